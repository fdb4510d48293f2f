import { ConfigError, DeliveryError, ScanError, messageOf } from '../contract/errors.js';
import type { Decision, Verdict } from '../contract/decision.js';
import type { Report } from '../contract/report.js';

/** How the run came out: with a decision on a report, or without a verdict. */
export type Outcome = Judged | NoVerdict;

export interface Judged {
  readonly kind: 'judged';
  readonly decision: Decision;
  readonly report: Report;
  /** Whether the change alters the gate itself, or tries to; the notices say how. */
  readonly bendsGate: boolean;
  /** What was odd about the report, for people. */
  readonly notices: readonly string[];
  /** Absolute. */
  readonly resultsFile: string;
}

export interface NoVerdict {
  readonly kind: 'no-verdict';
  /** What failed, where, and what to do about it. */
  readonly message: string;
  /** Shown beside the message when the failure is a bug of ours. */
  readonly stack: string | null;
}

export function verdictOf(outcome: Outcome): Verdict {
  return outcome.kind === 'judged' ? outcome.decision.verdict : 'error';
}

/** Whatever stopped the run, as an outcome: the gate fails closed. */
export function noVerdict(error: unknown): NoVerdict {
  const isExpected =
    error instanceof ConfigError || error instanceof ScanError || error instanceof DeliveryError;
  return {
    kind: 'no-verdict',
    message: isExpected
      ? error.message
      : `unexpected error: ${messageOf(error)}. This is a bug in Policy Gate.`,
    stack: isExpected || !(error instanceof Error) ? null : (error.stack ?? null),
  };
}
