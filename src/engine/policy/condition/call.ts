import type { Value } from '../../model/value.js';
import { suggest } from '../suggestion.js';
import { ConditionError } from './condition-error.js';
import type { FunctionDescription } from './functions.js';
import { FUNCTIONS } from './functions.js';
import type { Compile, CompileContext, Node } from './node.js';
import { fromValue } from './node.js';
import { compileMatches } from './matches.js';
import type { Place } from './place.js';
import { moreSpecific } from './place.js';
import type { Call } from './syntax.js';
import { QUANTIFIERS } from './syntax.js';
import { TRUE, UNKNOWN_VALUE } from './truth.js';

/** Compiles a function's call. An unknown argument makes the result unknown, unless the function says otherwise. */
export function compileCall(call: Call, context: CompileContext, compile: Compile): Node {
  const described = Object.hasOwn(FUNCTIONS, call.name) ? FUNCTIONS[call.name] : undefined;
  if (described === undefined && call.name !== 'matches') {
    const names = [...Object.keys(FUNCTIONS), 'matches', 'param', ...QUANTIFIERS];
    throw new ConditionError(
      `unknown function '${call.name}'.${suggest(call.name, names)}`,
      context.text,
      call.start,
    );
  }
  const nodes = call.arguments.map((argument) => compile(argument, context));
  if (described === undefined) return compileMatches(call, nodes, context);
  checkCount(call, described, context);
  const value = (frame: Parameters<Node['value']>[0]): Value => {
    const values = nodes.map((node) => node.value(frame));
    if (described.seesUnknown !== true) {
      const unknown = values.find((candidate) => candidate.kind === 'unknown');
      if (unknown !== undefined) return UNKNOWN_VALUE;
    }
    return described.apply(values, frame);
  };
  return fromValue(value, (frame) => {
    let best: Place | undefined;
    for (const node of nodes) best = moreSpecific(best, node.place(frame, TRUE));
    return best;
  });
}

function checkCount(call: Call, { signature, count }: FunctionDescription, context: CompileContext): void {
  if (call.arguments.length === count) return;
  const given = call.arguments.length === 1 ? '1 argument' : `${call.arguments.length} arguments`;
  throw new ConditionError(`${call.name} got ${given}: ${signature}`, context.text, call.start);
}
