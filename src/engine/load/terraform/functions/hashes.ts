import { createHash } from 'node:crypto';

import type { FunctionDefinition } from './definition.js';
import { neverKnown, onScalars } from './definition.js';

function digest(algorithm: string, encoding: 'hex' | 'base64'): FunctionDefinition {
  return onScalars(['string'], (text) => createHash(algorithm).update(text, 'utf8').digest(encoding));
}

export const HASH_FUNCTIONS = {
  base64sha256: digest('sha256', 'base64'),
  base64sha512: digest('sha512', 'base64'),
  bcrypt: neverKnown(['string'], 'number'),
  md5: digest('md5', 'hex'),
  rsadecrypt: neverKnown(['string', 'string']),
  sha1: digest('sha1', 'hex'),
  sha256: digest('sha256', 'hex'),
  sha512: digest('sha512', 'hex'),
  uuid: neverKnown([]),
  uuidv5: neverKnown(['string', 'string']),
} satisfies Record<string, FunctionDefinition>;
