import picomatch from 'picomatch';

/**
 * Whether a path (relative, `/` between its parts) is one of a glob: `**` for any directories, `*` and `?` within a name, `{a,b}`. A glob
 * that names a directory stands for all below it. Files whose names begin with a dot are files like others.
 */
export function matchesGlob(path: string, glob: string): boolean {
  const pattern = glob.replace(/^\.\//, '').replace(/\/+$/, '');
  if (pattern === '' || pattern === '.') return true;
  const normal = path.replace(/^\.\//, '');
  return matcher(pattern)(normal) || matcher(`${pattern}/**`)(normal);
}

const matchers = new Map<string, (path: string) => boolean>();

function matcher(pattern: string): (path: string) => boolean {
  const known = matchers.get(pattern);
  if (known !== undefined) return known;
  const made = picomatch(pattern, { dot: true, nonegate: true });
  matchers.set(pattern, made);
  return made;
}

/** Whether a text is one of a pattern in which `*` stands for anything, and every other character for itself. Linear in both. */
export function matchesWildcard(text: string, pattern: string): boolean {
  const [first = '', ...rest] = pattern.split('*');
  const last = rest.pop();
  if (last === undefined) return text === pattern;
  if (!text.startsWith(first) || text.length < first.length + last.length || !text.endsWith(last))
    return false;
  let at = first.length;
  const end = text.length - last.length;
  for (const part of rest) {
    const found = text.indexOf(part, at);
    if (found === -1 || found + part.length > end) return false;
    at = found + part.length;
  }
  return at <= end;
}
