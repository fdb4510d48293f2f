import type { ListValue, MapValue, Reference, Scalar, UnknownValue, Value } from '../../../model/value.js';
import { isKnownNotNull } from '../../../model/nullness.js';
import type { Span } from '../../../model/source.js';
import { LazyUnknown } from './lazy.js';

export type Primitive = Scalar['value'];

/** A list that Terraform holds as a set: sorted, without duplicates, its elements their own keys. */
export interface SetValue extends ListValue {
  readonly isSet: true;
}

/** A map that was written out, `{…}`, and that no type has been given: of the type `object`, which is never equal to a `map`. */
export interface ObjectValue extends MapValue {
  readonly isObject: true;
}

export const NULL: Scalar = { kind: 'scalar', value: null };
export const TRUE: Scalar = { kind: 'scalar', value: true };
export const FALSE: Scalar = { kind: 'scalar', value: false };

export function scalar(value: Primitive, origin?: Span): Scalar {
  if (origin !== undefined) return { kind: 'scalar', value, origin };
  if (typeof value === 'boolean') return value ? TRUE : FALSE;
  return value === null ? NULL : { kind: 'scalar', value };
}

export function list(items: readonly Value[]): ListValue {
  return { kind: 'list', items };
}

export function map(entries: ReadonlyMap<string, Value>): MapValue {
  return { kind: 'map', entries };
}

export function unknown(reason: string, references?: readonly Reference[]): UnknownValue {
  return references === undefined || references.length === 0
    ? { kind: 'unknown', reason }
    : { kind: 'unknown', reason, references };
}

/** What is not known, except that it is not null. */
export function unknownNotNull(reason: string, references?: readonly Reference[]): UnknownValue {
  return { ...unknown(reason, references), isNotNull: true };
}

/** A text that is not known, except that it is not the empty one. */
export function unknownText(reason: string, references?: readonly Reference[]): UnknownValue {
  return { ...unknownNotNull(reason, references), isNotEmpty: true };
}

/** The value, where it is unknown marked as one that is not null. */
export function notNull(value: Value): Value {
  if (isKnownNotNull(value) || value.kind !== 'unknown' || value instanceof LazyUnknown) return value;
  return { ...value, isNotNull: true };
}

export function isNull(value: Value): boolean {
  return value.kind === 'scalar' && value.value === null;
}

export function isSet(value: Value): value is SetValue {
  return 'isSet' in value;
}

export function isObject(value: Value): value is ObjectValue {
  return 'isObject' in value;
}

/** The value as one of which it is not known whether it is an object or a map. */
export function objectOrMap(value: Value): Value {
  if (!isObject(value)) return value;
  const { isObject: _, ...rest } = value;
  return rest;
}

/** The entries in the order in which Terraform goes through a map: by key. */
export function sortedEntries(value: MapValue): (readonly [string, Value])[] {
  return [...value.entries].sort(([a], [b]) => compareText(a, b));
}

/** By code point, as Terraform orders strings. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at++) {
    const left = a.charCodeAt(at);
    const right = b.charCodeAt(at);
    if (left === right) continue;
    // Halves of a surrogate pair stand for code points above all others.
    const isLeftHigh = left >= 0xd800 && left <= 0xdfff;
    const isRightHigh = right >= 0xd800 && right <= 0xdfff;
    return isLeftHigh === isRightHigh ? left - right : isLeftHigh ? 1 : -1;
  }
  return a.length - b.length;
}
