/** A path without `.`, `..` and doubled slashes, as Go's path.Clean gives it: `.` for an empty one. */
export function cleanPath(path: string): string {
  const isAbsolute = path.startsWith('/');
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    const canGoUp = parts.length > 0 && parts[parts.length - 1] !== '..';
    if (part === '..' && canGoUp) parts.pop();
    else if (part !== '..' || !isAbsolute) parts.push(part);
  }
  return (isAbsolute ? '/' : '') + parts.join('/') || '.';
}

/** `path` as seen from `directory`; an absolute path stays what it is. */
export function joinPath(directory: string, path: string): string {
  return cleanPath(path.startsWith('/') ? path : `${directory}/${path}`);
}

/** The way from one directory to another. */
export function relativePath(from: string, to: string): string {
  const start = partsOf(from);
  const end = partsOf(to);
  let shared = 0;
  while (shared < start.length && shared < end.length && start[shared] === end[shared]) shared++;
  return [...start.slice(shared).map(() => '..'), ...end.slice(shared)].join('/') || '.';
}

export function directoryOf(path: string): string {
  const end = path.lastIndexOf('/');
  return end === -1 ? '.' : cleanPath(path.slice(0, end) || '/');
}

function partsOf(path: string): string[] {
  return cleanPath(path)
    .split('/')
    .filter((part) => part !== '.' && part !== '');
}
