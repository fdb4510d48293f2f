import type { Value } from '../../../model/value.js';
import { EvaluationError } from '../errors.js';
import type { Environment } from '../expression/scope.js';
import {
  compareText,
  isNull,
  isObject,
  list,
  map,
  objectOrMap,
  scalar,
  sortedEntries,
  unknown,
} from '../values/construction.js';
import { describe } from '../values/conversion.js';
import { isWhollyKnown } from '../values/knowledge.js';
import type { FunctionDefinition } from './definition.js';
import { entriesOf, itemsOf, textOf } from './definition.js';

export const MAP_FUNCTIONS = {
  keys: {
    parameters: ['map'],
    evaluate: ([value]) => list([...entriesOf(value).keys()].sort(compareText).map((key) => scalar(key))),
  },
  lookup: {
    parameters: ['map', 'string', 'any'],
    optional: 1,
    takesUnknown: true,
    givesNull: 'ever',
    keepsType: true,
    evaluate: ([object, key, fallback]) => {
      if (object?.kind === 'unknown') return unknown(object.reason ?? 'the map is not known');
      if (key?.kind === 'unknown') return unknown(key.reason ?? 'the key is not known');
      const isOfMap = object !== undefined && !isObject(object);
      const otherwise = fallback !== undefined && isOfMap ? objectOrMap(fallback) : fallback;
      const found = entriesOf(object).get(textOf(key)) ?? otherwise;
      if (found === undefined) throw new EvaluationError(`the map has no key "${textOf(key)}"`);
      return found;
    },
  },
  map: {
    parameters: [],
    rest: 'any',
    evaluate: (values) =>
      zip(
        values.filter((_, at) => at % 2 === 0),
        values.filter((_, at) => at % 2 === 1),
      ),
  },
  merge: { parameters: [], rest: 'any', givesNull: 'of-null', evaluate: merge },
  transpose: {
    parameters: ['map'],
    evaluate: ([value], { work }) => {
      if (value === undefined || !isWhollyKnown(value, work)) return unknown('the map is not known');
      const groups = new Map<string, Value[]>();
      for (const [key, names] of value.kind === 'map' ? sortedEntries(value) : []) {
        for (const name of itemsOf(names))
          groups.set(textOf(name), [...(groups.get(textOf(name)) ?? []), scalar(key)]);
      }
      return map(new Map([...groups].map(([key, items]) => [key, list(items)] as const)));
    },
  },
  values: {
    parameters: ['map'],
    evaluate: ([value]) => list(value?.kind === 'map' ? sortedEntries(value).map(([, entry]) => entry) : []),
  },
  zipmap: { parameters: ['list', 'list'], evaluate: ([keys, values]) => zip(itemsOf(keys), itemsOf(values)) },
} satisfies Record<string, FunctionDefinition>;

function merge(values: readonly Value[], { work }: Environment): Value {
  const entries = new Map<string, Value>();
  for (const value of values) {
    if (isNull(value)) continue;
    if (value.kind !== 'map')
      throw new EvaluationError(`only maps can be merged, and the value is ${describe(value)}`);
    work.spend(value.entries.size);
    for (const [key, entry] of value.entries) entries.set(key, entry);
  }
  return map(entries);
}

function zip(keys: readonly Value[], values: readonly Value[]): Value {
  if (keys.length !== values.length) throw new EvaluationError('keys and values differ in number');
  if (keys.some(({ kind }) => kind === 'unknown')) return unknown('a key is not known');
  return map(new Map(keys.map((key, at) => [textOf(key), values[at] ?? scalar(null)] as const)));
}
