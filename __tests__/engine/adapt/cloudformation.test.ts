import { adapt } from '../../../src/engine/adapt/adapt.js';
import { describeType } from '../../../src/engine/adapt/describe.js';
import { loadCloudFormation } from '../../../src/engine/load/cloudformation/load-cloudformation.js';
import { Source } from '../../../src/engine/model/source.js';
import { plain } from './values.js';

/** The canonical attributes of each resource in some templates, by id. */
function adapted(...resources: readonly string[]): Readonly<Record<string, unknown>> {
  const sources = resources.map((text, at) => new Source(`${String(at)}.yaml`, `Resources:\n${text}`));
  const { resources: natives } = loadCloudFormation(sources);
  return Object.fromEntries(
    adapt(natives).map(({ type, native, attributes }) => [`${type} ${native.id}`, plain(attributes)]),
  );
}

describe('properties', () => {
  it('are found whatever their case, below what the type has them in, and by other names', () => {
    expect(
      adapted(`
  T: {Type: AWS::EC2::LaunchTemplate, Properties: {LaunchTemplateData: {MetadataOptions: {HttpTokens: required}}}}
  D: {Type: AWS::RDS::DBInstance, Properties: {DBInstanceIdentifier: d, MultiAZ: "true", SourceDBInstanceIdentifier: s}}
  F: {Type: AWS::Serverless::Function, Properties: {Tracing: Active, ReservedConcurrentExecutions: "5"}}
`),
    ).toMatchObject({
      'AWS::EC2::LaunchTemplate T': { metadataOptions: { httpTokens: 'required', httpEndpoint: 'enabled' } },
      'AWS::RDS::DBInstance D': {
        dbInstanceIdentifier: 'd',
        multiAz: true,
        replicateSourceDb: 's',
        publiclyAccessible: '?',
      },
      'AWS::Lambda::Function F': { tracingConfig: { mode: 'Active' }, reservedConcurrentExecutions: 5 },
    });
  });

  it.each([
    ['[{Key: a, Value: b}, {Key: c, Value: 1}]', { a: 'b', c: 1 }],
    ['{a: b}', { a: 'b' }],
    ['[]', {}],
    ['[{Key: a, Value: !Ref X}]', { a: '?' }],
    ['[{Key: !Ref X, Value: a}]', '?'],
    ['[!If [X, {Key: a, Value: b}, !Ref AWS::NoValue]]', '?'],
    ['!Ref X', '?'],
  ])('of tags %s are a map', (tags, expected) => {
    const text = `  Q: {Type: AWS::SQS::Queue, Properties: {Tags: ${tags}}}\n`;
    expect(adapted(text)).toMatchObject({ 'AWS::SQS::Queue Q': { tags: expected } });
  });

  it.each([
    ['[{DeviceName: /dev/xvda, Ebs: {Encrypted: true}}]', true, []],
    ['[{DeviceName: /dev/sdf, Ebs: {Encrypted: true}}]', '?', ['/dev/sdf']],
    [
      '[{DeviceName: /dev/sdf, Ebs: {}}, {DeviceName: /dev/sda1, Ebs: {Encrypted: false}}]',
      false,
      ['/dev/sdf'],
    ],
    ['[{DeviceName: !Ref X, Ebs: {Encrypted: true}}]', '?', '?'],
  ])('of block devices %s tell the root', (mappings, root, further) => {
    const text = `  I: {Type: AWS::EC2::Instance, Properties: {BlockDeviceMappings: ${mappings}}}\n`;
    const instance = adapted(text)['AWS::EC2::Instance I'] as Record<string, unknown>;
    const device = instance.rootBlockDevice as Record<string, unknown> | '?';
    expect(device === '?' ? '?' : device.encrypted).toBe(root);
    const others = (instance.blockDeviceMappings ?? []) as readonly Record<string, unknown>[] | '?';
    expect(others === '?' ? '?' : others.map(({ deviceName }) => deviceName)).toEqual(further);
  });

  it('of what the model does not describe stay as they are written', () => {
    const text = '  A: {Type: AWS::RoboMaker::Robot, Properties: {Name: a}}\n  C: {Type: Custom::C}\n';
    expect(adapted(text)).toEqual({ 'AWS::RoboMaker::Robot A': { Name: 'a' }, 'Custom::C C': {} });
  });
});

describe('satellites', () => {
  const policy = (bucket: string): string =>
    `{Type: AWS::S3::BucketPolicy, Properties: {Bucket: ${bucket}, PolicyDocument: {Statement: {Effect: Allow, Action: a}}}}`;
  const STATEMENTS = [{ effect: 'Allow', actions: ['a'] }];

  it.each([
    ['a reference', '{Type: AWS::S3::Bucket}', '!Ref B', STATEMENTS],
    ['a reference in a text', '{Type: AWS::S3::Bucket}', '!Sub "${B}"', STATEMENTS],
    ['a name', '{Type: AWS::S3::Bucket, Properties: {BucketName: b}}', 'b', STATEMENTS],
    ['another name', '{Type: AWS::S3::Bucket, Properties: {BucketName: b}}', 'c', undefined],
    // CloudFormation makes the name up, so that nothing from outside can be it.
    ['a name that is not known, of one that has none', '{Type: AWS::S3::Bucket}', '!Ref Name', undefined],
    ['a name that may be it', '{Type: AWS::S3::Bucket, Properties: {BucketName: b}}', '!ImportValue n', '?'],
  ])('are found by %s', (_name, bucket, by, expected) => {
    const found = adapted(`  B: ${bucket}\n  P: ${policy(by)}\n`)['AWS::S3::Bucket B'];
    expect((found as Record<string, unknown>).statements).toEqual(expected);
  });

  it('that name several belong to each', () => {
    const topics =
      '{Type: AWS::SNS::TopicPolicy, Properties: {Topics: [!Ref A, !Ref B], PolicyDocument: {Statement: {Effect: Allow, Action: a}}}}';
    expect(
      adapted(`  A: {Type: AWS::SNS::Topic}\n  B: {Type: AWS::SNS::Topic}\n  P: ${topics}\n`),
    ).toMatchObject({
      'AWS::SNS::Topic A': { statements: STATEMENTS },
      'AWS::SNS::Topic B': { statements: STATEMENTS },
    });
  });

  it('of one template are none of another', () => {
    const found = adapted('  B: {Type: AWS::S3::Bucket}\n', `  P: ${policy('!Ref B')}\n`);
    expect((found['AWS::S3::Bucket B'] as Record<string, unknown>).statements).toBeUndefined();
    expect(found).toMatchObject({ 'AWS::S3::Bucket P': { statements: STATEMENTS, bucketName: '?' } });
  });

  it('are those of a type only where they say so', () => {
    const log = (type: string, id: string): string =>
      `{Type: AWS::EC2::FlowLog, Properties: {ResourceType: ${type}, ResourceId: !Ref ${id}}}`;
    const text = `  A: {Type: AWS::EC2::VPC}\n  B: {Type: AWS::EC2::VPC}\n  L: ${log('VPC', 'A')}\n  M: ${log('Subnet', 'B')}\n`;
    expect(adapted(text)).toEqual({
      'AWS::EC2::VPC A': { referrers: ['AWS::EC2::FlowLog'], flow_logs: { enabled: true } },
      'AWS::EC2::VPC B': { referrers: ['AWS::EC2::FlowLog'], flow_logs: { enabled: false } },
    });
  });

  it('of security groups become rules, in the shape of those that are inline', () => {
    const text = `
  G: {Type: AWS::EC2::SecurityGroup, Properties: {SecurityGroupIngress: {IpProtocol: 6, FromPort: "1", ToPort: 2, CidrIp: 10.0.0.0/8}}}
  R: {Type: AWS::EC2::SecurityGroupIngress, Properties: {GroupId: !GetAtt G.GroupId, IpProtocol: -1, SourceSecurityGroupId: sg-1}}
  E: {Type: AWS::EC2::SecurityGroupEgress, Properties: {GroupId: !Ref G, IpProtocol: udp, FromPort: 53, ToPort: 53, DestinationPrefixListId: pl-1}}
`;
    expect(adapted(text)).toEqual({
      'AWS::EC2::SecurityGroup G': {
        referrers: ['AWS::EC2::SecurityGroupEgress', 'AWS::EC2::SecurityGroupIngress'],
        securityGroupIngress: [
          { ipProtocol: 'tcp', fromPort: 1, toPort: 2, cidrIp: '10.0.0.0/8', cidr: '10.0.0.0/8' },
          { ipProtocol: '-1', fromPort: 0, toPort: 65_535, securityGroupId: 'sg-1' },
        ],
        securityGroupEgress: [{ ipProtocol: 'udp', fromPort: 53, toPort: 53, prefixListId: 'pl-1' }],
      },
    });
  });
});

it('says which types of CloudFormation become a type', () => {
  expect(describeType('AWS::S3::Bucket')?.nativeTypes).toContain('AWS::S3::BucketPolicy');
  expect(describeType('AWS::Lambda::Function')?.nativeTypes).toContain('AWS::Serverless::Function');
});
