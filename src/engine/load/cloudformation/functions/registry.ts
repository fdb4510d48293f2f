import { cidr } from './cidr.js';
import { CONDITIONS } from './conditions.js';
import type { Intrinsic } from './function.js';
import { REFERENCES } from './references.js';
import { SELECTION } from './selection.js';
import { TEXTS } from './texts.js';

const INTRINSICS: Readonly<Record<string, Intrinsic>> = {
  ...REFERENCES,
  ...CONDITIONS,
  ...SELECTION,
  ...TEXTS,
  'Fn::Cidr': cidr,
};

/** The intrinsic function of a name; undefined when there is none. */
export function intrinsic(name: string): Intrinsic | undefined {
  return Object.hasOwn(INTRINSICS, name) ? INTRINSICS[name] : undefined;
}
