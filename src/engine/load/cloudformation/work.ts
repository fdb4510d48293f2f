/** The work that one template may take is used up, or one value is more than it may be. */
export class BudgetError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'BudgetError';
  }
}

/** Values made or looked at for one template; one of the largest size that CloudFormation takes needs some 100,000. */
const MAXIMUM_STEPS = 4_000_000;
/** The same for all templates of a scan. */
const MAXIMUM_STEPS_IN_ALL = 100_000_000;
/** Functions within functions, through conditions too: what the stack surely bears. */
const MAXIMUM_DEPTH = 300;
/** UTF-16 code units in one string: as much as a whole template may have. */
const MAXIMUM_TEXT = 1_048_576;

/** Counts the work of one template, so that no input can make it endless. */
export class Work {
  private steps = 0;
  private depth = 0;

  /** `all` is charged too. */
  constructor(private readonly all: { steps: number } = { steps: 0 }) {}

  get isExhausted(): boolean {
    return this.steps > MAXIMUM_STEPS || this.all.steps > MAXIMUM_STEPS_IN_ALL;
  }

  /** Throws BudgetError when the budget is used up. */
  spend(steps: number): void {
    this.steps += steps;
    this.all.steps += steps;
    if (this.isExhausted) throw new BudgetError('the template takes too many steps to evaluate');
  }

  /** Charges for a string of this length. Throws BudgetError when it is too long. */
  spendText(length: number): void {
    if (length > MAXIMUM_TEXT) {
      throw new BudgetError(`a string is longer than ${String(MAXIMUM_TEXT)} characters`);
    }
    this.spend(1 + (length >> 5));
  }

  /** What `compute` gives, one level deeper. Throws BudgetError when that is too deep. */
  nested<Result>(compute: () => Result): Result {
    if (this.depth >= MAXIMUM_DEPTH) {
      throw new BudgetError(`functions are nested more than ${String(MAXIMUM_DEPTH)} deep`);
    }
    this.depth += 1;
    try {
      return compute();
    } finally {
      this.depth -= 1;
    }
  }
}
