import { planComment } from '../../src/action/comment-plan.js';
import type { Decision } from '../../src/contract/decision.js';

const NONE = { CRITICAL: 0, HIGH: 0, MEDIUM: 0, LOW: 0 };

const decision = (verdict: Decision['verdict'], low = 0): Decision => ({
  verdict,
  reasons: [],
  counts: { ...NONE, LOW: low },
  enforced: NONE,
  suppressed: 0,
  waived: 0,
  complianceScore: null,
  stage: null,
  wouldBlock: [],
  novelty: null,
});

describe('planComment', () => {
  it.each([
    ['auto', decision('passed'), 'update-only'],
    ['auto', decision('passed', 1), 'write'],
    ['auto', decision('failed', 1), 'write'],
    ['auto', decision('error'), 'write'],
    ['always', decision('passed'), 'write'],
    ['on-failure', decision('passed', 1), 'update-only'],
    ['on-failure', decision('failed', 1), 'write'],
    ['on-failure', decision('error'), 'write'],
    ['never', decision('failed', 1), 'leave'],
  ] as const)('%s, %j: %s', (mode, given, plan) => {
    expect(planComment(mode, given)).toBe(plan);
  });
});
