import type { Span } from '../../model/source.js';
import type { ListValue, MapValue, Scalar, Value } from '../../model/value.js';

export function scalar(value: Scalar['value'], origin?: Span): Scalar {
  return { kind: 'scalar', value, ...(origin === undefined ? {} : { origin }) };
}

export function list(items: readonly Value[], origin?: Span): ListValue {
  return { kind: 'list', items, ...(origin === undefined ? {} : { origin }) };
}

/** Without the entries that are undefined. */
export function map(entries: Readonly<Record<string, Value | undefined>>, origin?: Span): MapValue {
  const present = Object.entries(entries).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, value] as const],
  );
  return { kind: 'map', entries: new Map(present), ...(origin === undefined ? {} : { origin }) };
}

/** The text of a value, if it is a known one. */
export function textOf(value: Value | undefined): string | undefined {
  return value?.kind === 'scalar' && typeof value.value === 'string' ? value.value : undefined;
}
