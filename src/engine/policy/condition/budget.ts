/** What one evaluation may still spend, in steps of some ten nanoseconds. */
export interface Budget {
  steps: number;
}

/** About a tenth of a second; a condition on an ordinary resource takes fewer than a hundred. */
export const EVALUATION_STEPS = 2_000_000;

/** Thrown inside an evaluation only: it comes out as unknown. */
export class BudgetExceeded extends Error {}

export function spend(budget: Budget, steps = 1): void {
  budget.steps -= steps;
  if (budget.steps < 0) throw new BudgetExceeded('the condition takes too many steps on this resource');
}
