import { isSurelyText } from '../../../model/nullness.js';
import type { Value } from '../../../model/value.js';
import { EvaluationError } from '../errors.js';
import type { Environment } from '../expression/scope.js';
import { compareText, isNull, isSet, list, scalar, unknown } from '../values/construction.js';
import { cleanNumber, describe, toBoolean, toNumber } from '../values/conversion.js';
import { areEqual } from '../values/equality.js';
import { LazyMap } from '../values/lazy.js';
import { convertToOneType } from '../values/sets.js';
import type { FunctionDefinition } from './definition.js';
import { itemsOf, numberOf, textOf } from './definition.js';

const MAXIMUM_RANGE = 1_024;

export const COLLECTION_FUNCTIONS = {
  alltrue: { parameters: ['list'], evaluate: ([values]) => testAll(itemsOf(values), false) },
  anytrue: { parameters: ['list'], evaluate: ([values]) => testAll(itemsOf(values), true) },
  chunklist: {
    parameters: ['list', 'number'],
    evaluate: ([values, size]) => {
      const length = numberOf(size);
      if (length < 0 || !Number.isInteger(length))
        throw new EvaluationError('the size must be a whole number');
      const items = itemsOf(values);
      if (length === 0) return list([list(items)]);
      const count = Math.ceil(items.length / length);
      return list(
        Array.from({ length: count }, (_, at) => list(items.slice(at * length, (at + 1) * length))),
      );
    },
  },
  coalesce: { parameters: [], rest: 'any', takesUnknown: true, evaluate: coalesce },
  coalescelist: {
    parameters: [],
    rest: 'any',
    takesUnknown: true,
    evaluate: (values) => {
      const found = values.find(
        (value) => value.kind === 'unknown' || (value.kind === 'list' && value.items.length > 0),
      );
      if (found === undefined) throw new EvaluationError('all lists are empty');
      return found;
    },
  },
  compact: {
    parameters: ['list'],
    evaluate: ([values]) => {
      const items = itemsOf(values);
      if (items.some(({ kind }) => kind === 'unknown')) return unknown('an element of the list is not known');
      return list(items.filter((item) => !isNull(item) && textOf(item) !== ''));
    },
  },
  concat: {
    parameters: [],
    rest: 'list',
    evaluate: (values, { work }) => {
      if (values.some(isSet)) throw new EvaluationError('a set has no order and cannot be joined to a list');
      work.spend(values.reduce((sum, value) => sum + itemsOf(value).length, 0));
      return list(values.flatMap((value) => [...itemsOf(value)]));
    },
  },
  contains: { parameters: ['list', 'any'], takesUnknown: true, evaluate: contains },
  distinct: {
    parameters: ['list'],
    evaluate: ([values], { work }) => {
      const seen: Value[] = [];
      for (const item of convertToOneType(itemsOf(values))) {
        const sameness = seen.map((other) => areEqual(other, item, work));
        if (sameness.includes(true)) continue;
        if (sameness.includes(null)) return unknown('an element of the list is not known');
        seen.push(item);
      }
      return list(seen);
    },
  },
  element: {
    parameters: ['list', 'number'],
    givesNull: 'ever',
    evaluate: ([values, index]) => {
      const items = itemsOf(values);
      if (items.length === 0) throw new EvaluationError('the list is empty');
      const at = numberOf(index);
      const item = items[((at % items.length) + items.length) % items.length];
      if (item === undefined) throw new EvaluationError('the index must be a whole number');
      return item;
    },
  },
  flatten: {
    parameters: ['list'],
    evaluate: ([values], environment) => flatten(itemsOf(values), environment),
  },
  index: {
    parameters: ['list', 'any'],
    evaluate: ([values, wanted], { work }) => {
      for (const [at, item] of itemsOf(values).entries()) {
        const same = wanted === undefined ? false : areEqual(item, wanted, work);
        if (same === null) return unknown('an element of the list is not known');
        if (same) return scalar(at);
      }
      throw new EvaluationError('the list does not hold the value');
    },
  },
  length: {
    parameters: ['any'],
    evaluate: ([value]) => {
      if (value?.kind === 'scalar' && typeof value.value === 'string') return scalar([...value.value].length);
      if (value?.kind === 'list') return scalar(value.items.length);
      if (value?.kind === 'map' && !(value instanceof LazyMap)) return scalar(value.entries.size);
      throw new EvaluationError(
        `a collection or a string is required, and the value is ${value ? describe(value) : ''}`,
      );
    },
  },
  list: {
    parameters: [],
    rest: 'any',
    takesUnknown: true,
    evaluate: (values) => list(convertToOneType(values)),
  },
  matchkeys: {
    parameters: ['list', 'list', 'list'],
    evaluate: ([values, keys, wanted], { work }) => {
      const results: Value[] = [];
      if (itemsOf(values).length !== itemsOf(keys).length)
        throw new EvaluationError('values and keys differ in length');
      for (const [at, key] of itemsOf(keys).entries()) {
        const sameness = itemsOf(wanted).map((other) => areEqual(key, other, work));
        if (!sameness.includes(true) && sameness.includes(null)) return unknown('a key is not known');
        const value = itemsOf(values)[at];
        if (sameness.includes(true) && value !== undefined) results.push(value);
      }
      return list(results);
    },
  },
  one: {
    parameters: ['list'],
    givesNull: 'ever',
    evaluate: ([values]) => {
      const items = itemsOf(values);
      if (items.length > 1) throw new EvaluationError('the list has more than one element');
      return items[0] ?? scalar(null);
    },
  },
  range: { parameters: ['number'], rest: 'number', evaluate: (values) => range(values.map(numberOf)) },
  reverse: {
    parameters: ['list'],
    evaluate: ([values]) => list([...itemsOf(values)].reverse()),
  },
  slice: {
    parameters: ['list', 'number', 'number'],
    evaluate: ([values, start, end]) => {
      const items = itemsOf(values);
      const [from, to] = [numberOf(start), numberOf(end)];
      const isValid =
        Number.isInteger(from) && Number.isInteger(to) && from >= 0 && from <= to && to <= items.length;
      if (!isValid) throw new EvaluationError('the indexes of a slice are out of bounds');
      return list(items.slice(from, to));
    },
  },
  sort: {
    parameters: ['list'],
    evaluate: ([values], { work }) => {
      const items = itemsOf(values);
      work.spend(items.length);
      if (items.some(({ kind }) => kind === 'unknown')) return unknown('an element of the list is not known');
      return list(
        items
          .map((item) => ({ ...item, ...scalar(textOf(item)) }))
          .sort((a, b) => compareText(a.value as string, b.value as string)),
      );
    },
  },
  sum: {
    parameters: ['list'],
    evaluate: ([values]) => {
      const items = itemsOf(values);
      if (items.length === 0) throw new EvaluationError('the list is empty');
      if (items.some(({ kind }) => kind === 'unknown')) return unknown('an element of the list is not known');
      return scalar(cleanNumber(items.reduce((sum, item) => sum + toNumber(item), 0)));
    },
  },
} satisfies Record<string, FunctionDefinition>;

/** `decisive` is the value of one element that settles the matter. */
function testAll(items: readonly Value[], decisive: boolean): Value {
  let isUnknown = false;
  for (const item of items) {
    if (item.kind === 'unknown') isUnknown = true;
    else if ((isNull(item) ? false : toBoolean(item)) === decisive) return scalar(decisive);
  }
  return isUnknown ? unknown('an element of the list is not known') : scalar(!decisive);
}

function coalesce(values: readonly Value[]): Value {
  const isText = values.some((value) => value.kind === 'scalar' && typeof value.value === 'string');
  for (const value of values) {
    if (value.kind === 'unknown') return value;
    if (isNull(value) || (value.kind === 'scalar' && value.value === '')) continue;
    return isText && value.kind === 'scalar' ? { ...value, value: textOf(value) } : value;
  }
  throw new EvaluationError('no argument is neither null nor empty');
}

function contains([values, wanted]: readonly Value[], { work }: Environment): Value {
  if (values === undefined || wanted === undefined || values.kind === 'unknown')
    return unknown('the list is not known');
  let isUnknown = false;
  for (const item of itemsOf(values)) {
    const same = areEqual(item, wanted, work);
    if (same === true) return scalar(true);
    if (same === null) isUnknown = true;
  }
  return isUnknown ? unknown('an element of the list is not known') : scalar(false);
}

function flatten(items: readonly Value[], environment: Environment, depth = 0): Value {
  if (depth > 100) throw new EvaluationError('the lists are nested too deeply');
  environment.work.spend(items.length);
  const flat: Value[] = [];
  for (const item of items) {
    if (item.kind === 'unknown' && !isSurelyText(item))
      return unknown(item.reason ?? 'an element of the list is not known');
    if (item.kind === 'list') {
      const inner = flatten(item.items, environment, depth + 1);
      if (inner.kind !== 'list') return inner;
      // Not with `push(...)`, which fails on long lists.
      for (const element of inner.items) flat.push(element);
    } else flat.push(item);
  }
  return list(flat);
}

function range(numbers: readonly number[]): Value {
  if (numbers.length > 3) throw new EvaluationError('range takes at most three numbers');
  const [first = 0, second, third] = numbers;
  const [start, limit] = second === undefined ? [0, first] : [first, second];
  const step = third ?? (start <= limit ? 1 : -1);
  if (step === 0) throw new EvaluationError('the step must not be 0');
  if (third !== undefined && start !== limit && step > 0 !== limit > start) {
    throw new EvaluationError('the step leads away from the limit');
  }
  const items: Value[] = [];
  for (let at = start; step > 0 ? at < limit : at > limit; at = cleanNumber(at + step)) {
    if (items.length === MAXIMUM_RANGE)
      throw new EvaluationError(`more than ${String(MAXIMUM_RANGE)} values`);
    items.push(scalar(at));
  }
  return list(items);
}
