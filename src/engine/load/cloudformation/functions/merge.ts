import type { Value } from '../../../model/value.js';
import { isKnownNotNull } from '../../../model/nullness.js';
import { perhapsNothing, unknown } from '../values.js';
import type { Work } from '../work.js';

export interface Merging {
  /** Why it is not known which of the two it is. */
  readonly reason: string;
  readonly node: Value;
  readonly work: Work;
}

/**
 * What is known of a value that is either `a` or `b`: what both say. Two objects have in common what they agree on, and
 * the rest of them is unknown.
 */
export function merge(a: Value | undefined, b: Value | undefined, merging: Merging): Value | undefined {
  merging.work.spend(1);
  if (a === b) return a;
  if (a === undefined || b === undefined) return either(a, b, merging);
  if (a.kind === 'scalar' && b.kind === 'scalar' && String(a.value) === String(b.value)) return a;
  if (a.kind === 'map' && b.kind === 'map') {
    const entries = new Map<string, Value>();
    for (const key of new Set([...a.entries.keys(), ...b.entries.keys()])) {
      const merged = merge(a.entries.get(key), b.entries.get(key), merging);
      if (merged !== undefined) entries.set(key, merged);
    }
    return { ...a, entries };
  }
  if (a.kind === 'list' && b.kind === 'list' && a.items.length === b.items.length) {
    const items = a.items.map((item, at) => merge(item, b.items[at], merging) ?? item);
    return { ...a, items };
  }
  return either(a, b, merging);
}

function either(a: Value | undefined, b: Value | undefined, { reason, node }: Merging): Value {
  const parts = [a, b].flatMap((value) => value ?? []);
  const isThere = parts.length === 2 && parts.every(isKnownNotNull);
  return (isThere ? unknown : perhapsNothing)(reason, parts[0] ?? node, parts);
}
