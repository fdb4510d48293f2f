import type { GatePolicy } from '../contract/decision.js';
import { SEVERITIES, type SeverityCounts } from '../contract/severity.js';
import { counted, listed } from '../contract/wording.js';
import { broken, holds, type Ruling } from './ruling.js';

/** Each severity against its limit: exactly at the limit passes, one over fails. Says what only warns. */
export function thresholds(
  counts: SeverityCounts,
  enforced: SeverityCounts,
  policy: GatePolicy,
): readonly Ruling[] {
  const within: string[] = [];
  const rulings: Ruling[] = [];
  for (const severity of SEVERITIES) {
    const limit = policy.maximum[severity];
    if (limit === undefined) continue;
    const name = severity.toLowerCase();
    const count = enforced[severity];
    // Not `count > limit`: a count that is no number must not pass.
    if (count <= limit) within.push(`${count} ${name} (at most ${limit})`);
    else rulings.push(broken('severity-over-limit', overLimit(count, name, limit), { severity }));
  }
  if (rulings.length === 0) rulings.push(holds('within-limits', withinLimits(within)));
  const warnings = total(counts) - total(enforced);
  if (warnings > 0) rulings.push(holds('within-limits', onlyWarned(warnings)));
  return rulings;
}

function overLimit(count: number, name: string, limit: number): string {
  const verb = limit === 1 ? 'is' : 'are';
  return `${counted(count, `${name} violation`)}; at most ${limit} ${verb} allowed (max-${name})`;
}

function withinLimits(within: readonly string[]): string {
  return within.length === 0
    ? 'No severity has a limit: violations are reported and do not block'
    : `Within the limits: ${listed(within)}`;
}

function onlyWarned(count: number): string {
  const policies = count === 1 ? 'a policy that only warns' : 'policies that only warn';
  return `${counted(count, 'violation')} of ${policies}: reported, not counted against the limits`;
}

function total(counts: SeverityCounts): number {
  return SEVERITIES.reduce((sum, severity) => sum + counts[severity], 0);
}
