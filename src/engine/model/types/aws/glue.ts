import type { CanonicalType } from '../canonical-type.js';

export const GLUE: readonly CanonicalType[] = [
  {
    type: 'AWS::Glue::DataCatalogEncryptionSettings',
    provider: 'aws',
    description: 'How the data catalogue of an account in a region is encrypted.',
    terraform: { types: ['aws_glue_data_catalog_encryption_settings'] },
    attributes: {
      'encryptionAtRest.catalogEncryptionMode': {
        type: 'string',
        description: '`DISABLED`, `SSE-KMS` or `SSE-KMS-WITH-SERVICE-ROLE`.',
        terraform: 'data_catalog_encryption_settings.encryption_at_rest.catalog_encryption_mode',
        cloudformation: 'DataCatalogEncryptionSettings.EncryptionAtRest.CatalogEncryptionMode',
        fallback: 'DISABLED',
      },
      'encryptionAtRest.sseAwsKmsKeyId': {
        type: 'string',
        description: 'The KMS key; without one, the key that AWS manages for Glue.',
        terraform: 'data_catalog_encryption_settings.encryption_at_rest.sse_aws_kms_key_id',
        cloudformation: 'DataCatalogEncryptionSettings.EncryptionAtRest.SseAwsKmsKeyId',
      },
      'connectionPasswordEncryption.returnConnectionPasswordEncrypted': {
        type: 'boolean',
        description: 'Whether the passwords of connections are stored, and given out, encrypted.',
        terraform:
          'data_catalog_encryption_settings.connection_password_encryption.return_connection_password_encrypted',
        cloudformation:
          'DataCatalogEncryptionSettings.ConnectionPasswordEncryption.ReturnConnectionPasswordEncrypted',
        fallback: false,
      },
    },
  },
  {
    type: 'AWS::Glue::SecurityConfiguration',
    provider: 'aws',
    description: 'How jobs, crawlers and development endpoints encrypt what they write.',
    terraform: { types: ['aws_glue_security_configuration'] },
    attributes: {
      name: { type: 'string', description: 'The name.' },
      's3Encryptions.s3EncryptionMode': {
        type: 'string',
        description: '`DISABLED`, `SSE-S3` or `SSE-KMS`.',
        terraform: 'encryption_configuration.s3_encryption.s3_encryption_mode',
        cloudformation: 'EncryptionConfiguration.S3Encryptions.S3EncryptionMode',
        fallback: 'DISABLED',
      },
      'cloudWatchEncryption.cloudWatchEncryptionMode': {
        type: 'string',
        description: '`DISABLED` or `SSE-KMS`.',
        terraform: 'encryption_configuration.cloudwatch_encryption.cloudwatch_encryption_mode',
        cloudformation: 'EncryptionConfiguration.CloudWatchEncryption.CloudWatchEncryptionMode',
        fallback: 'DISABLED',
      },
      'jobBookmarksEncryption.jobBookmarksEncryptionMode': {
        type: 'string',
        description: '`DISABLED` or `CSE-KMS`.',
        terraform: 'encryption_configuration.job_bookmarks_encryption.job_bookmarks_encryption_mode',
        cloudformation: 'EncryptionConfiguration.JobBookmarksEncryption.JobBookmarksEncryptionMode',
        fallback: 'DISABLED',
      },
    },
  },
];
