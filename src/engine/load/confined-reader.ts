import { readdirSync, realpathSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { ScanError } from '../../contract/errors.js';
import { readSource } from './read-source.js';

/** What `file()` and `templatefile()` may read at most, in bytes. */
const FILE_LIMIT = 1024 * 1024;

/** Reads what scanned code names. Both give undefined for what is not there or must not be read. */
export interface ConfinedReader {
  /** The text of a file of at most 1 MiB. */
  readonly readFile: (path: string) => string | undefined;
  /** The names of what is in a directory, sorted. */
  readonly readDirectory: (path: string) => readonly string[] | undefined;
}

/**
 * A reader that reads only what lies inside of one of the roots once symbolic links are followed: scanned code must not
 * be able to look around. Paths are relative to `cwd`.
 */
export function confinedReader(cwd: string, roots: readonly string[]): ConfinedReader {
  const allowed = roots.map((root) => realpathSync(resolve(cwd, root)));
  return {
    readFile: remembering((path) => {
      const absolute = insideOf(allowed, resolve(cwd, path));
      return absolute === undefined ? undefined : readText(absolute, path);
    }),
    readDirectory: remembering((path) => {
      const absolute = insideOf(allowed, resolve(cwd, path));
      return absolute === undefined ? undefined : unlessMissing(() => readdirSync(absolute).sort());
    }),
  };
}

function remembering<T>(read: (path: string) => T): (path: string) => T {
  const known = new Map<string, T>();
  return (path) => {
    const value = known.has(path) ? (known.get(path) as T) : read(path);
    known.set(path, value);
    return value;
  };
}

function insideOf(roots: readonly string[], file: string): string | undefined {
  const absolute = unlessMissing(() => realpathSync(file));
  return absolute !== undefined && roots.some((root) => isInside(root, absolute)) ? absolute : undefined;
}

function readText(absolute: string, path: string): string | undefined {
  try {
    return readSource({ absolute, path }, FILE_LIMIT).source?.text;
  } catch (error) {
    // Too large.
    if (error instanceof ScanError) return undefined;
    throw error;
  }
}

/** What an operation on files gives; undefined when the system refuses it. */
function unlessMissing<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    // Every error of the system has a code, and so has that about a path with a NUL in it.
    if (typeof error === 'object' && error !== null && 'code' in error) return undefined;
    throw error;
  }
}

function isInside(root: string, file: string): boolean {
  const path = relative(root, file);
  return path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path);
}
