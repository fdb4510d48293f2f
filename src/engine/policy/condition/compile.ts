import { assertNever } from '../../../contract/assert-never.js';
import { belowUnknown } from '../../model/nullness.js';
import type { Value } from '../../model/value.js';
import { suggest } from '../suggestion.js';
import { accusations } from './accusation.js';
import { compileCall } from './call.js';
import { equals, isIn, numberFrom, order } from './compare.js';
import { ConditionError } from './condition-error.js';
import type { CompileContext, Frame, Node } from './node.js';
import { fromTruth, fromValue } from './node.js';
import type { Place } from './place.js';
import { moreSpecific, placeBelow } from './place.js';
import { compileQuantified } from './quantify.js';
import type { Comparison, Expression, Index, ListLiteral, Logical, Member, Name } from './syntax.js';
import type { Truth } from './truth.js';
import { FALSE, negate, NULL_VALUE, scalar, TRUE, UNKNOWN } from './truth.js';

const ROOTS = ['resource', 'params', 'meta'] as const;

/** Compiles a tree to closures. Throws a ConditionError on names and functions that do not exist. */
export function compileExpression(expression: Expression, context: CompileContext): Node {
  switch (expression.kind) {
    case 'literal':
      return constant(scalar(expression.value));
    case 'list':
      return compileList(expression, context);
    case 'name':
      return compileName(expression, context);
    case 'member':
      return compileMember(expression, context);
    case 'index':
      return compileIndex(expression, context);
    case 'not':
      return compileNot(compileExpression(expression.operand, context));
    case 'logical':
      return compileLogical(expression, context);
    case 'comparison':
      return compileComparison(expression, context);
    case 'quantified':
      return compileQuantified(expression, context, compileExpression);
    case 'call':
      return compileCall(expression, context, compileExpression);
    default:
      return assertNever(expression);
  }
}

function constant(value: Value): Node {
  return fromValue(
    () => value,
    () => undefined,
  );
}

function compileList(expression: ListLiteral, context: CompileContext): Node {
  const literals = expression.items.flatMap((item) => (item.kind === 'literal' ? [scalar(item.value)] : []));
  if (literals.length === expression.items.length) return constant({ kind: 'list', items: literals });
  const items = expression.items.map((item) => compileExpression(item, context));
  return fromValue(
    (frame) => ({ kind: 'list', items: items.map((item) => item.value(frame)) }),
    (frame) => mostSpecific(items, frame, TRUE),
  );
}

function compileName(expression: Name, context: CompileContext): Node {
  const slot = context.bindings.get(expression.name);
  if (slot !== undefined) {
    return fromValue(
      (frame) => frame.elements[slot] ?? NULL_VALUE,
      (frame) => frame.elementPlaces[slot],
    );
  }
  const root = ROOTS.find((candidate) => candidate === expression.name);
  if (root === undefined) {
    const meant = suggest(expression.name, [...context.bindings.keys(), ...ROOTS]);
    const hint = meant === '' ? ` Attributes start with 'resource.': resource.${expression.name}.` : meant;
    throw new ConditionError(`unknown name '${expression.name}'.${hint}`, context.text, expression.start);
  }
  return fromValue(
    (frame) => frame.roots[root],
    (frame) =>
      root !== 'resource' || frame.origin === undefined
        ? undefined
        : { span: frame.origin, depth: 0, isTakenIn: false },
  );
}

/**
 * A member that is missing is null, and so is a member of null, of a text, of a list. Only a map's own entries count.
 * In messages `match.x` is a name of its own.
 */
function compileMember(expression: Member, context: CompileContext): Node {
  const match = expression.object.kind === 'name' ? `${expression.object.name}.${expression.name}` : '';
  if (context.bindings.has(match)) return compileName({ ...expression, kind: 'name', name: match }, context);
  const object = compileExpression(expression.object, context);
  const { name } = expression;
  const value = (frame: Frame): Value => {
    const parent = object.value(frame);
    if (parent.kind === 'map') return parent.entries.get(name) ?? NULL_VALUE;
    return parent.kind === 'unknown' ? belowUnknown(parent) : NULL_VALUE;
  };
  return fromValue(value, (frame) => placeBelow(object.place(frame, TRUE), value(frame)));
}

function compileIndex(expression: Index, context: CompileContext): Node {
  const object = compileExpression(expression.object, context);
  const index = compileExpression(expression.index, context);
  const value = (frame: Frame): Value => {
    const parent = object.value(frame);
    const key = index.value(frame);
    if (parent.kind === 'unknown') return belowUnknown(parent);
    if (key.kind === 'unknown' && parent.kind !== 'scalar') return belowUnknown(key);
    if (key.kind !== 'scalar' || key.value === null) return NULL_VALUE;
    if (parent.kind === 'map') return parent.entries.get(String(key.value)) ?? NULL_VALUE;
    return parent.kind === 'list' ? (parent.items[numberFrom(key) ?? -1] ?? NULL_VALUE) : NULL_VALUE;
  };
  return fromValue(value, (frame) => placeBelow(object.place(frame, TRUE), value(frame)));
}

function compileNot(operand: Node): Node {
  return fromTruth(
    (frame) => negate(operand.truth(frame)),
    (frame, outcome) => operand.place(frame, negate(outcome)),
  );
}

/** Stops at the first operand that decides: false for `and`, true for `or`. */
function compileLogical(expression: Logical, context: CompileContext): Node {
  const operands = expression.operands.map((operand) => compileExpression(operand, context));
  const decisive = expression.operator === 'and' ? FALSE : TRUE;
  const truth = (frame: Frame): Truth => {
    let result: Truth = negate(decisive);
    for (const operand of operands) {
      const side = operand.truth(frame);
      if (side === decisive) return decisive;
      if (side === UNKNOWN) result = UNKNOWN;
    }
    return result;
  };
  const accuse = accusations(expression);
  const accusing = operands.filter((_, at) => expression.operator === 'or' || accuse[at]);
  return fromTruth(truth, (frame, outcome) =>
    outcome === decisive
      ? operands.find((operand) => operand.truth(frame) === decisive)?.place(frame, decisive)
      : mostSpecific(accusing, frame, outcome),
  );
}

function compileComparison(expression: Comparison, context: CompileContext): Node {
  const left = compileExpression(expression.left, context);
  const right = compileExpression(expression.right, context);
  const compare = comparisonOf(expression.operator);
  return fromTruth(
    (frame) => compare(left.value(frame), right.value(frame), frame),
    (frame) => moreSpecific(left.place(frame, TRUE), right.place(frame, TRUE)),
  );
}

function comparisonOf(operator: Comparison['operator']): (a: Value, b: Value, frame: Frame) => Truth {
  switch (operator) {
    case '==':
      return equals;
    case '!=':
      return (a, b, frame) => negate(equals(a, b, frame));
    case 'in':
      return isIn;
    case 'not in':
      return (a, b, frame) => negate(isIn(a, b, frame));
    case '<':
      return ordered((sign) => sign < 0);
    case '<=':
      return ordered((sign) => sign <= 0);
    case '>':
      return ordered((sign) => sign > 0);
    case '>=':
      return ordered((sign) => sign >= 0);
    default:
      return assertNever(operator);
  }
}

function ordered(holds: (sign: number) => boolean): (a: Value, b: Value) => Truth {
  return (a, b) => {
    if (a.kind === 'unknown' || b.kind === 'unknown') {
      // Whatever the unknown side turns out to be, there is no order beside null, a list or a map.
      const known = a.kind === 'unknown' ? b : a;
      return known.kind === 'unknown' || (known.kind === 'scalar' && known.value !== null) ? UNKNOWN : FALSE;
    }
    const sign = order(a, b);
    return sign !== undefined && holds(sign) ? TRUE : FALSE;
  };
}

function mostSpecific(nodes: readonly Node[], frame: Frame, outcome: Truth): Place | undefined {
  let best: Place | undefined;
  for (const node of nodes) best = moreSpecific(best, node.place(frame, outcome));
  return best;
}
