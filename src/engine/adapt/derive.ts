import type { NativeResource } from '../model/resource.js';
import type { Derivation } from '../model/types/canonical-type.js';
import type { Value } from '../model/value.js';
import { moduleRules } from './module-rules.js';
import { networkAclRules } from './network-acl-rules.js';
import { securityGroupRules } from './security-group-rules.js';
import { statements } from './statements.js';

/** Makes an attribute of the values that were found for it; there is at least one. */
export type Derive = (sources: readonly Value[], context: DeriveContext) => Value | undefined;

export interface DeriveContext {
  /** The resource of an address, in the same root; data sources too. */
  readonly lookUp: (address: string) => NativeResource | undefined;
  /** The types of the resources that refer to the one at hand. */
  readonly referrers: () => readonly string[];
}

export const DERIVATIONS = {
  statements,
  ingress: (sources) => securityGroupRules(moduleRules(sources, 'ingress'), 'ingress'),
  egress: (sources) => securityGroupRules(moduleRules(sources, 'egress'), 'egress'),
  aclIngress: (sources) => networkAclRules(sources, 'ingress'),
  aclEgress: (sources) => networkAclRules(sources, 'egress'),
  referrers: (_sources, context) => ({
    kind: 'list',
    items: context.referrers().map((type) => ({ kind: 'scalar', value: type })),
  }),
  exists: (sources) => exists(sources),
  every: ([source]) => every(source),
} satisfies Record<Derivation, Derive>;

/** Whether one of the places is there; one that says false is as good as not there. */
function exists(sources: readonly Value[]): Value | undefined {
  const isFalse = (value: Value): boolean => value.kind === 'scalar' && value.value === false;
  const known = sources.filter(({ kind }) => kind !== 'unknown');
  if (known.some((value) => !isFalse(value))) return { kind: 'scalar', value: true };
  return sources.find(({ kind }) => kind === 'unknown') ?? known[0];
}

/** Whether each entry of a map is true; the entry that decides is where that was written. */
function every(source: Value | undefined): Value | undefined {
  if (source === undefined || source.kind === 'unknown') return source;
  if (source.kind !== 'map') return undefined;
  const entries = [...source.entries.values()];
  const isTrue = (value: Value): boolean => value.kind === 'scalar' && value.value === true;
  const against = entries.find((entry) => entry.kind !== 'unknown' && !isTrue(entry));
  const origin = (against ?? source).origin ?? source.origin;
  if (against !== undefined)
    return { kind: 'scalar', value: false, ...(origin === undefined ? {} : { origin }) };
  return entries.find((entry) => entry.kind === 'unknown') ?? { kind: 'scalar', value: true };
}
