import type { Waiver } from '../contract/decision.js';
import { nearest } from '../contract/nearest.js';
import type { GateConfig } from './schema.js';
import { waiverSchema } from './schema.js';

export interface ReadWaivers {
  readonly waivers: readonly Waiver[];
  /** Why the others do not count, one sentence each. Holds text from the config. */
  readonly malformed: readonly string[];
}

/** Something that keeps a waiver from counting. */
export interface WaiverProblem {
  /** From the waiver to what is wrong in it. */
  readonly path: readonly PropertyKey[];
  /** What is wrong, with the name of the member. Holds text from the config. */
  readonly message: string;
}

/** The policies that a name or an alias stands for. */
export type ResolvePolicy = (nameOrAlias: string) => readonly string[];

type Entry = NonNullable<GateConfig['waivers']>[number];

/**
 * Reads the waivers of a config one by one: one that is malformed must neither count nor keep the others from it. `today` in UTC,
 * YYYY-MM-DD.
 */
export function readWaivers(config: GateConfig, today: string, resolve: ResolvePolicy): ReadWaivers {
  const waivers: Waiver[] = [];
  const malformed: string[] = [];
  for (const [index, entry] of (config.waivers ?? []).entries()) {
    const shown = typeof entry['policy'] === 'string' ? ` (${entry['policy']})` : '';
    const read = readWaiver(entry, config.waiver_max_days, today, resolve);
    if ('waiver' in read) waivers.push(read.waiver);
    else malformed.push(`Waiver ${index + 1}${shown} does not count: ${read.problems[0].message}`);
  }
  return { waivers, malformed };
}

/** Reads one waiver, or gives all that is wrong with it. `limit`: how many days ahead it may end; undefined for any. */
export function readWaiver(
  entry: Entry,
  limit: number | undefined,
  today: string,
  resolve: ResolvePolicy,
): { readonly waiver: Waiver } | { readonly problems: readonly [WaiverProblem, ...WaiverProblem[]] } {
  const result = waiverSchema.safeParse(entry);
  if (!result.success) {
    const [first, ...more] = result.error.issues.map((issue) => describe(issue, entry));
    return { problems: [first ?? { path: [], message: 'malformed' }, ...more] };
  }
  const { policy, resource = null, path = null, ...rest } = result.data;
  if (limit !== undefined && Date.parse(rest.expires) - Date.parse(today) > limit * 86_400_000) {
    const message = `it ends on ${rest.expires}, more than ${limit} days ahead (waiver_max_days)`;
    return { problems: [{ path: ['expires'], message }] };
  }
  return { waiver: { policy, policies: resolve(policy), resource, path, ...rest } };
}

type Issue = NonNullable<ReturnType<typeof waiverSchema.safeParse>['error']>['issues'][number];

function describe(issue: Issue, entry: Entry): WaiverProblem {
  if (issue.code === 'unrecognized_keys') {
    const [key = ''] = issue.keys;
    const meant = nearest(key, Object.keys(waiverSchema.shape));
    const hint = meant === undefined ? '' : `. Did you mean '${meant}'?`;
    return { path: [key], message: `unknown member '${key}'${hint}` };
  }
  const where = issue.path.map(String).join('.');
  const isMissing = issue.path.length === 1 && entry[where] === undefined;
  return { path: issue.path, message: `${where}: ${isMissing ? 'is missing' : issue.message}` };
}
