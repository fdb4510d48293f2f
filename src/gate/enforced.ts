import type { GatePolicy } from '../contract/decision.js';
import { isOpen, type Violation } from '../contract/report.js';

/**
 * The violations that can block: open, of a policy that denies, and, where only what is new is enforced, not known to have been there
 * before. Whatever is not clearly a warning, or clearly old, counts.
 */
export function enforcedOf(violations: readonly Violation[], policy: GatePolicy): readonly Violation[] {
  return violations.filter(
    (violation) =>
      isOpen(violation) &&
      violation.effect !== 'WARN' &&
      !(policy.enforce === 'new' && violation.gate?.isNew === false),
  );
}
