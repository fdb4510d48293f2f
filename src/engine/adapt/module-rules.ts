import { NAMED_PORTS, OTHER_RULES, SERVICES } from '../model/named-ports.js';
import type { MapValue, Value } from '../model/value.js';
import { items, read } from './security-group-rules.js';
import { trace } from './trace.js';

const MODULE = /terraform-aws-(?:modules\/)?security-group(?:\/aws)?(?:\.git)?(?:\/\/modules\/([\w-]+))?/;
const SOURCES = ['cidr_blocks', 'ipv6_cidr_blocks', 'prefix_list_ids'] as const;
const EVERYTHING: Readonly<Record<string, string>> = { cidr_blocks: '0.0.0.0/0', ipv6_cidr_blocks: '::/0' };
const SELF: readonly [string, Value][] = [['self', { kind: 'scalar', value: true }]];

/**
 * Calls of https://registry.terraform.io/modules/terraform-aws-modules/security-group/aws, taken apart into the rules that they make:
 * from lists of whole rules (`ingress_with_cidr_blocks`) and of names (`ingress_rules`) with ranges beside them. Other sources stay as they are.
 */
export function moduleRules(sources: readonly Value[], direction: Direction): readonly Value[] {
  return sources.flatMap((source) => {
    const called = source.kind === 'map' ? read(source, 'source') : undefined;
    const match = called?.kind === 'scalar' ? MODULE.exec(String(called.value)) : null;
    if (match === null || source.kind !== 'map') return [source];
    return [{ ...trace(source), kind: 'list', items: rulesOf(source, direction, match[1]) }];
  });
}

function rulesOf(call: MapValue, direction: Direction, part: string | undefined): readonly Value[] {
  const ends = endsOf(call, direction);
  const names = lists(call, `${direction}_rules`).map((name) => namedRule(name, ends, name));
  const whole = ['cidr_blocks', 'ipv6_cidr_blocks', 'source_security_group_id', 'self'].flatMap((kind) =>
    lists(call, `${direction}_with_${kind}`).map((rule) => wholeRule(rule, kind, ends)),
  );
  return [...names, ...(part === undefined ? [] : ownRules(part, call, direction, ends)), ...whole];
}

type Direction = 'ingress' | 'egress';

/** What is said in a list, and in the one for values that are not known before apply. */
function lists(call: MapValue, name: string): readonly Value[] {
  return items(call, [name, `computed_${name}`]);
}

/** What is at the other end of rules that do not say it: in the way out everything, unless the call says otherwise. */
function endsOf(call: MapValue, direction: Direction): readonly [string, Value][] {
  return SOURCES.flatMap((name): [string, Value][] => {
    const value = read(call, `${direction}_${name}`);
    if (value !== undefined) return [[name, value]];
    const everything =
      direction === 'egress' && Object.hasOwn(EVERYTHING, name) ? EVERYTHING[name] : undefined;
    return everything === undefined ? [] : [[name, { kind: 'scalar', value: everything }]];
  });
}

/** A part of the module is made for one service: `//modules/ssh`. The members of its group may do all to each other. */
function ownRules(
  part: string,
  call: MapValue,
  direction: Direction,
  ends: readonly [string, Value][],
): readonly Value[] {
  const named = (name: string, to: readonly [string, Value][]): Value =>
    namedRule({ ...trace(call), kind: 'scalar', value: name }, to, call);
  if (direction === 'egress') return [named('all-all', ends)];
  const names = Object.hasOwn(SERVICES, part) ? SERVICES[part] : undefined;
  if (names === undefined) return [{ kind: 'unknown', reason: 'the module decides on the ports' }];
  return [...names.map((name) => named(name, ends)), named('all-all', SELF)];
}

function namedRule(name: Value, ends: readonly [string, Value][], at: Value): Value {
  const traffic = name.kind === 'scalar' ? trafficOf(String(name.value)) : undefined;
  if (traffic === undefined) return { kind: 'unknown', reason: 'the module decides on the ports' };
  const written = Object.entries({ ...traffic, description: 'named' });
  const entries = written.map(([key, value]): [string, Value] => [key, { kind: 'scalar', value }]);
  return { ...trace(at), kind: 'map', entries: new Map([...entries, ...ends]) };
}

function trafficOf(name: string): { protocol: string; from_port: number; to_port: number } | undefined {
  const protocol = Object.hasOwn(OTHER_RULES, name) ? OTHER_RULES[name] : undefined;
  if (protocol !== undefined) return { protocol, from_port: -1, to_port: -1 };
  const ports = Object.hasOwn(NAMED_PORTS, name) ? NAMED_PORTS[name] : undefined;
  if (ports === undefined) return undefined;
  const [first, last] = typeof ports === 'number' ? [ports, ports] : ports;
  return { protocol: name.endsWith('-udp') ? 'udp' : 'tcp', from_port: first, to_port: last };
}

function wholeRule(rule: Value, kind: string, ends: readonly [string, Value][]): Value {
  if (rule.kind !== 'map') return rule;
  const isOfRanges = kind.endsWith('cidr_blocks');
  const name = read(rule, 'rule');
  const own = name === undefined ? new Map<string, Value>() : entriesOf(namedRule(name, [], rule));
  if (own === undefined) return { kind: 'unknown', reason: 'the module decides on the ports' };
  const range = read(rule, 'cidr_blocks', 'ipv6_cidr_blocks');
  const given = isOfRanges && range === undefined ? ends : [];
  const isSelf = kind === 'self' ? SELF : [];
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
