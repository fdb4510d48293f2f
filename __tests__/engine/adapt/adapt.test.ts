import { adapt } from '../../../src/engine/adapt/adapt.js';
import { describeType, describeTypes } from '../../../src/engine/adapt/describe.js';
import { CANONICAL_TYPES } from '../../../src/engine/model/types/registry.js';
import type { NativeResource } from '../../../src/engine/model/resource.js';
import { map, plain, terraform, unknown, value } from './values.js';

/** The attributes of the canonical resource that a native one became. */
function attributesOf(id: string, natives: readonly NativeResource[]): Record<string, unknown> {
  const found = adapt(natives).find(({ native }) => native.id === id);
  return (found === undefined ? undefined : plain(found.attributes)) as Record<string, unknown>;
}

const BUCKET = 'aws_s3_bucket.b';
const status = (value: unknown): Record<string, unknown> => ({
  versioning_configuration: [{ status: value }],
});
const versioning = (id: string, bucket: unknown, value: unknown = 'Enabled'): NativeResource =>
  terraform(`aws_s3_bucket_versioning.${id}`, { bucket, ...status(value) });

describe('satellites find their parent', () => {
  it.each<[string, string, Record<string, unknown>, unknown, string]>([
    ['by a reference', BUCKET, {}, unknown(BUCKET), 'v'],
    [
      'by a reference whose value is known',
      BUCKET,
      { bucket: 'x' },
      { ...unknown(BUCKET), kind: 'scalar', value: 'y' },
      'v',
    ],
    ['by an equal name', BUCKET, { bucket: 'x' }, 'x', 'v'],
    ['across modules', 'module.a.aws_s3_bucket.b', {}, unknown('module.a.aws_s3_bucket.b'), 'v'],
    ['by an instance key', 'aws_s3_bucket.b[0]', {}, unknown('aws_s3_bucket.b[0]'), 'v'],
    ['by a key in quotes', 'aws_s3_bucket.b["x.y]"]', {}, unknown('aws_s3_bucket.b["x.y]"]'), 'v'],
    ['by the base of an instance', 'aws_s3_bucket.b[0]', {}, unknown(BUCKET), 'v'],
    ['by the key that both have', 'aws_s3_bucket.b["x"]', {}, unknown(BUCKET), 'v["x"]'],
  ])('%s', (_how, id, body, link, satellite) => {
    const others = [
      terraform('aws_s3_bucket.other', { bucket: 'z' }),
      terraform('aws_s3_bucket.b["other"]', { bucket: 'o' }),
    ];
    const natives = [terraform(id, body), ...others, versioning(satellite, link)];
    expect(attributesOf(id, natives)).toMatchObject({ versioning: { status: 'Enabled' } });
    expect(attributesOf('aws_s3_bucket.other', natives)).not.toHaveProperty('versioning');
    expect(adapt(natives)).toHaveLength(3);
  });

  it('prefers the twin, the instance with its own key', () => {
    const natives = ['a', 'b'].flatMap((key) => [
      terraform(`${BUCKET}["${key}"]`),
      versioning(`v["${key}"]`, unknown(BUCKET), key === 'a' ? 'Enabled' : 'Suspended'),
    ]);
    expect(attributesOf(`${BUCKET}["a"]`, natives)).toMatchObject({ versioning: { status: 'Enabled' } });
    expect(attributesOf(`${BUCKET}["b"]`, natives)).toMatchObject({ versioning: { status: 'Suspended' } });
  });

  it('not one of two that have the same name: it may belong to either', () => {
    const natives = [
      terraform(BUCKET, { bucket: 'x' }),
      terraform('aws_s3_bucket.variant', { bucket: 'x' }),
      terraform('aws_s3_bucket.other', { bucket: 'z' }),
      versioning('v', 'x'),
    ];
    for (const id of [BUCKET, 'aws_s3_bucket.variant']) {
      expect(attributesOf(id, natives)).toMatchObject({ versioning: { status: '?' } });
    }
    expect(attributesOf('aws_s3_bucket.other', natives)).not.toHaveProperty('versioning');
    expect(attributesOf('aws_s3_bucket_versioning.v', natives)).toMatchObject({
      versioning: { status: 'Enabled' },
    });
  });

  it('not in another root', () => {
    const natives = [terraform(BUCKET, { bucket: 'x' }, 'a'), { ...versioning('v', 'x'), root: 'b' }];
    expect(attributesOf(BUCKET, natives)).not.toHaveProperty('versioning');
  });
});

describe('where it cannot be known whose a satellite is', () => {
  it('every parent that it may belong to is unknown in what it says, and known in the rest', () => {
    const natives = [terraform(BUCKET, { bucket: 'x', acl: 'private' }), versioning('v', unknown())];
    expect(attributesOf(BUCKET, natives)).toMatchObject({
      versioning: { status: '?' },
      accessControl: 'private',
    });
  });

  it('what is written in the parent counts', () => {
    const natives = [terraform(BUCKET, { versioning: [{ enabled: false }] }), versioning('v', unknown())];
    expect(attributesOf(BUCKET, natives)).toMatchObject({ versioning: { status: 'Suspended' } });
  });

  it('a name made of something else leaves out the parents whose name is known', () => {
    const natives = [
      terraform(BUCKET, { bucket: 'x' }),
      terraform('aws_s3_bucket.c', { bucket: unknown('random_id.r') }),
    ];
    const all = [...natives, versioning('v', unknown('random_id.r'))];
    expect(attributesOf(BUCKET, all)).not.toHaveProperty('versioning');
    expect(attributesOf('aws_s3_bucket.c', all)).toMatchObject({ versioning: { status: '?' } });
  });

  it.each([
    ['a name of no bucket here', 'elsewhere'],
    ['a data source', unknown('data.aws_s3_bucket.d')],
  ])('%s leaves the parents alone', (_what, link) => {
    const natives = [
      terraform(BUCKET, { bucket: 'x' }),
      terraform('data.aws_s3_bucket.d'),
      versioning('v', link),
    ];
    expect(attributesOf(BUCKET, natives)).not.toHaveProperty('versioning');
  });
});

it('a managed policy that is looked up by its name is known by it', () => {
  const attachment = (id: string, policy: unknown): NativeResource =>
    terraform(`aws_iam_role_policy_attachment.${id}`, {
      role: unknown('aws_iam_role.r'),
      policy_arn: policy,
    });
  const natives = [
    terraform('aws_iam_role.r', { managed_policy_arns: ['arn:aws:iam::aws:policy/A', null] }),
    terraform('data.aws_iam_policy.d', { name: 'B' }),
    attachment('b', unknown('data.aws_iam_policy.d')),
    attachment('c', unknown('aws_iam_policy.c')),
  ];
  expect(attributesOf('aws_iam_role.r', natives)['managedPolicyArns']).toEqual([
    'arn:aws:iam::aws:policy/A',
    'B',
    '?',
  ]);
  expect(
    attributesOf('aws_iam_role.s', [
      terraform('aws_iam_role.s', { managed_policy_arns: unknown('var.arns') }),
    ])['managedPolicyArns'],
  ).toBe('?');
});

it('a resource of its own can say something about another', () => {
  const trail = terraform('aws_cloudtrail.t', { name: 't', s3_bucket_name: unknown(BUCKET) });
  const natives = [terraform(BUCKET), terraform('aws_s3_bucket.c'), trail];
  expect(attributesOf(BUCKET, natives)).toMatchObject({ isTrailBucket: true });
  expect(attributesOf('aws_s3_bucket.c', natives)).toMatchObject({ isTrailBucket: false });
  expect(attributesOf('aws_cloudtrail.t', natives)).toMatchObject({ trailName: 't' });
});

it('a resource takes in what it names, and does not know what is not in the code', () => {
  const route = (id: string, api: unknown): NativeResource =>
    terraform(`aws_apigatewayv2_route.${id}`, { route_key: '$default', api_id: api });
  const natives = [
    terraform('aws_apigatewayv2_api.a', { protocol_type: 'HTTP' }),
    route('linked', unknown('aws_apigatewayv2_api.a')),
    route('outside', 'a1b2c3'),
    route('unnamed', unknown('var.api')),
    terraform('aws_apigatewayv2_route.none', { route_key: '$default' }),
  ];
  const found = natives.slice(1).map(({ id }) => attributesOf(id, natives)['protocolType']);
  expect(found).toEqual(['HTTP', '?', '?', undefined]);
});

it('a satellite alone stands for its parent, of which nothing else is known', () => {
  const [resource, ...rest] = adapt([versioning('v', 'elsewhere', 'Suspended')]);
  expect(rest).toEqual([]);
  expect(resource).toMatchObject({ type: 'AWS::S3::Bucket', native: { id: 'aws_s3_bucket_versioning.v' } });
  expect(plain(resource?.attributes)).toMatchObject({
    versioning: { status: 'Suspended' },
    bucketEncryption: '?',
    publicAccessBlock: '?',
    encryption: { enabled: '?' },
  });
});

describe('what is not written', () => {
  it('has the default of the provider', () => {
    expect(attributesOf(BUCKET, [terraform(BUCKET)])).toEqual({
      encryption: { enabled: true, sseAlgorithm: 'AES256' },
      objectLockEnabled: false,
      isTrailBucket: false,
      publicAccessBlock: true,
      referrers: [],
    });
    expect(attributesOf('aws_eks_cluster.c', [terraform('aws_eks_cluster.c')])).toMatchObject({
      resourcesVpcConfig: { endpointPublicAccess: true, publicAccessCidrs: ['0.0.0.0/0'] },
    });
  });

  it('is the same as what is null', () => {
    expect(attributesOf(BUCKET, [terraform(BUCKET, { acl: null, versioning: [{ enabled: null }] })])).toEqual(
      attributesOf(BUCKET, [terraform(BUCKET)]),
    );
  });

  it.each<[string, Record<string, unknown>, unknown]>([
    [
      'all on',
      {
        block_public_acls: true,
        block_public_policy: true,
        ignore_public_acls: true,
        restrict_public_buckets: 'true',
      },
      true,
    ],
    ['one left out', { block_public_acls: true, block_public_policy: true, ignore_public_acls: true }, false],
    [
      'one unknown',
      {
        block_public_acls: true,
        block_public_policy: unknown(),
        ignore_public_acls: true,
        restrict_public_buckets: true,
      },
      '?',
    ],
    ['one unknown, one off', { block_public_acls: unknown(), block_public_policy: false }, false],
  ])('the public access block: %s', (_what, settings, expected) => {
    const block = terraform('aws_s3_bucket_public_access_block.p', { bucket: unknown(BUCKET), ...settings });
    expect(attributesOf(BUCKET, [terraform(BUCKET), block])).toMatchObject({ publicAccessBlock: expected });
  });
});

describe('values', () => {
  it('are taken for what the type asks for', () => {
    expect(
      attributesOf('aws_ebs_volume.v', [terraform('aws_ebs_volume.v', { encrypted: 'true', size: '20' })]),
    ).toMatchObject({
      encrypted: true,
      size: 20,
    });
  });

  it.each<[unknown, unknown]>([
    ['true', true],
    ['1', true],
    [1, true],
    ['0', false],
    ['yes', 'yes'],
  ])('%p is taken for a boolean as Terraform does', (written, expected) => {
    const volume = terraform('aws_ebs_volume.v', { encrypted: written });
    expect(attributesOf(volume.id, [volume])).toMatchObject({ encrypted: expected });
  });

  it.each<[string, Record<string, unknown>, unknown]>([
    ['the block is there without it', { domain_endpoint_options: [{}] }, true],
    ['it is written', { domain_endpoint_options: [{ enforce_https: false }] }, false],
    ['the block is not there', {}, false],
    ['the block is not known', { domain_endpoint_options: unknown() }, '?'],
  ])('that a block has by default count where %s', (_where, body, expected) => {
    const domain = terraform('aws_opensearch_domain.d', body);
    expect(attributesOf(domain.id, [domain])).toMatchObject({
      domainEndpointOptions: { enforceHttps: expected },
    });
  });

  it('below a block that is not known are not known', () => {
    const instance = terraform('aws_instance.i', {
      metadata_options: unknown(),
      ebs_block_device: unknown(),
    });
    expect(attributesOf('aws_instance.i', [instance])).toMatchObject({
      metadataOptions: { httpTokens: '?' },
      blockDeviceMappings: '?',
    });
  });

  it('of lists are all blocks', () => {
    const devices = [{ device_name: 'a', encrypted: true }, { device_name: 'b' }, unknown()];
    expect(
      attributesOf('aws_instance.i', [terraform('aws_instance.i', { ebs_block_device: devices })])[
        'blockDeviceMappings'
      ],
    ).toEqual([{ deviceName: 'a', encrypted: true }, { deviceName: 'b' }, '?']);
  });
});

describe('a satellite that is a type of its own, too', () => {
  const source = (arn: unknown): NativeResource =>
    terraform('aws_cloudwatch_log_delivery_source.s', { log_type: 'ACCESS_LOGS', resource_arn: arn });
  const delivery = terraform('aws_cloudwatch_log_delivery.d', {
    delivery_source_name: unknown('aws_cloudwatch_log_delivery_source.s'),
  });

  it('says something about its parent, and has satellites itself', () => {
    const distribution = terraform('aws_cloudfront_distribution.d');
    const natives = [distribution, source(unknown('aws_cloudfront_distribution.d')), delivery];
    expect(attributesOf('aws_cloudfront_distribution.d', natives)).toMatchObject({ hasLogDelivery: true });
    expect(attributesOf('aws_cloudwatch_log_delivery_source.s', natives)).toMatchObject({
      isDelivered: true,
    });
    expect(adapt(natives)).toHaveLength(2);
  });

  it('stands for itself where its parent is not in the code', () => {
    const [resource, ...others] = adapt([source('arn')]);
    expect(resource?.type).toBe('AWS::Logs::DeliverySource');
    expect(others).toEqual([]);
  });
});

describe('texts in JSON', () => {
  const containersOf = (definitions: unknown): unknown =>
    attributesOf('aws_ecs_task_definition.t', [
      terraform('aws_ecs_task_definition.t', { container_definitions: definitions }),
    ])['containerDefinitions'];
  const container = { name: 'a', image: 'b', privileged: true, readonlyRootFilesystem: 'true' };
  const adapted = { name: 'a', image: 'b', privileged: true, readonlyRootFilesystem: true };

  it.each<[string, unknown, unknown]>([
    ['as a whole', JSON.stringify([container]), [adapted]],
    ['with one object', JSON.stringify(container), [adapted]],
    ['what one was made of', [container], [adapted]],
    ['that is not known whole', { ...unknown(), document: value([container, unknown()]) }, [adapted, '?']],
    ['that is not known', unknown(), '?'],
    ['that is no JSON', '[{', '?'],
    ['that is empty', ' ', []],
    ['that is null', null, undefined],
  ])('are read, one %s', (_which, written, expected) => {
    expect(containersOf(written)).toEqual(expected);
  });

  it('are read at a path inside of them, whatever the case of its names', () => {
    const job = terraform('aws_batch_job_definition.j', {
      node_properties: JSON.stringify({ NodeRangeProperties: [{ container: { privileged: true } }, {}] }),
    });
    expect(attributesOf('aws_batch_job_definition.j', [job])).toEqual({ containers: [{ privileged: true }] });
  });
});

describe('a satellite of several types', () => {
  const VAULT = 'azurerm_key_vault.v';
  const setting = (target: string): Parameters<typeof adapt>[0][number] =>
    terraform('azurerm_monitor_diagnostic_setting.s', { target_resource_id: unknown(target) });

  it('says nothing about the others where it names one in the code', () => {
    const natives = [
      terraform(VAULT),
      terraform('azurerm_kusto_cluster.k'),
      setting('azurerm_kusto_cluster.k'),
    ];
    expect(attributesOf(VAULT, natives)).not.toHaveProperty('diagnosticSettings');
    expect(adapt(natives)).toHaveLength(2);
  });

  it.each(['random_pet.p', 'azurerm_key_vault_access_policy.a'])('may be named after %s', (id) => {
    const natives = [terraform(VAULT), terraform(id, { key_vault_id: unknown(VAULT) }), setting(id)];
    expect(adapt(natives).map(({ native }) => native.id)).toContain('azurerm_monitor_diagnostic_setting.s');
  });
});

it('a satellite may name its parent by one of several attributes', () => {
  const rules = (by: string): Parameters<typeof adapt>[0][number] =>
    terraform('azurerm_storage_account_network_rules.r', { [by]: unknown('azurerm_storage_account.a') });
  for (const by of ['storage_account_id', 'storage_account_name']) {
    expect(adapt([terraform('azurerm_storage_account.a'), rules(by)])).toHaveLength(1);
  }
});

describe('a resource that another one names', () => {
  const group = terraform('aws_db_parameter_group.g', {
    name: 'g',
    family: 'postgres16',
    parameter: [{ name: 'rds.force_ssl', value: 1 }],
  });
  const database = (id: string, name?: unknown): NativeResource =>
    terraform(`aws_db_instance.${id}`, name === undefined ? {} : { parameter_group_name: name });
  const forceSsl = (instance: NativeResource, ...others: NativeResource[]): unknown =>
    (attributesOf(instance.id, [instance, ...others])['parameters'] as Record<string, unknown> | undefined)?.[
      'forceSsl'
    ];

  it.each<[string, unknown, unknown]>([
    ['by a reference', unknown(group.id), '1'],
    ['by its name', 'g', '1'],
    ['not in the code', 'elsewhere', '?'],
    ['not known', unknown(), '?'],
    ['none', undefined, undefined],
  ])('%s', (_how, name, expected) => {
    expect(forceSsl(database('d', name), group)).toBe(expected);
  });

  it('may have several users, and stays a resource itself', () => {
    const [a, b] = [database('a', 'g'), database('b', unknown(group.id))];
    expect(forceSsl(a, group, b)).toBe('1');
    expect(forceSsl(b, group, a)).toBe('1');
    expect(adapt([group, a, b]).map(({ type }) => type)).toEqual([
      'AWS::RDS::DBParameterGroup',
      'AWS::RDS::DBInstance',
      'AWS::RDS::DBInstance',
    ]);
  });
});

describe('the subnets of a database', () => {
  const subnet = terraform('aws_subnet.s');
  const table = (route: Record<string, unknown>): NativeResource =>
    terraform('aws_route_table.t', { route: [route] });
  const link = terraform('aws_route_table_association.a', {
    subnet_id: unknown(subnet.id),
    route_table_id: unknown('aws_route_table.t'),
  });
  const everywhere = { cidr_block: '0.0.0.0/0' };
  it.each<[string, readonly unknown[], readonly NativeResource[], unknown]>([
    [
      'routed to a gateway',
      [unknown(subnet.id)],
      [subnet, link, table({ ...everywhere, gateway_id: 'igw-1' })],
      true,
    ],
    [
      'routed to a gateway in IPv6',
      [unknown(subnet.id)],
      [subnet, link, table({ ipv6_cidr_block: '::/0', gateway_id: unknown('aws_internet_gateway.g') })],
      true,
    ],
    [
      'routed to a NAT',
      [unknown(subnet.id)],
      [subnet, link, table({ ...everywhere, nat_gateway_id: 'nat-1' })],
      false,
    ],
    [
      'routed to a private range',
      [unknown(subnet.id)],
      [subnet, link, table({ cidr_block: '10.0.0.0/8', gateway_id: 'vgw-1' })],
      false,
    ],
    [
      'that give public addresses',
      [unknown(subnet.id)],
      [terraform(subnet.id, { map_public_ip_on_launch: true })],
      true,
    ],
    ['of which one is not in the code', [unknown(subnet.id), 'subnet-1'], [subnet], '?'],
    ['that are not known', [unknown()], [subnet], '?'],
  ])('%s', (_what, ids, others, expected) => {
    const group = terraform('aws_db_subnet_group.g', { name: 'g', subnet_ids: ids });
    const database = terraform('aws_db_instance.d', { db_subnet_group_name: 'g' });
    expect(attributesOf(database.id, [database, group, ...others])).toMatchObject({
      inPublicSubnet: expected,
    });
  });
});

describe('a key', () => {
  const own = terraform('aws_kms_key.k');
  const looked = (type: string, body: Record<string, unknown>): NativeResource =>
    terraform(`data.${type}.k`, body);
  it.each<[string, unknown, readonly NativeResource[], unknown]>([
    ['as written', 'alias/mine', [], 'alias/mine'],
    ['that is in the code', unknown(own.id), [own], own.id],
    [
      'that is looked up by an alias',
      unknown('data.aws_kms_alias.k'),
      [looked('aws_kms_alias', { name: 'alias/aws/sns' })],
      'alias/aws/sns',
    ],
    [
      'that is looked up by an id',
      unknown('data.aws_kms_key.k'),
      [looked('aws_kms_key', { key_id: 'f00' })],
      '?',
    ],
    ['that is not in the code', unknown('aws_kms_key.other'), [own], '?'],
    ['that is not known', unknown(), [], '?'],
  ])('%s', (_what, written, others, expected) => {
    const topic = terraform('aws_sns_topic.t', { kms_master_key_id: written });
    expect(attributesOf(topic.id, [topic, ...others])).toMatchObject({ kmsMasterKeyId: expected });
  });
});

describe('other types', () => {
  it('keep their name and their attributes', () => {
    expect(
      adapt([terraform('aws_glue_job.j', { name: 'x' }), terraform('azurerm_kusto_cluster.k')]),
    ).toMatchObject([
      { type: 'aws_glue_job', provider: 'aws' },
      { type: 'azurerm_kusto_cluster', provider: 'azure' },
    ]);
  });

  it('data sources are left out', () => {
    expect(adapt([terraform('data.aws_s3_bucket.d')])).toEqual([]);
  });
});

describe('the descriptions', () => {
  it('are sorted, each type once; a native type becomes one, and may say something about others', () => {
    const types = describeTypes().map(({ type }) => type);
    expect(types).toEqual([...new Set(types)].sort());
    const natives = CANONICAL_TYPES.flatMap(({ terraform, cloudformation }) => [
      ...(terraform?.types ?? []),
      ...(cloudformation?.types ?? []),
    ]);
    expect(natives).toHaveLength(new Set(natives).size);
  });

  it('name what PolicyCortex publishes', () => {
    expect(Object.keys(describeType('AWS::S3::Bucket')?.attributes ?? {})).toEqual(
      expect.arrayContaining([
        'encryption.enabled',
        'versioning.status',
        'versioning.mfaDelete',
        'publicAccessBlock',
      ]),
    );
    expect(Object.keys(describeType('AWS::EC2::VPC')?.attributes ?? {})).toContain('flow_logs.enabled');
    expect(describeType('aws_s3_bucket')).toBeUndefined();
  });
});

it('takes time in proportion to the number of resources', () => {
  const natives = Array.from({ length: 5_000 }, (_, index) => [
    terraform(`aws_s3_bucket.b${index}`, { bucket: `name-${index}` }),
    versioning(`v${index}`, unknown(`aws_s3_bucket.b${index}`)),
  ]).flat();
  const started = performance.now();
  expect(adapt(natives)).toHaveLength(5_000);
  expect(performance.now() - started).toBeLessThan(10_000);
});

describe('policy documents of data sources', () => {
  const DOCUMENT = 'data.aws_iam_policy_document.d';
  const body = { statement: [{ actions: ['*'], resources: ['*'] }] };
  const types = (...others: NativeResource[]): readonly string[] =>
    adapt([terraform(DOCUMENT, body), ...others]).map(({ type }) => type);

  it('stand for themselves where nothing takes them in', () => {
    expect(attributesOf(DOCUMENT, [terraform(DOCUMENT, body)])).toEqual({
      statements: [{ effect: 'Allow', actions: ['*'], resources: ['*'] }],
    });
    expect(types(terraform('data.aws_s3_bucket.b'))).toEqual(['AWS::IAM::PolicyDocument']);
  });

  it('are part of what takes them in', () => {
    expect(types(terraform('aws_iam_policy.p', { policy: unknown(DOCUMENT) }))).toEqual([
      'AWS::IAM::ManagedPolicy',
    ]);
    const json = { kind: 'scalar', value: '{}', references: [{ address: DOCUMENT, attribute: 'json' }] };
    expect(types(terraform('x_y.z', { nested: [{ policy: json }] }))).toEqual(['x_y']);
    const partly = { kind: 'unknown', document: { kind: 'list', items: [unknown(DOCUMENT)] } };
    expect(types(terraform('x_y.z', { policy: partly }))).toEqual(['x_y']);
  });

  it('are part of the document that they are merged into', () => {
    const merged = terraform('data.aws_iam_policy_document.m', {
      source_policy_documents: [unknown(DOCUMENT)],
    });
    expect(adapt([terraform(DOCUMENT, body), merged]).map(({ native }) => native.id)).toEqual([merged.id]);
  });

  it('of several instances are taken in together', () => {
    const instances = [terraform(`${DOCUMENT}[0]`, body), terraform(`${DOCUMENT}[1]`, body)];
    const policy = terraform('aws_iam_policy.p', { policy: unknown(DOCUMENT) });
    expect(adapt([...instances, policy])).toHaveLength(1);
    const first = terraform('aws_iam_policy.p', { policy: unknown(`${DOCUMENT}[0]`) });
    expect(adapt([...instances, first]).map(({ native }) => native.id)).toEqual([`${DOCUMENT}[1]`, first.id]);
  });

  it('of a plan do not, for a plan does not show what takes them in', () => {
    const ofPlan = (id: string): NativeResource => ({ ...terraform(id, body), format: 'terraform-plan' });
    expect(adapt([ofPlan(DOCUMENT)])).toEqual([]);
    expect(adapt([terraform(DOCUMENT, body), ofPlan('x_y.z')]).map(({ type }) => type)).toEqual(['x_y']);
  });
});

describe('a satellite that names nothing', () => {
  it('is judged by itself, unless it may be about something else', () => {
    const rule = { type: 'ingress', protocol: 'tcp', from_port: 22, to_port: 22, cidr_blocks: ['0.0.0.0/0'] };
    const natives = [
      terraform('aws_security_group_rule.r', rule),
      terraform('aws_flow_log.f', { subnet_id: 'subnet-1' }),
    ];
    expect(adapt(natives).map(({ type, native }) => [type, native.id])).toEqual([
      ['AWS::EC2::SecurityGroup', 'aws_security_group_rule.r'],
    ]);
  });
});

it('does not know of a block that may be there whether it is', () => {
  const block = { ...map({ target_bucket: 'logs' }), isPossible: true } as const;
  const attributes = attributesOf(BUCKET, [terraform(BUCKET, { logging: { kind: 'list', items: [block] } })]);
  expect(
    adapt([terraform(BUCKET, { logging: { kind: 'list', items: [block] } })])[0]?.attributes.entries.get(
      'loggingConfiguration',
    ),
  ).toMatchObject({ isPossible: true });
  expect(attributes['loggingConfiguration']).toMatchObject({});
});
