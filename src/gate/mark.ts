import { matchesGlob, matchesWildcard } from '../contract/glob.js';
import type { Baseline, GateFacts, GatePolicy, Waiver } from '../contract/decision.js';
import type { GateMark, Violation } from '../contract/report.js';

/** The violations of a report as the gate sees them, and which waivers were of use. */
export interface MarkedViolations {
  readonly violations: readonly Violation[];
  readonly usedWaivers: ReadonlySet<Waiver>;
}

/**
 * Says of each violation whether the change introduces it, whether it introduces its suppression, and whether it is waived. Where
 * suppressions come from the base, one that the base does not have does not count.
 */
export function markViolations(
  violations: readonly Violation[],
  policy: Pick<GatePolicy, 'waivers' | 'suppressions'>,
  facts: Pick<GateFacts, 'baseline' | 'today'>,
): MarkedViolations {
  const before = facts.baseline === null ? null : indexBaseline(facts.baseline);
  const waivers = (policy.waivers ?? []).filter((waiver) => !isExpired(waiver, facts.today));
  const usedWaivers = new Set<Waiver>();
  const marked = violations.map((violation) => {
    const mark: { -readonly [Key in keyof GateMark]: GateMark[Key] } = {};
    const old = before?.get(violation.id);
    if (before !== null) mark.isNew = old?.suppressed !== false;
    if (before !== null && violation.suppressed) mark.isSuppressionNew = old?.suppressed !== true;
    const isRefused =
      violation.suppressed && policy.suppressions === 'base' && mark.isSuppressionNew !== false;
    const suppressed = violation.suppressed && !isRefused;
    if (!suppressed) {
      const waiver = waivers.find((candidate) => covers(candidate, violation));
      if (waiver !== undefined) {
        usedWaivers.add(waiver);
        mark.waiver = { reason: waiver.reason, owner: waiver.owner, expires: waiver.expires };
      }
    }
    return { ...violation, suppressed, gate: mark };
  });
  return { violations: marked, usedWaivers };
}

/** A waiver counts through its last day. */
export function isExpired(waiver: Waiver, today: string): boolean {
  // Not `waiver.expires < today`: what is no date must not count for ever.
  return !(/^\d{4}-\d\d-\d\d$/.test(waiver.expires) && waiver.expires >= today);
}

function covers(waiver: Waiver, violation: Violation): boolean {
  const name = violation.policy_name.toLowerCase();
  return (
    waiver.policies.some((policy) => policy.toLowerCase() === name) &&
    (waiver.resource === null || matchesWildcard(violation.resource_id, waiver.resource)) &&
    (waiver.path === null || matchesGlob(violation.file, waiver.path))
  );
}

/** By id, each violation of the baseline; what has no id can be found again by nothing. Where one id is twice, an open one counts. */
function indexBaseline({ violations }: Baseline): ReadonlyMap<string, { readonly suppressed: boolean }> {
  const index = new Map<string, { readonly suppressed: boolean }>();
  for (const { id, suppressed } of violations) {
    if (id === '' || index.get(id)?.suppressed === false) continue;
    index.set(id, { suppressed });
  }
  return index;
}
