import type { Scalar, Value } from '../model/value.js';
import { isThere } from './read-path.js';
import { trace } from './trace.js';

const PROTOCOLS: Readonly<Record<string, string>> = {
  all: '-1',
  '1': 'icmp',
  '6': 'tcp',
  '17': 'udp',
  '58': 'icmpv6',
};
/** Where a rule names a security group at the other end. */
const GROUPS: readonly string[] = [
  'security_groups',
  'source_security_group_id',
  'referenced_security_group_id',
  'SourceSecurityGroupId',
  'DestinationSecurityGroupId',
  'SourceSecurityGroupName',
];
const ICMP: readonly string[] = ['icmp', 'icmpv6'];
const WITH_PORTS: readonly string[] = ['tcp', 'udp'];
const EVERY_PORT = { fromPort: 0, toPort: 65_535 };

/**
 * The rules of one direction, in the shape of CloudFormation: one for each range or group at the other end. They come
 * from `ingress` and `egress` blocks and from the three resources for a single rule.
 */
export function securityGroupRules(sources: readonly Value[], direction: 'ingress' | 'egress'): Value {
  const rules = sources.flatMap((source) => (source.kind === 'list' ? source.items : [source]));
  const first = sources.length === 1 ? sources[0] : undefined;
  if (first?.kind === 'unknown') return first;
  return { kind: 'list', items: rules.flatMap((rule) => expand(rule, direction)) };
}

function expand(rule: Value, direction: string): readonly Value[] {
  if (rule.kind !== 'map') return rule.kind === 'unknown' ? [rule] : [];
  const type = read(rule, 'type');
  if (type?.kind === 'scalar' && type.value !== direction) return [];
  if (type?.kind === 'unknown') return [type];
  const shared = sharedEntries(rule);
  const ends = endsOf(rule);
  // A rule without an end applies to nothing; it is kept, so that nothing written gets lost.
  return (ends.length === 0 ? [[]] : ends).map((end) => ({
    kind: 'map',
    entries: new Map([...shared, ...end]),
    ...(rule.origin === undefined ? {} : { origin: rule.origin }),
    ...(rule.isPossible ? { isPossible: true } : {}),
  }));
}

export type Entry = readonly [string, Value];

function sharedEntries(rule: Value): readonly Entry[] {
  const description = read(rule, 'description', 'Description');
  return [
    ...traffic(rule, [
      [read(rule, 'from_port', 'FromPort'), 'fromPort'],
      [read(rule, 'to_port', 'ToPort'), 'toPort'],
    ]),
    ...(description === undefined ? [] : [['description', description] as const]),
  ];
}

/**
 * Protocol and ports. A protocol without ports opens them all, whatever ports are written beside it. A rule without a protocol, which AWS
 * refuses, is read as one for TCP if it has ports, and for everything if it has none.
 */
export function traffic(
  rule: Value,
  written: readonly (readonly [Value | undefined, 'fromPort' | 'toPort'])[],
): readonly Entry[] {
  const named = normalised(
    read(rule, 'ip_protocol', 'protocol', 'IpProtocol', 'Protocol'),
    (text) => (Object.hasOwn(PROTOCOLS, text) ? PROTOCOLS[text] : undefined) ?? text,
  );
  const ports = written.map(
    ([value, name]) => [value === undefined ? undefined : toNumber(value), name] as const,
  );
  const hasPorts = ports.some(([port]) => port !== undefined && !isEmpty(port));
  const protocol: Value = named ?? { kind: 'scalar', value: hasPorts ? 'tcp' : '-1' };
  const isKnown = protocol.kind === 'scalar';
  const isIcmp = isKnown && ICMP.includes(String(protocol.value));
  const isWhole = isKnown && !isIcmp && !WITH_PORTS.includes(String(protocol.value));
  return [
    ['ipProtocol', protocol],
    ...ports.flatMap(([port, name]): Entry[] => {
      // -1 is every port too; of ICMP it is every type and code.
      const isEvery = isWhole || (!isIcmp && port?.kind === 'scalar' && port.value === -1);
      if (isEvery) return [[name, { kind: 'scalar', ...trace(port), value: EVERY_PORT[name] }]];
      return port === undefined || isEmpty(port) ? [] : [[name, port]];
    }),
  ];
}

function isEmpty(value: Value): boolean {
  return value.kind === 'scalar' && value.value === '';
}

/** What is at the other end: ranges, security groups, prefix lists. */
function endsOf(rule: Value): readonly (readonly Entry[])[] {
  const range =
    (name: string) =>
    (value: Value): readonly Entry[] => {
      const trimmed = normalised(value, (text) => text) ?? value;
      return [
        [name, trimmed],
        ['cidr', trimmed],
      ];
    };
  const group = (value: Value): readonly Entry[] => [['securityGroupId', value]];
  const self = read(rule, 'self');
  const ends = [
    ...items(rule, ['cidr_blocks', 'cidr_ipv4', 'CidrIp']).map(range('cidrIp')),
    ...items(rule, ['ipv6_cidr_blocks', 'cidr_ipv6', 'CidrIpv6']).map(range('cidrIpv6')),
    ...items(rule, GROUPS).map(group),
    ...items(rule, [
      'prefix_list_ids',
      'prefix_list_id',
      'SourcePrefixListId',
      'DestinationPrefixListId',
    ]).map((value): readonly Entry[] => [['prefixListId', value]]),
  ];
  if (self?.kind === 'scalar' && self.value === true) ends.push(group({ ...self, value: 'self' }));
  return ends;
}

/** The values of these entries, those of lists one by one. */
export function items(rule: Value, names: readonly string[]): readonly Value[] {
  return names
    .flatMap((name) => read(rule, name) ?? [])
    .flatMap((value) => (value.kind === 'list' ? value.items : [value]))
    .filter(isThere);
}

/** The first of these entries that is there. */
export function read(rule: Value, ...names: readonly string[]): Value | undefined {
  if (rule.kind !== 'map') return undefined;
  return names.map((name) => rule.entries.get(name)).find((value) => value !== undefined && isThere(value));
}

export function normalised(value: Value | undefined, change: (text: string) => string): Value | undefined {
  if (value?.kind !== 'scalar') return value;
  const changed: Scalar = { ...value, value: change(String(value.value).trim().toLowerCase()) };
  return changed;
}

export function toNumber(value: Value): Value {
  if (value.kind !== 'scalar' || typeof value.value !== 'string' || !/^-?\d+$/.test(value.value))
    return value;
  return { ...value, value: Number(value.value) };
}
