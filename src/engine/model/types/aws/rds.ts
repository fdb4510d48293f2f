import type { CanonicalAttribute, CanonicalType } from '../canonical-type.js';
import { BY_MODULE, BY_VERSION, ifOff, unlessOff } from '../module-inputs.js';
import { PARAMETER_GROUP, SUBNET_GROUP } from './rds-groups.js';

/** A parameter of the parameter group that an instance names. */
function parameter(name: string, what: string): CanonicalAttribute {
  return {
    type: 'string',
    description: `\`${name}\` of its parameter group, ${what}; null where the group leaves it out.`,
    terraform: { path: 'aws_db_parameter_group:parameter', only: { name: [name] }, then: 'value' },
    module: [
      {
        path: 'parameters',
        only: { name: [name] },
        then: 'value',
        when: unlessOff('create_db_parameter_group'),
      },
      { ...BY_MODULE, when: ifOff('create_db_parameter_group') },
    ],
    cloudformation: `${PARAMETER_GROUP}:Parameters.${name.replaceAll('.', String.raw`\.`)}`,
  };
}

const FROM_SNAPSHOT = 'what it is made from decides';

export const RDS: readonly CanonicalType[] = [
  {
    type: 'AWS::RDS::DBInstance',
    provider: 'aws',
    description:
      'A database instance. Storage is not encrypted unless the code says so ' +
      '(https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html); an instance of an Aurora ' +
      "cluster has the cluster's storage.",
    terraform: {
      types: ['aws_db_instance', 'aws_rds_cluster_instance'],
      named: {
        parameter_group_name: ['aws_db_parameter_group'],
        db_subnet_group_name: ['aws_db_subnet_group'],
      },
    },
    cloudformation: {
      named: { DBParameterGroupName: [PARAMETER_GROUP], DBSubnetGroupName: [SUBNET_GROUP] },
    },
    modules: {
      sources: { 'terraform-aws-modules/rds/aws': [unlessOff('create_db_instance')] },
      isLikeProvider: true,
    },
    attributes: {
      dbInstanceIdentifier: { type: 'string', description: 'The name.', terraform: 'identifier' },
      dbClusterIdentifier: {
        type: 'string',
        description: 'The cluster that it belongs to; null for an instance of its own.',
        terraform: 'cluster_identifier',
      },
      engine: { type: 'string', description: 'The database engine.' },
      dbInstanceClass: {
        type: 'string',
        description: 'The class: `db.t4g.micro`.',
        terraform: 'instance_class',
      },
      storageEncrypted: {
        type: 'boolean',
        description: 'Whether the storage is encrypted; not known where a snapshot decides.',
        terraform: [
          'storage_encrypted',
          { unknown: FROM_SNAPSHOT, path: 'snapshot_identifier' },
          { unknown: FROM_SNAPSHOT, path: 'restore_to_point_in_time' },
        ],
        module: ['storage_encrypted', BY_VERSION],
        cloudformation: [
          'StorageEncrypted',
          { unknown: FROM_SNAPSHOT, path: 'DBSnapshotIdentifier' },
          { unknown: FROM_SNAPSHOT, path: 'DBClusterSnapshotIdentifier' },
        ],
        fallback: false,
      },
      kmsKeyId: {
        type: 'string',
        description: 'The KMS key; without one, the key that AWS manages for RDS.',
        derive: 'key',
      },
      publiclyAccessible: {
        type: 'boolean',
        description:
          'Whether it has a public address. Where it is not written: false, as Terraform sets it; unknown in CloudFormation, ' +
          'where the VPC and its subnets decide.',
        cloudformation: ['PubliclyAccessible', { unknown: 'where it is not written, the VPC decides' }],
        fallback: false,
      },
      inPublicSubnet: {
        type: 'boolean',
        description:
          'Whether a subnet of its subnet group is routed to an internet gateway or gives public addresses; null without a subnet group.',
        terraform: 'aws_db_subnet_group:subnet_ids',
        module: BY_MODULE,
        cloudformation: `${SUBNET_GROUP}:SubnetIds`,
        derive: 'inPublicSubnet',
      },
      backupRetentionPeriod: {
        type: 'number',
        description:
          'How long backups are kept; 0 for none. Where it is not written: null, which is 0 in Terraform and 1 in CloudFormation.',
        unit: 'days',
        module: ['backup_retention_period', { value: 0 }],
      },
      deletionProtection: {
        type: 'boolean',
        description: 'Whether deleting it is refused.',
        fallback: false,
      },
      multiAz: {
        type: 'boolean',
        description: 'Whether a copy stands by in another zone.',
        terraform: 'multi_az',
        fallback: false,
      },
      autoMinorVersionUpgrade: {
        type: 'boolean',
        description: 'Whether minor upgrades are automatic.',
        fallback: true,
      },
      enableIamDatabaseAuthentication: {
        type: 'boolean',
        description: 'Whether IAM identities can log in.',
        terraform: 'iam_database_authentication_enabled',
        fallback: false,
      },
      engineVersion: { type: 'string', description: 'The version of the engine.' },
      port: { type: 'number', description: 'The port; null for the default one of the engine.' },
      masterUserPassword: {
        type: 'string',
        description: 'The password of the master user, where the code sets it.',
        terraform: ['password', 'password_wo'],
      },
      enableCloudwatchLogsExports: {
        type: 'list',
        description: 'The kinds of logs that go to CloudWatch.',
        terraform: 'enabled_cloudwatch_logs_exports',
      },
      monitoringInterval: {
        type: 'number',
        description: 'How often enhanced monitoring measures; 0 for never.',
        unit: 'seconds',
        fallback: 0,
      },
      enablePerformanceInsights: {
        type: 'boolean',
        description: 'Whether Performance Insights are collected.',
        terraform: 'performance_insights_enabled',
        fallback: false,
      },
      performanceInsightsKmsKeyId: {
        type: 'string',
        description: 'The KMS key of Performance Insights; without one, the key that AWS manages for RDS.',
        derive: 'key',
      },
      caCertificateIdentifier: {
        type: 'string',
        description:
          'The authority that signs its certificate; null leaves it to AWS, which takes a current one.',
        terraform: 'ca_cert_identifier',
      },
      parameterGroupFamily: {
        type: 'string',
        description: 'The family of its parameter group, if that is in the code: `postgres16`.',
        terraform: 'aws_db_parameter_group:family',
        module: 'family',
        cloudformation: `${PARAMETER_GROUP}:Family`,
      },
      'parameters.forceSsl': parameter(
        'rds.force_ssl',
        'whether connections must use TLS: PostgreSQL, SQL Server',
      ),
      'parameters.requireSecureTransport': parameter(
        'require_secure_transport',
        'the same of MySQL and MariaDB',
      ),
      'parameters.db2Comm': parameter('db2comm', 'the protocols of Db2: `SSL`, `TCPIP`'),
      replicateSourceDb: {
        type: 'string',
        description:
          'The database that it is a replica of, whose encryption it takes over in the same region.',
        cloudformation: ['SourceDBInstanceIdentifier', 'SourceDbiResourceId', 'SourceDBClusterIdentifier'],
      },
      snapshotIdentifier: {
        type: 'string',
        description: 'The snapshot that it is made from.',
        cloudformation: ['DBSnapshotIdentifier', 'DBClusterSnapshotIdentifier'],
      },
      tags: { type: 'map', description: 'Tags by key.' },
    },
  },
  {
    type: 'AWS::RDS::DBCluster',
    provider: 'aws',
    description:
      'An Aurora or Multi-AZ cluster. Storage is not encrypted unless the code says so; serverless v1 clusters always are ' +
      '(https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Overview.Encryption.html).',
    terraform: { types: ['aws_rds_cluster'] },
    modules: {
      sources: { 'terraform-aws-modules/rds-aurora/aws': [unlessOff('create'), unlessOff('create_cluster')] },
      isLikeProvider: true,
    },
    attributes: {
      dbClusterIdentifier: {
        type: 'string',
        description: 'The name.',
        terraform: 'cluster_identifier',
        module: 'name',
      },
      engine: { type: 'string', description: 'The database engine.' },
      engineMode: { type: 'string', description: '`provisioned`, `serverless` …', fallback: 'provisioned' },
      storageEncrypted: {
        type: 'boolean',
        description: 'Whether the storage is encrypted; not known where a snapshot decides.',
        terraform: [
          'storage_encrypted',
          { unknown: FROM_SNAPSHOT, path: 'snapshot_identifier' },
          { unknown: FROM_SNAPSHOT, path: 'restore_to_point_in_time' },
        ],
        module: ['storage_encrypted', { value: true }],
        cloudformation: ['StorageEncrypted', { unknown: FROM_SNAPSHOT, path: 'SnapshotIdentifier' }],
        fallback: false,
      },
      kmsKeyId: {
        type: 'string',
        description: 'The KMS key; without one, the key that AWS manages for RDS.',
        derive: 'key',
      },
      backupRetentionPeriod: {
        type: 'number',
        description: 'How long backups are kept.',
        unit: 'days',
        module: ['backup_retention_period', BY_VERSION],
        fallback: 1,
      },
      deletionProtection: {
        type: 'boolean',
        description: 'Whether deleting it is refused.',
        fallback: false,
      },
      enableIamDatabaseAuthentication: {
        type: 'boolean',
        description: 'Whether IAM identities can log in.',
        terraform: 'iam_database_authentication_enabled',
        fallback: false,
      },
      engineVersion: { type: 'string', description: 'The version of the engine.' },
      masterUserPassword: {
        type: 'string',
        description: 'The password of the master user, where the code sets it.',
        terraform: ['master_password', 'master_password_wo'],
      },
      enableCloudwatchLogsExports: {
        type: 'list',
        description: 'The kinds of logs that go to CloudWatch.',
        terraform: 'enabled_cloudwatch_logs_exports',
      },
      globalClusterIdentifier: {
        type: 'string',
        description: 'The global database whose encryption it takes over.',
      },
      replicationSourceIdentifier: {
        type: 'string',
        description: 'The cluster that it is a replica of.',
        cloudformation: ['ReplicationSourceIdentifier', 'SourceDBClusterIdentifier'],
      },
      snapshotIdentifier: { type: 'string', description: 'The snapshot that it is made from.' },
      tags: { type: 'map', description: 'Tags by key.' },
    },
  },
];
