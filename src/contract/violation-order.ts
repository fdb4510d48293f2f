import { compareText } from './diagnostic-order.js';
import type { Violation } from './report.js';
import { compareSeverity } from './severity.js';

/** The order of a report: most severe first, then by place. Total, as far as ids are unique. */
export function compareViolations(a: Violation, b: Violation): number {
  return compareContents(a, b) || compareText(a.id, b.id);
}

/** The same, of violations that have no ids yet. */
export function compareContents(a: Omit<Violation, 'id'>, b: Omit<Violation, 'id'>): number {
  return (
    compareSeverity(a.severity, b.severity) ||
    compareText(a.file, b.file) ||
    a.line - b.line ||
    compareText(a.policy_name, b.policy_name) ||
    compareText(a.rule_id, b.rule_id) ||
    compareText(a.resource_id, b.resource_id) ||
    compareText(a.message, b.message)
  );
}
