import type { Expression } from '../../hcl/ast.js';
import type { Value } from '../../../model/value.js';
import { EvaluationError } from '../errors.js';
import { evaluate } from './evaluation.js';
import type { Scope } from './scope.js';

/** The value of an expression, or the error that it ends with. */
export function attempt(expression: Expression, scope: Scope): Value | EvaluationError {
  const { work } = scope.environment;
  const depth = work.depth;
  try {
    return evaluate(expression, scope);
  } catch (error) {
    if (!(error instanceof EvaluationError)) throw error;
    work.depth = depth;
    return error;
  }
}
