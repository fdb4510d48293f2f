import * as core from '@actions/core';
import { ScanError, messageOf } from '../contract/errors.js';
import type { Judged } from './outcome.js';

/**
 * Tells later steps how it came out. `gate_status` comes last: it is `error` until all the others are written.
 * Throws `ScanError` when the runner's file cannot be written, since a later step would then read a stale status.
 */
export function writeOutputs({ decision, resultsFile }: Judged): void {
  const { counts, complianceScore } = decision;
  try {
    core.setOutput('critical_count', counts.CRITICAL);
    core.setOutput('high_count', counts.HIGH);
    core.setOutput('medium_count', counts.MEDIUM);
    core.setOutput('low_count', counts.LOW);
    core.setOutput('compliance_score', complianceScore ?? '');
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
