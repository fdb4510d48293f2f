import type { Waiver } from './decision.js';
import type { Severity } from './severity.js';

/** The version of the report that this release writes and reads. */
export const REPORT_SCHEMA_VERSION = 1;

/** DENY counts against the thresholds; WARN is reported and never blocks. */
export type Effect = 'DENY' | 'WARN';

export type ComplianceStatus = 'COMPLIANT' | 'NON_COMPLIANT' | 'NOT_ASSESSED';

export type DiagnosticLevel = 'error' | 'warning' | 'notice';

/** What a scan could not read or wants to say; an `error` means that a file, or a part of it, was not scanned. */
export interface Diagnostic {
  readonly level: DiagnosticLevel;
  readonly code: string;
  readonly message: string;
  readonly file: string | null;
  /** 1-based; null when the diagnostic is about a whole file or none. */
  readonly line: number | null;
  /** 1-based, in UTF-16 code units. */
  readonly column: number | null;
}

export interface ControlReference {
  readonly framework: string;
  readonly control: string;
}

/** Why a violation does not count: what the scanned code says about it. */
export interface Suppression {
  /** Whose syntax it is written in: `policycortex`, `checkov`, `tfsec`, `trivy`, `kics`, `cfn_nag`, `cdk_nag`. */
  readonly by: string;
  /** Foreign text on one line; empty where none was given. */
  readonly reason: string;
  /** The last day on which it counts, YYYY-MM-DD; null for no end. */
  readonly until: string | null;
  readonly file: string;
  /** 1-based. */
  readonly line: number;
}

/** Where a module is called, or a nested stack is made: at the argument that hands on the value which decided, if one does. */
export interface CallSite {
  /** `module.network["a"]`, or the logical id of the stack. */
  readonly call: string;
  readonly file: string;
  /** 1-based. */
  readonly line: number;
}

export interface Violation {
  /** A fingerprint that survives moved lines and reformatting. */
  readonly id: string;
  readonly policy_name: string;
  readonly rule_id: string;
  readonly severity: Severity;
  readonly effect: Effect;
  readonly message: string;
  readonly resource_id: string;
  readonly resource_type: string;
  readonly provider: string;
  /** Relative to where the scan was started, with `/` between the parts. */
  readonly file: string;
  /** 1-based. 0 when it is not known. */
  readonly line: number;
  readonly end_line: number;
  /** The calls of modules, or the nested stacks, that make the resource, the outermost first; missing where it is made by none. */
  readonly called_from?: readonly CallSite[];
  readonly frameworks: readonly ControlReference[];
  readonly remediation: string;
  readonly suppressed: boolean;
  /** Of a suppressed violation: who says so, and why. */
  readonly suppression?: Suppression;
  /** What the gate found out. A CLI's report is not asked. */
  readonly gate?: GateMark;
}

export interface GateMark {
  /** The waiver that it falls under. */
  readonly waiver?: Pick<Waiver, 'reason' | 'owner' | 'expires'>;
  /** Whether it was not there before the change; missing where that is not known. */
  readonly isNew?: boolean;
  /** A suppression that the change adds itself. */
  readonly isSuppressionNew?: boolean;
}

/** Whether a violation counts: it is neither suppressed in the code nor waived. */
export function isOpen({ suppressed, gate }: Violation): boolean {
  return !suppressed && gate?.waiver === undefined;
}

export interface ControlResult {
  readonly control: string;
  readonly title: string;
  readonly status: ComplianceStatus;
  /** Of the policies of this control those that had a resource to judge, by name. */
  readonly policies: readonly string[];
  /** Resources that passed, and that failed, the policies of this control. */
  readonly passed: number;
  readonly failed: number;
}

export interface FrameworkResult {
  readonly framework: string;
  readonly status: ComplianceStatus;
  /** 0–100: controls passed ÷ controls assessed; null when no control was assessed. */
  readonly score: number | null;
  readonly controls: readonly ControlResult[];
}

export interface ReportSummary {
  readonly total_violations: number;
  readonly critical_violations: number;
  readonly high_violations: number;
  readonly medium_violations: number;
  readonly low_violations: number;
  readonly resources_scanned: number;
  /** 0–100, over the controls of all frameworks of the scan; null when none was assessed. */
  readonly compliance_score: number | null;
  readonly unknown_evaluations: number;
}

/** What code can be written in, in the order in which a report names it. A report of another scanner may know others. */
export const FORMATS = ['terraform', 'terraform-plan', 'cloudformation', 'kubernetes', 'dockerfile'] as const;

export type Format = (typeof FORMATS)[number];

/** Which part of a scan a report is of. */
export interface Shard {
  /** From 1 to `count`. */
  readonly index: number;
  readonly count: number;
  /** A digest of all that the outcome depends on but for the day: only shards of one scan make up a whole. */
  readonly scan: string;
}

/** What a shard alone cannot say, as another may know better. */
export interface ShardNotes {
  /** Suppressions of `policycortex` in the code, and whether they matched anything in this shard. */
  readonly suppressions: readonly NotedSuppression[];
  /** What comments for other scanners name, and no policy is known by. */
  readonly foreign_checks: readonly string[];
}

export interface NotedSuppression {
  readonly file: string;
  readonly line: number;
  /** The policies that it names, in words. */
  readonly policies: string;
  readonly used: boolean;
}

/** What `policycortex scan` prints: the one thing that passes between the CLI and the action. */
export interface Report {
  readonly schema_version: number;
  readonly scanner: { readonly name: string; readonly version: string };
  readonly target: {
    readonly paths: readonly string[];
    readonly files_scanned: number;
    readonly formats: readonly string[];
    /** Missing where the report is of all of it. */
    readonly shard?: Shard;
  };
  readonly summary: ReportSummary;
  readonly frameworks: readonly FrameworkResult[];
  readonly violations: readonly Violation[];
  readonly diagnostics: readonly Diagnostic[];
  /** Of a shard only. */
  readonly shard_notes?: ShardNotes;
}

/** Whether a report is of less than the whole: what is not there in it may be in another shard. */
export function isPart({ target }: Report): boolean {
  return (target.shard?.count ?? 1) > 1;
}
