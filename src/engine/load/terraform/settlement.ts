import type { Value } from '../../model/value.js';
import { BlockValue } from './block-body.js';
import { map, notNull, unknown } from './values/construction.js';
import { LazyMap, LazyUnknown } from './values/lazy.js';

/** The values without anything that would be evaluated later: nested blocks become maps, whole resources unknown. */
export function settleEntries(entries: ReadonlyMap<string, Value>): ReadonlyMap<string, Value> {
  let settled: Map<string, Value> | undefined;
  for (const [name, value] of entries) {
    const result = settle(value);
    if (result === value) continue;
    settled ??= new Map(entries);
    settled.set(name, result);
  }
  return settled ?? entries;
}

function settle(value: Value): Value {
  if (value instanceof BlockValue) {
    const { entries, origin, isPossible } = value;
    return { ...map(settleEntries(entries)), origin, ...(isPossible ? { isPossible } : {}) };
  }
  if (value instanceof LazyMap || value instanceof LazyUnknown) {
    const whole = unknown('a whole object is known after apply', value.references);
    return value instanceof LazyMap ? notNull(whole) : whole;
  }
  if (value.kind === 'list') {
    let settled: Value[] | undefined;
    for (const [at, item] of value.items.entries()) {
      const result = settle(item);
      if (result === item) continue;
      settled ??= [...value.items];
      settled[at] = result;
    }
    return settled === undefined ? value : { ...value, items: settled };
  }
  if (value.kind === 'map') {
    const entries = settleEntries(value.entries);
    return entries === value.entries ? value : { ...value, entries };
  }
  if (value.kind === 'unknown' && value.document !== undefined) {
    const document = settle(value.document);
    return document === value.document ? value : { ...value, document };
  }
  return value;
}
