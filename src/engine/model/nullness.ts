import type { UnknownValue, Value } from './value.js';

/** Whether the value is not null, be it known or not. A list of blocks that may all not be there may not be there itself. */
export function isKnownNotNull(value: Value): boolean {
  if (value.kind === 'unknown') return value.isNotNull === true;
  return !isPossible(value) && (value.kind !== 'scalar' || value.value !== null);
}

/** Whether the value is neither null nor an empty text, be it known or not. */
export function isKnownNotEmpty(value: Value): boolean {
  if (value.kind === 'unknown') return value.isNotEmpty === true;
  return !isPossible(value) && (value.kind !== 'scalar' || (value.value !== null && value.value !== ''));
}

/**
 * Whether something unknown can be told from the other side of a comparison by what is known of it: that it is not
 * null, that it is not empty, what it starts or ends with.
 */
export function isToldApart(unknown: UnknownValue, other: Value): boolean {
  if (other.kind !== 'scalar') return false;
  if (other.value === null) return isKnownNotNull(unknown);
  if (other.value === '') return isKnownNotEmpty(unknown);
  const text = String(other.value);
  return !text.startsWith(unknown.start ?? '') || !text.endsWith(unknown.end ?? '');
}

/** Whether that much is known of something unknown, that it is a text: no list of any length. */
export function isSurelyText({ start, end }: UnknownValue): boolean {
  return start !== undefined || end !== undefined;
}

/** What lies below something unknown: nothing is known of it, whatever is known of the whole. */
export function belowUnknown(value: UnknownValue): UnknownValue {
  const { isNotNull, isNotEmpty, start, end, ...rest } = value;
  return [isNotNull, isNotEmpty, start, end].every((known) => known === undefined) ? value : rest;
}

/** Whether this is a block of which it is not known whether it is there, or a list of nothing but these. */
export function isPossible(value: Value): boolean {
  if (value.kind !== 'list') return isPossibleBlock(value);
  return value.items.length > 0 && value.items.every(isPossibleBlock);
}

export function isPossibleBlock(value: Value): boolean {
  return value.kind === 'map' && value.isPossible === true;
}
