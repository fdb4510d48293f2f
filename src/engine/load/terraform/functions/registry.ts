import { ADDRESS_FUNCTIONS } from './addresses.js';
import { COLLECTION_FUNCTIONS } from './collections.js';
import { CONVERSION_FUNCTIONS } from './conversions.js';
import type { FunctionDefinition } from './definition.js';
import { ENCODING_FUNCTIONS } from './encoding.js';
import { FILE_FUNCTIONS } from './files.js';
import { HASH_FUNCTIONS } from './hashes.js';
import { MAP_FUNCTIONS } from './maps.js';
import { NUMBER_FUNCTIONS } from './numbers.js';
import { SET_FUNCTIONS } from './sets.js';
import { STRING_FUNCTIONS } from './strings.js';
import { TIME_FUNCTIONS } from './times.js';

/** Besides these, `try`, `can` and `templatefile` are evaluated by `expression/call.ts`: they need their scope. */
const FUNCTIONS = {
  ...ADDRESS_FUNCTIONS,
  ...COLLECTION_FUNCTIONS,
  ...CONVERSION_FUNCTIONS,
  ...ENCODING_FUNCTIONS,
  ...FILE_FUNCTIONS,
  ...HASH_FUNCTIONS,
  ...MAP_FUNCTIONS,
  ...NUMBER_FUNCTIONS,
  ...SET_FUNCTIONS,
  ...STRING_FUNCTIONS,
  ...TIME_FUNCTIONS,
} satisfies Readonly<Record<string, FunctionDefinition>>;

export const FUNCTION_NAMES: readonly string[] = [
  ...Object.keys(FUNCTIONS),
  'can',
  'templatefile',
  'try',
].sort();

/** The built-in function of this name; undefined when there is none. */
export function findFunction(name: string): FunctionDefinition | undefined {
  const functions: Readonly<Record<string, FunctionDefinition>> = FUNCTIONS;
  return Object.hasOwn(functions, name) ? functions[name] : undefined;
}
