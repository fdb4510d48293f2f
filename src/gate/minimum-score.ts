import type { GatePolicy } from '../contract/decision.js';
import { frameworkKey } from '../contract/framework.js';
import type { FrameworkResult, Report } from '../contract/report.js';
import { shownScore } from '../contract/wording.js';
import { broken, holds, type Ruling, undecidable } from './ruling.js';

/** Each framework that must reach a score. A score that is not there cannot be judged. */
export function minimumScores(report: Report, policy: GatePolicy): readonly Ruling[] {
  const required = Object.entries(policy.minimumScore);
  if (required.length === 0) return [];
  const results = new Map<string, FrameworkResult[]>();
  for (const result of report.frameworks) {
    const key = frameworkKey(result.framework);
    results.set(key, [...(results.get(key) ?? []), result]);
  }
  return required.map(([framework, minimum]) => {
    const own = results.get(frameworkKey(framework));
    return own === undefined ? missing(framework, minimum) : lowest(framework, own, minimum);
  });
}

function lowest(framework: string, results: readonly FrameworkResult[], minimum: number): Ruling {
  const scores = results.map((result) => result.score).filter((score) => score !== null);
  if (scores.length < results.length) {
    return undecidable(
      'framework-not-assessed',
      `${framework} was not assessed: no resource in the scanned files is covered by its controls; ` +
        `at least ${minimum} is required. Scan the files that it is about, or remove it from min-score`,
      { framework },
    );
  }
  const score = Math.min(...scores);
  // Not `score < minimum`: a score that is no number must not pass.
  return score >= minimum
    ? holds('within-limits', `${framework} scores ${shownScore(score)}; at least ${minimum} is required`, {
        framework,
      })
    : broken(
        'score-under-minimum',
        `${framework} scores ${shownScore(score)}; at least ${minimum} is required (min-score)`,
        { framework },
      );
}

function missing(framework: string, minimum: number): Ruling {
  return undecidable(
    'framework-not-assessed',
    `${framework} has no score: the scan did not assess it; at least ${minimum} is required (min-score). ` +
      `Add it to frameworks`,
    { framework },
  );
}
