import type { Decision, GateFacts, GatePolicy } from '../../src/contract/decision.js';
import type { Report } from '../../src/contract/report.js';
import { judge } from '../../src/gate/decide.js';

/** A day, nothing to compare with, nobody to ask. */
export const FACTS: GateFacts = {
  today: '2026-06-15',
  baseline: null,
  approvals: { kind: 'assessed', byApprover: {} },
};

/** The decision on a report, with nothing else known. */
export function decide(report: Report, policy: GatePolicy, facts: Partial<GateFacts> = {}): Decision {
  return judge(report, policy, { ...FACTS, ...facts }).decision;
}
