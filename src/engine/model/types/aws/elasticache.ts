import type { CanonicalType } from '../canonical-type.js';
import { unlessOff } from '../module-inputs.js';

export const ELASTICACHE: readonly CanonicalType[] = [
  {
    type: 'AWS::ElastiCache::ReplicationGroup',
    provider: 'aws',
    description:
      'A Redis OSS or Valkey cache with its replicas. Redis OSS is not encrypted, at rest or in transit, unless the code says so; ' +
      'Valkey is (https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/encryption.html).',
    terraform: { types: ['aws_elasticache_replication_group'] },
    modules: {
      sources: {
        'terraform-aws-modules/elasticache/aws': [unlessOff('create'), unlessOff('create_replication_group')],
      },
      isLikeProvider: true,
    },
    attributes: {
      replicationGroupId: { type: 'string', description: 'The name.' },
      engine: { type: 'string', description: '`redis` or `valkey`.', fallback: 'redis' },
      atRestEncryptionEnabled: {
        type: 'boolean',
        description: 'Whether what is written to disk is encrypted, as written.',
        module: ['at_rest_encryption_enabled', { value: true }],
      },
      transitEncryptionEnabled: {
        type: 'boolean',
        description: 'Whether connections use TLS, as written.',
        module: ['transit_encryption_enabled', { value: true }],
      },
      transitEncryptionMode: {
        type: 'string',
        description: '`required`, or `preferred` where plain connections are accepted too.',
        fallback: 'required',
      },
      kmsKeyId: {
        type: 'string',
        description: 'The KMS key; without one, a key that AWS owns.',
        module: 'kms_key_arn',
        derive: 'key',
      },
      authToken: {
        type: 'string',
        description: 'The password of AUTH.',
        terraform: ['auth_token', 'auth_token_wo'],
      },
      userGroupIds: { type: 'list', description: 'The user groups that can log in (RBAC).' },
      snapshotRetentionLimit: {
        type: 'number',
        description: 'How long automatic snapshots are kept; 0 for none.',
        unit: 'days',
        fallback: 0,
      },
      globalReplicationGroupId: {
        type: 'string',
        description: 'The global datastore whose encryption it takes over.',
      },
      automaticFailoverEnabled: {
        type: 'boolean',
        description: 'Whether a replica takes over on failure.',
      },
      multiAzEnabled: { type: 'boolean', description: 'Whether replicas are in other zones.' },
      tags: { type: 'map', description: 'Tags by key.' },
    },
  },
  {
    type: 'AWS::ElastiCache::CacheCluster',
    provider: 'aws',
    description:
      'A Memcached cluster, a Redis OSS or Valkey node, or a member of a replication group. No snapshots are taken unless the ' +
      'code says so (https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/backups-automatic.html).',
    terraform: { types: ['aws_elasticache_cluster'] },
    attributes: {
      clusterName: { type: 'string', description: 'The name.', terraform: 'cluster_id' },
      engine: { type: 'string', description: '`memcached`, `redis` or `valkey`.' },
      cacheNodeType: {
        type: 'string',
        description: 'The type of the nodes.',
        terraform: 'node_type',
      },
      replicationGroupId: {
        type: 'string',
        description: 'The replication group whose settings it has.',
        cloudformation: [],
      },
      snapshotRetentionLimit: {
        type: 'number',
        description: 'How long automatic snapshots are kept; 0 for none.',
        unit: 'days',
        fallback: 0,
      },
      transitEncryptionEnabled: {
        type: 'boolean',
        description: 'Whether connections use TLS.',
        fallback: false,
      },
      tags: { type: 'map', description: 'Tags by key.' },
    },
  },
];
