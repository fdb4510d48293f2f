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
  const added = (value: unknown): unknown =>
    attributesOf(BUCKET, { attach_lb_log_delivery_policy: value })['statements'];
  expect(added(true)).toBe('?');
  expect(added(false)).toBeUndefined();
  expect(added(unknown())).toBe('?');
  expect(attributesOf(BUCKET, { attach_deny_insecure_transport_policy: true })['statements']).toMatchObject([
    { effect: 'Deny', conditions: [{ variable: 'aws:SecureTransport', values: ['false'] }] },
  ]);
});

it('what another input switches counts only where that is on', () => {
  const policy = JSON.stringify({ Statement: [{ Effect: 'Allow', Action: 's3:*', Resource: '*' }] });
  expect(attributesOf(BUCKET, { policy })['statements']).toBeUndefined();
  expect(attributesOf(BUCKET, { policy, attach_policy: true })['statements']).toMatchObject([
    { actions: ['s3:*'] },
  ]);
  const open = { block_public_acls: false };
  expect(attributesOf(BUCKET, { ...open, attach_public_policy: false })).not.toHaveProperty(
    'publicAccessBlockConfiguration',
  );
  expect(attributesOf(BUCKET, { object_ownership: 'ObjectWriter' })).not.toHaveProperty('objectOwnership');
});

it('an empty map leaves a block out', () => {
  expect(attributesOf(BUCKET, { logging: {}, website: {}, versioning: {} })).not.toMatchObject({
    loggingConfiguration: expect.anything() as unknown,
  });
});

it('a module that is told to make none makes none', () => {
  const typesOf = (type: string, body: Record<string, unknown>): readonly string[] =>
    adapt([call(type, body)]).map((resource) => resource.type);
  expect(typesOf(BUCKET, { create_bucket: false })).toEqual([]);
  expect(typesOf(BUCKET, { create_bucket: unknown() })).toEqual(['AWS::S3::Bucket']);
  const lambda = 'module.terraform-aws-modules/lambda/aws';
  expect(typesOf(lambda, {})).toEqual(['AWS::Lambda::Function']);
  expect(typesOf(lambda, { create_layer: true })).toEqual([]);
  expect(typesOf(lambda, { create_lambda_function_url: true })).toEqual([
    'AWS::Lambda::Function',
    'AWS::Lambda::Url',
  ]);
});

describe('what stands beside a call', () => {
  it('belongs to what the module makes', () => {
    const versioning = terraform('aws_s3_bucket_versioning.v', {
      bucket: unknown('module.m'),
      versioning_configuration: [{ status: 'Enabled' }],
    });
    const found = adapt([call(BUCKET, {}), versioning]);
    expect(found).toHaveLength(1);
    expect(plain(found[0]?.attributes)).toMatchObject({ versioning: { status: 'Enabled' } });
  });

  it('belongs to the instance that it names', () => {
    const calls = ['a', 'b'].map((key) => ({ ...call(BUCKET, {}), id: `module.m["${key}"]` }));
    const versioning = terraform('aws_s3_bucket_versioning.v', {
      bucket: unknown('module.m["b"]'),
      versioning_configuration: [{ status: 'Enabled' }],
    });
    const [a, b] = adapt([...calls, versioning]).map(({ attributes }) => plain(attributes));
    expect(a).not.toHaveProperty('versioning');
    expect(b).toMatchObject({ versioning: { status: 'Enabled' } });
  });

  it('is added to rules', () => {
    const rule = terraform('aws_security_group_rule.r', {
      security_group_id: unknown('module.m'),
      type: 'ingress',
      protocol: 'tcp',
      from_port: 22,
      to_port: 22,
      cidr_blocks: ['0.0.0.0/0'],
    });
    const [group] = adapt([call(GROUP, { ingress_with_self: [{ rule: 'all-all' }] }), rule]);
    expect(plain(group?.attributes)).toMatchObject({
      securityGroupIngress: [{ fromPort: 22, cidr: '0.0.0.0/0' }, { securityGroupId: 'self' }],
    });
  });

  it('is a flow log of the whole network', () => {
    const log = terraform('aws_flow_log.l', { vpc_id: unknown('module.m'), traffic_type: 'REJECT' });
    const [vpc] = adapt([call('module.terraform-aws-modules/vpc/aws', {}), log]);
    expect(plain(vpc?.attributes)).toMatchObject({ flow_logs: { enabled: true, trafficType: 'REJECT' } });
  });
});

describe('the defaults of a module', () => {
  it.each([
    ['rds', { engine: 'postgres' }, { engine: 'postgres', storageEncrypted: '?', publiclyAccessible: false }],
    ['rds', { storage_encrypted: false }, { storageEncrypted: false }],
    ['rds', { parameters: [{ name: 'rds.force_ssl', value: '0' }] }, { parameters: { forceSsl: '0' } }],
    ['rds', { create_db_parameter_group: false }, { parameters: { forceSsl: '?' } }],
    ['rds-aurora', { name: 'n' }, { dbClusterIdentifier: 'n', storageEncrypted: true }],
    ['eks', {}, { enabledLogTypes: '?', resourcesVpcConfig: { publicAccessCidrs: ['0.0.0.0/0'] } }],
    ['eks', { cluster_enabled_log_types: ['api'] }, { enabledLogTypes: ['api'] }],
    ['eks', { endpoint_public_access: true }, { resourcesVpcConfig: { endpointPublicAccess: true } }],
    ['elb', { internal: true }, { scheme: 'internal', type: 'classic' }],
    ['lambda', { environment_variables: { A: 'b' } }, { environment: { variables: { A: 'b' } } }],
    ['sqs', {}, { sqsManagedSseEnabled: '?' }],
    ['sns', {}, { statements: '?' }],
    ['dynamodb-table', {}, { deletionProtectionEnabled: '?', sseSpecification: { sseEnabled: '?' } }],
    ['dynamodb-table', { server_side_encryption_enabled: true }, { sseSpecification: { sseEnabled: true } }],
    ['cloudfront', { origin: { o: { domain_name: 'd' } } }, { origins: [{ domainName: 'd' }] }],
    ['elasticache', {}, { atRestEncryptionEnabled: true, transitEncryptionEnabled: true }],
    ['redshift', { logging: { bucket_name: 'b' } }, { encrypted: '?', loggingProperties: { enabled: true } }],
    ['ecr', {}, { imageTagMutability: 'IMMUTABLE', imageScanningConfiguration: { scanOnPush: true } }],
    ['kms', {}, { enableKeyRotation: true }],
    ['kms', { create_external: true }, { enableKeyRotation: '?' }],
    ['efs', {}, { encrypted: true, statements: '?' }],
    [
      'msk-kafka-cluster',
      { s3_logs_enabled: true },
      { loggingInfo: { brokerLogs: { s3: { enabled: true } } } },
    ],
    [
      'opensearch',
      {},
      { encryptionAtRestOptions: { enabled: true }, logPublishingOptions: { searchSlowLogs: '?' } },
    ],
    [
      'secrets-manager',
      { enable_rotation: true, rotation_rules: { automatically_after_days: 30 } },
      { rotation: { automaticallyAfterDays: 30 } },
    ],
    [
      'ecs',
      { cluster_setting: [{ name: 'containerInsights', value: 'disabled' }] },
      { containerInsights: 'disabled' },
    ],
    ['ecs', {}, { containerInsights: '?' }],
    ['autoscaling', { create_launch_template: false, target_group_arns: ['a'] }, { loadBalancers: ['a'] }],
    [
      'autoscaling',
      { metadata_options: { http_tokens: 'required' } },
      { metadataOptions: { httpTokens: 'required' } },
    ],
    ['alb', { access_logs: { bucket: 'b' } }, { accessLogs: { enabled: true } }],
    ['alb', { associate_web_acl: true }, { referrers: ['?'] }],
    ['ec2-instance', { root_block_device: [{ encrypted: true }] }, { rootBlockDevice: { encrypted: true } }],
    [
      'ec2-instance',
      { ebs_volumes: { '/dev/sdf': { encrypted: false } } },
      { blockDeviceMappings: [{ encrypted: false }] },
    ],
    ['cloudwatch/aws//modules/log-group', { retention_in_days: 7 }, { retentionInDays: 7 }],
    [
      'iam/aws//modules/iam-assumable-role',
      { attach_admin_policy: true, custom_role_policy_arns: ['arn:a'] },
      { managedPolicyArns: ['arn:a', 'arn:aws:iam::aws:policy/AdministratorAccess'] },
    ],
  ])('%s with %j', (name, body, expected) => {
    const type = `module.terraform-aws-modules/${name.includes('/') ? name : `${name}/aws`}`;
    expect(attributesOf(type, body)).toMatchObject(expected);
  });
});

it('listeners are made one by one', () => {
  const listeners = {
    moved: { port: 80, protocol: 'HTTP', redirect: { protocol: 'HTTPS' } },
    web: { port: 443 },
    later: unknown(),
  };
  const [, ...found] = adapt([call('module.terraform-aws-modules/alb/aws', { listeners })]);
  expect(found.map(({ attributes }) => plain(attributes))).toMatchObject([
    { port: 80, defaultActions: [{ type: 'redirect', redirectConfig: { protocol: 'HTTPS' } }] },
    { port: 443, protocol: '?', sslPolicy: '?' },
  ]);
});

it('the key that a module makes is one of the code', () => {
  const key = { ...call('module.terraform-aws-modules/kms/aws', {}), id: 'module.key' };
  const topic = terraform('aws_sns_topic.t', { kms_master_key_id: unknown('module.key') });
  const [, found] = adapt([key, topic]);
  expect(plain(found?.attributes)).toMatchObject({ kmsMasterKeyId: 'module.key' });
});

it('a policy document is judged with the module that takes it in, or by itself where that is not known', () => {
  const document = terraform('data.aws_iam_policy_document.d', { statement: [{ actions: ['*'] }] });
  const typesWith = (type: string, input: string): readonly string[] =>
    adapt([document, call(type, { [input]: unknown(document.id) })]).map((resource) => resource.type);
  const policy = 'module.terraform-aws-modules/iam/aws//modules/iam-policy';
  expect(typesWith(policy, 'policy')).toEqual(['AWS::IAM::ManagedPolicy']);
  expect(typesWith('module.terraform-aws-modules/lambda/aws', 'policy_json')).toEqual([
    'AWS::IAM::PolicyDocument',
    'AWS::Lambda::Function',
  ]);
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
    const members = { ipProtocol: '-1', securityGroupId: 'self' };
    expect(ingress(body, '//modules/ssh')).toMatchObject([{ fromPort: 22, toPort: 22, ...RANGE }, members]);
    expect(ingress(body, '//modules/rdp')).toMatchObject([
      { ipProtocol: 'tcp', fromPort: 3389, ...RANGE },
      { ipProtocol: 'udp', fromPort: 3389, ...RANGE },
      members,
    ]);
  });

  it('lead everywhere on the way out, unless the call says otherwise', () => {
    const egress = (body: Record<string, unknown>, part = ''): unknown =>
      attributesOf(`${GROUP}${part}`, body)['securityGroupEgress'];
    const everywhere = [{ cidr: '0.0.0.0/0' }, { cidr: '::/0' }];
    expect(egress({})).toEqual([]);
    expect(egress({ egress_rules: ['all-all'] })).toMatchObject(everywhere);
    expect(egress({}, '//modules/ssh')).toMatchObject(everywhere);
    const narrow = { egress_cidr_blocks: ['10.0.0.0/8'], egress_ipv6_cidr_blocks: [] };
    expect(egress({ computed_egress_rules: ['all-tcp'], ...narrow })).toMatchObject([
      { fromPort: 0, toPort: 65_535, cidr: '10.0.0.0/8' },
    ]);
  });

  it('that cannot be known stay so', () => {
    expect(ingress({ ingress_with_cidr_blocks: unknown() })).toEqual(['?']);
  });
});

it('null for an input is not its default: the provider may decide', () => {
  const encrypted = (body: Record<string, unknown>): unknown =>
    attributesOf('module.terraform-aws-modules/rds-aurora/aws', body)['storageEncrypted'];
  expect(encrypted({})).toBe(true);
  expect(encrypted({ storage_encrypted: false })).toBe(false);
  expect(encrypted({ storage_encrypted: null })).toBe('?');
});
