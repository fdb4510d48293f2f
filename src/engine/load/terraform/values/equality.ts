import { isToldApart } from '../../../model/nullness.js';
import type { MapValue, Value } from '../../../model/value.js';
import type { Work } from '../work.js';
import { LazyMap } from './lazy.js';

/** Whether two values are the same, or null when that depends on something unknown. No conversion: "1" is not 1. */
export function areEqual(a: Value, b: Value, work: Work, depth = 0): boolean | null {
  work.spend(1);
  if (a.kind === 'unknown') return isToldApart(a, b) ? false : null;
  if (b.kind === 'unknown') return isToldApart(b, a) ? false : null;
  if (depth > 200) return null;
  if (a.kind === 'scalar' && b.kind === 'scalar') return a.value === b.value;
  if (a.kind === 'list' && b.kind === 'list') {
    if (a.items.length !== b.items.length) return false;
    return all(
      a.items.map((item, at) => [item, b.items[at]] as const),
      work,
      depth,
    );
  }
  if (a.kind === 'map' && b.kind === 'map') return areMapsEqual(a, b, work, depth);
  return false;
}

function areMapsEqual(a: MapValue, b: MapValue, work: Work, depth: number): boolean | null {
  if (a instanceof LazyMap || b instanceof LazyMap) return a === b ? true : null;
  if (a.entries.size !== b.entries.size) return false;
  return all(
    [...a.entries].map(([key, value]) => [value, b.entries.get(key)] as const),
    work,
    depth,
  );
}

/** A difference that is certain outweighs what is unknown. */
function all(
  pairs: readonly (readonly [Value, Value | undefined])[],
  work: Work,
  depth: number,
): boolean | null {
  let isUnknown = false;
  for (const [left, right] of pairs) {
    const same = right === undefined ? false : areEqual(left, right, work, depth + 1);
    if (same === false) return false;
    if (same === null) isUnknown = true;
  }
  return isUnknown ? null : true;
}
