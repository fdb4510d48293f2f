import type { CanonicalType } from '../canonical-type.js';
import { statements } from './iam-statement.js';
import { BY_VERSION, addsStatements, unlessOff } from '../module-inputs.js';

export const DATA_STORES: readonly CanonicalType[] = [
  {
    type: 'AWS::EFS::FileSystem',
    provider: 'aws',
    description:
      'A network file system. Not encrypted unless the code says so (https://docs.aws.amazon.com/efs/latest/ug/encryption-at-rest.html).',
    terraform: {
      types: ['aws_efs_file_system'],
      satellites: { aws_efs_file_system_policy: 'file_system_id' },
    },
    modules: { sources: { 'terraform-aws-modules/efs/aws': [unlessOff('create')] } },
    attributes: {
      encrypted: {
        type: 'boolean',
        description: 'Whether it is encrypted.',
        module: ['encrypted', { value: true }],
        fallback: false,
      },
      kmsKeyId: {
        type: 'string',
        description: 'The KMS key; without one, the key that AWS manages for EFS.',
        module: 'kms_key_arn',
      },
      statements: {
        ...statements(
          'The statements of the file system policy.',
          ['aws_efs_file_system_policy:policy'],
          ['FileSystemPolicy'],
        ),
        module: addsStatements(unlessOff('attach_policy')),
      },
      tags: { type: 'map', description: 'Tags by key.', cloudformation: 'FileSystemTags' },
    },
  },
  {
    type: 'AWS::DynamoDB::Table',
    provider: 'aws',
    description:
      'A DynamoDB table. Always encrypted, by default with a key that AWS owns (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/EncryptionAtRest.html).',
    terraform: { types: ['aws_dynamodb_table'] },
    modules: {
      sources: {
        'terraform-aws-modules/dynamodb-table/aws': [unlessOff('create_table'), unlessOff('create')],
      },
    },
    cloudformation: { types: ['AWS::DynamoDB::Table', 'AWS::Serverless::SimpleTable'] },
    attributes: {
      tableName: { type: 'string', description: 'The name.', terraform: 'name', module: 'name' },
      'pointInTimeRecoverySpecification.pointInTimeRecoveryEnabled': {
        type: 'boolean',
        description: 'Whether any second of the last 35 days can be restored.',
        terraform: 'point_in_time_recovery.enabled',
        module: [
          'point_in_time_recovery_enabled',
          'point_in_time_recovery.enabled',
          { value: true, path: 'point_in_time_recovery' },
        ],
        fallback: false,
      },
      'sseSpecification.sseEnabled': {
        type: 'boolean',
        description: 'Whether a KMS key of the account is used.',
        terraform: 'server_side_encryption.enabled',
        module: ['server_side_encryption_enabled', 'server_side_encryption.enabled', BY_VERSION],
        fallback: false,
      },
      'sseSpecification.kmsMasterKeyId': {
        type: 'string',
        description: 'The KMS key; without one, the key that AWS manages for DynamoDB.',
        terraform: 'server_side_encryption.kms_key_arn',
        module: ['server_side_encryption_kms_key_arn', 'server_side_encryption.kms_key_arn'],
        derive: 'key',
      },
      deletionProtectionEnabled: {
        type: 'boolean',
        description: 'Whether deleting it is refused.',
        module: ['deletion_protection_enabled', BY_VERSION],
        fallback: false,
      },
      tags: { type: 'map', description: 'Tags by key.' },
    },
  },
  {
    type: 'AWS::DAX::Cluster',
    provider: 'aws',
    description:
      'A DynamoDB Accelerator cluster. Not encrypted unless the code says so (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DAXEncryptionAtRest.html).',
    terraform: { types: ['aws_dax_cluster'] },
    attributes: {
      clusterName: { type: 'string', description: 'The name.' },
      'sseSpecification.sseEnabled': {
        type: 'boolean',
        description: 'Whether its storage is encrypted.',
        terraform: 'server_side_encryption.enabled',
        fallback: false,
      },
      clusterEndpointEncryptionType: { type: 'string', description: '`TLS` or `NONE`.', fallback: 'NONE' },
      tags: { type: 'map', description: 'Tags by key.' },
    },
  },
  {
    type: 'AWS::DMS::ReplicationInstance',
    provider: 'aws',
    description:
      'A replication instance of the Database Migration Service. Where the code says nothing, it has a public address in ' +
      'CloudFormation (https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-dms-replicationinstance.html), ' +
      'and none in Terraform (https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/dms_replication_instance).',
    terraform: { types: ['aws_dms_replication_instance'] },
    attributes: {
      replicationInstanceIdentifier: {
        type: 'string',
        description: 'The name.',
        terraform: 'replication_instance_id',
      },
      publiclyAccessible: {
        type: 'boolean',
        description: 'Whether it has a public address.',
        cloudformation: ['PubliclyAccessible', { value: true }],
        fallback: false,
      },
      kmsKeyId: {
        type: 'string',
        description: 'The KMS key; without one, the key that AWS manages for DMS.',
        terraform: 'kms_key_arn',
        derive: 'key',
      },
      autoMinorVersionUpgrade: { type: 'boolean', description: 'Whether minor upgrades are automatic.' },
      multiAz: { type: 'boolean', description: 'Whether a copy stands by in another zone.' },
      tags: { type: 'map', description: 'Tags by key.' },
    },
  },
  {
    type: 'AWS::Backup::BackupVault',
    provider: 'aws',
    description:
      'A vault of AWS Backup. Always encrypted, by default with the key that AWS manages for Backup (https://docs.aws.amazon.com/aws-backup/latest/devguide/encryption.html).',
    terraform: { types: ['aws_backup_vault'] },
    attributes: {
      backupVaultName: { type: 'string', description: 'The name.', terraform: 'name' },
      encryptionKeyArn: {
        type: 'string',
        description: 'The KMS key; without one, the key that AWS manages for Backup.',
        terraform: 'kms_key_arn',
        derive: 'key',
      },
      tags: {
        type: 'map',
        description: 'Tags by key.',
        cloudformation: 'BackupVaultTags',
      },
    },
  },
  {
    type: 'AWS::WorkSpaces::Workspace',
    provider: 'aws',
    description:
      'A virtual desktop. Its volumes are not encrypted unless the code says so (https://docs.aws.amazon.com/workspaces/latest/adminguide/encrypt-workspaces.html).',
    terraform: { types: ['aws_workspaces_workspace'] },
    attributes: {
      rootVolumeEncryptionEnabled: {
        type: 'boolean',
        description: 'Whether the root volume is encrypted.',
        fallback: false,
      },
      userVolumeEncryptionEnabled: {
        type: 'boolean',
        description: 'Whether the user volume is encrypted.',
        fallback: false,
      },
      volumeEncryptionKey: { type: 'string', description: 'The KMS key.', derive: 'key' },
      tags: { type: 'map', description: 'Tags by key.' },
    },
  },
];
