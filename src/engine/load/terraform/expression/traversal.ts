import type { SplatStep } from '../../hcl/ast.js';
import { belowUnknown } from '../../../model/nullness.js';
import type { Value } from '../../../model/value.js';
import { EvaluationError } from '../errors.js';
import { isNull, isSet, list, notNull, unknown } from '../values/construction.js';
import { describe, scalarText, toInteger } from '../values/conversion.js';
import { LazyMap, LazyUnknown } from '../values/lazy.js';
import {
  deepReferencesOf,
  joinReferences,
  narrowReferences,
  unknownAttribute,
  withReferences,
} from '../values/references.js';
import { evaluate } from './evaluation.js';
import type { Scope } from './scope.js';

const LEGACY_INDEX = /^\d+$/;

/** `object.name`. Throws EvaluationError when a known object has no such attribute. */
export function attributeOf(object: Value, name: string): Value {
  if (object instanceof LazyMap || object instanceof LazyUnknown) return object.attribute(name);
  if (object.kind === 'unknown') return unknownAttribute(object, name);
  if (object.kind === 'map') {
    const entry = object.entries.get(name);
    if (entry !== undefined) return withReferences(entry, object.references);
    throw new EvaluationError(`there is no attribute "${name}"`);
  }
  if (object.kind === 'list' && LEGACY_INDEX.test(name)) return itemAt(object.items, Number(name), object);
  const references = object.references === undefined ? [] : narrowReferences(object.references, name);
  throw new EvaluationError(`${describe(object)} has no attribute "${name}"`, references);
}

/** `object[key]`. Throws EvaluationError when a known object has no such element. */
export function elementOf(object: Value, key: Value): Value {
  if (object instanceof LazyUnknown) return object.index(key);
  if (object.kind === 'unknown') return withReferences(belowUnknown(object), key.references);
  if (isNull(object)) throw new EvaluationError('null has no elements');
  if (key.kind === 'unknown') {
    const references = object.references ?? deepReferencesOf([object]);
    return unknown(key.reason ?? 'the index is not known', joinReferences(references, key.references));
  }
  if (object.kind === 'map' && key.kind === 'scalar') return entryAt(object, scalarText(key.value));
  if (object.kind === 'list' && !isSet(object)) return itemAt(object.items, toInteger(key), object);
  throw new EvaluationError(`${describe(object)} cannot be indexed`);
}

/** What `object[*]…` or `object.*…` gives: of null nothing, of a single value a list of one. */
export function applySplat(object: Value, steps: readonly SplatStep[], scope: Scope): Value {
  if (object.kind === 'unknown') {
    // How many there are is not known; which attribute of them is meant is.
    const whole = unknown(object.reason ?? 'not known before apply', object.references);
    const elements = steps.reduce(
      (value, step) => (step.kind === 'attribute' ? unknownAttribute(value, step.name) : value),
      whole,
    );
    return notNull(elements);
  }
  const items = isNull(object) ? [] : object.kind === 'list' ? object.items : [object];
  scope.environment.work.spend(items.length);
  const results = items.map((item) =>
    steps.reduce<Value>((value, step) => takeStep(value, step, scope), item),
  );
  // Of the instances of a resource each has its own reference, which says more than that of all of them.
  const isGroup = items.some((item) => item instanceof LazyMap);
  return withReferences(list(results), object.kind === 'list' && !isGroup ? object.references : undefined);
}

function takeStep(value: Value, step: SplatStep, scope: Scope): Value {
  switch (step.kind) {
    case 'attribute':
      return attributeOf(value, step.name);
    case 'index':
      return elementOf(value, evaluate(step.key, scope));
    case 'splat':
      return applySplat(value, step.each, scope);
  }
}

function entryAt(object: Value, key: string): Value {
  if (object instanceof LazyMap) return object.attribute(key);
  const entry = object.kind === 'map' ? object.entries.get(key) : undefined;
  if (entry !== undefined) return withReferences(entry, object.references);
  throw new EvaluationError(`there is no element "${key}"`, object.references);
}

function itemAt(items: readonly Value[], at: number, object: Value): Value {
  const item = items[at];
  if (item !== undefined) return withReferences(item, object.references);
  throw new EvaluationError(
    `there is no element ${String(at)} in a list of ${String(items.length)}`,
    object.references,
  );
}
