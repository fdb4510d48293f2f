import type { Baseline, Novelty } from '../contract/decision.js';
import { isOpen, type Report } from '../contract/report.js';
import { markViolations } from './mark.js';
import { belongsTo } from './stage-view.js';

/** What changed in a report whose violations are marked. Of the baseline, only what belongs to these frameworks; empty for all. */
export function noveltyOf(marked: Report, baseline: Baseline, frameworks: readonly string[]): Novelty {
  const open = marked.violations.filter(isOpen);
  const added = open.filter(({ gate }) => gate?.isNew !== false).length;
  const still = new Set(marked.violations.map(({ id }) => id));
  const resolved = baseline.violations
    .filter(belongsTo(frameworks))
    .filter(({ id, suppressed }) => id !== '' && !suppressed && !still.has(id));
  return { reference: baseline.reference, new: added, existing: open.length - added, resolved };
}

/** A report that nobody judges, its violations marked, and what changed against a baseline. */
export interface Comparison {
  readonly report: Report;
  readonly novelty: Novelty;
}

/** Compares a whole report with a baseline, where there is nothing to decide. */
export function compare(report: Report, baseline: Baseline): Comparison {
  const { violations } = markViolations(report.violations, {}, { baseline, today: '' });
  const marked = { ...report, violations };
  return { report: marked, novelty: noveltyOf(marked, baseline, []) };
}
