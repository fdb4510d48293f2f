import type { GateConfig } from '../config/schema.js';
import type { GatePolicy } from '../contract/decision.js';
import type { Report } from '../contract/report.js';
import { listPolicies } from '../scan/list-policies.js';
import type { ScanOptions } from '../scan/scan.js';

/** The waivers of the config. Policies that they call by another name are looked up in the CLI. */
export async function waiversOf(
  config: GateConfig,
  report: Report,
  today: string,
  options: ScanOptions,
): Promise<Pick<GatePolicy, 'waivers' | 'malformedWaivers'>> {
  if (config.waivers === undefined || config.waivers.length === 0) return {};
  const violated = new Set(report.violations.map(({ policy_name }) => policy_name.toLowerCase()));
  const isAlias = config.waivers.some(
    ({ policy }) => typeof policy === 'string' && !violated.has(policy.toLowerCase()),
  );
  const known = isAlias ? await listPolicies(options) : [];
  const resolve = (name: string): readonly string[] => {
    const wanted = name.toLowerCase();
    const called = known.filter(({ aliases }) => aliases.some((alias) => alias.toLowerCase() === wanted));
    return [name, ...called.map((policy) => policy.name)];
  };
  const { readWaivers } = await import('../config/waivers.js');
  const { waivers, malformed } = readWaivers(config, today, resolve);
  return { waivers, malformedWaivers: malformed };
}
