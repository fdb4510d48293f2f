import type { Value } from '../model/value.js';
import { isThere, readPath } from './read-path.js';
import { trace } from './trace.js';

const PROTOCOLS: Readonly<Record<string, string>> = { '1': 'icmp', '6': 'tcp', '17': 'udp', '58': 'icmpv6' };
const LAST_PORT = 65_535;

/**
 * The `allow` or `deny` blocks of firewall rules of Google Cloud, or the `layer4_configs` of rules of firewall policies: one entry `{protocol, fromPort, toPort}` for each range
 * of ports. Where a block names no ports it means all of them.
 * https://cloud.google.com/compute/docs/reference/rest/v1/firewalls
 */
export function firewallRules(sources: readonly Value[]): Value {
  const [only] = sources;
  if (sources.length === 1 && only?.kind === 'unknown') return only;
  const blocks = sources.flatMap((source) => (source.kind === 'list' ? source.items : [source]));
  return { kind: 'list', items: blocks.flatMap(expand) };
}

function expand(block: Value): readonly Value[] {
  if (block.kind !== 'map') return block.kind === 'unknown' ? [block] : [];
  const [protocol] = ['protocol', 'ip_protocol'].flatMap((name) => readPath(block, [name]));
  const [ports] = readPath(block, ['ports']);
  const written = ports === undefined ? [] : ports.kind === 'list' ? ports.items.filter(isThere) : [ports];
  const ranges = written.length === 0 ? [everyPort(block)] : written.map(rangeOf);
  return ranges.map((range) => ({
    ...trace(range[1]),
    kind: 'map',
    entries: new Map([
      ...(protocol === undefined ? [] : [['protocol', normalised(protocol)] as const]),
      ['fromPort', range[0]],
      ['toPort', range[1]],
    ]),
  }));
}

type Range = readonly [from: Value, to: Value];

function everyPort(block: Value): Range {
  return [
    { ...trace(block), kind: 'scalar', value: 0 },
    { ...trace(block), kind: 'scalar', value: LAST_PORT },
  ];
}

/** `22`, `"22"` or `"20-25"`. What is none of these is no port, and matches nothing. */
function rangeOf(port: Value): Range {
  if (port.kind !== 'scalar') return [port, port];
  const [from = '', to = from] = String(port.value).split('-', 2);
  return [numberOf(port, from), numberOf(port, to)];
}

function numberOf(port: Value, text: string): Value {
  const trimmed = text.trim();
  return { ...trace(port), kind: 'scalar', value: /^\d{1,5}$/.test(trimmed) ? Number(trimmed) : null };
}

function normalised(protocol: Value): Value {
  if (protocol.kind !== 'scalar') return protocol;
  const text = String(protocol.value).trim().toLowerCase();
  return { ...protocol, value: (Object.hasOwn(PROTOCOLS, text) ? PROTOCOLS[text] : undefined) ?? text };
}
