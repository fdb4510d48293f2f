import { cidrWithin, isPublicCidr, prefixLength } from '../../../../src/engine/policy/condition/cidr.js';

test.each([
  '0.0.0.0/0',
  ' 0.0.0.0/0 ',
  '::/0',
  '0::/0',
  '0:0:0:0:0:0:0:0/0',
  '10.0.0.0/0',
  '0.0.0.0/1',
  '128.0.0.0/1',
  '8.0.0.0/7',
  '2000::/3',
  '::ffff:0.0.0.0/96',
  '*',
  'Any',
  'Internet',
  '0.0.0.0',
  '::',
  '::0',
])('%s opens to the internet', (text) => {
  // prettier-ignore
  expect(isPublicCidr(text)).toBe(true);
});

test.each([
  '10.0.0.0/8',
  '8.0.0.0/8',
  '203.0.113.7/32',
  '224.0.0.0/4',
  '240.0.0.0/4',
  'fc00::/7',
  'fe80::/10',
  '2001:db8::/32',
  '::ffff:10.0.0.0/104',
  '',
  'sg-123',
  '0.0.0.0/33',
  '0.0.0.0/0/0',
  '256.0.0.0/0',
  '::/129',
  ':::/0',
  '1:2/0',
  '0.0.0.0/-1',
])('%s does not', (text) => {
  // prettier-ignore
  expect(isPublicCidr(text)).toBe(false);
});

test.each<[string, string, boolean]>([
  ['10.1.2.3', '10.0.0.0/8', true],
  ['10.0.0.0/8', '10.0.0.0/8', true],
  ['10.0.0.0/7', '10.0.0.0/8', false],
  ['11.0.0.0/8', '10.0.0.0/8', false],
  ['172.31.0.0/16', '172.16.0.0/12', true],
  ['172.32.0.0/16', '172.16.0.0/12', false],
  ['fd00::1', 'fc00::/7', true],
  ['10.0.0.0/8', '::/0', false],
  ['x', '10.0.0.0/8', false],
])('%s lies in %s: %s', (text, outer, expected) => {
  expect(cidrWithin(text, outer)).toBe(expected);
});

test('the length of a prefix', () => {
  expect(['10.0.0.0/8', '10.0.0.1', '::1', '::/0', 'x/8'].map(prefixLength)).toEqual([
    8,
    32,
    128,
    0,
    undefined,
  ]);
});
