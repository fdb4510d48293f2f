import type { MapValue, Scalar, Value } from '../model/value.js';
import { isThere } from './read-path.js';

const WORDS: Readonly<Record<string, string>> = {
  allow: 'Allow',
  deny: 'Deny',
  inbound: 'Inbound',
  outbound: 'Outbound',
  tcp: 'Tcp',
  udp: 'Udp',
  icmp: 'Icmp',
  esp: 'Esp',
  ah: 'Ah',
  // Not in the documentation, and written for every protocol there is.
  any: '*',
  all: '*',
  '-1': '*',
};

/**
 * The rules of Azure's network security groups in the words of Resource Manager, from `security_rule` blocks and from
 * resources for a single rule. What a rule can say once or several times (`destination_port_range`,
 * `destination_port_ranges`) is a list; a range of ports is a map of its first and last one.
 */
export function networkSecurityRules(sources: readonly Value[]): Value {
  const [first, ...others] = sources;
  if (first?.kind === 'unknown' && others.length === 0) return first;
  const rules = sources.flatMap((source) => (source.kind === 'list' ? source.items : [source]));
  return { kind: 'list', items: rules.filter(isThere).map(ruleOf) };
}

function ruleOf(rule: Value): Value {
  if (rule.kind !== 'map') return rule;
  const entries = new Map<string, Value>();
  const set = (name: string, value: Value | undefined): void => {
    if (value !== undefined) entries.set(name, value);
  };
  for (const name of ['name', 'description', 'priority']) set(name, read(rule, name));
  for (const name of ['direction', 'access', 'protocol']) set(name, word(read(rule, name)));
  set('sourceAddressPrefixes', prefixes(rule, 'source_address_prefix'));
  set('destinationAddressPrefixes', prefixes(rule, 'destination_address_prefix'));
  set('sourcePortRanges', list(items(rule, 'source_port_range').flatMap(ports)));
  set('destinationPortRanges', list(items(rule, 'destination_port_range').flatMap(ports)));
  return { kind: 'map', entries, ...(rule.origin === undefined ? {} : { origin: rule.origin }) };
}

function read(rule: MapValue, name: string): Value | undefined {
  const value = rule.entries.get(name);
  return value === undefined || !isThere(value) ? undefined : value;
}

/** What is written once and what is written in a list beside it. */
function items(rule: MapValue, name: string): readonly Value[] {
  return [read(rule, name), read(rule, `${name}es`), read(rule, `${name}s`)]
    .flatMap((value) => (value === undefined ? [] : value.kind === 'list' ? value.items : [value]))
    .filter(isThere);
}

function prefixes(rule: MapValue, name: string): Value {
  // What stands for a network with no fixed bit is every address, also where the network is a placeholder: `<nw>/0`.
  const every = (text: string): string => (/^[^.:]*\/0$/.test(text) ? '*' : text);
  return list(items(rule, name).map((value) => changed(value, (text) => every(text.trim()))));
}

/** `22`, `20-25`, `*`; several in one text are separated by commas. */
function ports(value: Value): readonly Value[] {
  if (value.kind !== 'scalar') return [value];
  return String(value.value)
    .split(',')
    .flatMap((text) => {
      const range = rangeOf(text.trim());
      if (range === undefined) return [];
      const port = (number: number): Value => ({ ...value, value: number });
      return [
        {
          kind: 'map' as const,
          entries: new Map([
            ['fromPort', port(range[0])],
            ['toPort', port(range[1])],
          ]),
          ...(value.origin === undefined ? {} : { origin: value.origin }),
        },
      ];
    });
}

function rangeOf(text: string): readonly [number, number] | undefined {
  if (text === '*' || /^any$/i.test(text)) return [0, 65_535];
  const [, first, last = first] = /^(\d{1,5})(?:\s*-\s*(\d{1,5}))?$/.exec(text) ?? [];
  return first === undefined ? undefined : [Number(first), Number(last)];
}

function word(value: Value | undefined): Value | undefined {
  if (value === undefined) return undefined;
  return changed(value, (text) => {
    const known = text.trim().toLowerCase();
    return (Object.hasOwn(WORDS, known) ? WORDS[known] : undefined) ?? text.trim();
  });
}

function changed(value: Value, change: (text: string) => string): Value {
  if (value.kind !== 'scalar') return value;
  const scalar: Scalar = { ...value, value: change(String(value.value)) };
  return scalar;
}

function list(values: readonly Value[]): Value {
  return { kind: 'list', items: values };
}
