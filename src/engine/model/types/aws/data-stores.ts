import type { CanonicalType } from '../canonical-type.js';
import { statements } from './iam-statement.js';

export const DATA_STORES: readonly CanonicalType[] = [
  {
    type: 'AWS::RDS::DBInstance',
    provider: 'aws',
    description:
      'A database instance. Storage is not encrypted unless the code says so ' +
      '(https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html); an instance of an Aurora ' +
      "cluster has the cluster's storage.",
    terraform: { types: ['aws_db_instance', 'aws_rds_cluster_instance'] },
    attributes: {
      dbInstanceIdentifier: { type: 'string', description: 'The name.', terraform: 'identifier' },
      dbClusterIdentifier: {
        type: 'string',
        description: 'The cluster that it belongs to; null for an instance of its own.',
        terraform: 'cluster_identifier',
      },
      engine: { type: 'string', description: 'The database engine.' },
      storageEncrypted: {
        type: 'boolean',
        description: 'Whether the storage is encrypted.',
        fallback: false,
      },
      kmsKeyId: {
        type: 'string',
        description: 'The KMS key; without one, the key that AWS manages for RDS.',
      },
      publiclyAccessible: {
        type: 'boolean',
        description:
          'Whether it has a public address. Where it is not written: false, as Terraform sets it; unknown in CloudFormation, ' +
          'where the VPC and its subnets decide.',
        cloudformation: ['PubliclyAccessible', { unknown: 'where it is not written, the VPC decides' }],
        fallback: false,
      },
      backupRetentionPeriod: {
        type: 'number',
        description: 'How long backups are kept; 0 for none.',
        unit: 'days',
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
    attributes: {
      dbClusterIdentifier: { type: 'string', description: 'The name.', terraform: 'cluster_identifier' },
      engine: { type: 'string', description: 'The database engine.' },
      engineMode: { type: 'string', description: '`provisioned`, `serverless` …', fallback: 'provisioned' },
      storageEncrypted: {
        type: 'boolean',
        description: 'Whether the storage is encrypted.',
        fallback: false,
      },
      kmsKeyId: {
        type: 'string',
        description: 'The KMS key; without one, the key that AWS manages for RDS.',
      },
      backupRetentionPeriod: {
        type: 'number',
        description: 'How long backups are kept.',
        unit: 'days',
        fallback: 1,
      },
      deletionProtection: {
        type: 'boolean',
        description: 'Whether deleting it is refused.',
        fallback: false,
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
  {
    type: 'AWS::EFS::FileSystem',
    provider: 'aws',
    description:
      'A network file system. Not encrypted unless the code says so (https://docs.aws.amazon.com/efs/latest/ug/encryption-at-rest.html).',
    terraform: {
      types: ['aws_efs_file_system'],
      satellites: { aws_efs_file_system_policy: 'file_system_id' },
    },
    attributes: {
      encrypted: { type: 'boolean', description: 'Whether it is encrypted.', fallback: false },
      kmsKeyId: {
        type: 'string',
        description: 'The KMS key; without one, the key that AWS manages for EFS.',
      },
      statements: statements(
        'The statements of the file system policy.',
        ['aws_efs_file_system_policy:policy'],
        ['FileSystemPolicy'],
      ),
      tags: { type: 'map', description: 'Tags by key.', cloudformation: 'FileSystemTags' },
    },
  },
  {
    type: 'AWS::DynamoDB::Table',
    provider: 'aws',
    description:
      'A DynamoDB table. Always encrypted, by default with a key that AWS owns (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/EncryptionAtRest.html).',
    terraform: { types: ['aws_dynamodb_table'] },
    cloudformation: { types: ['AWS::DynamoDB::Table', 'AWS::Serverless::SimpleTable'] },
    attributes: {
      tableName: { type: 'string', description: 'The name.', terraform: 'name' },
      'pointInTimeRecoverySpecification.pointInTimeRecoveryEnabled': {
        type: 'boolean',
        description: 'Whether any second of the last 35 days can be restored.',
        terraform: 'point_in_time_recovery.enabled',
        fallback: false,
      },
      'sseSpecification.sseEnabled': {
        type: 'boolean',
        description: 'Whether a KMS key of the account is used.',
        terraform: 'server_side_encryption.enabled',
        fallback: false,
      },
      'sseSpecification.kmsMasterKeyId': {
        type: 'string',
        description: 'The KMS key; without one, the key that AWS manages for DynamoDB.',
        terraform: 'server_side_encryption.kms_key_arn',
      },
      deletionProtectionEnabled: {
        type: 'boolean',
        description: 'Whether deleting it is refused.',
        fallback: false,
      },
      tags: { type: 'map', description: 'Tags by key.' },
    },
  },
];
