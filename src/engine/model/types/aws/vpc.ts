import type { CanonicalAttribute, CanonicalType } from '../canonical-type.js';
import { referrers } from './referrers.js';

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

const ACL_RULE: Readonly<Record<string, CanonicalAttribute>> = {
  ruleNumber: { type: 'number', description: 'Rules are tried in this order; the first that fits decides.' },
  ruleAction: { type: 'string', description: '`allow` or `deny`.' },
  ipProtocol: { type: 'string', description: '`tcp`, `udp`, `icmp`, a number, or `-1` for all.' },
  fromPort: { type: 'number', description: 'The first port, 0 where the protocol is all.' },
  toPort: { type: 'number', description: 'The last port, 65535 where the protocol is all.' },
  cidr: { type: 'string', description: 'The address range, of either family.' },
};

const TAGS: CanonicalAttribute = { type: 'map', description: 'Tags by key.' };

export const VPC: readonly CanonicalType[] = [
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
    modules: [
      'terraform-aws-modules/security-group/aws',
      ...[
        'ssh',
        'rdp',
        'http-80',
        'https-443',
        'mysql',
        'mssql',
        'postgresql',
        'redis',
        'memcached',
        'nfs',
      ].map((part) => `terraform-aws-modules/security-group/aws//modules/${part}`),
    ],
    moduleSwitches: ['create'],
    cloudformation: {
      satellites: {
        'AWS::EC2::SecurityGroupIngress': 'GroupId',
        'AWS::EC2::SecurityGroupEgress': 'GroupId',
      },
    },
    attributes: {
      groupName: { type: 'string', description: 'The name.', terraform: 'name', module: 'name' },
      groupDescription: { type: 'string', description: 'What the group is for.', terraform: 'description' },
      vpcId: { type: 'string', description: 'The VPC.' },
      tags: TAGS,
      referrers,
      securityGroupIngress: {
        type: 'list',
        description: 'What may come in.',
        terraform: ['ingress', 'aws_security_group_rule:', 'aws_vpc_security_group_ingress_rule:'],
        module: '',
        cloudformation: ['SecurityGroupIngress', 'AWS::EC2::SecurityGroupIngress:'],
        derive: 'ingress',
        attributes: RULE,
      },
      securityGroupEgress: {
        type: 'list',
        description: 'What may go out.',
        terraform: ['egress', 'aws_security_group_rule:', 'aws_vpc_security_group_egress_rule:'],
        module: '',
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
    modules: ['terraform-aws-modules/vpc/aws'],
    moduleSwitches: ['create_vpc'],
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
      referrers,
      'flow_logs.enabled': {
        type: 'boolean',
        description: 'Whether traffic is recorded by a flow log of the whole VPC.',
        terraform: 'aws_flow_log:',
        module: 'enable_flow_log',
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
    type: 'AWS::EC2::NetworkAcl',
    provider: 'aws',
    description:
      'A network ACL with its rules, inline or as resources of their own. Rules whose ACL is not in the code stand for one of ' +
      'which only they are known.',
    terraform: {
      types: ['aws_network_acl', 'aws_default_network_acl'],
      satellites: { aws_network_acl_rule: 'network_acl_id' },
    },
    cloudformation: { satellites: { 'AWS::EC2::NetworkAclEntry': 'NetworkAclId' } },
    attributes: {
      vpcId: { type: 'string', description: 'The VPC.' },
      tags: TAGS,
      ingress: {
        type: 'list',
        description: 'What may come in, and what may not.',
        terraform: ['ingress', 'aws_network_acl_rule:'],
        cloudformation: 'AWS::EC2::NetworkAclEntry:',
        derive: 'aclIngress',
        attributes: ACL_RULE,
      },
      egress: {
        type: 'list',
        description: 'What may go out, and what may not.',
        terraform: ['egress', 'aws_network_acl_rule:'],
        cloudformation: 'AWS::EC2::NetworkAclEntry:',
        derive: 'aclEgress',
        attributes: ACL_RULE,
      },
    },
  },
  {
    type: 'AWS::EC2::Subnet',
    provider: 'aws',
    description: 'A subnet of a VPC.',
    terraform: { types: ['aws_subnet'] },
    attributes: {
      vpcId: { type: 'string', description: 'The VPC.' },
      cidrBlock: { type: 'string', description: 'The address range.' },
      mapPublicIpOnLaunch: {
        type: 'boolean',
        description:
          'Whether instances get a public address; not by default (https://docs.aws.amazon.com/vpc/latest/userguide/subnet-public-ip.html).',
        fallback: false,
      },
      tags: TAGS,
    },
  },
  {
    type: 'AWS::EC2::RouteTable',
    provider: 'aws',
    description: 'A route table with its routes, inline or as resources of their own.',
    terraform: {
      types: ['aws_route_table', 'aws_default_route_table'],
      satellites: { aws_route: 'route_table_id' },
    },
    cloudformation: { satellites: { 'AWS::EC2::Route': 'RouteTableId' } },
    attributes: {
      vpcId: { type: 'string', description: 'The VPC.' },
      tags: TAGS,
      routes: {
        type: 'list',
        description: 'The routes.',
        terraform: ['route', 'aws_route:'],
        cloudformation: 'AWS::EC2::Route:',
        attributes: {
          destinationCidrBlock: {
            type: 'string',
            description: 'Where it leads, IPv4.',
            terraform: ['cidr_block', 'destination_cidr_block'],
          },
          destinationIpv6CidrBlock: {
            type: 'string',
            description: 'Where it leads, IPv6.',
            terraform: ['ipv6_cidr_block', 'destination_ipv6_cidr_block'],
          },
          vpcPeeringConnectionId: {
            type: 'string',
            description: 'The peering connection that it goes over.',
          },
          gatewayId: { type: 'string', description: 'The internet gateway, or another.' },
          natGatewayId: { type: 'string', description: 'The NAT gateway.' },
        },
      },
    },
  },
  {
    type: 'AWS::EC2::VPCEndpointService',
    provider: 'aws',
    description: 'A service that other accounts can reach through an interface endpoint.',
    terraform: { types: ['aws_vpc_endpoint_service'] },
    attributes: {
      acceptanceRequired: { type: 'boolean', description: 'Whether somebody must accept a connection.' },
    },
  },
  {
    type: 'AWS::EC2::TransitGateway',
    provider: 'aws',
    description: 'A transit gateway, between VPCs and networks.',
    terraform: { types: ['aws_ec2_transit_gateway'] },
    attributes: {
      autoAcceptSharedAttachments: {
        type: 'string',
        description: '`enable` accepts attachments of other accounts by itself; `disable` is the default.',
        fallback: 'disable',
      },
      tags: TAGS,
    },
  },
  {
    type: 'AWS::EC2::EIP',
    provider: 'aws',
    description: 'An Elastic IP address.',
    terraform: { types: ['aws_eip'] },
    attributes: {
      instanceId: { type: 'string', description: 'The instance that has it.', terraform: 'instance' },
      networkInterfaceId: {
        type: 'string',
        description: 'The network interface that has it.',
        terraform: 'network_interface',
        cloudformation: [],
      },
      referrers,
      tags: TAGS,
    },
  },
];
