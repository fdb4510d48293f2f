/** What can go wrong on the way to GitHub and back. */

/** `isCarriedOut`: the server did what was asked, only the answer is spoilt. */
export type Fault =
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly message?: string;
      readonly headers?: Readonly<Record<string, string>>;
      readonly isCarriedOut?: boolean;
    }
  /** An error inside of a GraphQL answer with status 200. */
  | { readonly kind: 'graphql-error'; readonly type?: string; readonly message: string }
  /** A page of a proxy in the place of GitHub's JSON. */
  | { readonly kind: 'html'; readonly status?: number; readonly isCarriedOut?: boolean }
  /** The body ends in the middle. */
  | { readonly kind: 'cut-off' }
  | { readonly kind: 'reset'; readonly isCarriedOut?: boolean }
  /** No answer, ever. */
  | { readonly kind: 'silence'; readonly isCarriedOut?: boolean }
  | { readonly kind: 'late'; readonly ms: number }
  /** Nothing goes wrong, but something happens first. */
  | { readonly kind: 'meanwhile'; readonly run: () => void };

/**
 * Whose requests: an operation of the REST API (`issues/create-comment`), `graphql/query`, `graphql/minimizeComment`,
 * or `*` for any.
 */
export type Target = string;

interface Plan {
  readonly target: Target;
  readonly fault: Fault;
  /** How many such requests go well before. */
  skip: number;
  /** How many are left to spoil. */
  left: number;
}

export class Faults {
  readonly #plans: Plan[] = [];

  /** Spoils the `nth` request (from 1, the ones that were made do not count) and the following `times - 1`. */
  add(target: Target, fault: Fault, { nth = 1, times = 1 } = {}): void {
    this.#plans.push({ target, fault, skip: nth - 1, left: times });
  }

  clear(): void {
    this.#plans.length = 0;
  }

  /** The fault for the request that has just come in. */
  next(operation: string): Fault | null {
    let fault: Fault | null = null;
    for (const plan of this.#plans) {
      if (plan.left === 0 || (plan.target !== '*' && plan.target !== operation)) continue;
      if (plan.skip > 0) {
        plan.skip -= 1;
      } else if (fault === null) {
        plan.left -= 1;
        fault = plan.fault;
      }
    }
    return fault;
  }
}
