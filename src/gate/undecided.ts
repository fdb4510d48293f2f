import type { Decision } from '../contract/decision.js';

const NONE = { CRITICAL: 0, HIGH: 0, MEDIUM: 0, LOW: 0 } as const;

/** The decision of a run that came to no report: the gate fails closed. `message` says what failed and what to do. */
export function undecided(message: string): Decision {
  return {
    verdict: 'error',
    reasons: [{ code: 'no-verdict', message, blocks: true }],
    counts: NONE,
    enforced: NONE,
    suppressed: 0,
    waived: 0,
    complianceScore: null,
    stage: null,
    wouldBlock: [],
    novelty: null,
  };
}
