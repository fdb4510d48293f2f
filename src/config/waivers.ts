import type { Waiver } from '../contract/decision.js';
import type { GateConfig } from './schema.js';
import { waiverSchema } from './schema.js';

export interface ReadWaivers {
  readonly waivers: readonly Waiver[];
  /** Why the others do not count, one sentence each. Holds text from the config. */
  readonly malformed: readonly string[];
}

/** The policies that a name or an alias stands for. */
export type ResolvePolicy = (nameOrAlias: string) => readonly string[];

/**
 * Reads the waivers of a config one by one: one that is malformed must neither count nor keep the others from it. `today` in UTC,
 * YYYY-MM-DD.
 */
export function readWaivers(config: GateConfig, today: string, resolve: ResolvePolicy): ReadWaivers {
  const waivers: Waiver[] = [];
  const malformed: string[] = [];
  for (const [index, entry] of (config.waivers ?? []).entries()) {
    const shown = typeof entry['policy'] === 'string' ? ` (${entry['policy']})` : '';
    const name = `Waiver ${index + 1}${shown}`;
    const result = waiverSchema.safeParse(entry);
    if (!result.success) {
      const [issue] = result.error.issues;
      const where = issue?.path.map(String).join('.') ?? '';
      malformed.push(
        `${name} does not count: ${where === '' ? '' : `${where}: `}${issue?.message ?? 'malformed'}`,
      );
      continue;
    }
    const { policy, resource, path, reason, owner, expires } = result.data;
    const limit = config.waiver_max_days;
    if (limit !== undefined && Date.parse(expires) - Date.parse(today) > limit * 86_400_000) {
      malformed.push(
        `${name} does not count: it ends on ${expires}, more than ${limit} days ahead (waiver_max_days)`,
      );
      continue;
    }
    waivers.push({
      policy,
      policies: resolve(policy),
      resource: resource ?? null,
      path: path ?? null,
      reason,
      owner,
      expires,
    });
  }
  return { waivers, malformed };
}
