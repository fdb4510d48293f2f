import type { CanonicalType } from '../canonical-type.js';

const FROM_SNAPSHOT = 'what it is made from decides';

export const DOCDB: readonly CanonicalType[] = [
  {
    type: 'AWS::DocDB::DBCluster',
    provider: 'aws',
    description:
      'A DocumentDB cluster. Its storage is not encrypted unless the code says so (https://docs.aws.amazon.com/documentdb/latest/developerguide/encryption-at-rest.html).',
    terraform: { types: ['aws_docdb_cluster'] },
    attributes: {
      dbClusterIdentifier: { type: 'string', description: 'The name.', terraform: 'cluster_identifier' },
      storageEncrypted: {
        type: 'boolean',
        description: 'Whether the storage is encrypted; not known where a snapshot decides.',
        terraform: [
          'storage_encrypted',
          { unknown: FROM_SNAPSHOT, path: 'snapshot_identifier' },
          { unknown: FROM_SNAPSHOT, path: 'restore_to_point_in_time' },
        ],
        cloudformation: ['StorageEncrypted', { unknown: FROM_SNAPSHOT, path: 'SnapshotIdentifier' }],
        fallback: false,
      },
      kmsKeyId: {
        type: 'string',
        description: 'The KMS key; without one, the key that AWS manages for RDS.',
        derive: 'key',
      },
      enableCloudwatchLogsExports: {
        type: 'list',
        description: 'The kinds of logs that go to CloudWatch: `audit`, `profiler`.',
        terraform: 'enabled_cloudwatch_logs_exports',
      },
      masterUserPassword: {
        type: 'string',
        description: 'The password of the master user, where the code sets it.',
        terraform: ['master_password', 'master_password_wo'],
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
      snapshotIdentifier: { type: 'string', description: 'The snapshot that it is made from.' },
      tags: { type: 'map', description: 'Tags by key.' },
    },
  },
  {
    type: 'AWS::DocDB::DBClusterParameterGroup',
    provider: 'aws',
    description:
      'Parameters of DocumentDB clusters. TLS is on unless `tls` switches it off (https://docs.aws.amazon.com/documentdb/latest/developerguide/security.encryption.ssl.html).',
    terraform: { types: ['aws_docdb_cluster_parameter_group'] },
    attributes: {
      name: { type: 'string', description: 'The name.' },
      'parameters.tls': {
        type: 'string',
        description: '`enabled`, `disabled`, or the least version: `tls1.2+`.',
        terraform: { path: 'parameter', only: { name: ['tls'] }, then: 'value' },
        fallback: 'enabled',
      },
      'parameters.auditLogs': {
        type: 'string',
        description: '`enabled`, `disabled`, or the kinds of events.',
        terraform: { path: 'parameter', only: { name: ['audit_logs'] }, then: 'value' },
        cloudformation: 'Parameters.audit_logs',
        fallback: 'disabled',
      },
      tags: { type: 'map', description: 'Tags by key.' },
    },
  },
];
