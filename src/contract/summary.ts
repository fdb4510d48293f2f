import type { ReportSummary, Violation } from './report.js';
import { countBySeverity, type Severity } from './severity.js';

/** The counts of a summary: of what is not suppressed. */
export function countOpen(
  violations: readonly Violation[],
): Pick<ReportSummary, 'total_violations' | `${Lowercase<Severity>}_violations`> {
  const open = violations.filter(({ suppressed }) => !suppressed);
  const counts = countBySeverity(open);
  return {
    total_violations: open.length,
    critical_violations: counts.CRITICAL,
    high_violations: counts.HIGH,
    medium_violations: counts.MEDIUM,
    low_violations: counts.LOW,
  };
}
