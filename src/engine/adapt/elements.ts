import { belowUnknown } from '../model/nullness.js';
import type { ListValue, Value } from '../model/value.js';
import type { ElementChoice } from './plan.js';
import { readPath } from './read-path.js';
import { trace } from './trace.js';

/** The elements of lists that a place chooses. One of which it cannot be known whether it is meant is unknown. */
export function chosen(
  lists: readonly Value[],
  { only, except, having, then }: ElementChoice,
): readonly Value[] {
  return lists.flatMap((list) => {
    if (list.kind === 'unknown') return [belowUnknown(list)];
    const items = list.kind === 'list' ? list.items : [list];
    return items.flatMap((item): readonly Value[] => {
      if (having !== undefined && readPath(item, [having], true).length === 0) return [];
      const isMeant = [...matches(item, only, true), ...matches(item, except, false)];
      if (isMeant.includes(false)) return [];
      if (isMeant.includes(undefined)) return [{ kind: 'unknown', reason: 'its name is not known' }];
      return readPath(item, then, true);
    });
  });
}

/** CloudFormation writes maps as lists of `{Key: …, Value: …}`. Undefined where a list is none of these. */
export function keyed(list: ListValue): Value | undefined {
  const entries = new Map<string, Value>();
  for (const item of list.items) {
    if (item.kind === 'unknown') return item;
    const [key, value] = ['Key', 'Value'].map((name) => readPath(item, [name])[0]);
    if (key === undefined) return undefined;
    if (key.kind !== 'scalar') return { kind: 'unknown', reason: 'a key is not known', ...trace(key) };
    if (value !== undefined) entries.set(String(key.value), value);
  }
  return { ...trace(list), kind: 'map', entries };
}

function matches(
  item: Value,
  wanted: Readonly<Record<string, readonly string[]>>,
  isWanted: boolean,
): readonly (boolean | undefined)[] {
  return Object.entries(wanted).map(([name, values]) => {
    const [value] = readPath(item, [name], true);
    if (value?.kind === 'unknown') return undefined;
    const isOne = value?.kind === 'scalar' && values.includes(String(value.value));
    return isOne === isWanted;
  });
}
