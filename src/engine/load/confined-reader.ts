import { realpathSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { ScanError } from '../../contract/errors.js';
import { readSource } from './read-source.js';

/** What `file()` and `templatefile()` may read at most, in bytes. */
const FILE_LIMIT = 1024 * 1024;

/**
 * Reads the files that scanned code names, as `file()` does: text, or undefined for a file that is not there, is no text,
 * is too large, or lies outside of every root once symbolic links are followed. Scanned code must not be able to look around.
 */
export function confinedReader(cwd: string, roots: readonly string[]): (path: string) => string | undefined {
  const allowed = roots.map((root) => realpathSync(resolve(cwd, root)));
  const known = new Map<string, string | undefined>();
  return (path) => {
    if (!known.has(path)) known.set(path, read(resolve(cwd, path), path, allowed));
    return known.get(path);
  };
}

function read(file: string, path: string, allowed: readonly string[]): string | undefined {
  try {
    const absolute = realpathSync(file);
    if (!allowed.some((root) => isInside(root, absolute))) return undefined;
    return readSource({ absolute, path }, FILE_LIMIT).source?.text;
  } catch (error) {
    if (error instanceof ScanError || isMissing(error)) return undefined;
    throw error;
  }
}

function isInside(root: string, file: string): boolean {
  const path = relative(root, file);
  return path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path);
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && typeof error.code === 'string';
}
