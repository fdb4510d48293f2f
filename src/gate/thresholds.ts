import { matchesGlob } from '../contract/glob.js';
import type { GatePolicy, Limits, PartLimits } from '../contract/decision.js';
import { isOpen, type Violation } from '../contract/report.js';
import { countBySeverity, SEVERITIES } from '../contract/severity.js';
import { counted, listed } from '../contract/wording.js';
import { enforcedOf } from './enforced.js';
import { broken, holds, type Ruling } from './ruling.js';

/** Each severity against its limit: exactly at the limit passes, one over fails. Says what only warns, and what is old. */
export function thresholds(violations: readonly Violation[], policy: GatePolicy): readonly Ruling[] {
  const enforced = enforcedOf(violations, policy);
  const parts = policy.parts ?? [];
  const partOf = (violation: Violation): PartLimits | undefined =>
    parts.find(({ paths }) => paths.some((glob) => matchesGlob(violation.file, glob)));
  const partOfEach = new Map(enforced.map((violation) => [violation, partOf(violation)]));
  const of = (part: PartLimits | undefined): Violation[] =>
    enforced.filter((violation) => partOfEach.get(violation) === part);
  const rulings = [
    ...compare(of(undefined), policy.maximum, '', policy.stage === undefined),
    ...parts.flatMap((part) => compare(of(part), part.maximum, ` for ${part.paths.join(', ')}`, false)),
  ];
  return [...rulings, ...notEnforced(violations, policy)];
}

/** `saysNothing`: says so where there is no limit at all. */
function compare(
  violations: readonly Violation[],
  maximum: Limits,
  where: string,
  saysNothing: boolean,
): readonly Ruling[] {
  const counts = countBySeverity(violations);
  const within: string[] = [];
  const rulings: Ruling[] = [];
  for (const severity of SEVERITIES) {
    const limit = maximum[severity];
    if (limit === undefined) continue;
    const name = severity.toLowerCase();
    const count = counts[severity];
    // Not `count > limit`: a count that is no number must not pass.
    if (count <= limit) within.push(`${count} ${name} (at most ${limit})`);
    else rulings.push(broken('severity-over-limit', overLimit(count, name, limit, where), { severity }));
  }
  if (rulings.length > 0) return rulings;
  if (within.length > 0) return [holds('within-limits', `Within the limits${where}: ${listed(within)}`)];
  if (!saysNothing) return [];
  return [holds('within-limits', 'No severity has a limit: violations are reported and do not block')];
}

function overLimit(count: number, name: string, limit: number, where: string): string {
  const verb = limit === 1 ? 'is' : 'are';
  return `${counted(count, `${name} violation`)}; at most ${limit} ${verb} allowed (max-${name}${where})`;
}

function notEnforced(violations: readonly Violation[], policy: GatePolicy): readonly Ruling[] {
  const open = violations.filter(isOpen);
  const warnings = open.filter(({ effect }) => effect === 'WARN').length;
  const old =
    policy.enforce === 'new'
      ? open.filter(({ effect, gate }) => effect !== 'WARN' && gate?.isNew === false).length
      : 0;
  const rulings: Ruling[] = [];
  if (warnings > 0) rulings.push(holds('within-limits', onlyWarned(warnings)));
  if (old > 0) {
    rulings.push(
      holds('within-limits', `${counted(old, 'violation')} from before this change: reported, not enforced`),
    );
  }
  return rulings;
}

function onlyWarned(count: number): string {
  const policies = count === 1 ? 'a policy that only warns' : 'policies that only warn';
  return `${counted(count, 'violation')} of ${policies}: reported, not counted against the limits`;
}
