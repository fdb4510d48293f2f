import type { Value } from '../../model/value.js';

/** Beyond this many items, they are taken in their order. */
const MAXIMUM_COMPARED = 64;

/**
 * For each item of a list the item of another list that says the same: a plan has the members of a set in another order
 * than the code. The most alike belong together; among equals, those at the same place.
 */
export function pairItems(items: readonly Value[], others: readonly Value[]): readonly (Value | undefined)[] {
  if (Math.max(items.length, others.length) > MAXIMUM_COMPARED || items.length <= 1)
    return pairInOrder(items, others);
  const pairs: { readonly at: number; readonly other: number; readonly likeness: number }[] = [];
  for (const [at, item] of items.entries()) {
    for (const [other, candidate] of others.entries()) {
      pairs.push({ at, other, likeness: likeness(item, candidate) + (at === other ? 0.5 : 0) });
    }
  }
  pairs.sort((a, b) => b.likeness - a.likeness || a.at - b.at || a.other - b.other);
  const found: (Value | undefined)[] = items.map(() => undefined);
  const taken = new Set<number>();
  const done = new Set<number>();
  for (const { at, other } of pairs) {
    if (done.has(at) || taken.has(other)) continue;
    found[at] = others[other];
    done.add(at);
    taken.add(other);
  }
  return found;
}

function pairInOrder(items: readonly Value[], others: readonly Value[]): readonly (Value | undefined)[] {
  return items.map((_, at) => others[at]);
}

/** How many texts, numbers and booleans two values share, less those in which they differ. */
function likeness(a: Value, b: Value): number {
  if (a.kind === 'scalar' && b.kind === 'scalar') return String(a.value) === String(b.value) ? 1 : -1;
  if (a.kind === 'list' && b.kind === 'list') {
    let sum = 0;
    for (const [at, item] of a.items.slice(0, MAXIMUM_COMPARED).entries()) {
      const other = b.items[at];
      if (other !== undefined && item.kind === 'scalar' && other.kind === 'scalar')
        sum += likeness(item, other);
    }
    return sum;
  }
  if (a.kind !== 'map' || b.kind !== 'map') return 0;
  let sum = 0;
  for (const [name, value] of a.entries) {
    const other = b.entries.get(name);
    if (other !== undefined && value.kind !== 'map') sum += likeness(value, other);
  }
  return sum;
}
