import type { Reference } from '../../model/value.js';

/**
 * An expression that Terraform would refuse too: a missing attribute, a division by zero. `try` and `can` catch it;
 * anywhere else the value becomes unknown, with a diagnostic. An error is not an unknown: the one is certain to fail.
 */
export class EvaluationError extends Error {
  constructor(
    message: string,
    readonly references: readonly Reference[] = [],
  ) {
    super(message);
    this.name = 'EvaluationError';
  }
}

/** The work that one root module may take is used up. Not to be caught by `try`: there is nothing left to try with. */
export class BudgetError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'BudgetError';
  }
}
