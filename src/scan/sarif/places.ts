import { posix } from 'node:path';
import type { SarifArtifactLocation, SarifLocation, SarifRun } from './shape.js';

export interface Place {
  /** Relative to the workspace where it lies inside; empty where it is not known. */
  readonly file: string;
  /** 1-based; 0 where it is not known. */
  readonly line: number;
  readonly endLine: number;
}

/** Base ids within base ids. */
const MAXIMUM_BASES = 10;

/** Finds the files of a run: their URIs are relative, absolute, or relative to a base that the run names (SARIF 2.1.0, 3.4 and 3.14.14). */
export class Places {
  private readonly root: string;

  /** `workspace`: absolute, as the operating system writes it. */
  constructor(
    private readonly run: SarifRun,
    workspace: string,
  ) {
    this.root = posixPath(workspace);
  }

  of(location: SarifLocation | undefined): Place {
    const { artifactLocation, region } = location?.physicalLocation ?? {};
    const line = region?.startLine ?? 0;
    return {
      file: artifactLocation === undefined ? '' : this.file(artifactLocation),
      line,
      endLine: Math.max(line, region?.endLine ?? line),
    };
  }

  private file(location: SarifArtifactLocation): string {
    const listed = location.index === undefined ? undefined : this.run.artifacts?.[location.index]?.location;
    const { uri, uriBaseId } = location.uri === undefined && listed !== undefined ? listed : location;
    const path = pathOf(uri ?? '');
    if (path === null || path === '') return uri ?? '';
    if (isAbsolute(path)) return this.relative(path) ?? posix.normalize(path);
    const base = this.base(uriBaseId ?? undefined, MAXIMUM_BASES);
    const inside = base === null ? null : this.relative(posix.join(base, path));
    // A base that is not of this machine is where the scanner had the repository.
    return inside ?? posix.normalize(path);
  }

  /** The path of a base, absolute or null. */
  private base(id: string | undefined, depth: number): string | null {
    const bases = this.run.originalUriBaseIds ?? {};
    const named = id !== undefined && Object.hasOwn(bases, id) ? bases[id] : undefined;
    if (named === undefined || depth === 0) return null;
    const path = pathOf(named.uri ?? '');
    if (path === null) return null;
    if (isAbsolute(path)) return path;
    const outer = this.base(named.uriBaseId ?? undefined, depth - 1);
    return outer === null ? null : posix.join(outer, path);
  }

  private relative(path: string): string | null {
    const normal = posix.normalize(path);
    const isWindows = /^\/[A-Za-z]:\//.test(this.root);
    const fold = (text: string): string => (isWindows ? text.toLowerCase() : text);
    return fold(normal).startsWith(`${fold(this.root)}/`) ? normal.slice(this.root.length + 1) : null;
  }
}

function isAbsolute(path: string): boolean {
  return path.startsWith('/');
}

/** The path of a URI reference, decoded; null for one that names no file, such as that of a module in another repository. */
function pathOf(uri: string): string | null {
  // What tools on Windows write, although it is no URI.
  if (/^[A-Za-z]:[\\/]/.test(uri)) return posixPath(uri);
  const scheme = /^([A-Za-z][A-Za-z0-9+.-]*):/.exec(uri)?.[1]?.toLowerCase();
  if (scheme !== undefined && scheme !== 'file') return null;
  const path = scheme === undefined ? uri : uri.replace(/^file:(?:\/\/[^/]*)?/i, '');
  return decode(path.replaceAll('\\', '/').replace(/[?#].*$/, ''));
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** `/C:/a` for `C:\a`. */
function posixPath(path: string): string {
  const slashes = path.replaceAll('\\', '/');
  const rooted = /^[A-Za-z]:/.test(slashes) ? `/${slashes}` : slashes;
  return rooted.length > 1 ? rooted.replace(/\/+$/, '') : rooted;
}
