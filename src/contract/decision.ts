import type { Violation } from './report.js';
import type { Severity, SeverityCounts } from './severity.js';

/** `error`: no verdict could be reached, and the gate fails closed. */
export type Verdict = 'passed' | 'failed' | 'error';

/** The most violations of a severity that still pass. A severity without a limit is unlimited. */
export type Limits = Readonly<Partial<Record<Severity, number>>>;

/** What can keep a change from going on: every violation, or those that it introduces. */
export type EnforceMode = 'all' | 'new';

/** Whose suppressions count: those of the change itself, too, or only those that the base has already. */
export type SuppressionSource = 'head' | 'base';

/** What the change must keep to. */
export interface GatePolicy {
  readonly maximum: Limits;
  /** The lowest compliance score, 0–100, that still passes, by framework id. */
  readonly minimumScore: Readonly<Record<string, number>>;
  /** A scan that found no file to read passes. */
  readonly allowEmpty: boolean;
  /** A scan that could not read some files can still pass. */
  readonly allowParseErrors: boolean;
  /** Only the policies of these count, where no stage says which; empty for all. */
  readonly frameworks?: readonly string[];
  /** `all` unless given. */
  readonly enforce?: EnforceMode;
  /** `head` unless given. */
  readonly suppressions?: SuppressionSource;
  /** Parts of the repository with limits of their own; the first that names a file takes it out of `maximum`. */
  readonly parts?: readonly PartLimits[];
  /** The stage that is judged, with what it asks for beside all else. */
  readonly stage?: Stage;
  /** The other stages, each for the question whether it would block. */
  readonly otherStages?: readonly OtherStage[];
  readonly waivers?: readonly Waiver[];
  /** Why other waivers of the config do not count, one sentence each. */
  readonly malformedWaivers?: readonly string[];
}

export interface PartLimits {
  /** Globs, from the root of the repository. */
  readonly paths: readonly string[];
  readonly maximum: Limits;
}

export interface Stage {
  readonly name: string;
  /** Only the policies of these frameworks count, and a team's own that belong to none; empty for all. */
  readonly frameworks: readonly string[];
  readonly checkpoints: readonly Checkpoint[];
}

export interface OtherStage extends Stage {
  /** Whether the change comes to it after the one that is judged: what it would block is said beforehand. */
  readonly isLater: boolean;
}

/** One thing that a stage or a deployment asks for. */
export interface Checkpoint {
  /** What people know it by: `stage "production", policy_enforcement: block_medium`. */
  readonly name: string;
  /** What breaks a checkpoint that only warns is said, and blocks nothing. */
  readonly action: 'block' | 'warn';
  readonly rule:
    | {
        readonly kind: 'severity';
        /** This one and the more severe; null for none. */ readonly from: Severity | null;
      }
    | { readonly kind: 'score'; readonly framework: string; readonly minimum: number }
    | { readonly kind: 'approval'; readonly approvers: readonly string[] };
}

/** A violation that is accepted for a time. */
export interface Waiver {
  /** As it was written: a name or an alias. */
  readonly policy: string;
  /** The policies that it means; empty where nothing is called so. */
  readonly policies: readonly string[];
  /** `*` stands for anything. */
  readonly resource: string | null;
  /** A glob. */
  readonly path: string | null;
  readonly reason: string;
  readonly owner: string;
  /** The last day on which it counts, YYYY-MM-DD. */
  readonly expires: string;
}

/** What the gate knows beside the report. */
export interface GateFacts {
  /** In UTC, YYYY-MM-DD. */
  readonly today: string;
  /** What was there before the change; null where that is not known. */
  readonly baseline: Baseline | null;
  readonly approvals: Approvals;
}

export interface Baseline {
  /** What it is, for people: `main at 1a2b3c4`, a file's name. */
  readonly reference: string;
  readonly violations: readonly BaselineViolation[];
}

export type BaselineViolation = Pick<
  Violation,
  'id' | 'policy_name' | 'severity' | 'resource_id' | 'file' | 'frameworks' | 'suppressed'
>;

/** Of each approver that a checkpoint names, as it names them, how it stands. */
export type Approvals =
  | { readonly kind: 'assessed'; readonly byApprover: Readonly<Record<string, Approval>> }
  /** Outside of GitHub, say: approvals decide nothing there. */
  | { readonly kind: 'not-assessable'; readonly why: string }
  /** They could not be read: nothing can pass that asks for one. */
  | { readonly kind: 'unreadable'; readonly why: string };

export type Approval =
  | { readonly state: 'approved'; readonly by: string }
  /** `why` says what there is instead, if anything: `the approval of @eve is of an earlier commit`. */
  | { readonly state: 'waiting'; readonly why: string };

export type ReasonCode =
  | 'severity-over-limit'
  | 'score-under-minimum'
  | 'framework-not-assessed'
  | 'approval-missing'
  | 'approval-given'
  | 'approval-not-assessable'
  | 'baseline-missing'
  | 'nothing-scanned'
  | 'files-unreadable'
  | 'within-limits'
  | 'would-block'
  | 'waiver-not-counted'
  | 'waiver-expires-soon'
  | 'waiver-unused'
  | 'no-verdict';

/** Why the verdict is what it is, in a sentence that a developer can act on. */
export interface Reason {
  readonly code: ReasonCode;
  readonly message: string;
  /** Whether this reason alone keeps the change from going on. */
  readonly blocks: boolean;
  /** The severity that the reason is about, if it is about one. */
  readonly severity?: Severity;
  /** The same, of a reason that is about several. */
  readonly severities?: readonly Severity[];
  /** The framework that the reason is about, if it is about one. */
  readonly framework?: string;
  /** The name of the checkpoint that asks for it, if one does. */
  readonly checkpoint?: string;
}

/** What changed against the baseline. */
export interface Novelty {
  /** What it was compared with, for people. */
  readonly reference: string;
  /** Of what is open. */
  readonly new: number;
  readonly existing: number;
  readonly resolved: readonly BaselineViolation[];
}

export interface Decision {
  readonly verdict: Verdict;
  readonly reasons: readonly Reason[];
  /** What is open: violations that are neither suppressed nor waived. */
  readonly counts: SeverityCounts;
  /** Of `counts`, those that can block: what the limits are compared with. */
  readonly enforced: SeverityCounts;
  readonly suppressed: number;
  readonly waived: number;
  /** The report's overall compliance score, 0–100. */
  readonly complianceScore: number | null;
  /** The stage that was judged, if one was chosen. */
  readonly stage: string | null;
  /** The other stages that would not let the change go on. */
  readonly wouldBlock: readonly string[];
  /** Null where there was nothing to compare with. */
  readonly novelty: Novelty | null;
}
