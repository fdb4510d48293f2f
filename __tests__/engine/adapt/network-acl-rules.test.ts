import { adapt } from '../../../src/engine/adapt/adapt.js';
import { plain, terraform, unknown } from './values.js';

const ACL = 'aws_network_acl.a';

function rules(body: Record<string, unknown>, ...others: Parameters<typeof adapt>[0]): unknown {
  const [acl] = adapt([terraform(ACL, body), ...others]);
  const { ingress, egress } = plain(acl?.attributes) as Record<string, unknown>;
  return { ingress, egress };
}

const ALLOW = { rule_no: 100, action: 'Allow', protocol: 'tcp', from_port: 22, to_port: '22' };
const ALLOWED = { ruleNumber: 100, ruleAction: 'allow', ipProtocol: 'tcp', fromPort: 22, toPort: 22 };

it('one rule for each range, in its direction', () => {
  const inline = {
    ingress: [{ ...ALLOW, cidr_block: '0.0.0.0/0', ipv6_cidr_block: '::/0' }],
    egress: [ALLOW],
  };
  expect(rules(inline)).toEqual({
    ingress: [
      { ...ALLOWED, cidr: '0.0.0.0/0' },
      { ...ALLOWED, cidr: '::/0' },
    ],
    egress: [ALLOWED],
  });
});

it.each([
  [undefined, 'ingress'],
  [false, 'ingress'],
  ['true', 'egress'],
])('a rule of its own with egress %p is one of %s', (egress, direction) => {
  const rule = { network_acl_id: unknown(ACL), rule_number: 1, rule_action: 'deny', protocol: 'all', egress };
  const expected = { ruleNumber: 1, ruleAction: 'deny', ipProtocol: '-1', fromPort: 0, toPort: 65535 };
  const found = rules({}, terraform('aws_network_acl_rule.r', rule)) as Record<string, unknown>;
  expect(found[direction]).toEqual([expected]);
});

it('a direction that is not known is a rule that is not known', () => {
  const rule = { network_acl_id: unknown(ACL), rule_number: 1, egress: unknown() };
  expect(rules({}, terraform('aws_network_acl_rule.r', rule))).toEqual({ ingress: ['?'], egress: ['?'] });
});

it('rules that cannot be known stay so', () => {
  expect(rules({ ingress: unknown() })).toMatchObject({ ingress: '?' });
});
