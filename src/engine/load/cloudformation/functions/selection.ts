import type { Value } from '../../../model/value.js';
import { entryOf, scalar, takenIn, textOf, unknown, unknownAs } from '../values.js';
import type { Call, Intrinsic } from './function.js';
import { argumentsOf } from './function.js';

/** The functions that take something out of a list or a mapping. */
export const SELECTION = {
  'Fn::Select': select,
  'Fn::FindInMap': findInMap,
  'Fn::Length': ({ argument, node, evaluate }) => {
    const part = evaluate(argument);
    if (part?.kind === 'list') return scalar(part.items.length, node);
    return unknownAs(part === undefined ? [] : [part], node);
  },
} satisfies Record<string, Intrinsic>;

function select(call: Call): Value {
  const [index, source] = argumentsOf(call) ?? [];
  if (index === undefined || source === undefined)
    return unknown('Fn::Select takes an index and a list', call.node);
  const at = Number(textOf(index) ?? NaN);
  const found = source.kind === 'list' && Number.isInteger(at) ? source.items[at] : undefined;
  return found ?? unknownAs([source, index], call.node);
}

function findInMap(call: Call): Value | undefined {
  const { argument, node, evaluate, template } = call;
  const nodes = argument.kind === 'list' ? argument.items : [];
  const keys = nodes.slice(0, 3).map(evaluate);
  const [map, top, second] = keys.map(textOf);
  if (nodes.length < 3) return unknown('Fn::FindInMap takes a map and two keys', node);
  if (map === undefined || top === undefined || second === undefined) {
    return unknownAs(
      keys.flatMap((key) => key ?? []),
      node,
    );
  }
  const found = entryOf(entryOf(template.mappings.get(map), top), second);
  if (found !== undefined) {
    const value = evaluate(found);
    return value === undefined ? undefined : takenIn(value, node);
  }
  const fallback = entryOf(nodes[3], 'DefaultValue');
  return fallback === undefined
    ? unknown(`the mapping ${map} has no ${top}.${second}`, node)
    : evaluate(fallback);
}
