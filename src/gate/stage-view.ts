import { frameworkKey } from '../contract/framework.js';
import type { ControlReference, FrameworkResult, Report } from '../contract/report.js';
import { isOpen } from '../contract/report.js';
import { countBySeverity } from '../contract/severity.js';

/** Whether a violation is one of these frameworks': all where none is named; what belongs to no framework is one of each. */
export function belongsTo(
  frameworks: readonly string[],
): (violation: { readonly frameworks: readonly ControlReference[] }) => boolean {
  if (frameworks.length === 0) return () => true;
  const keys = new Set(frameworks.map(frameworkKey));
  return (violation) =>
    violation.frameworks.length === 0 ||
    violation.frameworks.some(({ framework }) => keys.has(frameworkKey(framework)));
}

/**
 * The report as a stage sees it: the violations and the scores of its frameworks, and of `scored` the scores alone. The counts
 * are of what is open. All of it where the stage names no frameworks.
 */
export function viewOf(
  report: Report,
  frameworks: readonly string[],
  scored: readonly string[] = [],
): Report {
  const violations = report.violations.filter(belongsTo(frameworks));
  const counts = countBySeverity(violations.filter(isOpen));
  const keys = new Set([...frameworks, ...scored].map(frameworkKey));
  const isAll = frameworks.length === 0;
  const results = isAll
    ? report.frameworks
    : report.frameworks.filter(({ framework }) => keys.has(frameworkKey(framework)));
  return {
    ...report,
    violations,
    frameworks: results,
    summary: {
      ...report.summary,
      total_violations: violations.filter(isOpen).length,
      critical_violations: counts.CRITICAL,
      high_violations: counts.HIGH,
      medium_violations: counts.MEDIUM,
      low_violations: counts.LOW,
      compliance_score:
        results.length === report.frameworks.length ? report.summary.compliance_score : scoreOf(results),
    },
  };
}

/** 0–100, over the assessed controls together, as the scanner computes it; null when none was assessed. */
function scoreOf(results: readonly FrameworkResult[]): number | null {
  const assessed = results
    .flatMap(({ controls }) => controls)
    .filter(({ status }) => status !== 'NOT_ASSESSED');
  const compliant = assessed.filter(({ status }) => status === 'COMPLIANT').length;
  return assessed.length === 0 ? null : Math.floor((compliant * 100) / assessed.length);
}
