import type { Block } from '../hcl/ast.js';
import type { Value } from '../../model/value.js';
import type { Scope } from './expression/scope.js';
import { bind } from './expression/scope.js';
import { evaluate } from './expression/evaluation.js';
import { guard } from './guarded-evaluation.js';
import type { Report } from './report.js';
import { isNull, map, unknown } from './values/construction.js';
import { keyedElements } from './values/elements.js';
import { LazyMap, LazyUnknown } from './values/lazy.js';
import type { Work } from './work.js';
import { COST_OF_BODY } from './work.js';
import { traversalText } from './written-text.js';

export interface DynamicContent {
  readonly content: Block;
  readonly scope: Scope;
  /** Whether there is such a block is not known. */
  readonly isPossible: boolean;
}

/**
 * The blocks that a `dynamic` block stands for. When it is not known over what it goes, one possible block whose iterator
 * is unknown: that there may be such a block must not be missed.
 */
export function expandDynamic(block: Block, scope: Scope, report: Report): readonly DynamicContent[] {
  const content = block.body.blocks.find(({ type }) => type === 'content');
  const attribute = (name: string) =>
    block.body.attributes.find((candidate) => candidate.name === name)?.value;
  const forEach = attribute('for_each');
  if (content === undefined) return [];
  const iterator = attribute('iterator');
  const name = iterator === undefined ? (block.labels[0] ?? '') : traversalText(iterator);
  const collection =
    forEach === undefined
      ? unknown('for_each is missing')
      : guard(forEach, scope, report, () => charge(evaluate(forEach, scope), scope.environment.work));
  const known = elementsOf(collection, scope.environment.work.budget.instances);
  const isPossible = known === undefined && collection.kind === 'unknown';
  return (known ?? [anyElement(collection)]).map(([key, value]) => {
    const entries = new Map([
      ['key', key],
      ['value', value],
    ]);
    return { content, scope: bind(scope, name, map(entries)), isPossible };
  });
}

/** Charges for the blocks that there will be, each of which takes memory. */
function charge(collection: Value, work: Work): Value {
  if (collection.kind === 'list') work.spend(collection.items.length * COST_OF_BODY);
  if (collection.kind === 'map') work.spend(collection.entries.size * COST_OF_BODY);
  return collection;
}

type Element = readonly [key: Value, value: Value];

/** Undefined where they are not known, or too many. */
function elementsOf(collection: Value, limit: number): readonly Element[] | undefined {
  if (isNull(collection)) return [];
  const elements = collection instanceof LazyMap ? null : keyedElements(collection);
  return elements !== null && elements.length <= limit ? elements : undefined;
}

function anyElement(collection: Value): Element {
  const key = unknown('the elements of for_each are not known', collection.references);
  return [key, collection instanceof LazyUnknown ? collection.index(key) : key];
}
