import { adapt } from '../../../src/engine/adapt/adapt.js';
import { plain, terraform, unknown } from './values.js';

const GROUP = 'azurerm_network_security_group.g';

function rules(body: Record<string, unknown>, ...others: Parameters<typeof adapt>[0]): unknown {
  const [group] = adapt([terraform(GROUP, body), ...others]);
  return (plain(group?.attributes) as Record<string, unknown>)['securityRules'];
}

it('brings what is written once and several times together', () => {
  const rule = {
    access: 'allow',
    direction: 'INBOUND',
    protocol: 'TCP',
    source_address_prefix: 'Internet',
    source_address_prefixes: ['10.0.0.0/8', unknown()],
    destination_port_range: '22',
    destination_port_ranges: ['80-90', '*', unknown()],
  };
  expect(rules({ security_rule: [rule] })).toEqual([
    {
      access: 'Allow',
      direction: 'Inbound',
      protocol: 'Tcp',
      sourceAddressPrefixes: ['Internet', '10.0.0.0/8', '?'],
      destinationAddressPrefixes: [],
      sourcePortRanges: [],
      destinationPortRanges: [
        { fromPort: 22, toPort: 22 },
        { fromPort: 80, toPort: 90 },
        { fromPort: 0, toPort: 65535 },
        '?',
      ],
    },
  ]);
});

it.each<[string | number, unknown]>([
  [22, [[22, 22]]],
  ['20-25, 443', [[20, 25], [443, 443]]], // prettier-ignore
  ['ssh', []],
])('the ports %p', (destination_port_range, expected) => {
  const [rule] = rules({ security_rule: [{ destination_port_range }] }) as {
    destinationPortRanges: object[];
  }[];
  expect(rule?.destinationPortRanges.map((range) => Object.values(range))).toEqual(expected);
});

it.each([
  ['<nw>/0', '*'],
  ['/0', '*'],
  ['10.0.0.0/8', '10.0.0.0/8'],
])('the source %p is %p', (source_address_prefix, expected) => {
  expect(rules({ security_rule: [{ source_address_prefix }] })).toMatchObject([
    { sourceAddressPrefixes: [expected] },
  ]);
});

it('rules of their own belong to the group that they name', () => {
  const rule = { network_security_group_name: unknown(GROUP), name: 'a', direction: 'Outbound' };
  expect(rules({ name: 'g' }, terraform('azurerm_network_security_rule.r', rule))).toMatchObject([
    { name: 'a', direction: 'Outbound' },
  ]);
});

it('is unknown where the rules are', () => {
  expect(rules({ security_rule: unknown() })).toBe('?');
});
