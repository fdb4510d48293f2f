import { adapt } from '../../../src/engine/adapt/adapt.js';
import { plain, terraform, unknown } from './values.js';

const GROUP = 'aws_security_group.g';

function ingress(body: Record<string, unknown>, ...others: Parameters<typeof adapt>[0]): unknown {
  const [group] = adapt([terraform(GROUP, body), ...others]);
  return (plain(group?.attributes) as Record<string, unknown>)['securityGroupIngress'];
}

const SSH = { protocol: 'tcp', from_port: 22, to_port: 22 };

it('one rule for each range, of both families', () => {
  expect(
    ingress({ ingress: [{ ...SSH, cidr_blocks: ['10.0.0.0/8', '0.0.0.0/0'], ipv6_cidr_blocks: ['::/0'] }] }),
  ).toEqual([
    { ipProtocol: 'tcp', fromPort: 22, toPort: 22, cidrIp: '10.0.0.0/8', cidr: '10.0.0.0/8' },
    { ipProtocol: 'tcp', fromPort: 22, toPort: 22, cidrIp: '0.0.0.0/0', cidr: '0.0.0.0/0' },
    { ipProtocol: 'tcp', fromPort: 22, toPort: 22, cidrIpv6: '::/0', cidr: '::/0' },
  ]);
});

it.each([
  ['-1', '-1'],
  [-1, '-1'],
  ['ALL', '-1'],
  ['6', 'tcp'],
  [17, 'udp'],
  ['TCP', 'tcp'],
])('the protocol %p is %p', (protocol, expected) => {
  expect(ingress({ ingress: [{ protocol, from_port: '0', to_port: 0, self: true }] })).toMatchObject([
    { ipProtocol: expected, fromPort: 0, toPort: expected === '-1' ? 65535 : 0, securityGroupId: 'self' },
  ]);
});

it('-1 is every port, and of ICMP every type', () => {
  const all = { from_port: -1, to_port: -1, cidr_blocks: ['::/0'] };
  expect(
    ingress({
      ingress: [
        { ...all, protocol: 'tcp' },
        { ...all, protocol: 'icmp' },
      ],
    }),
  ).toMatchObject([
    { fromPort: 0, toPort: 65535 },
    { fromPort: -1, toPort: -1 },
  ]);
});

it('rules of their own, each in its direction', () => {
  const of = { security_group_id: unknown(GROUP) };
  expect(
    ingress(
      {},
      terraform('aws_security_group_rule.in', {
        ...of,
        ...SSH,
        type: 'ingress',
        cidr_blocks: ['1.2.3.0/24'],
      }),
      terraform('aws_security_group_rule.out', { ...of, ...SSH, type: 'egress', cidr_blocks: ['0.0.0.0/0'] }),
      terraform('aws_vpc_security_group_ingress_rule.v', {
        ...of,
        ip_protocol: '-1',
        cidr_ipv4: '5.6.7.8/32',
      }),
      terraform('aws_vpc_security_group_egress_rule.v', { ...of, ip_protocol: '-1', cidr_ipv4: '0.0.0.0/0' }),
    ),
  ).toMatchObject([
    { cidr: '1.2.3.0/24', fromPort: 22 },
    { cidr: '5.6.7.8/32', fromPort: 0, toPort: 65535 },
  ]);
});

it.each<[string, Record<string, unknown>, unknown]>([
  ['ranges', { ingress: [{ ...SSH, cidr_blocks: unknown() }] }, [{ ipProtocol: 'tcp', cidr: '?' }]],
  [
    'ports',
    { ingress: [{ protocol: 'tcp', from_port: unknown(), to_port: 22, cidr_blocks: ['::/0'] }] },
    [{ fromPort: '?' }],
  ],
  ['all blocks', { ingress: unknown() }, '?'],
  ['a block', { ingress: [unknown()] }, ['?']],
])('%s that cannot be known', (_what, body, expected) => {
  const found = ingress(body);
  if (Array.isArray(expected)) expect(found).toMatchObject(expected);
  else expect(found).toBe(expected);
});

it('a rule of which the group cannot be known makes the rules of every group uncertain', () => {
  const rule = terraform('aws_security_group_rule.r', {
    security_group_id: unknown(),
    ...SSH,
    type: 'ingress',
    cidr_blocks: ['0.0.0.0/0'],
  });
  expect(ingress({ ingress: [{ ...SSH, cidr_blocks: ['10.0.0.0/8'] }] }, rule)).toMatchObject([
    { cidr: '10.0.0.0/8' },
    '?',
  ]);
  expect(ingress({}, rule)).toBe('?');
});

it('a rule of a group that another resource has made leaves the groups alone', () => {
  const group = unknown('aws_eks_cluster.c');
  const rule = terraform('aws_security_group_rule.r', {
    security_group_id: group,
    ...SSH,
    type: 'ingress',
    cidr_blocks: ['0.0.0.0/0'],
  });
  expect(ingress({}, rule)).toBeUndefined();
  expect(adapt([rule])).toMatchObject([
    { type: 'AWS::EC2::SecurityGroup', native: { id: 'aws_security_group_rule.r' } },
  ]);
});
