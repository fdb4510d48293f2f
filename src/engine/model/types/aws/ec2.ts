import type { CanonicalAttribute, CanonicalType, Place } from '../canonical-type.js';

const RULE: Readonly<Record<string, CanonicalAttribute>> = {
  ipProtocol: {
    type: 'string',
    description: "`tcp`, `udp`, `icmp`, `icmpv6`, another protocol's number, or `-1` for all.",
  },
  fromPort: {
    type: 'number',
    description: 'The first port, 0 where the protocol is all; of ICMP, the type.',
  },
  toPort: {
    type: 'number',
    description: 'The last port, 65535 where the protocol is all; of ICMP, the code.',
  },
  cidr: {
    type: 'string',
    description: 'The address range, of either family; null where the rule names something else.',
  },
  cidrIp: { type: 'string', description: 'The IPv4 range.' },
  cidrIpv6: { type: 'string', description: 'The IPv6 range.' },
  securityGroupId: {
    type: 'string',
    description: 'The security group at the other end; `self` for this one.',
  },
  prefixListId: { type: 'string', description: 'The prefix list at the other end.' },
  description: { type: 'string', description: 'What the rule is for.' },
};

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

const TAGS: CanonicalAttribute = { type: 'map', description: 'Tags by key.' };

export const EC2: readonly CanonicalType[] = [
  {
    type: 'AWS::EC2::SecurityGroup',
    provider: 'aws',
    description:
      'A security group with its rules, inline or as resources of their own. A rule that names several ranges counts ' +
      'as one for each. Rules whose group is not in the code stand for a group of which only they are known.',
    terraform: {
      types: ['aws_security_group', 'aws_default_security_group'],
      satellites: {
        aws_security_group_rule: 'security_group_id',
        aws_vpc_security_group_ingress_rule: 'security_group_id',
        aws_vpc_security_group_egress_rule: 'security_group_id',
      },
    },
    cloudformation: {
      satellites: {
        'AWS::EC2::SecurityGroupIngress': 'GroupId',
        'AWS::EC2::SecurityGroupEgress': 'GroupId',
      },
    },
    attributes: {
      groupName: { type: 'string', description: 'The name.', terraform: 'name' },
      groupDescription: { type: 'string', description: 'What the group is for.', terraform: 'description' },
      vpcId: { type: 'string', description: 'The VPC.' },
      tags: TAGS,
      securityGroupIngress: {
        type: 'list',
        description: 'What may come in.',
        terraform: ['ingress', 'aws_security_group_rule:', 'aws_vpc_security_group_ingress_rule:'],
        cloudformation: ['SecurityGroupIngress', 'AWS::EC2::SecurityGroupIngress:'],
        derive: 'ingress',
        attributes: RULE,
      },
      securityGroupEgress: {
        type: 'list',
        description: 'What may go out.',
        terraform: ['egress', 'aws_security_group_rule:', 'aws_vpc_security_group_egress_rule:'],
        cloudformation: ['SecurityGroupEgress', 'AWS::EC2::SecurityGroupEgress:'],
        derive: 'egress',
        attributes: RULE,
      },
    },
  },
  {
    type: 'AWS::EC2::VPC',
    provider: 'aws',
    description: 'A virtual private cloud, with its flow logs.',
    terraform: {
      types: ['aws_vpc', 'aws_default_vpc'],
      satellites: { aws_flow_log: { by: 'vpc_id', isOptional: true } },
    },
    cloudformation: {
      satellites: { 'AWS::EC2::FlowLog': { by: 'ResourceId', only: { ResourceType: 'VPC' } } },
    },
    attributes: {
      cidrBlock: { type: 'string', description: 'The address range.' },
      tags: TAGS,
      'flow_logs.enabled': {
        type: 'boolean',
        description: 'Whether traffic is recorded by a flow log of the whole VPC.',
        terraform: 'aws_flow_log:',
        cloudformation: 'AWS::EC2::FlowLog:',
        derive: 'exists',
        fallback: false,
      },
      'flow_logs.trafficType': {
        type: 'string',
        description: '`ALL`, `ACCEPT` or `REJECT`.',
        terraform: 'aws_flow_log:traffic_type',
        cloudformation: 'AWS::EC2::FlowLog:TrafficType',
      },
    },
  },
  {
    type: 'AWS::EC2::Instance',
    provider: 'aws',
    description: 'A virtual machine.',
    terraform: { types: ['aws_instance'] },
    attributes: {
      ...METADATA,
      launchTemplate: {
        type: 'map',
        description: 'The launch template that gives what is not written here.',
      },
      associatePublicIpAddress: {
        type: 'boolean',
        description: 'Whether it gets a public address; null leaves it to the subnet.',
        cloudformation: 'NetworkInterfaces.AssociatePublicIpAddress',
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
      monitoring: { type: 'boolean', description: 'Detailed monitoring.' },
      userData: { type: 'string', description: 'What runs at the first start.' },
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
      networkInterfaces: {
        type: 'list',
        description: 'The network interfaces.',
        attributes: {
          associatePublicIpAddress: { type: 'boolean', description: 'Whether it gets a public address.' },
        },
      },
      blockDeviceMappings: { type: 'list', description: 'The EBS volumes.', attributes: EBS_NESTED },
      userData: { type: 'string', description: 'What runs at the first start, in Base64.' },
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
      userData: { type: 'string', description: 'What runs at the first start.' },
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
