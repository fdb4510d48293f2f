import type { BaselineViolation, Novelty } from '../contract/decision.js';
import type { Report, Violation } from '../contract/report.js';
import type { Comparison } from '../gate/novelty.js';

/** A violation that is gone, as the report names it. */
export type ResolvedViolation = Pick<
  BaselineViolation,
  'id' | 'policy_name' | 'severity' | 'resource_id' | 'file'
>;

/** A report with what changed since a baseline: what `scan --baseline` prints. All else in it is as without. */
export interface ComparedReport extends Omit<Report, 'violations'> {
  readonly violations: readonly (Violation & { readonly is_new: boolean })[];
  readonly baseline: Pick<Novelty, 'reference' | 'new' | 'existing'> & {
    readonly resolved: readonly ResolvedViolation[];
  };
}

/** A comparison, for machines. */
export function comparedReport({ report, novelty }: Comparison): ComparedReport {
  return {
    ...report,
    violations: report.violations.map(({ gate, ...violation }) => ({
      ...violation,
      // What is suppressed as it was before is nothing new.
      is_new: violation.suppressed ? gate?.isSuppressionNew !== false : gate?.isNew !== false,
    })),
    baseline: {
      reference: novelty.reference,
      new: novelty.new,
      existing: novelty.existing,
      resolved: novelty.resolved.map(({ id, policy_name, severity, resource_id, file }) => ({
        id,
        policy_name,
        severity,
        resource_id,
        file,
      })),
    },
  };
}
