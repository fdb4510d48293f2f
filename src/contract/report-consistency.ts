import { ScanError } from './errors.js';
import type { Violation } from './report.js';
import type { WrittenReport, WrittenSummary } from './report-shape.js';
import { SEVERITIES, isSeverity, type Severity } from './severity.js';
import { counted } from './wording.js';

const PASSED: ReadonlySet<string> = new Set(['passed', 'pass', 'success', 'succeeded', 'ok']);
const FAILED: ReadonlySet<string> = new Set(['failed', 'fail', 'failure', 'blocked']);

/**
 * Throws `ScanError` when what a report says about itself is not what its violations say. The verdict is reached from the
 * violations alone; but a report that contradicts itself is broken or incomplete, and the gate must not guess which half is right.
 */
export function requireConsistency(written: WrittenReport, violations: readonly Violation[]): void {
  for (const source of [written, written.summary ?? {}]) requireHonestClaim(source, violations);
  if (written.summary !== undefined && written.summary !== null)
    requireCounts(written, written.summary, violations);
}

interface Claims {
  readonly gate_status?: unknown;
  readonly verdict?: unknown;
  readonly passed?: unknown;
}

function requireHonestClaim(claims: Claims, violations: readonly Violation[]): void {
  const open = violations.filter(({ suppressed }) => !suppressed).length;
  const denied = violations.filter(({ suppressed, effect }) => !suppressed && effect === 'DENY').length;
  for (const key of ['gate_status', 'verdict', 'passed'] as const) {
    const claim = claims[key] ?? null;
    // Beside a count of what failed, "passed" is a number as well.
    if (claim === null || (key === 'passed' && typeof claim === 'number')) continue;
    const word = typeof claim === 'string' ? claim.trim().toLowerCase() : claim;
    if (word === true || (typeof word === 'string' && PASSED.has(word))) {
      if (denied > 0)
        throw contradiction(`says ${key}: ${shown(claim)} beside ${counted(denied, 'violation')}`);
    } else if (word === false || (typeof word === 'string' && FAILED.has(word))) {
      if (open === 0) throw contradiction(`says ${key}: ${shown(claim)}, but lists no violation`);
    } else {
      throw contradiction(`says ${key}: ${shown(claim)}, which is neither a pass nor a failure`);
    }
  }
}

/** A stated count may or may not include what is suppressed, so it lies between what is open and all. */
function requireCounts(
  written: WrittenReport,
  summary: WrittenSummary,
  violations: readonly Violation[],
): void {
  const severityOf = written.violations.map(({ severity }) => severity.trim().toUpperCase());
  const between = (
    name: string,
    stated: number | null | undefined,
    isCounted: (at: number) => boolean,
    spare = 0,
  ) => {
    if (stated === undefined || stated === null) return;
    const all = violations.filter((_, at) => isCounted(at)).length;
    const open = violations.filter(({ suppressed }, at) => !suppressed && isCounted(at)).length;
    if (stated >= open && stated <= all + spare) return;
    throw contradiction(`says ${name}: ${stated}, but lists ${all === open ? all : `${open} to ${all}`}`);
  };
  between('total_violations', summary.total_violations, () => true);
  // A severity that is not known may have been counted under any name.
  const unknown = severityOf.filter((severity) => !isSeverity(severity)).length;
  for (const severity of SEVERITIES) {
    between(FIELDS[severity], summary[FIELDS[severity]], (at) => severityOf[at] === severity, unknown);
  }
}

const FIELDS = {
  CRITICAL: 'critical_violations',
  HIGH: 'high_violations',
  MEDIUM: 'medium_violations',
  LOW: 'low_violations',
} as const satisfies Record<Severity, string>;

function shown(claim: unknown): string {
  return JSON.stringify(claim).slice(0, 60);
}

function contradiction(what: string): ScanError {
  return new ScanError(
    'report-invalid',
    `The report of the CLI contradicts itself: its summary or status ${what}. Nothing in it can be trusted.`,
  );
}
