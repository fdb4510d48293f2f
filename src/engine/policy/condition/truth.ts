import type { Scalar, UnknownValue, Value } from '../../model/value.js';

/** Kleene's three values, as numbers because conditions spend their time here. */
export type Truth = 0 | 1 | 2;

export const FALSE = 0;
export const TRUE = 1;
export const UNKNOWN = 2;

export const NULL_VALUE: Scalar = { kind: 'scalar', value: null };
const TRUE_VALUE: Scalar = { kind: 'scalar', value: true };
const FALSE_VALUE: Scalar = { kind: 'scalar', value: false };
export const UNKNOWN_VALUE: UnknownValue = { kind: 'unknown' };

export function negate(truth: Truth): Truth {
  return truth === UNKNOWN ? UNKNOWN : truth === TRUE ? FALSE : TRUE;
}

export function truthFrom(isTrue: boolean): Truth {
  return isTrue ? TRUE : FALSE;
}

/** A value in the place of a condition: true is true, and so is "true"; every other known value is false. */
export function truthOf(value: Value): Truth {
  if (value.kind === 'unknown') return UNKNOWN;
  return truthFrom(value.kind === 'scalar' && (value.value === true || value.value === 'true'));
}

export function valueOf(truth: Truth): Value {
  return truth === UNKNOWN ? UNKNOWN_VALUE : truth === TRUE ? TRUE_VALUE : FALSE_VALUE;
}

export function isNull(value: Value): boolean {
  return value.kind === 'scalar' && value.value === null;
}

export function scalar(value: string | number | boolean | null): Scalar {
  return { kind: 'scalar', value };
}
