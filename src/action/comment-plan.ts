import { SEVERITIES } from '../contract/severity.js';
import type { Decision } from '../contract/decision.js';
import type { CommentMode } from '../config/resolve.js';

/** What to do about the comment: write it, bring an earlier one up to date and write none, or leave it. */
export type CommentPlan = 'write' | 'update-only' | 'leave';

/**
 * An earlier comment is brought up to date in every mode but `never`: one that says "failed" must not outlive the failure. `bendsGate`: the
 * change alters the gate itself, or tries to, which is worth saying where there is nothing else to say.
 */
export function planComment(mode: CommentMode, decision: Decision, bendsGate = false): CommentPlan {
  const hasPassed = decision.verdict === 'passed';
  const isClean = hasPassed && !bendsGate && SEVERITIES.every((severity) => decision.counts[severity] === 0);
  switch (mode) {
    case 'never':
      return 'leave';
    case 'always':
      return 'write';
    case 'on-failure':
      return hasPassed ? 'update-only' : 'write';
    case 'auto':
      return isClean ? 'update-only' : 'write';
  }
}
