import type {
  Conditional,
  Expression,
  ListExpression,
  ObjectExpression,
  ObjectItem,
  Variable,
} from '../../hcl/ast.js';
import { isKnownNotEmpty, isKnownNotNull } from '../../../model/nullness.js';
import type { Value } from '../../../model/value.js';
import { assertNever } from '../../../../contract/assert-never.js';
import { EvaluationError } from '../errors.js';
import type { ObjectValue } from '../values/construction.js';
import { list, map, objectOrMap, scalar, unknown, unknownNotNull } from '../values/construction.js';
import { describe, scalarText, toBoolean } from '../values/conversion.js';
import { areEqual } from '../values/equality.js';
import { deepReferencesOf, joinReferences } from '../values/references.js';
import { placed } from '../values/origin.js';
import { attempt } from './attempt.js';
import { callFunction } from './call.js';
import { evaluateFor } from './for.js';
import { evaluateBinary, evaluateUnary } from './operators.js';
import type { Scope } from './scope.js';
import { spanOf } from './scope.js';
import { evaluateTemplate } from './template.js';
import { applySplat, attributeOf, elementOf } from './traversal.js';

/**
 * The value of an expression, after the native syntax specification of HCL and Terraform's own rules.
 * Throws EvaluationError where Terraform would report an error, and BudgetError when the work gets too much.
 */
export function evaluate(expression: Expression, scope: Scope): Value {
  const { work } = scope.environment;
  work.spend(1);
  work.enter();
  const value = evaluateNode(expression, scope);
  work.depth--;
  return value;
}

function evaluateNode(expression: Expression, scope: Scope): Value {
  switch (expression.kind) {
    case 'literal':
      return scalar(expression.value, spanOf(expression, scope));
    case 'template':
      return evaluateTemplate(expression, scope);
    case 'list':
      return evaluateList(expression, scope);
    case 'object':
      return evaluateObject(expression, scope);
    case 'variable':
      return resolveName(expression, scope);
    case 'get-attribute':
      return attributeOf(evaluate(expression.object, scope), expression.name);
    case 'index':
      return elementOf(evaluate(expression.object, scope), evaluate(expression.key, scope));
    case 'splat':
      return applySplat(evaluate(expression.object, scope), expression.each, scope);
    case 'call':
      return callFunction(expression, scope);
    case 'unary':
      return evaluateUnary(expression, scope);
    case 'binary':
      return evaluateBinary(expression, scope);
    case 'conditional':
      return evaluateConditional(expression, scope);
    case 'for':
      return evaluateFor(expression, scope);
    case 'parenthesised':
      return evaluate(expression.expression, scope);
    default:
      return assertNever(expression);
  }
}

function resolveName({ name }: Variable, scope: Scope): Value {
  for (let binding = scope.bindings; binding !== undefined; binding = binding.outer) {
    if (binding.name === name) return binding.value;
  }
  return scope.names.resolve(name);
}

function evaluateList(expression: ListExpression, scope: Scope): Value {
  const items = expression.items.map((item) => placed(evaluate(item, scope), spanOf(item, scope)));
  return { ...list(items), origin: spanOf(expression, scope) };
}

function evaluateObject(expression: ObjectExpression, scope: Scope): Value {
  const entries = new Map<string, Value>();
  for (const item of expression.items) {
    const key = keyOf(item, scope);
    const value = evaluate(item.value, scope);
    if (typeof key !== 'string') {
      return unknownNotNull(
        'a key of the map is not known',
        joinReferences(key.references, deepReferencesOf([value])),
      );
    }
    entries.set(key, placed(value, { source: scope.source, start: item.key.start, end: item.value.end }));
  }
  const object: ObjectValue = { ...map(entries), isObject: true, origin: spanOf(expression, scope) };
  return object;
}

function keyOf(item: ObjectItem, scope: Scope): string | Value {
  const key = evaluate(item.key, scope);
  if (key.kind === 'unknown') return key;
  if (key.kind !== 'scalar')
    throw new EvaluationError(`the key of a map must be a string, and is ${describe(key)}`);
  return scalarText(key.value);
}

function evaluateConditional(expression: Conditional, scope: Scope): Value {
  const condition = evaluate(expression.condition, scope);
  if (condition.kind === 'unknown') {
    const whenTrue = evaluateSide(expression.whenTrue, scope);
    const whenFalse = evaluateSide(expression.whenFalse, scope);
    if (areEqual(whenTrue, whenFalse, scope.environment.work) === true) return whenTrue;
    const references = deepReferencesOf([whenTrue, whenFalse]);
    const either = unknown(condition.reason ?? 'the condition is not known', references);
    const sides = [whenTrue, whenFalse];
    return {
      ...either,
      ...(sides.every(isKnownNotNull) ? { isNotNull: true } : {}),
      ...(sides.every(isKnownNotEmpty) ? { isNotEmpty: true } : {}),
      origin: spanOf(expression, scope),
    };
  }
  const isTrue = toBoolean(condition);
  // Both sides have one type: of two objects it may be a map, and a number beside a string becomes a string.
  const chosen = objectOrMap(evaluate(isTrue ? expression.whenTrue : expression.whenFalse, scope));
  const isTextExpected = isText(isTrue ? expression.whenFalse : expression.whenTrue);
  const isConverted = isTextExpected && chosen.kind === 'scalar' && chosen.value !== null;
  return isConverted && typeof chosen.value !== 'string'
    ? { ...chosen, value: scalarText(chosen.value) }
    : chosen;
}

/** A side that fails does no harm as long as it may not be taken. */
function evaluateSide(expression: Expression, scope: Scope): Value {
  const side = attempt(expression, scope);
  return side instanceof EvaluationError ? unknown(side.message, side.references) : side;
}

function isText(expression: Expression): boolean {
  if (expression.kind === 'literal') return typeof expression.value === 'string';
  if (expression.kind === 'template') return expression.parts.length > 1;
  return expression.kind === 'parenthesised' && isText(expression.expression);
}
