import type { Case } from '../model/types/canonical-type.js';
import type { Value } from '../model/value.js';
import { readPath } from './read-path.js';

/** Whether a case is given by what was written; undefined where that cannot be known. */
export function isCase({ input, is, default: preset }: Case, written: Value): boolean | undefined {
  const [given] = readPath(written, [input]);
  if (given === undefined) return preset === is;
  return given.kind === 'scalar' ? String(given.value) === String(is) : undefined;
}
