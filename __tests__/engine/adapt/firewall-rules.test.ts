import { adapt } from '../../../src/engine/adapt/adapt.js';
import { plain, terraform, unknown } from './values.js';

function rules(attribute: string, body: Record<string, unknown>, type = 'google_compute_firewall'): unknown {
  const [firewall] = adapt([terraform(`${type}.f`, body)]);
  return (plain(firewall?.attributes) as Record<string, unknown>)[attribute];
}

it('one rule for each range of ports', () => {
  const allow = [{ protocol: 'tcp', ports: ['22', 80, '1000-2000'] }, { protocol: 'icmp' }];
  expect(rules('allowed', { allow })).toEqual([
    { protocol: 'tcp', fromPort: 22, toPort: 22 },
    { protocol: 'tcp', fromPort: 80, toPort: 80 },
    { protocol: 'tcp', fromPort: 1000, toPort: 2000 },
    { protocol: 'icmp', fromPort: 0, toPort: 65535 },
  ]);
});

it.each([
  ['ALL', 'all'],
  ['6', 'tcp'],
  [17, 'udp'],
  ['esp', 'esp'],
])('the protocol %p is %p', (protocol, expected) => {
  expect(rules('denied', { deny: [{ protocol }] })).toMatchObject([{ protocol: expected }]);
});

it('no ports are all ports, what is no port is none', () => {
  expect(rules('allowed', { allow: [{ protocol: 'tcp', ports: null }] })).toMatchObject([
    { fromPort: 0, toPort: 65535 },
  ]);
  expect(rules('allowed', { allow: [{ protocol: 'tcp', ports: ['ssh', '1-2-3'] }] })).toMatchObject([
    { fromPort: null, toPort: null },
    { fromPort: 1, toPort: 2 },
  ]);
});

it('what is not known stays so', () => {
  expect(rules('allowed', { allow: unknown() })).toBe('?');
  expect(rules('allowed', { allow: [unknown(), { protocol: unknown(), ports: [unknown()] }] })).toEqual([
    '?',
    { protocol: '?', fromPort: '?', toPort: '?' },
  ]);
});

it('the rule of a firewall policy allows or denies', () => {
  const match = [{ src_ip_ranges: ['::/0'], layer4_configs: [{ ip_protocol: 'tcp', ports: ['22'] }] }];
  const type = 'google_compute_network_firewall_policy_rule';
  const rule = [{ protocol: 'tcp', fromPort: 22, toPort: 22 }];
  expect(rules('allowed', { action: 'allow', match }, type)).toEqual(rule);
  expect(rules('denied', { action: 'deny', match }, type)).toEqual(rule);
  expect(rules('sourceRanges', { action: 'deny', match }, type)).toEqual(['::/0']);
  expect(rules('allowed', { action: 'goto_next', match }, type)).toBeUndefined();
});
