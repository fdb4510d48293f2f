import type { GatePolicy } from '../contract/decision.js';
import { frameworkKey } from '../contract/framework.js';
import { isPart, type Report } from '../contract/report.js';
import { shownScore } from '../contract/wording.js';
import { broken, holds, type Ruling, undecidable } from './ruling.js';

/** What asks for a score, in words: `min-score`, or a checkpoint. */
interface Asker {
  readonly setting: string;
  readonly checkpoint?: string;
}

/** Each framework that must reach a score by `min-score`. A score that is not there cannot be judged. */
export function minimumScores(report: Report, policy: GatePolicy): readonly Ruling[] {
  return Object.entries(policy.minimumScore).map(([framework, minimum]) =>
    minimumScore(report, framework, minimum, { setting: 'min-score' }),
  );
}

/** One framework that must reach a score. */
export function minimumScore(report: Report, framework: string, minimum: number, asker: Asker): Ruling {
  const key = frameworkKey(framework);
  const results = report.frameworks.filter((result) => frameworkKey(result.framework) === key);
  const { setting, ...checkpoint } = asker;
  const subject = { framework, ...checkpoint };
  const scores = results.map((result) => result.score).filter((score) => score !== null);
  // A score of a part says nothing about that of the whole.
  if (isPart(report)) {
    return holds(
      'within-limits',
      `${framework} is scored when the reports of all shards are judged together (${setting})`,
      subject,
    );
  }
  if (results.length === 0) {
    return undecidable(
      'framework-not-assessed',
      `${framework} has no score: the scan did not assess it; at least ${minimum} is required (${setting}). ` +
        `Add it to frameworks`,
      subject,
    );
  }
  if (scores.length < results.length) {
    return undecidable(
      'framework-not-assessed',
      `${framework} was not assessed: no resource in the scanned files is covered by its controls; ` +
        `at least ${minimum} is required (${setting}). Scan the files that it is about, or remove it from ${setting}`,
      subject,
    );
  }
  const score = Math.min(...scores);
  const said = `${framework} scores ${shownScore(score)}; at least ${minimum} is required`;
  // Not `score < minimum`: a score that is no number must not pass.
  if (asker.checkpoint !== undefined) {
    return score >= minimum
      ? holds('within-limits', `${said}: ${setting}`, subject)
      : broken('score-under-minimum', `${said}: ${setting}`, subject);
  }
  return score >= minimum
    ? holds('within-limits', said, subject)
    : broken('score-under-minimum', `${said} (${setting})`, subject);
}
