import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PolicyLibrary, type LibraryData } from '../engine/policy/library.js';

/** The policies and frameworks that the CLI was built with: a file beside it, which the build checked and wrote. */
export function loadLibrary(): PolicyLibrary {
  const file = path.join(import.meta.dirname, 'library.json');
  return new PolicyLibrary(JSON.parse(readFileSync(file, 'utf8')) as LibraryData);
}
