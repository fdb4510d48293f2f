import { assertNever } from '../contract/assert-never.js';
import type { Approvals, Checkpoint, GatePolicy, ReasonCode, Stage } from '../contract/decision.js';
import { frameworkKey } from '../contract/framework.js';
import type { Report, Violation } from '../contract/report.js';
import { countBySeverity, SEVERITIES, type Severity } from '../contract/severity.js';
import { counted, listed } from '../contract/wording.js';
import { approvals } from './approvals.js';
import { enforcedOf } from './enforced.js';
import { minimumScore } from './minimum-score.js';
import { broken, holds, type Ruling, undecidable } from './ruling.js';

/** What a stage asks for, each checkpoint by itself: the strictest decides. `report` is the stage's view. */
export function checkpoints(
  report: Report,
  stage: Stage,
  policy: GatePolicy,
  given: Approvals,
): readonly Ruling[] {
  return [
    ...unassessed(report, stage),
    ...stage.checkpoints.flatMap((checkpoint) => {
      const rulings = judgeCheckpoint(checkpoint, report, policy, given);
      return checkpoint.action === 'block' ? rulings : rulings.map(onlyWarning);
    }),
  ];
}

/** A framework that the scan knows nothing of has no violations, and would let everything pass. */
function unassessed(report: Report, { name, frameworks }: Stage): readonly Ruling[] {
  const known = new Set(report.frameworks.map(({ framework }) => frameworkKey(framework)));
  return frameworks
    .filter((framework) => !known.has(frameworkKey(framework)))
    .map((framework) =>
      undecidable(
        'framework-not-assessed',
        `The stage "${name}" asks for ${framework}, which the scan did not assess. Add it to frameworks, by the id that ` +
          '"policycortex frameworks list" shows',
        { framework },
      ),
    );
}

function judgeCheckpoint(
  { name, rule }: Checkpoint,
  report: Report,
  policy: GatePolicy,
  given: Approvals,
): readonly Ruling[] {
  switch (rule.kind) {
    case 'severity':
      return [judgeSeverity(name, rule.from, enforcedOf(report.violations, policy))];
    case 'score':
      return [minimumScore(report, rule.framework, rule.minimum, { setting: name, checkpoint: name })];
    case 'approval':
      return approvals(name, rule.approvers, given);
    default:
      return assertNever(rule);
  }
}

function judgeSeverity(name: string, from: Severity | null, enforced: readonly Violation[]): Ruling {
  if (from === null)
    return holds('within-limits', `${name}: violations are reported and do not block`, { checkpoint: name });
  const severities = SEVERITIES.slice(0, SEVERITIES.indexOf(from) + 1);
  const counts = countBySeverity(enforced);
  const over = severities.filter((severity) => counts[severity] > 0);
  const level = from === 'CRITICAL' ? 'CRITICAL violations' : `violations from ${from} on`;
  if (over.length === 0) return holds('within-limits', `${name}: no ${level}`, { checkpoint: name });
  const found = listed(over.map((severity) => `${counts[severity]} ${severity.toLowerCase()}`));
  const total = over.reduce((sum, severity) => sum + counts[severity], 0);
  const noun = total === 1 ? 'violation' : 'violations';
  const allowed = from === 'CRITICAL' ? 'no CRITICAL one' : `none from ${from} on`;
  return broken('severity-over-limit', `${found} ${noun}; ${allowed} is allowed: ${name}`, {
    severities: over,
    checkpoint: name,
  });
}

/** What breaks a checkpoint that only warns keeps nothing from going on. */
function onlyWarning({ outcome, reason }: Ruling): Ruling {
  if (outcome === 'holds') return { outcome, reason };
  const { severities: _severities, ...rest } = reason;
  return { outcome: 'holds', reason: { ...rest, blocks: false, message: `${reason.message} (only warns)` } };
}

/** What a stage would block, in a few words: `2 high`; null where it would let the change go on. Approvals are left out. */
export function blockedBy(report: Report, stage: Stage, policy: GatePolicy): string | null {
  const withoutApprovals = stage.checkpoints.filter(
    ({ action, rule }) => action === 'block' && rule.kind !== 'approval',
  );
  const rulings = checkpoints(report, { ...stage, checkpoints: withoutApprovals }, policy, NONE_GIVEN);
  const against = rulings.filter(({ outcome }) => outcome !== 'holds');
  if (against.length === 0) return null;
  const severities = new Set(against.flatMap(({ reason }) => reason.severities ?? []));
  const counts = countBySeverity(enforcedOf(report.violations, policy));
  const frameworksOf = (code: ReasonCode): number =>
    new Set(against.flatMap(({ reason }) => (reason.code === code ? [reason.framework] : []))).size;
  const [low, unassessed] = [frameworksOf('score-under-minimum'), frameworksOf('framework-not-assessed')];
  return listed([
    ...SEVERITIES.filter((severity) => severities.has(severity)).map(
      (severity) => `${counts[severity]} ${severity.toLowerCase()}`,
    ),
    ...(low > 0 ? [`${counted(low, 'framework')} below ${low === 1 ? 'its score' : 'their scores'}`] : []),
    ...(unassessed > 0 ? [`${counted(unassessed, 'framework')} not assessed`] : []),
  ]);
}

const NONE_GIVEN: Approvals = { kind: 'not-assessable', why: '' };
