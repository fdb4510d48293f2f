import type { Severity, SeverityCounts } from './severity.js';

/** `error`: no verdict could be reached, and the gate fails closed. */
export type Verdict = 'passed' | 'failed' | 'error';

/** What the change must keep to. A severity without a limit is unlimited. */
export interface GatePolicy {
  /** The most violations of a severity that still pass. */
  readonly maximum: Readonly<Partial<Record<Severity, number>>>;
  /** The lowest compliance score, 0–100, that still passes, by framework id. */
  readonly minimumScore: Readonly<Record<string, number>>;
  /** A scan that found no file to read passes. */
  readonly allowEmpty: boolean;
  /** A scan that could not read some files can still pass. */
  readonly allowParseErrors: boolean;
}

export type ReasonCode =
  | 'severity-over-limit'
  | 'score-under-minimum'
  | 'framework-not-assessed'
  | 'nothing-scanned'
  | 'files-unreadable'
  | 'within-limits'
  | 'no-verdict';

/** Why the verdict is what it is, in a sentence that a developer can act on. */
export interface Reason {
  readonly code: ReasonCode;
  readonly message: string;
  /** Whether this reason alone keeps the change from going on. */
  readonly blocks: boolean;
  /** The severity that the reason is about, if it is about one. */
  readonly severity?: Severity;
  /** The framework that the reason is about, if it is about one. */
  readonly framework?: string;
}

export interface Decision {
  readonly verdict: Verdict;
  readonly reasons: readonly Reason[];
  /** What is open: violations that are not suppressed. */
  readonly counts: SeverityCounts;
  /** Of `counts`, those whose policy denies: what the limits are compared with. */
  readonly enforced: SeverityCounts;
  readonly suppressed: number;
  /** The report's overall compliance score, 0–100. */
  readonly complianceScore: number | null;
}
