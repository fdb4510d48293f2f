import type { Value } from '../model/value.js';
import { readPath } from './read-path.js';
import { type Entry, items, normalised, read, toNumber, traffic } from './security-group-rules.js';

/**
 * The rules of network ACLs in one direction, one for each range. They come from `ingress` and `egress` blocks and from the resources
 * for a single rule, which say their direction themselves: what does not say it comes in.
 */
export function networkAclRules(sources: readonly Value[], direction: 'ingress' | 'egress'): Value {
  const rules = sources.flatMap((source) => (source.kind === 'list' ? source.items : [source]));
  const first = sources.length === 1 ? sources[0] : undefined;
  if (first?.kind === 'unknown') return first;
  return { kind: 'list', items: rules.flatMap((rule) => expand(rule, direction)) };
}

function expand(rule: Value, direction: string): readonly Value[] {
  if (rule.kind !== 'map') return rule.kind === 'unknown' ? [rule] : [];
  const isEgress = isRuleOfItsOwn(rule) ? read(rule, 'egress', 'Egress') : undefined;
  if (isEgress?.kind === 'unknown') return [isEgress];
  const written = isEgress?.kind === 'scalar' && String(isEgress.value) === 'true' ? 'egress' : 'ingress';
  if (isRuleOfItsOwn(rule) && written !== direction) return [];
  const port = (native: string, end: string): Value | undefined =>
    read(rule, native) ?? readPath(rule, ['PortRange', end], true)[0];
  const shared: readonly Entry[] = [
    ...optional('ruleNumber', read(rule, 'rule_no', 'rule_number', 'RuleNumber'), toNumber),
    ...optional('ruleAction', read(rule, 'action', 'rule_action', 'RuleAction'), lowerCase),
    ...traffic(rule, [
      [port('from_port', 'From'), 'fromPort'],
      [port('to_port', 'To'), 'toPort'],
    ]),
  ];
  const ranges = items(rule, ['cidr_block', 'ipv6_cidr_block', 'CidrBlock', 'Ipv6CidrBlock']);
  // Of a rule without a range nothing is known but the rest; it is kept, so that nothing written gets lost.
  return (ranges.length === 0 ? [undefined] : ranges).map((cidr) => ({
    kind: 'map',
    entries: new Map([...shared, ...optional('cidr', cidr, lowerCase)]),
    ...(rule.origin === undefined ? {} : { origin: rule.origin }),
    ...(rule.isPossible ? { isPossible: true } : {}),
  }));
}

/** A resource, not a block of one. */
function isRuleOfItsOwn(rule: Value): boolean {
  return (
    read(rule, 'network_acl_id', 'rule_number', 'rule_action', 'NetworkAclId', 'RuleAction') !== undefined
  );
}

function optional(name: string, value: Value | undefined, change: (value: Value) => Value): readonly Entry[] {
  return value === undefined ? [] : [[name, change(value)]];
}

function lowerCase(value: Value): Value {
  return normalised(value, (text) => text) ?? value;
}
