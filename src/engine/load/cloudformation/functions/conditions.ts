import type { Value } from '../../../model/value.js';
import { isSame, isWhollyKnown, scalar, textOf, unknown, unknownAs } from '../values.js';
import type { Call, Intrinsic } from './function.js';
import { argumentsOf } from './function.js';
import { merge } from './merge.js';

/** The functions of conditions, in Kleene's logic: what cannot be known stays unknown unless the rest decides. */
export const CONDITIONS = {
  Condition: (call) => {
    const name = textOf(call.argument);
    const truth = name === undefined ? undefined : call.truth(name);
    return truth === undefined
      ? unknown(`the condition ${name ?? ''} is not known`, call.node)
      : scalar(truth, call.node);
  },
  'Fn::Equals': equals,
  'Fn::And': (call) => connect(call, false),
  'Fn::Or': (call) => connect(call, true),
  'Fn::Not': not,
  'Fn::If': choose,
} satisfies Record<string, Intrinsic>;

/** The boolean that a value stands for. */
export function truthOf(value: Value | undefined): boolean | undefined {
  const text = textOf(value);
  return text === 'true' ? true : text === 'false' ? false : undefined;
}

function equals(call: Call): Value {
  const [left, right, more] = argumentsOf(call) ?? [];
  if (left === undefined || right === undefined || more !== undefined) {
    return unknown('Fn::Equals takes a list of two values', call.node);
  }
  const parts = [left, right];
  return parts.every(isWhollyKnown)
    ? scalar(isSame(left, right), call.node, parts)
    : unknownAs(parts, call.node);
}

/** `decisive` is what one part is enough to make the whole: true for or, false for and. */
function connect(call: Call, decisive: boolean): Value {
  const parts = argumentsOf(call) ?? [];
  const truths = parts.map(truthOf);
  if (truths.includes(decisive)) return scalar(decisive, call.node);
  return truths.length === 0 || truths.includes(undefined)
    ? unknownAs(
        parts.flatMap((part) => part ?? []),
        call.node,
      )
    : scalar(!decisive, call.node);
}

function not(call: Call): Value {
  const [part] = argumentsOf(call) ?? [];
  const truth = truthOf(part);
  if (truth !== undefined) return scalar(!truth, call.node);
  return unknownAs(part === undefined ? [] : [part], call.node);
}

function choose(call: Call): Value | undefined {
  const [condition, whenTrue, whenFalse] = call.argument.kind === 'list' ? call.argument.items : [];
  const name = textOf(condition);
  if (condition === undefined || whenTrue === undefined || whenFalse === undefined) {
    return unknown('Fn::If takes a list of a condition and two values', call.node);
  }
  const truth = name === undefined ? truthOf(call.evaluate(condition)) : call.truth(name);
  if (truth !== undefined) return call.evaluate(truth ? whenTrue : whenFalse);
  const reason = `the condition ${name ?? ''} is not known`.trim();
  return merge(call.evaluate(whenTrue), call.evaluate(whenFalse), {
    reason,
    node: call.node,
    work: call.work,
  });
}
