import type { GatePolicy, Waiver } from '../contract/decision.js';
import { counted } from '../contract/wording.js';
import { isExpired } from './mark.js';
import { holds, type Ruling } from './ruling.js';

const SOON_DAYS = 14;

/** What people should know about the waivers: those that do not count, those that are of no use, and those that end soon. */
export function waivers(policy: GatePolicy, used: ReadonlySet<Waiver>, today: string): readonly Ruling[] {
  const rulings = (policy.malformedWaivers ?? []).map((why) => holds('waiver-not-counted', why));
  for (const waiver of policy.waivers ?? []) {
    const what = `The waiver of ${waiver.policy} for ${waiver.resource ?? waiver.path ?? 'all resources'} (${waiver.owner})`;
    if (isExpired(waiver, today)) {
      rulings.push(holds('waiver-not-counted', `${what} ended on ${waiver.expires} and does not count`));
    } else if (waiver.policies.length === 0) {
      rulings.push(
        holds(
          'waiver-not-counted',
          `${what} does not count: no policy is called so. See: policycortex policies list`,
        ),
      );
    } else if (!used.has(waiver)) {
      rulings.push(holds('waiver-unused', `${what} covers nothing any more: remove it`));
    } else if (daysUntil(waiver.expires, today) <= SOON_DAYS) {
      const left = counted(daysUntil(waiver.expires, today), 'day');
      rulings.push(holds('waiver-expires-soon', `${what} ends in ${left}, on ${waiver.expires}`));
    }
  }
  return rulings;
}

function daysUntil(day: string, today: string): number {
  return Math.round((Date.parse(day) - Date.parse(today)) / 86_400_000);
}
