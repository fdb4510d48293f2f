import type { Value } from '../../../model/value.js';
import { list, unknown } from '../values/construction.js';
import { isWhollyKnown } from '../values/knowledge.js';
import { toJson } from '../values/json.js';
import { toSet } from '../values/sets.js';
import type { Work } from '../work.js';
import type { FunctionDefinition } from './definition.js';
import { itemsOf } from './definition.js';

const COST_OF_ROW = 20;

export const SET_FUNCTIONS = {
  setintersection: combination((member, sets) => sets.every((set) => set.has(member))),
  setproduct: { parameters: ['list'], rest: 'list', evaluate: (values, { work }) => product(values, work) },
  setsubtract: combination(
    (member, [first, second]) => first?.has(member) === true && second?.has(member) === false,
  ),
  setunion: combination(() => true),
} satisfies Record<string, FunctionDefinition>;

/** The members of all the sets for which the test holds; each member is compared by its JSON. */
function combination(
  test: (member: string, sets: readonly ReadonlySet<string>[]) => boolean,
): FunctionDefinition {
  return {
    parameters: ['list'],
    rest: 'list',
    evaluate: (values, { work }) => {
      const lists = values.map(itemsOf);
      if (!values.every((value) => isWhollyKnown(value, work)))
        return unknown('a member of a set is not known');
      const sets = lists.map((items) => new Set(items.map((item) => toJson(item, work))));
      const members = lists.flat().filter((item) => test(toJson(item, work), sets));
      return toSet(members, work);
    },
  };
}

function product(values: readonly Value[], work: Work): Value {
  let rows: readonly (readonly Value[])[] = [[]];
  for (const value of values) {
    const items = itemsOf(value);
    // Each row is a list of its own.
    work.spend(rows.length * items.length * (values.length + COST_OF_ROW));
    rows = rows.flatMap((row) => items.map((item) => [...row, item]));
  }
  return list(rows.map((row) => list(row)));
}
