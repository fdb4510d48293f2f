import type { ListValue, Reference, Scalar, UnknownValue, Value } from '../../model/value.js';

const MAXIMUM_REFERENCES = 64;
const MAXIMUM_VISITS = 1_000;

type Primitive = Scalar['value'];

/** A value made at `node`. */
export function scalar(value: Primitive, node: Value, parts: readonly Value[] = []): Scalar {
  return { kind: 'scalar', value, ...traceOf(node, parts) };
}

/**
 * Something made at `node` that cannot be known yet, and what it was made of. It is there: only `AWS::NoValue` and macros
 * leave nothing behind.
 */
export function unknown(reason: string, node: Value, parts: readonly Value[] = []): UnknownValue {
  return { ...perhapsNothing(reason, node, parts), isNotNull: true };
}

/** As `unknown`, but it may come out as nothing at all. */
export function perhapsNothing(reason: string, node: Value, parts: readonly Value[] = []): UnknownValue {
  return { kind: 'unknown', reason, ...traceOf(node, parts) };
}

/** As `unknown`, with the reason why the first of its parts cannot be known. */
export function unknownAs(parts: readonly Value[], node: Value): UnknownValue {
  const first = parts.find((part) => part.kind === 'unknown');
  return unknown(first?.reason ?? 'it is not known before deployment', node, parts);
}

export function list(items: readonly Value[], node: Value): ListValue {
  return { kind: 'list', items, ...traceOf(node, items) };
}

/** The value with the place where it is taken in, when it was written elsewhere. */
export function takenIn(value: Value, node: Value): Value {
  if (node.origin === undefined) return value;
  return value.origin === undefined ? { ...value, origin: node.origin } : { ...value, via: node.origin };
}

/** What a text function takes for text: a string, a number, a boolean. */
export function textOf(value: Value | undefined): string | undefined {
  if (value?.kind !== 'scalar' || value.value === null) return undefined;
  return String(value.value);
}

export function entryOf(value: Value | undefined, key: string): Value | undefined {
  return value?.kind === 'map' ? value.entries.get(key) : undefined;
}

export function itemsOf(value: Value): readonly Value[] {
  return value.kind === 'list' ? value.items : [value];
}

/** Whether nothing in the value is unknown. */
export function isWhollyKnown(value: Value): boolean {
  if (value.kind === 'list') return value.items.every(isWhollyKnown);
  if (value.kind === 'map') return [...value.entries.values()].every(isWhollyKnown);
  return value.kind === 'scalar';
}

/** Whether two values that are wholly known are the same; CloudFormation compares scalars as text. */
export function isSame(a: Value, b: Value): boolean {
  if (a.kind === 'scalar' && b.kind === 'scalar') return String(a.value) === String(b.value);
  if (a.kind === 'list' && b.kind === 'list') {
    return a.items.length === b.items.length && a.items.every((item, at) => isAlike(item, b.items[at]));
  }
  if (a.kind !== 'map' || b.kind !== 'map' || a.entries.size !== b.entries.size) return false;
  return [...a.entries].every(([key, entry]) => isAlike(entry, b.entries.get(key)));
}

function isAlike(a: Value, b: Value | undefined): boolean {
  return b !== undefined && isSame(a, b);
}

function traceOf(node: Value, parts: readonly Value[]): Pick<Value, 'origin' | 'references'> {
  const references = referencesOf(parts);
  return {
    ...(node.origin === undefined ? {} : { origin: node.origin }),
    ...(references.length === 0 ? {} : { references }),
  };
}

/** The resources that the values, and what is in them, were taken from; as far as is reasonable. */
function referencesOf(values: readonly Value[]): readonly Reference[] {
  const found = new Map<string, Reference>();
  let visits = 0;
  const visit = (value: Value): void => {
    if (++visits > MAXIMUM_VISITS) return;
    for (const reference of value.references ?? []) {
      if (found.size < MAXIMUM_REFERENCES)
        found.set(`${reference.address}\n${reference.attribute}`, reference);
    }
    if (value.kind === 'list') value.items.forEach(visit);
    if (value.kind === 'map') value.entries.forEach(visit);
  };
  values.forEach(visit);
  return [...found.values()];
}
