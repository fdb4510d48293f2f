import { BudgetError } from './errors.js';

/** How much one root module may ask for. */
export interface Budget {
  /** Expressions evaluated, elements made or looked at: about 5 million a second. */
  readonly steps: number;
  /** Resources of one root module, those of its modules included: more end the scan, as each must be there for the others. */
  readonly resources: number;
  /** Instances of one resource or module call. */
  readonly instances: number;
  /** Modules within modules. */
  readonly moduleDepth: number;
  /** UTF-16 code units in one string. */
  readonly textLength: number;
}

export const DEFAULT_BUDGET: Budget = {
  steps: 5_000_000,
  resources: 100_000,
  instances: 1_000,
  moduleDepth: 32,
  textLength: 1_048_576,
};

/** What one more block, resource or module costs, in steps, because of the memory that it takes. */
export const COST_OF_BODY = 50;
export const COST_OF_MODULE = 250;

/** Expressions within expressions, through locals and variables too: what the stack surely bears. */
const MAXIMUM_DEPTH = 400;

/** Counts the work done for one root module, so that no input can make it endless. */
export class Work {
  private steps = 0;
  /** How deep the expression stands that is being evaluated; who catches an error sets it back. */
  depth = 0;

  /** `all`, if given, is charged too: what several root modules may take together. */
  constructor(
    readonly budget: Budget,
    private readonly all?: Work,
  ) {}

  get isExhausted(): boolean {
    return this.steps > this.budget.steps || this.all?.isExhausted === true;
  }

  /** Throws BudgetError when the budget is used up. */
  spend(steps: number): void {
    if (!this.trySpend(steps)) throw new BudgetError('the evaluation takes too many steps');
  }

  /** Charges as `spend` does; false when the budget is used up. */
  trySpend(steps: number): boolean {
    this.steps += steps;
    if (this.all !== undefined) this.all.steps += steps;
    return !this.isExhausted;
  }

  /**
   * Charges for `length` characters added to a string that is then `total` long. Throws BudgetError when it is too long.
   */
  spendText(length: number, total = length): void {
    if (total > this.budget.textLength) {
      throw new BudgetError(`a string is longer than ${String(this.budget.textLength)} characters`);
    }
    this.spend(1 + (length >> 5));
  }

  enter(): void {
    if (++this.depth > MAXIMUM_DEPTH) {
      throw new BudgetError(`expressions are nested more than ${String(MAXIMUM_DEPTH)} deep`);
    }
  }

  leave(): void {
    this.depth--;
  }
}
