import type { GatePolicy, Waiver } from '../contract/decision.js';
import { counted } from '../contract/wording.js';
import { isExpired } from './mark.js';
import { holds, type Ruling } from './ruling.js';

const SOON_DAYS = 14;

/** How a waiver stands on a day (YYYY-MM-DD): whether it counts, and if not, why. */
export type WaiverState = 'ended' | 'names-no-policy' | 'ends-soon' | 'counts';

export function waiverState(waiver: Waiver, today: string): WaiverState {
  if (isExpired(waiver, today)) return 'ended';
  if (waiver.policies.length === 0) return 'names-no-policy';
  return daysUntil(waiver.expires, today) <= SOON_DAYS ? 'ends-soon' : 'counts';
}

/** What people should know about the waivers: those that do not count, those that are of no use, and those that end soon. */
export function waivers(policy: GatePolicy, used: ReadonlySet<Waiver>, today: string): readonly Ruling[] {
  const rulings = (policy.malformedWaivers ?? []).map((why) => holds('waiver-not-counted', why));
  for (const waiver of policy.waivers ?? []) {
    const what = `The waiver of ${waiver.policy} for ${waiver.resource ?? waiver.path ?? 'all resources'} (${waiver.owner})`;
    const state = waiverState(waiver, today);
    if (state === 'ended') {
      rulings.push(holds('waiver-not-counted', `${what} ended on ${waiver.expires} and does not count`));
    } else if (state === 'names-no-policy') {
      rulings.push(
        holds(
          'waiver-not-counted',
          `${what} does not count: no policy is called so. See: policycortex policies list`,
        ),
      );
    } else if (!used.has(waiver)) {
      rulings.push(holds('waiver-unused', `${what} covers nothing any more: remove it`));
    } else if (state === 'ends-soon') {
      const left = counted(daysUntil(waiver.expires, today), 'day');
      rulings.push(holds('waiver-expires-soon', `${what} ends in ${left}, on ${waiver.expires}`));
    }
  }
  return rulings;
}

/** Below 0 for a day that is past. */
function daysUntil(day: string, today: string): number {
  return Math.round((Date.parse(day) - Date.parse(today)) / 86_400_000);
}
