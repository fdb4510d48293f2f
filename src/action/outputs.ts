import * as core from '@actions/core';
import { ScanError, messageOf } from '../contract/errors.js';
import type { Decision } from '../contract/decision.js';
import type { Report } from '../contract/report.js';
import type { Judged } from './outcome.js';

/**
 * Tells later steps how it came out. `gate_status` comes last: it is `error` until all the others are written.
 * Throws `ScanError` when the runner's file cannot be written, since a later step would then read a stale status.
 */
export function writeOutputs({ decision, report, resultsFile }: Judged): void {
  const { counts, complianceScore, novelty } = decision;
  try {
    core.setOutput('critical_count', counts.CRITICAL);
    core.setOutput('high_count', counts.HIGH);
    core.setOutput('medium_count', counts.MEDIUM);
    core.setOutput('low_count', counts.LOW);
    core.setOutput('compliance_score', complianceScore ?? '');
    core.setOutput('new_count', novelty?.new ?? '');
    core.setOutput('resolved_count', novelty?.resolved.length ?? '');
    core.setOutput('suppressed_count', decision.suppressed);
    core.setOutput('waived_count', decision.waived);
    core.setOutput('scores', scoresOf(report));
    core.setOutput('reasons', reasonsOf(decision));
    core.setOutput('stage', decision.stage ?? '');
    core.setOutput('would_block', JSON.stringify(decision.wouldBlock));
    core.setOutput('results_file', resultsFile);
    core.setOutput('gate_status', decision.verdict);
  } catch (cause) {
    throw new ScanError(
      'outputs-failed',
      `the outputs cannot be written (GITHUB_OUTPUT): ${messageOf(cause)}.`,
      {
        cause,
      },
    );
  }
}

/** In bytes: what one output may take. */
const MAX_BYTES = 64_000;

/** `{"SOC2": 75, "HIPAA": null}`: null for a framework that was not assessed. */
function scoresOf({ frameworks }: Report): string {
  return JSON.stringify(Object.fromEntries(frameworks.map(({ framework, score }) => [framework, score])));
}

/** What blocks comes first; the last are left out where there are more than an output holds. */
function reasonsOf({ reasons }: Decision): string {
  let kept = reasons.slice(0, 500);
  let text = JSON.stringify(kept);
  while (Buffer.byteLength(text) > MAX_BYTES && kept.length > 0) {
    kept = kept.slice(0, Math.floor(kept.length / 2));
    text = JSON.stringify(kept);
  }
  return text;
}
