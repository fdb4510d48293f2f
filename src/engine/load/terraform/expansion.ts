import type { Value } from '../../model/value.js';
import type { Declaration } from './configuration.js';
import { findAttribute } from './configuration.js';
import { EvaluationError } from './errors.js';
import { evaluate } from './expression/evaluation.js';
import type { Binding, Scope } from './expression/scope.js';
import { spanOf } from './expression/scope.js';
import { guard } from './guarded-evaluation.js';
import type { Report } from './report.js';
import { isNull, list, map, scalar, sortedEntries, unknown } from './values/construction.js';
import { describe, scalarText, toInteger } from './values/conversion.js';
import { LazyMap, LazyUnknown } from './values/lazy.js';
import { COST_OF_BODY } from './work.js';

/** The instances that `count` or `for_each` ask for. */
export type Expansion =
  | { readonly kind: 'single' }
  | { readonly kind: 'count'; readonly instances: readonly Instance[] }
  | { readonly kind: 'each'; readonly instances: readonly Instance[] }
  /** How many there are is not known: one instance stands for all of them. */
  | { readonly kind: 'unknown'; readonly instance: Instance };

export interface Instance {
  /** What stands in the brackets of the address: `[0]`, `["a"]`; empty where there is no key. */
  readonly key: string;
  readonly bindings: Binding | undefined;
  /** The index or key itself; null where there is none. */
  readonly index: number | string | null;
}

export const SINGLE_INSTANCE: Instance = { key: '', bindings: undefined, index: null };

/** Evaluates `count` or `for_each` of a resource or a module call. */
export function expand(declaration: Declaration, scope: Scope, report: Report): Expansion {
  const count = findAttribute(declaration, 'count');
  const forEach = findAttribute(declaration, 'for_each');
  const argument = count ?? forEach;
  if (argument === undefined) return { kind: 'single' };
  const inner = { ...scope, source: argument.source };
  const value = guard(argument.expression, inner, report, () => {
    const evaluated = evaluate(argument.expression, inner);
    return evaluated.kind === 'unknown'
      ? evaluated
      : count === undefined
        ? requireKeys(evaluated)
        : requireCount(evaluated);
  });
  const { instances } = scope.environment.work.budget;
  const number = value.kind === 'list' ? value.items.length : value.kind === 'map' ? value.entries.size : 0;
  const isTooMany = number > instances;
  const isAffordable = scope.environment.work.trySpend(number * COST_OF_BODY);
  if (isTooMany) {
    const message = `${declaration.name} has ${String(number)} instances; more than ${String(instances)} are judged by one that stands for all.`;
    report.add('warning', 'terraform-instances', message, spanOf(argument.expression, inner));
  }
  if (isTooMany || (number > 1 && !isAffordable) || value.kind === 'unknown') {
    return { kind: 'unknown', instance: count === undefined ? unknownEach(value) : unknownCount() };
  }
  if (value.kind === 'list')
    return { kind: 'count', instances: value.items.map((_, at) => countInstance(at)) };
  if (value.kind === 'map') {
    return {
      kind: 'each',
      instances: [...value.entries].map(([key, element]) => eachInstance(key, element)),
    };
  }
  return { kind: 'single' };
}

/** As many elements as there are to be instances. */
function requireCount(value: Value): Value {
  const count =
    value.kind === 'scalar' && typeof value.value === 'boolean' ? Number(value.value) : toInteger(value);
  if (count < 0 || count > Number.MAX_SAFE_INTEGER) throw new EvaluationError('count must not be negative');
  if (count > 1_000_000) return unknown('count is out of all bounds');
  return list(Array.from({ length: count }, (_, at) => scalar(at)));
}

/** The elements by their keys, sorted. */
function requireKeys(value: Value): Value {
  if (value.kind === 'map' && !(value instanceof LazyMap)) return map(new Map(sortedEntries(value)));
  if (value.kind !== 'list')
    throw new EvaluationError(`for_each needs a map or a set, and the value is ${describe(value)}`);
  const keys = new Map<string, Value>();
  for (const item of value.items) {
    if (item.kind === 'unknown') return unknown('a key of for_each is not known', item.references);
    if (item.kind !== 'scalar' || isNull(item))
      throw new EvaluationError('the members of a for_each set must be strings');
    keys.set(scalarText(item.value), item);
  }
  return map(keys);
}

function countInstance(at: number): Instance {
  const value = map(new Map([['index', scalar(at)]]));
  return { key: `[${String(at)}]`, index: at, bindings: { name: 'count', value, outer: undefined } };
}

function eachInstance(key: string, element: Value): Instance {
  return { key: `[${JSON.stringify(key)}]`, index: key, bindings: bindEach(scalar(key), element) };
}

function unknownCount(): Instance {
  const value = map(new Map([['index', unknown('count is not known')]]));
  return { key: '', index: null, bindings: { name: 'count', value, outer: undefined } };
}

function unknownEach(collection: Value): Instance {
  const key = unknown('the keys of for_each are not known', collection.references);
  const element = collection instanceof LazyUnknown ? collection.index(key) : key;
  return { key: '', index: null, bindings: bindEach(key, element) };
}

function bindEach(key: Value, value: Value): Binding {
  const entries = new Map([
    ['key', key],
    ['value', value],
  ]);
  return { name: 'each', value: map(entries), outer: undefined };
}
