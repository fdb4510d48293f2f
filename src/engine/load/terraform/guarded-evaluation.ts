import type { Expression } from '../hcl/ast.js';
import type { Value } from '../../model/value.js';
import { BudgetError, EvaluationError } from './errors.js';
import { evaluate } from './expression/evaluation.js';
import type { Scope } from './expression/scope.js';
import { spanOf } from './expression/scope.js';
import type { Report } from './report.js';
import { unknown } from './values/construction.js';
import { weigh } from './values/knowledge.js';
import type { Work } from './work.js';

/** The value of an expression; unknown, with a diagnostic, when it cannot be evaluated. */
export function evaluateGuarded(expression: Expression, scope: Scope, report: Report): Value {
  return guard(expression, scope, report, () => evaluate(expression, scope));
}

/** What `compute` gives, `expression` being to blame when it fails. Charges for the value as large as it is. */
export function guard(expression: Expression, scope: Scope, report: Report, compute: () => Value): Value {
  const { work } = scope.environment;
  const { depth } = work;
  try {
    const value = compute();
    weigh(value, work);
    return value;
  } catch (error) {
    work.depth = depth;
    return explain(error, expression, scope, report, work);
  }
}

function explain(error: unknown, expression: Expression, scope: Scope, report: Report, work: Work): Value {
  const origin = spanOf(expression, scope);
  if (error instanceof EvaluationError) {
    report.add(
      'notice',
      'terraform-expression',
      `This expression cannot be evaluated: ${error.message}.`,
      origin,
    );
    return { ...unknown(error.message, error.references), origin };
  }
  // A range error says that a string, a list or the call stack has come to what JavaScript can hold.
  if (error instanceof BudgetError || error instanceof RangeError) {
    // Once the work of a root module is used up, one diagnostic for it is enough; it comes from there.
    if (!work.isExhausted) {
      report.add('warning', 'terraform-budget', `This value counts as not known: ${error.message}.`, origin);
    }
    return { ...unknown(error.message), origin };
  }
  throw error;
}
