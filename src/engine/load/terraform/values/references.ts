import type { Reference, UnknownValue, Value } from '../../../model/value.js';
import { LazyMap, LazyUnknown } from './lazy.js';

const MAXIMUM_REFERENCES = 64;
const MAXIMUM_VISITS = 1_000;

/** The references of all the values together, each once; without those of their elements. */
export function referencesOf(values: readonly Value[]): readonly Reference[] | undefined {
  let all: readonly Reference[] | undefined;
  for (const value of values) all = joinReferences(all, value.references);
  return all;
}

/** The references of the values and of everything in them, as far as is reasonable. */
export function deepReferencesOf(values: readonly Value[]): readonly Reference[] | undefined {
  let visits = 0;
  let all: readonly Reference[] | undefined;
  const visit = (value: Value): void => {
    if (++visits > MAXIMUM_VISITS) return;
    all = joinReferences(all, value.references);
    if (value instanceof LazyMap) return;
    if (value.kind === 'list') for (const item of value.items) visit(item);
    if (value.kind === 'map') for (const entry of value.entries.values()) visit(entry);
  };
  for (const value of values) visit(value);
  return all;
}

export function joinReferences(
  a: readonly Reference[] | undefined,
  b: readonly Reference[] | undefined,
): readonly Reference[] | undefined {
  if (a === undefined || a.length === 0) return b;
  if (b === undefined || b.length === 0 || a === b) return a;
  const joined = [...a];
  for (const reference of b) {
    if (joined.length >= MAXIMUM_REFERENCES) break;
    const isThere = joined.some(
      ({ address, attribute }) => address === reference.address && attribute === reference.attribute,
    );
    if (!isThere) joined.push(reference);
  }
  return joined.length === a.length ? a : joined;
}

/** The value with further references. A resource as a whole keeps its own. */
export function withReferences(value: Value, references: readonly Reference[] | undefined): Value {
  if (references === undefined || references.length === 0) return value;
  if (value instanceof LazyMap || value instanceof LazyUnknown) return value;
  const joined = joinReferences(value.references, references);
  return joined === value.references ? value : { ...value, references: joined ?? [] };
}

/** An attribute of something unknown: of a whole resource, the reference now says which attribute is meant. */
export function unknownAttribute(value: UnknownValue, name: string): UnknownValue {
  return {
    kind: 'unknown',
    reason: value.reason ?? 'not known before apply',
    ...(value.references === undefined ? {} : { references: narrowReferences(value.references, name) }),
  };
}

export function narrowReferences(references: readonly Reference[], name: string): readonly Reference[] {
  if (references.every(({ attribute }) => attribute !== '')) return references;
  return references.map((reference) =>
    reference.attribute === '' ? { address: reference.address, attribute: name } : reference,
  );
}
