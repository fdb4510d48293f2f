import type { Value } from '../../model/value.js';
import { spend } from './budget.js';
import { ConditionError } from './condition-error.js';
import type { Compile, CompileContext, Frame, Node } from './node.js';
import { fromTruth, fromValue } from './node.js';
import type { Place } from './place.js';
import { moreSpecific, placeBelow } from './place.js';
import type { Quantified } from './syntax.js';
import type { Truth } from './truth.js';
import { FALSE, negate, scalar, TRUE, UNKNOWN, UNKNOWN_VALUE } from './truth.js';

const RESERVED = ['resource', 'params', 'meta', 'match'];

/**
 * `any`, `all`, `none`, `count`: over the items of a list or the values of a map. A single value counts as a list of it,
 * null as an empty list. One element that decides is enough; else an unknown one makes the whole unknown.
 */
export function compileQuantified(expression: Quantified, context: CompileContext, compile: Compile): Node {
  const { binding, quantifier } = expression;
  if (RESERVED.includes(binding) || context.bindings.has(binding)) {
    throw new ConditionError(
      `the name '${binding}' is taken: choose another`,
      context.text,
      expression.start,
    );
  }
  const list = compile(expression.list, context);
  const slot = context.nextSlot();
  const bindings = new Map([...context.bindings, [binding, slot]]);
  const condition = compile(expression.condition, { ...context, bindings });
  // An element costs as much as its condition is long.
  const cost = 1 + ((expression.condition.end - expression.condition.start) >> 3);
  const loop = { binding, slot, list, condition, cost, outer: context.bindings };
  if (quantifier === 'count') return countNode(loop);
  // `any` and `none` look for an element that meets the condition, `all` for one that does not.
  const wanted = quantifier === 'all' ? FALSE : TRUE;
  const isFound = quantifier === 'any' ? TRUE : FALSE;
  const adjust = quantifier === 'any' ? (truth: Truth): Truth => truth : negate;
  return fromTruth(
    (frame) => adjust(search(loop, frame, wanted)),
    (frame, outcome) => (outcome === isFound ? placeOfFound(loop, frame, wanted) : list.place(frame, TRUE)),
  );
}

interface Loop {
  readonly binding: string;
  readonly slot: number;
  /** The slots of the quantifiers around it. */
  readonly outer: ReadonlyMap<string, number>;
  readonly list: Node;
  readonly condition: Node;
  readonly cost: number;
}

function search(loop: Loop, frame: Frame, wanted: Truth): Truth {
  const { list, slot, condition, cost } = loop;
  const elements = elementsOf(list.value(frame));
  if (elements === undefined) return UNKNOWN;
  let found: Truth = FALSE;
  for (const element of elements) {
    spend(frame, cost);
    if (isPassedOver(loop, frame, element)) continue;
    frame.elements[slot] = element;
    const truth = condition.truth(frame);
    if (truth === wanted) return TRUE;
    if (truth === UNKNOWN) found = UNKNOWN;
  }
  return found;
}

function placeOfFound(loop: Loop, frame: Frame, wanted: Truth): Place | undefined {
  const parent = loop.list.place(frame, TRUE);
  // Leaves the element that decided in its slot.
  if (search(loop, frame, wanted) !== TRUE) return parent;
  const element = frame.elements[loop.slot];
  if (element === undefined) return parent;
  const place = placeBelow(parent, element);
  frame.elementPlaces[loop.slot] = place;
  frame.matches ??= new Map();
  if (!frame.matches.has(loop.binding)) frame.matches.set(loop.binding, element);
  return moreSpecific(place, loop.condition.place(frame, wanted));
}

function countNode(loop: Loop): Node {
  const { list, slot, condition, cost } = loop;
  const value = (frame: Frame): Value => {
    const elements = elementsOf(list.value(frame));
    if (elements === undefined) return UNKNOWN_VALUE;
    let count = 0;
    for (const element of elements) {
      spend(frame, cost);
      if (isPassedOver(loop, frame, element)) continue;
      frame.elements[slot] = element;
      const truth = condition.truth(frame);
      if (truth === UNKNOWN) return UNKNOWN_VALUE;
      count += truth;
    }
    return scalar(count);
  };
  return fromValue(value, (frame) => list.place(frame, TRUE));
}

/** The same element may be in several lists, so those that it was found in count, too. */
function isPassedOver({ binding, outer }: Loop, frame: Frame, element: Value): boolean {
  const found = frame.without.get(element);
  if (found === undefined) return false;
  return found.some(
    (entry) =>
      entry.binding === binding &&
      [...entry.matches].every(([name, match]) => {
        const slot = outer.get(name);
        return slot === undefined || frame.elements[slot] === match;
      }),
  );
}

function elementsOf(value: Value): Iterable<Value> | undefined {
  if (value.kind === 'unknown') return undefined;
  if (value.kind === 'list') return value.items;
  if (value.kind === 'map') return value.entries.values();
  return value.value === null ? [] : [value];
}
