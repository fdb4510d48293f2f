import type { Case, Place } from './canonical-type.js';

/** What a call of a module leaves to a default which has changed between versions. */
export const BY_VERSION = { unknown: 'the version of the module decides' } satisfies Place;

/** What a module decides in ways that cannot be told without its files. */
export const BY_MODULE = { unknown: 'the module decides it' } satisfies Place;

/** Where an input is true, which it is not by default. */
export function ifOn(input: string): Case {
  return { input, is: true, default: false };
}

/** Where an input is true, which it is by default. */
export function unlessOff(input: string): Case {
  return { input, is: true, default: true };
}

/** Where an input is false, which it is by default. */
export function unlessOn(input: string): Case {
  return { input, is: false, default: false };
}

/** Where an input is false, which it is not by default. */
export function ifOff(input: string): Case {
  return { input, is: false, default: true };
}

/** Statements that the module adds in this case. */
export function addsStatements(when: Case): Place {
  return { unknown: 'the module adds statements', when };
}
