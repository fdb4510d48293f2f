import type { Value } from '../../../model/value.js';
import { isSet, scalar, sortedEntries } from './construction.js';

/**
 * The elements of a collection with their keys, in Terraform's order; null when it is no collection.
 * An element of a set is its own key.
 */
export function keyedElements(collection: Value): (readonly [Value, Value])[] | null {
  if (collection.kind === 'list') {
    return isSet(collection)
      ? collection.items.map((item) => [item, item] as const)
      : collection.items.map((item, at) => [scalar(at), item] as const);
  }
  if (collection.kind === 'map')
    return sortedEntries(collection).map(([key, value]) => [scalar(key), value] as const);
  return null;
}
