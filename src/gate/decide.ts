/**
 * The gate's decision: a function of the report, the policy and a few facts, and of nothing else.
 * This folder reads no file, clock or environment, and knows nothing about GitHub or how the decision is shown.
 */
import type { Decision, GateFacts, GatePolicy, Verdict } from '../contract/decision.js';
import { isOpen, type Report } from '../contract/report.js';
import { countBySeverity } from '../contract/severity.js';
import { blockedBy, checkpoints } from './checkpoints.js';
import { completeness } from './completeness.js';
import { enforcedOf } from './enforced.js';
import { markViolations } from './mark.js';
import { minimumScores } from './minimum-score.js';
import { noveltyOf } from './novelty.js';
import { requirePossible } from './possible-policy.js';
import { holds, type Ruling } from './ruling.js';
import { viewOf } from './stage-view.js';
import { thresholds } from './thresholds.js';
import { waivers } from './waivers.js';

/** In the order in which a reader wants the reasons. */
const OUTCOMES = ['broken', 'undecidable', 'holds'] as const;

/** A decision, and the report as it was judged: what the stage is about, each violation marked. */
export interface Judgement {
  readonly decision: Decision;
  readonly report: Report;
}

/**
 * Judges a report. What keeps the change from going on comes first among the reasons. Only violations that are neither
 * suppressed nor waived and whose policy denies count against the limits and checkpoints; where only what is new is enforced, only
 * those that are not known to have been there before.
 * Throws `ConfigError` when the policy itself is impossible (a limit below 0, a score above 100).
 */
export function judge(report: Report, policy: GatePolicy, facts: GateFacts): Judgement {
  requirePossible(policy);
  const { violations, usedWaivers } = markViolations(report.violations, policy, facts);
  const marked = { ...report, violations };
  const { stage } = policy;
  const view = viewOf(marked, frameworksOf(policy), scoredBy(policy));
  const stages = stagesAgainst(marked, policy);
  const rulings = [
    ...completeness(report, policy),
    ...thresholds(view.violations, policy),
    ...minimumScores(view, policy),
    ...(stage === undefined ? [] : checkpoints(view, stage, policy, facts.approvals)),
    ...stages.rulings,
    ...comparability(policy, facts),
    ...waivers(policy, usedWaivers, facts.today),
  ];
  const open = view.violations.filter(isOpen);
  const decision: Decision = {
    verdict: verdictOf(rulings),
    reasons: OUTCOMES.flatMap((outcome) => rulings.filter((ruling) => ruling.outcome === outcome)).map(
      (ruling) => ruling.reason,
    ),
    counts: countBySeverity(open),
    enforced: countBySeverity(enforcedOf(view.violations, policy)),
    suppressed: view.violations.filter(({ suppressed }) => suppressed).length,
    waived: view.violations.filter(({ suppressed, gate }) => !suppressed && gate?.waiver !== undefined)
      .length,
    complianceScore: view.summary.compliance_score,
    enforce: policy.enforce ?? 'all',
    stage: stage?.name ?? null,
    wouldBlock: stages.wouldBlock,
    novelty: facts.baseline === null ? null : noveltyOf(view, facts.baseline, frameworksOf(policy)),
  };
  return { decision, report: view };
}

/** A broken limit is a verdict even when something else could not be judged. */
function verdictOf(rulings: readonly Ruling[]): Verdict {
  let verdict: Verdict = 'error';
  if (rulings.some((ruling) => ruling.outcome === 'broken')) verdict = 'failed';
  else if (rulings.length > 0 && rulings.every((ruling) => ruling.outcome === 'holds')) verdict = 'passed';
  return verdict;
}

function frameworksOf({ stage, frameworks }: GatePolicy): readonly string[] {
  return stage?.frameworks ?? frameworks ?? [];
}

/** Frameworks whose scores are asked for, whether or not the stage's violations are of them. */
function scoredBy({ minimumScore, stage }: GatePolicy): readonly string[] {
  const checked = (stage?.checkpoints ?? []).flatMap(({ rule }) =>
    rule.kind === 'score' ? [rule.framework] : [],
  );
  return [...Object.keys(minimumScore), ...checked];
}

/** Which of the other stages would not let the change go on. Those after the one that is judged are worth a word beforehand. */
function stagesAgainst(
  report: Report,
  policy: GatePolicy,
): { readonly wouldBlock: readonly string[]; readonly rulings: readonly Ruling[] } {
  const against = (policy.otherStages ?? []).flatMap((stage) => {
    const scored = scoredBy({ ...policy, minimumScore: {}, stage });
    const what = blockedBy(viewOf(report, stage.frameworks, scored), stage, policy);
    return what === null ? [] : [{ name: stage.name, what, isLater: stage.isLater }];
  });
  return {
    wouldBlock: against.map(({ name }) => name),
    rulings: against
      .filter(({ isLater }) => isLater)
      .map(({ name, what }) => holds('would-block', `${name} would fail: ${what}`)),
  };
}

/** Where only what is new should block, and nobody can say what that is, everything does. */
function comparability(policy: GatePolicy, { baseline }: GateFacts): readonly Ruling[] {
  if (baseline !== null) return [];
  const rulings: Ruling[] = [];
  if (policy.enforce === 'new') {
    rulings.push(
      holds(
        'baseline-missing',
        'What was there before the change is not known: every violation is enforced, not only new ones',
      ),
    );
  }
  if (policy.suppressions === 'base') {
    rulings.push(
      holds(
        'baseline-missing',
        'What the base suppresses is not known: no suppression counts (suppressions: base)',
      ),
    );
  }
  return rulings;
}
