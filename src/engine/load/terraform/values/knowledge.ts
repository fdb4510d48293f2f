import type { Value } from '../../../model/value.js';
import { BudgetError } from '../errors.js';
import type { Work } from '../work.js';
import { LazyMap } from './lazy.js';

const MAXIMUM_DEPTH = 200;

/** Whether the value and everything in it is known. A resource as a whole never is: the provider adds to it. */
export function isWhollyKnown(value: Value, work: Work, depth = 0): boolean {
  work.spend(1);
  if (value.kind === 'scalar') return true;
  if (value.kind === 'unknown' || value instanceof LazyMap || depth > MAXIMUM_DEPTH) return false;
  if (value.kind === 'list') return value.items.every((item) => isWhollyKnown(item, work, depth + 1));
  for (const entry of value.entries.values()) if (!isWhollyKnown(entry, work, depth + 1)) return false;
  return true;
}

/**
 * Charges for the value as large as it is when written out: a small expression can stand for a huge value. Throws
 * BudgetError when that is too much, or when the value is nested so deeply that whoever goes through it is at risk.
 */
export function weigh(value: Value, work: Work, depth = 0): void {
  work.spend(1);
  if (depth > MAXIMUM_DEPTH)
    throw new BudgetError(`the value is nested more than ${String(MAXIMUM_DEPTH)} deep`);
  if (value instanceof LazyMap) return;
  if (value.kind === 'list') for (const item of value.items) weigh(item, work, depth + 1);
  if (value.kind === 'map') for (const entry of value.entries.values()) weigh(entry, work, depth + 1);
  if (value.kind === 'unknown' && value.document !== undefined) weigh(value.document, work, depth + 1);
}
