import type { CanonicalType } from '../canonical-type.js';

export const PARAMETER_GROUP = 'AWS::RDS::DBParameterGroup';
export const SUBNET_GROUP = 'AWS::RDS::DBSubnetGroup';

/** What stands beside databases and clusters. */
export const RDS_GROUPS: readonly CanonicalType[] = [
  {
    type: 'AWS::RDS::DBSnapshot',
    provider: 'aws',
    description:
      'A snapshot of a database or a cluster. Only the account can restore it unless it is shared (https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ShareSnapshot.html).',
    terraform: {
      types: [
        'aws_db_snapshot',
        'aws_db_cluster_snapshot',
        'aws_db_snapshot_copy',
        'aws_rds_cluster_snapshot_copy',
      ],
    },
    cloudformation: { types: [] },
    attributes: {
      sharedAccounts: {
        type: 'list',
        description: 'The accounts that can restore it; `all` for everyone.',
      },
      tags: { type: 'map', description: 'Tags by key.' },
    },
  },
  {
    type: 'AWS::RDS::DBSecurityGroup',
    provider: 'aws',
    description: 'A security group of databases outside a VPC, as EC2-Classic had them.',
    terraform: { types: ['aws_db_security_group'] },
    cloudformation: { satellites: { 'AWS::RDS::DBSecurityGroupIngress': 'DBSecurityGroupName' } },
    attributes: {
      ingress: {
        type: 'list',
        description: 'Who can connect.',
        cloudformation: ['DBSecurityGroupIngress', 'AWS::RDS::DBSecurityGroupIngress:'],
        attributes: {
          cidr: { type: 'string', description: 'The range of addresses.', cloudformation: 'CIDRIP' },
        },
      },
      tags: { type: 'map', description: 'Tags by key.' },
    },
  },
  {
    type: PARAMETER_GROUP,
    provider: 'aws',
    description: 'Parameters of databases. What they are is read where a database names the group.',
    terraform: { types: ['aws_db_parameter_group'], names: ['name'] },
    cloudformation: { names: ['DBParameterGroupName'] },
    attributes: {
      dbParameterGroupName: { type: 'string', description: 'The name.', terraform: 'name' },
      family: { type: 'string', description: '`postgres16`, `mysql8.4` …' },
      tags: { type: 'map', description: 'Tags by key.' },
    },
  },
  {
    type: SUBNET_GROUP,
    provider: 'aws',
    description: 'The subnets of databases.',
    terraform: { types: ['aws_db_subnet_group'], names: ['name'] },
    cloudformation: { names: ['DBSubnetGroupName'] },
    attributes: {
      dbSubnetGroupName: { type: 'string', description: 'The name.', terraform: 'name' },
      subnetIds: { type: 'list', description: 'The subnets.' },
      tags: { type: 'map', description: 'Tags by key.' },
    },
  },
];
