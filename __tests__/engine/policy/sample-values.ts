import type { MapValue, Value } from '../../../src/engine/model/value.js';
import type { Span } from '../../../src/engine/model/source.js';
import { Source } from '../../../src/engine/model/source.js';

export const UNKNOWN: Value = { kind: 'unknown' };
/** Unknown, but there. */
export const SOMETHING: Value = { kind: 'unknown', isNotNull: true };
/** Unknown, but neither null nor empty. */
export const SOME_TEXT: Value = { kind: 'unknown', isNotNull: true, isNotEmpty: true };

/** A value of plain data; what is a Value already stays one. */
function toValue(data: unknown): Value {
  if (isValue(data)) return data;
  if (Array.isArray(data)) return { kind: 'list', items: data.map(toValue) };
  if (typeof data === 'object' && data !== null) return toMap(data);
  return { kind: 'scalar', value: data as string | number | boolean | null };
}

export function toMap(data: object): MapValue {
  return { kind: 'map', entries: new Map(Object.entries(data).map(([key, item]) => [key, toValue(item)])) };
}

function isValue(data: unknown): data is Value {
  return typeof data === 'object' && data !== null && 'kind' in data && !Array.isArray(data);
}

/** A text in which values say where they were written. */
export function sample(
  text: string,
  path = 'main.tf',
): { at: (part: string) => Span; placed: (part: string, data: unknown) => Value } {
  const source = new Source(path, text);
  const at = (part: string): Span => {
    const start = text.indexOf(part);
    if (start === -1) throw new RangeError(`no '${part}'`);
    return { source, start, end: start + part.length };
  };
  return { at, placed: (part, data) => ({ ...toValue(data), origin: at(part) }) };
}
