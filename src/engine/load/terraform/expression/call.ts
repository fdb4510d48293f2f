import type { Expression, FunctionCall } from '../../hcl/ast.js';
import { belowUnknown, isKnownNotNull } from '../../../model/nullness.js';
import type { Value } from '../../../model/value.js';
import { EvaluationError } from '../errors.js';
import { convertArgument } from '../functions/definition.js';
import type { FunctionDefinition } from '../functions/definition.js';
import { findFunction } from '../functions/registry.js';
import { FALSE, notNull, objectOrMap, TRUE, unknown, unknownNotNull } from '../values/construction.js';
import { describe } from '../values/conversion.js';
import { LazyMap, LazyUnknown } from '../values/lazy.js';
import { deepReferencesOf, referencesOf, withReferences } from '../values/references.js';
import { attempt } from './attempt.js';
import { evaluate } from './evaluation.js';
import { renderFile } from './file-template.js';
import type { Scope } from './scope.js';
import { spanOf } from './scope.js';

/** The result of a function call. A function that is not known here, such as a provider's, gives an unknown. */
export function callFunction(call: FunctionCall, scope: Scope): Value {
  const name = call.name.startsWith('core::') ? call.name.slice('core::'.length) : call.name;
  if (name === 'try') return callTry(call, scope);
  if (name === 'can') return callCan(call, scope);
  const values = evaluateArguments(call, scope);
  const result = Array.isArray(values) ? apply(name, values, scope) : (values as Value);
  return traced(result, Array.isArray(values) ? values : [values as Value], call, scope);
}

function evaluateArguments(call: FunctionCall, scope: Scope): readonly Value[] | Value {
  const values = call.arguments.map((argument) => evaluate(argument, scope));
  if (!call.expandsLast) return values;
  const last = values.pop();
  if (last === undefined || last.kind === 'unknown') {
    return unknown(
      'the number of arguments is not known',
      deepReferencesOf([...values, ...(last ? [last] : [])]),
    );
  }
  if (last.kind !== 'list')
    throw new EvaluationError(`a list must stand before "...", and it is ${describe(last)}`);
  return [...values, ...last.items];
}

function apply(name: string, values: readonly Value[], scope: Scope): Value {
  if (name === 'templatefile') return renderFile(values, scope);
  const definition = findFunction(name);
  if (definition === undefined) return unknown(`the function ${name} is not known here`);
  checkCount(name, values.length, definition);
  scope.environment.work.spend(values.length);
  try {
    const converted = values.map((value, at) =>
      convertArgument(value, definition.parameters[at] ?? definition.rest ?? 'any'),
    );
    const notKnown = converted.find(({ kind }) => kind === 'unknown');
    if (notKnown?.kind === 'unknown' && definition.takesUnknown !== true) {
      return withNullness(unknown(notKnown.reason ?? 'an argument is not known'), converted, definition);
    }
    const result = definition.evaluate(converted, scope.environment);
    return withNullness(definition.keepsType === true ? result : objectOrMap(result), converted, definition);
  } catch (error) {
    if (error instanceof EvaluationError)
      throw new EvaluationError(`${name}: ${error.message}`, error.references);
    throw error;
  }
}

/** Most functions refuse null and never give it, so that of a result which is not known that much is. */
function withNullness(result: Value, values: readonly Value[], { givesNull }: FunctionDefinition): Value {
  if (givesNull === undefined) return notNull(result);
  return givesNull === 'of-null' && values.every(isKnownNotNull) ? notNull(result) : result;
}

function checkCount(
  name: string,
  count: number,
  { parameters, optional = 0, rest }: FunctionDefinition,
): void {
  const isEnough = count >= parameters.length - optional;
  const isTooMany = rest === undefined && count > parameters.length;
  if (!isEnough || isTooMany) throw new EvaluationError(`${name} does not take ${String(count)} arguments`);
}

/** A value that the function made stands where the call stands and refers to what its arguments refer to. */
function traced(result: Value, values: readonly Value[], call: FunctionCall, scope: Scope): Value {
  const isPassedOn =
    result.origin !== undefined || result instanceof LazyMap || result instanceof LazyUnknown;
  if (isPassedOn) return result;
  const isContainer = result.kind === 'list' || result.kind === 'map';
  const references = isContainer ? referencesOf(values) : deepReferencesOf(values);
  return { ...withReferences(result, references), origin: spanOf(call, scope) };
}

/** The first argument that does not fail. One that is not known may fail or not, so it decides the matter. */
function callTry(call: FunctionCall, scope: Scope): Value {
  let lastError: EvaluationError | undefined;
  for (const argument of call.arguments) {
    const outcome = attempt(argument, scope);
    if (!(outcome instanceof EvaluationError)) return isLast(argument, call) ? outcome : perhaps(outcome);
    lastError = outcome;
  }
  throw lastError ?? new EvaluationError('try needs an argument');
}

function isLast(argument: Expression, call: FunctionCall): boolean {
  return argument === call.arguments[call.arguments.length - 1];
}

/** What another argument of `try` may take the place of. */
function perhaps(outcome: Value): Value {
  return outcome.kind === 'unknown' && !(outcome instanceof LazyUnknown) ? belowUnknown(outcome) : outcome;
}

function callCan(call: FunctionCall, scope: Scope): Value {
  const [argument] = call.arguments;
  if (argument === undefined) throw new EvaluationError('can needs an argument');
  const outcome = attempt(argument, scope);
  if (outcome instanceof EvaluationError) return { ...FALSE, origin: spanOf(call, scope) };
  if (outcome.kind === 'unknown')
    return unknownNotNull(outcome.reason ?? 'not known before apply', outcome.references);
  return { ...TRUE, origin: spanOf(call, scope) };
}
