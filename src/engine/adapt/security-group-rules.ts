import type { Scalar, Value } from '../model/value.js';
import { isThere } from './read-path.js';

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
  }));
}

type Entry = readonly [string, Value];

function sharedEntries(rule: Value): readonly Entry[] {
  const protocol = normalised(
    read(rule, 'ip_protocol', 'protocol', 'IpProtocol'),
    (text) => PROTOCOLS[text] ?? text,
  );
  const isAll = protocol?.kind === 'scalar' && protocol.value === '-1';
  const isIcmp = protocol?.kind === 'scalar' && ['icmp', 'icmpv6'].includes(String(protocol.value));
  const port = (name: 'fromPort' | 'toPort', ...natives: string[]): Entry[] => {
    const value = isAll ? undefined : read(rule, ...natives);
    const number = value === undefined ? undefined : toNumber(value);
    // -1 is every port too; of ICMP it is every type and code.
    const isEvery = isAll || (!isIcmp && number?.kind === 'scalar' && number.value === -1);
    if (isEvery) return [[name, { ...number, kind: 'scalar', value: EVERY_PORT[name] }]];
    return number === undefined ? [] : [[name, number]];
  };
  const description = read(rule, 'description', 'Description');
  return [
    ...(protocol === undefined ? [] : [['ipProtocol', protocol] as const]),
    ...port('fromPort', 'from_port', 'FromPort'),
    ...port('toPort', 'to_port', 'ToPort'),
    ...(description === undefined ? [] : [['description', description] as const]),
  ];
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

function items(rule: Value, names: readonly string[]): readonly Value[] {
  return names
    .flatMap((name) => read(rule, name) ?? [])
    .flatMap((value) => (value.kind === 'list' ? value.items : [value]))
    .filter(isThere);
}

/** The first of these entries that is there. */
function read(rule: Value, ...names: readonly string[]): Value | undefined {
  if (rule.kind !== 'map') return undefined;
  return names.map((name) => rule.entries.get(name)).find((value) => value !== undefined && isThere(value));
}

function normalised(value: Value | undefined, change: (text: string) => string): Value | undefined {
  if (value?.kind !== 'scalar') return value;
  const changed: Scalar = { ...value, value: change(String(value.value).trim().toLowerCase()) };
  return changed;
}

function toNumber(value: Value): Value {
  if (value.kind !== 'scalar' || typeof value.value !== 'string' || !/^-?\d+$/.test(value.value))
    return value;
  return { ...value, value: Number(value.value) };
}
