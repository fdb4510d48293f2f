import { isKnownNotEmpty, isPossible } from '../model/nullness.js';
import type { NativeResource } from '../model/resource.js';
import type { Derivation } from '../model/types/canonical-type.js';
import type { Value } from '../model/value.js';
import { firewallRules } from './firewall-rules.js';
import { iamBindings } from './iam-bindings.js';
import { networkSecurityRules } from './network-security-rules.js';
import { inPublicSubnet } from './public-subnets.js';
import { readPath } from './read-path.js';
import { moduleRules } from './module-rules.js';
import { networkAclRules } from './network-acl-rules.js';
import { managedPolicies } from './managed-policies.js';
import { securityGroupRules } from './security-group-rules.js';
import { statements } from './statements.js';
import { trace } from './trace.js';

/** Makes an attribute of the values that were found for it; there is at least one. */
export type Derive = (sources: readonly Value[], context: DeriveContext) => Value | undefined;

export interface DeriveContext {
  /** The resource of an address, in the same root; data sources too. */
  readonly lookUp: (address: string) => NativeResource | undefined;
  /** Whether the subnet of an address is routed to the internet. */
  readonly isPublicSubnet: (address: string) => boolean;
  /** The types of the resources that refer to the one at hand. */
  readonly referrers: () => readonly string[];
}

export const DERIVATIONS = {
  statements,
  managedPolicies,
  ingress: (sources) => securityGroupRules(moduleRules(sources, 'ingress'), 'ingress'),
  egress: (sources) => securityGroupRules(moduleRules(sources, 'egress'), 'egress'),
  aclIngress: (sources) => networkAclRules(sources, 'ingress'),
  aclEgress: (sources) => networkAclRules(sources, 'egress'),
  bindings: iamBindings,
  firewall: firewallRules,
  networkSecurityRules,
  // A module that is not there may itself refer to what it makes.
  referrers: (sources, context) => ({
    kind: 'list',
    items: [
      ...context.referrers().map((type): Value => ({ kind: 'scalar', value: type })),
      ...sources.filter(({ kind }) => kind === 'unknown'),
    ],
  }),
  exists: (sources) => exists(sources),
  every: ([source]) => every(source),
  key,
  inPublicSubnet,
} satisfies Record<Derivation, Derive>;

/**
 * A key that is in the code counts as its address, one that a data source looks up by an alias as that alias:
 * `alias/aws/sns` is AWS's own key, however it is named.
 */
function key([source]: readonly Value[], { lookUp }: DeriveContext): Value | undefined {
  if (source?.kind !== 'unknown') return source;
  for (const { address } of source.references ?? []) {
    const native = lookUp(address);
    if (native === undefined) continue;
    if (!native.isData && KEY_TYPES.has(native.type))
      return { ...trace(source), kind: 'scalar', value: native.id };
    const name = native.isData && Object.hasOwn(KEY_NAMES, native.type) ? KEY_NAMES[native.type] : undefined;
    const [alias] = name === undefined ? [] : readPath(native.body, [name]);
    if (alias?.kind === 'scalar' && String(alias.value).startsWith('alias/'))
      return { ...trace(source), kind: 'scalar', value: alias.value };
  }
  return source;
}

/** By the type of the data source, the attribute that holds the alias. */
const KEY_NAMES: Readonly<Record<string, string>> = { aws_kms_key: 'key_id', aws_kms_alias: 'name' };

const KEY_TYPES: ReadonlySet<string> = new Set([
  'aws_kms_key',
  'aws_kms_alias',
  'aws_kms_external_key',
  'aws_kms_replica_key',
  'aws_kms_replica_external_key',
  'module.terraform-aws-modules/kms/aws',
  'AWS::KMS::Key',
  'AWS::KMS::Alias',
  'AWS::KMS::ReplicaKey',
]);

/** Whether one of the places is there; one that says false is as good as not there. The id of a resource is there, be it known or not. */
function exists(sources: readonly Value[]): Value | undefined {
  const isFalse = (value: Value): boolean => value.kind === 'scalar' && value.value === false;
  const known = sources.filter(
    (value) => !isPossible(value) && (value.kind !== 'unknown' || isKnownNotEmpty(value)),
  );
  if (known.some((value) => !isFalse(value))) return { kind: 'scalar', value: true };
  const perhaps = sources.find(isPossible);
  if (perhaps !== undefined)
    return { ...trace(perhaps), kind: 'unknown', reason: 'whether there is such a block is not known' };
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
