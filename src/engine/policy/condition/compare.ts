import { isPossible, isToldApart } from '../../model/nullness.js';
import type { ListValue, MapValue, Scalar, Value } from '../../model/value.js';
import type { Budget } from './budget.js';
import { spend } from './budget.js';
import type { Truth } from './truth.js';
import { FALSE, isNull, TRUE, truthFrom, UNKNOWN } from './truth.js';

const DECIMAL = /^[+-]?[0-9]{1,30}(?:\.[0-9]{1,30})?$/;
/** Deeper data is compared no further, and counts as unknown. */
const MAXIMUM_DEPTH = 64;

/**
 * `==`. Unknown on either side is unknown, `unknown == null` too unless that much is known of the value, and so is whether a block that
 * may not be there is null. A string equals the number or the boolean that it
 * spells, as Terraform converts them: `"443" == 443`, `"true" == true`. Lists are equal item by item, maps entry by
 * entry. Other differing types are not equal; null equals null only.
 */
export function equals(a: Value, b: Value, budget: Budget, depth = 0): Truth {
  spend(budget);
  if (a.kind === 'unknown') return isToldApart(a, b) ? FALSE : UNKNOWN;
  if (b.kind === 'unknown') return isToldApart(b, a) ? FALSE : UNKNOWN;
  if (depth > MAXIMUM_DEPTH || (isNull(a) && isPossible(b)) || (isNull(b) && isPossible(a))) return UNKNOWN;
  if (a.kind === 'scalar') return truthFrom(b.kind === 'scalar' && equalScalars(a, b));
  if (a.kind === 'list') return b.kind === 'list' ? equalLists(a, b, budget, depth) : FALSE;
  return b.kind === 'map' ? equalMaps(a, b, budget, depth) : FALSE;
}

/**
 * -1, 0 or 1; undefined where there is no order, which makes every one of `< <= > >=` false: null, booleans, lists, maps,
 * and a number beside a text. Two texts that both spell a number are compared as numbers, other texts by code unit.
 */
export function order(a: Value, b: Value): number | undefined {
  if (a.kind !== 'scalar' || b.kind !== 'scalar') return undefined;
  const [x, y] = [numberFrom(a), numberFrom(b)];
  if (x !== undefined && y !== undefined) return sign(x, y);
  return typeof a.value === 'string' && typeof b.value === 'string' ? sign(a.value, b.value) : undefined;
}

/** The number that a scalar is or spells. */
export function numberFrom(value: Value): number | undefined {
  if (value.kind !== 'scalar') return undefined;
  if (typeof value.value === 'number') return Number.isNaN(value.value) ? undefined : value.value;
  return typeof value.value === 'string' && DECIMAL.test(value.value) ? Number(value.value) : undefined;
}

/**
 * `item in collection`: an item of a list, a key of a map, or a part of a text. Nothing is in null. With unknown items
 * in a list, what is not found is unknown.
 */
export function isIn(item: Value, collection: Value, budget: Budget): Truth {
  if (collection.kind === 'unknown') return UNKNOWN;
  if (collection.kind === 'list') return isItem(item, collection, budget);
  if (item.kind === 'unknown')
    return collection.kind === 'scalar' && collection.value === null ? FALSE : UNKNOWN;
  if (item.kind !== 'scalar' || item.value === null) return FALSE;
  if (collection.kind === 'map') return truthFrom(collection.entries.has(String(item.value)));
  if (typeof collection.value !== 'string') return FALSE;
  spend(budget, collection.value.length >> 4);
  return truthFrom(collection.value.includes(String(item.value)));
}

function isItem(item: Value, list: ListValue, budget: Budget): Truth {
  let found: Truth = FALSE;
  for (const candidate of list.items) {
    const isEqual = equals(item, candidate, budget);
    if (isEqual === TRUE) return TRUE;
    if (isEqual === UNKNOWN) found = UNKNOWN;
  }
  return found;
}

function equalScalars(a: Scalar, b: Scalar): boolean {
  if (a.value === b.value) return true;
  if (a.value === null || b.value === null || typeof a.value === typeof b.value) return false;
  if (typeof a.value === 'boolean' || typeof b.value === 'boolean')
    return String(a.value) === String(b.value);
  const [x, y] = [numberFrom(a), numberFrom(b)];
  return x !== undefined && x === y;
}

function equalLists(a: ListValue, b: ListValue, budget: Budget, depth: number): Truth {
  if (a.items.length !== b.items.length) return FALSE;
  return everyTruth(a.items, (item, index) => {
    const other = b.items[index];
    return other === undefined ? FALSE : equals(item, other, budget, depth + 1);
  });
}

function equalMaps(a: MapValue, b: MapValue, budget: Budget, depth: number): Truth {
  if (a.entries.size !== b.entries.size) return FALSE;
  return everyTruth([...a.entries], ([key, value]) => {
    const other = b.entries.get(key);
    return other === undefined ? FALSE : equals(value, other, budget, depth + 1);
  });
}

function everyTruth<T>(items: readonly T[], test: (item: T, index: number) => Truth): Truth {
  let result: Truth = TRUE;
  for (const [index, item] of items.entries()) {
    const truth = test(item, index);
    if (truth === FALSE) return FALSE;
    if (truth === UNKNOWN) result = UNKNOWN;
  }
  return result;
}

function sign<T extends string | number>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
