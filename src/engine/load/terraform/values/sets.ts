import type { Value } from '../../../model/value.js';
import type { Work } from '../work.js';
import type { SetValue } from './construction.js';
import { compareText, unknown } from './construction.js';
import { scalarText } from './conversion.js';
import { isWhollyKnown } from './knowledge.js';
import { toJson } from './json.js';

/**
 * The values as a set: sorted as Terraform goes through it, each once. A set with a member that is not known is not
 * known, for that member may be one of the others.
 */
export function toSet(items: readonly Value[], work: Work): SetValue | (Value & { kind: 'unknown' }) {
  const members = new Map<string, Value>();
  let isMixed = false;
  for (const item of convertToOneType(items)) {
    if (!isWhollyKnown(item, work)) return unknown('a member of the set is not known');
    if (item.kind !== 'scalar') isMixed = true;
    const identity = toJson(item, work);
    if (!members.has(identity)) members.set(identity, item);
  }
  const sorted = isMixed ? [...members.values()] : [...members.values()].sort(compareMembers);
  return { kind: 'list', items: sorted, isSet: true };
}

/** The elements of a list or set have one type: with a string among them, numbers and booleans are strings too. */
export function convertToOneType(items: readonly Value[]): readonly Value[] {
  const types = new Set(
    items.map((item) => (item.kind === 'scalar' && item.value !== null ? typeof item.value : '')),
  );
  types.delete('');
  if (types.size < 2) return items;
  return items.map((item) =>
    item.kind === 'scalar' && item.value !== null && typeof item.value !== 'string'
      ? { ...item, value: scalarText(item.value) }
      : item,
  );
}

function compareMembers(a: Value, b: Value): number {
  const left = a.kind === 'scalar' ? a.value : null;
  const right = b.kind === 'scalar' ? b.value : null;
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  return compareText(String(left), String(right));
}
