import type { CanonicalType } from '../canonical-type.js';

const FROM_SNAPSHOT = 'what it is made from decides';

export const NEPTUNE: readonly CanonicalType[] = [
  {
    type: 'AWS::Neptune::DBCluster',
    provider: 'aws',
    description:
      'A Neptune cluster. Its storage is not encrypted unless the code says so (https://docs.aws.amazon.com/neptune/latest/userguide/encrypt.html).',
    terraform: { types: ['aws_neptune_cluster'] },
    attributes: {
      dbClusterIdentifier: { type: 'string', description: 'The name.', terraform: 'cluster_identifier' },
      storageEncrypted: {
        type: 'boolean',
        description: 'Whether the storage is encrypted; not known where a snapshot decides.',
        terraform: ['storage_encrypted', { unknown: FROM_SNAPSHOT, path: 'snapshot_identifier' }],
        cloudformation: ['StorageEncrypted', { unknown: FROM_SNAPSHOT, path: 'SnapshotIdentifier' }],
        fallback: false,
      },
      kmsKeyId: {
        type: 'string',
        description: 'The KMS key; without one, the key that AWS manages for RDS.',
        terraform: 'kms_key_arn',
        derive: 'key',
      },
      iamAuthEnabled: {
        type: 'boolean',
        description: 'Whether requests must be signed by an IAM identity.',
        terraform: 'iam_database_authentication_enabled',
        fallback: false,
      },
      enableCloudwatchLogsExports: {
        type: 'list',
        description: 'The kinds of logs that go to CloudWatch: `audit`, `slowquery`.',
        terraform: 'enable_cloudwatch_logs_exports',
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
      globalClusterIdentifier: { type: 'string', description: 'The global cluster that it belongs to.' },
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
    type: 'AWS::Neptune::DBInstance',
    provider: 'aws',
    description:
      'An instance of a Neptune cluster. It has no public address unless the code says so (https://docs.aws.amazon.com/neptune/latest/userguide/neptune-public-endpoints.html).',
    terraform: { types: ['aws_neptune_cluster_instance'] },
    attributes: {
      dbClusterIdentifier: {
        type: 'string',
        description: 'The cluster that it belongs to.',
        terraform: 'cluster_identifier',
      },
      publiclyAccessible: {
        type: 'boolean',
        description: 'Whether it has a public address.',
        fallback: false,
      },
      tags: { type: 'map', description: 'Tags by key.' },
    },
  },
];
