import type { MapValue, Value } from '../model/value.js';
import { items, read } from './security-group-rules.js';
import { trace } from './trace.js';

/** The module of security groups that is used most. Of its named rules those that matter, as protocol, first and last port. */
const MODULE = /terraform-aws-(?:modules\/)?security-group(?:\/aws)?(?:\.git)?(?:\/\/modules\/([\w-]+))?/;
const NAMED: Readonly<Record<string, readonly [protocol: string, from: number, to: number]>> = {
  'all-all': ['-1', 0, 65_535],
  'all-icmp': ['icmp', -1, -1],
  'all-tcp': ['tcp', 0, 65_535],
  'all-udp': ['udp', 0, 65_535],
  'dns-tcp': ['tcp', 53, 53],
  'dns-udp': ['udp', 53, 53],
  'elasticsearch-java-tcp': ['tcp', 9300, 9300],
  'elasticsearch-rest-tcp': ['tcp', 9200, 9200],
  'http-80-tcp': ['tcp', 80, 80],
  'http-8080-tcp': ['tcp', 8080, 8080],
  'https-443-tcp': ['tcp', 443, 443],
  'https-8443-tcp': ['tcp', 8443, 8443],
  'ldap-tcp': ['tcp', 389, 389],
  'memcached-tcp': ['tcp', 11_211, 11_211],
  'mongodb-27017-tcp': ['tcp', 27_017, 27_017],
  'mssql-tcp': ['tcp', 1433, 1433],
  'mysql-tcp': ['tcp', 3306, 3306],
  'nfs-tcp': ['tcp', 2049, 2049],
  'oracle-db-tcp': ['tcp', 1521, 1521],
  'postgresql-tcp': ['tcp', 5432, 5432],
  'rdp-tcp': ['tcp', 3389, 3389],
  'redis-tcp': ['tcp', 6379, 6379],
  'redshift-tcp': ['tcp', 5439, 5439],
  'ssh-tcp': ['tcp', 22, 22],
};
const SOURCES = ['cidr_blocks', 'ipv6_cidr_blocks', 'prefix_list_ids'] as const;

/**
 * Calls of https://registry.terraform.io/modules/terraform-aws-modules/security-group/aws, taken apart into the rules that they make:
 * from lists of whole rules (`ingress_with_cidr_blocks`) and of names (`ingress_rules`) with ranges beside them. Other sources stay as they are.
 */
export function moduleRules(sources: readonly Value[], direction: 'ingress' | 'egress'): readonly Value[] {
  return sources.flatMap((source) => {
    const called = source.kind === 'map' ? read(source, 'source') : undefined;
    const match = called?.kind === 'scalar' ? MODULE.exec(String(called.value)) : null;
    if (match === null || source.kind !== 'map') return [source];
    return [{ ...trace(source), kind: 'list', items: rulesOf(source, direction, match[1]) }];
  });
}

function rulesOf(call: MapValue, direction: string, part: string | undefined): readonly Value[] {
  const ends = SOURCES.flatMap((name): [string, Value][] => {
    const value = read(call, `${direction}_${name}`);
    return value === undefined ? [] : [[name, value]];
  });
  const names = items(call, [`${direction}_rules`]).map((name) => namedRule(name, ends, name));
  const shared = part === undefined || direction === 'egress' ? [] : ownRule(part, call, ends);
  const whole = ['cidr_blocks', 'ipv6_cidr_blocks', 'source_security_group_id', 'self'].flatMap((kind) =>
    items(call, [`${direction}_with_${kind}`]).map((rule) => wholeRule(rule, kind, ends)),
  );
  return [...names, ...shared, ...whole];
}

/** A part of the module is made for one service: `//modules/ssh`. */
function ownRule(part: string, call: MapValue, ends: readonly [string, Value][]): readonly Value[] {
  const name = [`${part}-tcp`, part].find(isNamed);
  if (name === undefined) return [{ kind: 'unknown', reason: 'the module decides on the ports' }];
  return [namedRule({ ...trace(call), kind: 'scalar', value: name }, ends, call)];
}

function isNamed(name: string): boolean {
  return Object.hasOwn(NAMED, name);
}

function namedRule(name: Value, ends: readonly [string, Value][], at: Value): Value {
  const rule = name.kind === 'scalar' && isNamed(String(name.value)) ? NAMED[String(name.value)] : undefined;
  if (rule === undefined) return { kind: 'unknown', reason: 'the module decides on the ports' };
  const [protocol, from, to] = rule;
  const written = Object.entries({ protocol, from_port: from, to_port: to, description: 'named' });
  const entries = written.map(([key, value]): [string, Value] => [key, { kind: 'scalar', value }]);
  return { ...trace(at), kind: 'map', entries: new Map([...entries, ...ends]) };
}

function wholeRule(rule: Value, kind: string, ends: readonly [string, Value][]): Value {
  if (rule.kind !== 'map') return rule;
  const isOfRanges = kind.endsWith('cidr_blocks');
  const name = read(rule, 'rule');
  const own = name === undefined ? new Map<string, Value>() : entriesOf(namedRule(name, [], rule));
  if (own === undefined) return { kind: 'unknown', reason: 'the module decides on the ports' };
  const range = read(rule, 'cidr_blocks', 'ipv6_cidr_blocks');
  const given = isOfRanges && range === undefined ? ends : [];
  const isSelf: [string, Value][] = kind === 'self' ? [['self', { kind: 'scalar', value: true }]] : [];
  const entries = new Map([...own, ...given, ...isSelf, ...rule.entries]);
  if (!entries.has('description')) entries.set('description', { kind: 'scalar', value: 'of the module' });
  if (range !== undefined) entries.set(kind, split(range));
  return { ...trace(rule), kind: 'map', entries };
}

function entriesOf(value: Value): ReadonlyMap<string, Value> | undefined {
  return value.kind === 'map' ? value.entries : undefined;
}

/** Ranges are one text, with commas. */
function split(value: Value): Value {
  if (value.kind !== 'scalar' || typeof value.value !== 'string') return value;
  const parts = value.value
    .split(',')
    .map((part): Value => ({ ...trace(value), kind: 'scalar', value: part.trim() }));
  return { ...trace(value), kind: 'list', items: parts };
}
