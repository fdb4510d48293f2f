/**
 * The gate's decision: a function of the report and the policy, and of nothing else.
 * This folder reads no file, clock or environment, and knows nothing about GitHub or how the decision is shown.
 */
import type { Decision, GatePolicy, Verdict } from '../contract/decision.js';
import type { Report } from '../contract/report.js';
import { countBySeverity } from '../contract/severity.js';
import { completeness } from './completeness.js';
import { minimumScores } from './minimum-score.js';
import { requirePossible } from './possible-policy.js';
import type { Ruling } from './ruling.js';
import { thresholds } from './thresholds.js';

/** In the order in which a reader wants the reasons. */
const OUTCOMES = ['broken', 'undecidable', 'holds'] as const;

/**
 * Judges a report. What keeps the change from going on comes first among the reasons.
 * Only violations that are not suppressed and whose policy denies count against the limits.
 * Throws `ConfigError` when the policy itself is impossible (a limit below 0, a score above 100).
 */
export function decide(report: Report, policy: GatePolicy): Decision {
  requirePossible(policy);
  const open = report.violations.filter((violation) => !violation.suppressed);
  const counts = countBySeverity(open);
  // Whatever is not clearly a warning counts.
  const enforced = countBySeverity(open.filter((violation) => violation.effect !== 'WARN'));
  const rulings = [
    ...completeness(report, policy),
    ...thresholds(counts, enforced, policy),
    ...minimumScores(report, policy),
  ];
  return {
    verdict: verdictOf(rulings),
    reasons: OUTCOMES.flatMap((outcome) => rulings.filter((ruling) => ruling.outcome === outcome)).map(
      (ruling) => ruling.reason,
    ),
    counts,
    enforced,
    suppressed: report.violations.length - open.length,
    complianceScore: report.summary.compliance_score,
  };
}

/** A broken limit is a verdict even when something else could not be judged. */
function verdictOf(rulings: readonly Ruling[]): Verdict {
  let verdict: Verdict = 'error';
  if (rulings.some((ruling) => ruling.outcome === 'broken')) verdict = 'failed';
  else if (rulings.length > 0 && rulings.every((ruling) => ruling.outcome === 'holds')) verdict = 'passed';
  return verdict;
}
