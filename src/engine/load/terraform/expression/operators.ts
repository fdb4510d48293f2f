import type { Binary, BinaryOperator, Expression, Unary } from '../../hcl/ast.js';
import type { Value } from '../../../model/value.js';
import { EvaluationError } from '../errors.js';
import type { Primitive } from '../values/construction.js';
import { isObject, scalar, unknownNotNull } from '../values/construction.js';
import { cleanNumber, toBoolean, toNumber } from '../values/conversion.js';
import { areEqual } from '../values/equality.js';
import { deepReferencesOf } from '../values/references.js';
import { evaluate } from './evaluation.js';
import type { Scope } from './scope.js';
import { spanOf } from './scope.js';

export function evaluateUnary(expression: Unary, scope: Scope): Value {
  const operand = evaluate(expression.operand, scope);
  if (operand.kind === 'unknown') return result(null, expression, [operand], scope);
  const value = expression.operator === '!' ? !toBoolean(operand) : -toNumber(operand);
  return result(value, expression, [operand], scope);
}

export function evaluateBinary(expression: Binary, scope: Scope): Value {
  const { operator } = expression;
  const left = evaluate(expression.left, scope);
  if (operator === '&&' || operator === '||')
    return evaluateLogic(operator === '||', left, expression, scope);
  const right = evaluate(expression.right, scope);
  const value =
    operator === '==' || operator === '!='
      ? compare(operator === '==', left, right, expression, scope)
      : calculate(operator, left, right);
  return result(value, expression, [left, right], scope);
}

/** `decisive` is the value that settles the matter alone: true for `||`, false for `&&`. */
function evaluateLogic(decisive: boolean, left: Value, expression: Binary, scope: Scope): Value {
  const isLeft = left.kind === 'unknown' ? null : toBoolean(left);
  if (isLeft === decisive) return result(decisive, expression, [left], scope);
  const right = evaluate(expression.right, scope);
  const isRight = right.kind === 'unknown' ? null : toBoolean(right);
  const value = isRight === decisive ? decisive : isLeft === null || isRight === null ? null : !decisive;
  return result(value, expression, [left, right], scope);
}

function compare(
  isEqualWanted: boolean,
  left: Value,
  right: Value,
  expression: Binary,
  scope: Scope,
): boolean | null {
  // `var.list == []` is false in Terraform even for an empty list, for its type differs; most types are not known here.
  const isEmptyWritten = isEmptyCollection(expression.left) !== isEmptyCollection(expression.right);
  // Nor is an object ever equal to a map. What is not marked as an object may be either.
  const mayDiffer = left.kind === 'map' && isObject(left) !== isObject(right);
  const isOfOneType = !mayDiffer && (!isEmptyWritten || (isObject(left) && isObject(right)));
  const same = areEqual(left, right, scope.environment.work);
  if (same === null || (same && !isOfOneType)) return null;
  return same === isEqualWanted;
}

function isEmptyCollection(expression: Expression): boolean {
  return (expression.kind === 'list' || expression.kind === 'object') && expression.items.length === 0;
}

function calculate(
  operator: Exclude<BinaryOperator, '&&' | '||' | '==' | '!='>,
  left: Value,
  right: Value,
): Primitive {
  if (left.kind === 'unknown' || right.kind === 'unknown') return null;
  const a = toNumber(left);
  const b = toNumber(right);
  switch (operator) {
    case '+':
      return cleanNumber(a + b);
    case '-':
      return cleanNumber(a - b);
    case '*':
      return cleanNumber(a * b);
    case '/':
      if (a === 0 && b === 0) throw new EvaluationError('zero is divided by zero');
      return cleanNumber(a / b);
    case '%':
      return b === 0 ? a : cleanNumber(a % b);
    case '<':
      return a < b;
    case '<=':
      return a <= b;
    case '>':
      return a > b;
    case '>=':
      return a >= b;
  }
}

/** Null stands for what cannot be known: no operator gives null. */
function result(value: Primitive, expression: Expression, operands: readonly Value[], scope: Scope): Value {
  const origin = spanOf(expression, scope);
  const references = deepReferencesOf(operands);
  if (value === null) {
    const cause = operands.find(({ kind }) => kind === 'unknown');
    const reason = cause?.kind === 'unknown' ? cause.reason : undefined;
    return { ...unknownNotNull(reason ?? 'an operand is not known', references), origin };
  }
  return references === undefined ? scalar(value, origin) : { ...scalar(value, origin), references };
}
