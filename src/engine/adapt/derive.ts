import type { NativeResource } from '../model/resource.js';
import type { Derivation } from '../model/types/canonical-type.js';
import type { Value } from '../model/value.js';
import { managedPolicies } from './managed-policies.js';
import { securityGroupRules } from './security-group-rules.js';
import { statements } from './statements.js';

/** Makes an attribute of the values that were found for it; there is at least one. */
export type Derive = (sources: readonly Value[], context: DeriveContext) => Value | undefined;

export interface DeriveContext {
  /** The resource of an address, in the same root; data sources too. */
  readonly lookUp: (address: string) => NativeResource | undefined;
}

export const DERIVATIONS = {
  statements,
  managedPolicies,
  ingress: (sources) => securityGroupRules(sources, 'ingress'),
  egress: (sources) => securityGroupRules(sources, 'egress'),
  exists: () => ({ kind: 'scalar', value: true }),
  every: ([source]) => every(source),
} satisfies Record<Derivation, Derive>;

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
