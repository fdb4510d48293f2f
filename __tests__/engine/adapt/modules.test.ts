import { adapt } from '../../../src/engine/adapt/adapt.js';
import { asWritten } from '../../../src/engine/adapt/as-written.js';
import type { NativeResource } from '../../../src/engine/model/resource.js';
import { plain, terraform, unknown } from './values.js';

function call(type: string, body: Record<string, unknown>): NativeResource {
  const source = type.replace('module.', '');
  return { ...terraform('module.m', { source, ...body }), type };
}

function attributesOf(type: string, body: Record<string, unknown>): Record<string, unknown> {
  const [resource] = adapt([call(type, body)]);
  return plain(resource?.attributes) as Record<string, unknown>;
}

const BUCKET = 'module.terraform-aws-modules/s3-bucket/aws';
const GROUP = 'module.terraform-aws-modules/security-group/aws';

it('a call of a module that is known becomes what the module makes', () => {
  const found = attributesOf(BUCKET, { versioning: { enabled: true }, block_public_acls: false });
  expect(found).toMatchObject({ versioning: { status: 'Enabled' } });
  expect(found['publicAccessBlockConfiguration']).toEqual({
    blockPublicAcls: false,
    blockPublicPolicy: '?',
    ignorePublicAcls: '?',
    restrictPublicBuckets: '?',
  });
});

it('what the module may add to is not known', () => {
  expect(attributesOf(BUCKET, {})['statements']).toBeUndefined();
  expect(attributesOf(BUCKET, { attach_deny_insecure_transport_policy: true })['statements']).toBe('?');
});

it.each([
  [BUCKET, { create_bucket: false }],
  [GROUP, { create: 'false' }],
  ['module.terraform-aws-modules/alb/aws', { create_lb: false }],
  ['module.terraform-aws-modules/vpc/aws', { create_vpc: false }],
])('a call of %s with %j makes nothing', (type, body) => {
  expect(adapt([call(type, body)])).toEqual([]);
});

it('a call that may be switched off counts', () => {
  expect(adapt([call(BUCKET, { create_bucket: unknown() })])).toHaveLength(1);
});

it('for policies for everything a call counts once, as it is declared', () => {
  const declared = { ...call('module', {}), isDeclaration: true as const };
  expect(asWritten([declared, call(BUCKET, {})]).map(({ type }) => type)).toEqual(['module']);
});

it('of other modules nothing is said, nor do they take policy documents away', () => {
  const document = terraform('data.aws_iam_policy_document.d', { statement: [{ actions: ['*'] }] });
  const other = call('module.acme/thing/aws', { policy: unknown(document.id) });
  expect(adapt([document, other]).map(({ type }) => type)).toEqual(['AWS::IAM::PolicyDocument']);
});

describe('rules of the module of security groups', () => {
  const RANGE = { cidrIp: '0.0.0.0/0', cidr: '0.0.0.0/0' };
  const ingress = (body: Record<string, unknown>, part = ''): unknown =>
    attributesOf(`${GROUP}${part}`, body)['securityGroupIngress'];

  it('have names, and ranges beside them', () => {
    const body = { ingress_rules: ['ssh-tcp', 'no-such'], ingress_cidr_blocks: ['0.0.0.0/0'] };
    expect(ingress(body)).toEqual([
      { ipProtocol: 'tcp', fromPort: 22, toPort: 22, description: 'named', ...RANGE },
      '?',
    ]);
  });

  it('are whole, with ranges in one text, or those beside them', () => {
    const rule = { from_port: 1, to_port: '2', protocol: 'tcp', description: 'd' };
    const rules = [{ ...rule, cidr_blocks: '10.0.0.0/8, 0.0.0.0/0' }, rule, { rule: 'rdp-tcp' }];
    const found = ingress({ ingress_with_cidr_blocks: rules, ingress_cidr_blocks: ['1.2.3.0/24'] });
    expect(found).toMatchObject([
      { fromPort: 1, toPort: 2, cidr: '10.0.0.0/8', description: 'd' },
      { fromPort: 1, toPort: 2, cidr: '0.0.0.0/0' },
      { fromPort: 1, toPort: 2, cidr: '1.2.3.0/24' },
      { fromPort: 3389, toPort: 3389, cidr: '1.2.3.0/24', description: 'named' },
    ]);
  });

  it('are of the group itself', () => {
    expect(ingress({ ingress_with_self: [{ rule: 'all-all' }, { protocol: 'tcp' }] })).toMatchObject([
      { ipProtocol: '-1', securityGroupId: 'self' },
      { ipProtocol: 'tcp', securityGroupId: 'self', description: 'of the module' },
    ]);
  });

  it('are those of the service that a part is for', () => {
    const body = { ingress_cidr_blocks: ['0.0.0.0/0'] };
    expect(ingress(body, '//modules/ssh')).toMatchObject([{ fromPort: 22, toPort: 22, ...RANGE }]);
    expect(ingress(body, '//modules/https-443')).toMatchObject([{ fromPort: 443, toPort: 443, ...RANGE }]);
  });

  it('that cannot be known stay so', () => {
    expect(ingress({ ingress_with_cidr_blocks: unknown() })).toEqual(['?']);
  });
});
