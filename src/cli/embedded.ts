import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PolicyLibrary } from '../engine/policy/library.js';
import { readLibraryFile } from '../engine/policy/library-file.js';

/** The policies and frameworks that the CLI was built with: a file beside it, which the build checked and wrote. */
export function loadLibrary(): PolicyLibrary {
  const file = path.join(import.meta.dirname, 'library.jsonl');
  // It is ASCII, which is read faster so.
  return new PolicyLibrary(readLibraryFile(readFileSync(file, 'latin1')));
}
