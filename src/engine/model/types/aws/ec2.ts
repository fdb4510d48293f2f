import type { CanonicalAttribute, CanonicalType, Place } from '../canonical-type.js';
import { referrers } from './referrers.js';

const METADATA: Readonly<Record<string, CanonicalAttribute>> = {
  'metadataOptions.httpTokens': {
    type: 'string',
    description:
      '`required` switches IMDSv1 off. Where it is not written, AMI and account decide; `optional` was the default.',
  },
  'metadataOptions.httpEndpoint': {
    type: 'string',
    description: '`disabled` switches the metadata service off.',
    fallback: 'enabled',
  },
  'metadataOptions.httpPutResponseHopLimit': { type: 'number', description: 'Hops that a token may travel.' },
};

/** In CloudFormation the root volume is one of the mappings, and known by the names that AMIs give it. */
const ROOT_DEVICES: readonly string[] = ['/dev/xvda', '/dev/sda1', '/dev/sda', 'xvda'];

const ROOT_MAPPING: readonly Place[] = [
  { path: 'BlockDeviceMappings', only: { DeviceName: ROOT_DEVICES }, having: 'Ebs' },
  { path: 'BlockDeviceMappings', unknown: 'the AMI decides which of the devices is the root' },
];

const EBS: Readonly<Record<string, CanonicalAttribute>> = {
  deviceName: { type: 'string', description: 'The device, `/dev/sdf`.' },
  encrypted: {
    type: 'boolean',
    description: "Whether the volume is encrypted; null leaves it to the account's default.",
    cloudformation: 'Ebs.Encrypted',
  },
  kmsKeyId: { type: 'string', description: 'The KMS key.', cloudformation: 'Ebs.KmsKeyId' },
  snapshotId: {
    type: 'string',
    description: 'The snapshot that it is made from, whose encryption it takes over.',
    cloudformation: 'Ebs.SnapshotId',
  },
};

/** A launch template nests EBS below the device's mapping; the others write it flat. */
const EBS_NESTED: Readonly<Record<string, CanonicalAttribute>> = {
  deviceName: { type: 'string', description: 'The device, `/dev/sdf`.' },
  ...nested(
    'encrypted',
    'boolean',
    "Whether the volume is encrypted; null leaves it to the account's default.",
  ),
  ...nested('kmsKeyId', 'string', 'The KMS key.'),
  ...nested('snapshotId', 'string', 'The snapshot that it is made from, whose encryption it takes over.'),
};

const USER_DATA: CanonicalAttribute = {
  type: 'string',
  description: 'What runs at the first start, as written: plain or in Base64.',
  terraform: ['user_data', 'user_data_base64'],
  module: ['user_data', 'user_data_base64'],
};

const TAGS: CanonicalAttribute = { type: 'map', description: 'Tags by key.' };

export const EC2: readonly CanonicalType[] = [
  {
    type: 'AWS::EC2::Instance',
    provider: 'aws',
    description: 'A virtual machine.',
    modules: ['terraform-aws-modules/ec2-instance/aws'],
    moduleSwitches: ['create'],
    terraform: { types: ['aws_instance'] },
    attributes: {
      ...METADATA,
      launchTemplate: {
        type: 'map',
        description: 'The launch template that gives what is not written here.',
        module: 'launch_template',
      },
      associatePublicIpAddress: {
        type: 'boolean',
        description: 'Whether it gets a public address; null leaves it to the subnet.',
        module: 'associate_public_ip_address',
        cloudformation: 'NetworkInterfaces.AssociatePublicIpAddress',
      },
      ebsOptimized: {
        type: 'boolean',
        description: 'Whether bandwidth is set apart for EBS; current types do so whatever is written here.',
        module: 'ebs_optimized',
        fallback: false,
      },
      instanceType: {
        type: 'string',
        description: 'The type, `t3.micro`.',
        module: ['instance_type', { unknown: 'the module has a default', path: 'source' }],
      },
      rootBlockDevice: {
        type: 'map',
        description: 'The root volume; null where the AMI decides.',
        cloudformation: ROOT_MAPPING,
        attributes: EBS,
      },
      blockDeviceMappings: {
        type: 'list',
        description: 'The further EBS volumes.',
        terraform: 'ebs_block_device',
        cloudformation: { path: 'BlockDeviceMappings', except: { DeviceName: ROOT_DEVICES }, having: 'Ebs' },
        attributes: EBS,
      },
      iamInstanceProfile: { type: 'string', description: 'What gives it a role.' },
      monitoring: {
        type: 'boolean',
        description: 'Detailed monitoring, by the minute; off by default.',
        module: 'monitoring',
        fallback: false,
      },
      userData: USER_DATA,
      tags: TAGS,
    },
  },
  {
    type: 'AWS::EC2::LaunchTemplate',
    provider: 'aws',
    description: 'What instances are launched with. The attributes are those of the launch template data.',
    terraform: { types: ['aws_launch_template'] },
    cloudformation: { below: 'LaunchTemplateData' },
    attributes: {
      ...METADATA,
      launchTemplate: {
        type: 'map',
        description: 'Null: a launch template has no other below it.',
        terraform: [],
        cloudformation: [],
      },
      associatePublicIpAddress: {
        type: 'boolean',
        description: 'Whether instances get a public address; null leaves it to the subnet.',
        terraform: 'network_interfaces.*.associate_public_ip_address',
        cloudformation: 'LaunchTemplateData.NetworkInterfaces.*.AssociatePublicIpAddress',
      },
      networkInterfaces: {
        type: 'list',
        description: 'The network interfaces.',
        attributes: {
          associatePublicIpAddress: { type: 'boolean', description: 'Whether it gets a public address.' },
        },
      },
      blockDeviceMappings: { type: 'list', description: 'The EBS volumes.', attributes: EBS_NESTED },
      userData: USER_DATA,
      tags: { ...TAGS, cloudformation: 'TagSpecifications.Tags' },
    },
  },
  {
    type: 'AWS::AutoScaling::LaunchConfiguration',
    provider: 'aws',
    description: 'What instances of an auto scaling group are launched with, in the old way.',
    terraform: { types: ['aws_launch_configuration'] },
    attributes: {
      ...METADATA,
      launchTemplate: {
        type: 'map',
        description: 'Null: a launch configuration has none.',
        terraform: [],
        cloudformation: [],
      },
      associatePublicIpAddress: { type: 'boolean', description: 'Whether instances get a public address.' },
      rootBlockDevice: {
        type: 'map',
        description: 'The root volume; null where the AMI decides.',
        cloudformation: ROOT_MAPPING,
        attributes: EBS,
      },
      blockDeviceMappings: {
        type: 'list',
        description: 'The further EBS volumes.',
        terraform: 'ebs_block_device',
        cloudformation: { path: 'BlockDeviceMappings', except: { DeviceName: ROOT_DEVICES }, having: 'Ebs' },
        attributes: EBS,
      },
      userData: USER_DATA,
    },
  },
  {
    type: 'AWS::EC2::Volume',
    provider: 'aws',
    description:
      "An EBS volume. Where `encrypted` is not written, the account's default decides, which is off unless it was switched on " +
      '(https://docs.aws.amazon.com/ebs/latest/userguide/encryption-by-default.html).',
    terraform: { types: ['aws_ebs_volume'] },
    attributes: {
      encrypted: { type: 'boolean', description: 'Whether it is encrypted.', fallback: false },
      kmsKeyId: {
        type: 'string',
        description: 'The KMS key; without one, the key that AWS manages for EBS.',
      },
      size: { type: 'number', description: 'The size.', unit: 'GiB' },
      snapshotId: {
        type: 'string',
        description: 'The snapshot that it is made from, whose encryption it takes over.',
      },
      tags: TAGS,
      referrers,
    },
  },
];

function nested(
  name: string,
  type: CanonicalAttribute['type'],
  description: string,
): Record<string, CanonicalAttribute> {
  const snake = name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return { [name]: { type, description, terraform: `ebs.${snake}`, cloudformation: `Ebs.${name}` } };
}
