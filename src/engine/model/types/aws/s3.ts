import type { CanonicalType, Place } from '../canonical-type.js';
import { PUBLIC_ACCESS_BLOCK } from './public-access-block.js';
import { referrers } from './referrers.js';
import { statements } from './iam-statement.js';

const SSE = 'aws_s3_bucket_server_side_encryption_configuration:rule.apply_server_side_encryption_by_default';
const SSE_INLINE = 'server_side_encryption_configuration.rule.apply_server_side_encryption_by_default';
const CFN_SSE = 'BucketEncryption.ServerSideEncryptionConfiguration';
const CANNED_ACLS = {
  Private: 'private',
  PublicRead: 'public-read',
  PublicReadWrite: 'public-read-write',
  AuthenticatedRead: 'authenticated-read',
  LogDeliveryWrite: 'log-delivery-write',
  BucketOwnerRead: 'bucket-owner-read',
  BucketOwnerFullControl: 'bucket-owner-full-control',
  AwsExecRead: 'aws-exec-read',
};
const STATUS = { true: 'Enabled', false: 'Suspended' };
const MFA = { true: 'Enabled', false: 'Disabled' };

export const S3: readonly CanonicalType[] = [
  {
    type: 'AWS::S3::Bucket',
    provider: 'aws',
    description:
      'An S3 bucket with everything that is configured beside it. Defaults of AWS that count where nothing is written: ' +
      'objects are encrypted with SSE-S3 (since January 2023, https://docs.aws.amazon.com/AmazonS3/latest/userguide/default-encryption-faq.html); ' +
      'new buckets block public access and have no ACLs (since April 2023, https://docs.aws.amazon.com/AmazonS3/latest/userguide/create-bucket-faq.html). ' +
      '`bucketEncryption` and `publicAccessBlockConfiguration` are null unless the code declares them.',
    modules: ['terraform-aws-modules/s3-bucket/aws'],
    moduleSwitches: ['create_bucket'],
    terraform: {
      types: ['aws_s3_bucket'],
      names: ['bucket'],
      satellites: {
        aws_cloudtrail: 's3_bucket_name',
        aws_s3_bucket_acl: 'bucket',
        aws_s3_bucket_cors_configuration: 'bucket',
        aws_s3_bucket_lifecycle_configuration: 'bucket',
        aws_s3_bucket_logging: 'bucket',
        aws_s3_bucket_object_lock_configuration: 'bucket',
        aws_s3_bucket_ownership_controls: 'bucket',
        aws_s3_bucket_policy: 'bucket',
        aws_s3_bucket_public_access_block: 'bucket',
        aws_s3_bucket_replication_configuration: 'bucket',
        aws_s3_bucket_server_side_encryption_configuration: 'bucket',
        aws_s3_bucket_versioning: 'bucket',
        aws_s3_bucket_website_configuration: 'bucket',
      },
    },
    cloudformation: {
      satellites: { 'AWS::CloudTrail::Trail': 'S3BucketName', 'AWS::S3::BucketPolicy': 'Bucket' },
      names: ['BucketName'],
    },
    attributes: {
      bucketName: { type: 'string', description: 'The name.', terraform: 'bucket', module: 'bucket' },
      tags: { type: 'map', description: 'Tags by key.' },
      referrers,
      accessControl: {
        type: 'string',
        description:
          'The canned ACL: `private`, `public-read`, `public-read-write`, `authenticated-read`, `log-delivery-write` …',
        terraform: ['aws_s3_bucket_acl:acl', 'acl'],
        module: 'acl',
        cloudformation: { path: 'AccessControl', values: CANNED_ACLS },
      },
      grants: {
        type: 'list',
        description: 'The grants of an ACL that is written out.',
        terraform: ['aws_s3_bucket_acl:access_control_policy.grant', 'grant'],
        module: 'grant',
        cloudformation: [],
        attributes: {
          uri: {
            type: 'string',
            description: 'The group, where it is given to one.',
            terraform: ['grantee.uri', 'uri'],
          },
          id: { type: 'string', description: 'The canonical user id.', terraform: ['grantee.id', 'id'] },
          permissions: {
            type: 'list',
            description: '`READ`, `WRITE`, `READ_ACP`, `WRITE_ACP`, `FULL_CONTROL`.',
            terraform: ['permission', 'permissions'],
          },
        },
      },
      objectOwnership: {
        type: 'string',
        description: '`BucketOwnerEnforced` switches ACLs off.',
        terraform: 'aws_s3_bucket_ownership_controls:rule.object_ownership',
        module: 'object_ownership',
        cloudformation: 'OwnershipControls.Rules.ObjectOwnership',
      },
      publicAccessBlockConfiguration: {
        type: 'map',
        description: 'The public access block that the code declares; null where it declares none.',
        terraform: 'aws_s3_bucket_public_access_block:',
        module: '',
        cloudformation: 'PublicAccessBlockConfiguration',
        attributes: PUBLIC_ACCESS_BLOCK,
      },
      publicAccessBlock: {
        type: 'boolean',
        description:
          'Whether all four settings of the public access block are on. Where the code declares none: true, as AWS sets up new buckets.',
        of: 'publicAccessBlockConfiguration',
        derive: 'every',
        fallback: true,
      },
      'encryption.enabled': {
        type: 'boolean',
        description:
          'Whether new objects are encrypted. Always true: AWS does so by default, and it cannot be switched off.',
        terraform: [],
        cloudformation: [],
        fallback: true,
        module: [],
      },
      'encryption.sseAlgorithm': {
        type: 'string',
        description: '`AES256` (SSE-S3, the default), `aws:kms` or `aws:kms:dsse`.',
        terraform: [`${SSE}.sse_algorithm`, `${SSE_INLINE}.sse_algorithm`],
        module: `${SSE_INLINE}.sse_algorithm`,
        cloudformation: `${CFN_SSE}.ServerSideEncryptionByDefault.SSEAlgorithm`,
        fallback: 'AES256',
      },
      'encryption.kmsMasterKeyId': {
        type: 'string',
        description: 'The KMS key; without one, aws:kms uses the key that AWS manages for S3.',
        terraform: [`${SSE}.kms_master_key_id`, `${SSE_INLINE}.kms_master_key_id`],
        module: `${SSE_INLINE}.kms_master_key_id`,
        cloudformation: `${CFN_SSE}.ServerSideEncryptionByDefault.KMSMasterKeyID`,
      },
      'encryption.bucketKeyEnabled': {
        type: 'boolean',
        description: 'Whether an S3 bucket key saves calls to KMS.',
        terraform: [
          'aws_s3_bucket_server_side_encryption_configuration:rule.bucket_key_enabled',
          'server_side_encryption_configuration.rule.bucket_key_enabled',
        ],
        cloudformation: `${CFN_SSE}.BucketKeyEnabled`,
      },
      bucketEncryption: {
        type: 'map',
        description: 'The default encryption that the code declares; null where it declares none.',
        terraform: [SSE, SSE_INLINE],
        module: SSE_INLINE,
        cloudformation: `${CFN_SSE}.ServerSideEncryptionByDefault`,
        attributes: {
          sseAlgorithm: { type: 'string', description: '`AES256`, `aws:kms` or `aws:kms:dsse`.' },
          kmsMasterKeyId: { type: 'string', description: 'The KMS key.' },
        },
      },
      'versioning.status': {
        type: 'string',
        description: '`Enabled`, `Suspended` or `Disabled`; null where it was never switched on.',
        terraform: [
          'aws_s3_bucket_versioning:versioning_configuration.status',
          { path: 'versioning.enabled', values: STATUS },
        ],
        module: ['enabled', 'status'].map((name): Place => ({ path: `versioning.${name}`, values: STATUS })),
        cloudformation: 'VersioningConfiguration.Status',
      },
      'versioning.mfaDelete': {
        type: 'string',
        description: '`Enabled` when a version can only be deleted with a second factor.',
        terraform: [
          'aws_s3_bucket_versioning:versioning_configuration.mfa_delete',
          { path: 'versioning.mfa_delete', values: MFA },
        ],
        module: { path: 'versioning.mfa_delete', values: MFA },
        cloudformation: [],
      },
      loggingConfiguration: {
        type: 'map',
        description: 'Server access logging; null where it is off.',
        terraform: ['aws_s3_bucket_logging:', 'logging'],
        module: 'logging',
        attributes: {
          destinationBucketName: {
            type: 'string',
            description: 'Where the logs go.',
            terraform: 'target_bucket',
          },
          logFilePrefix: {
            type: 'string',
            description: 'What their names start with.',
            terraform: 'target_prefix',
          },
        },
      },
      replicationRules: {
        type: 'list',
        description: 'What is copied to other buckets.',
        terraform: ['aws_s3_bucket_replication_configuration:rule', 'replication_configuration.rules'],
        module: 'replication_configuration.rules',
        cloudformation: 'ReplicationConfiguration.Rules',
        attributes: { status: { type: 'string', description: '`Enabled` or `Disabled`.' } },
      },
      objectLockEnabled: {
        type: 'boolean',
        description: 'Whether objects can be locked against deletion.',
        module: 'object_lock_enabled',
        terraform: [
          'object_lock_enabled',
          {
            path: 'object_lock_configuration.object_lock_enabled',
            values: { Enabled: true, Disabled: false },
          },
        ],
        fallback: false,
      },
      objectLockConfiguration: {
        type: 'map',
        description: 'How long new objects are locked; null where the code does not say it.',
        terraform: ['aws_s3_bucket_object_lock_configuration:', 'object_lock_configuration'],
        module: 'object_lock_configuration',
        attributes: {
          objectLockEnabled: { type: 'string', description: '`Enabled`.', fallback: 'Enabled' },
        },
      },
      websiteConfiguration: {
        type: 'map',
        description: 'The static website; null where it is none.',
        terraform: ['aws_s3_bucket_website_configuration:', 'website'],
        module: 'website',
      },
      corsRules: {
        type: 'list',
        description: 'Which pages of other origins may use the bucket.',
        terraform: ['aws_s3_bucket_cors_configuration:cors_rule', 'cors_rule'],
        module: 'cors_rule',
        cloudformation: 'CorsConfiguration.CorsRules',
        attributes: {
          allowedOrigins: { type: 'list', description: '`https://example.com`, or `*` for every page.' },
          allowedMethods: { type: 'list', description: '`GET`, `PUT`, `POST`, `DELETE`, `HEAD`.' },
          allowedHeaders: { type: 'list', description: 'The headers of requests.' },
        },
      },
      isTrailBucket: {
        type: 'boolean',
        description: 'Whether a trail of CloudTrail in the code writes its logs here.',
        terraform: 'aws_cloudtrail:',
        cloudformation: 'AWS::CloudTrail::Trail:',
        derive: 'exists',
        fallback: false,
      },
      lifecycleRules: {
        type: 'list',
        description: 'The lifecycle rules.',
        terraform: ['aws_s3_bucket_lifecycle_configuration:rule', 'lifecycle_rule'],
        module: 'lifecycle_rule',
        cloudformation: 'LifecycleConfiguration.Rules',
        attributes: {
          id: { type: 'string', description: 'The name of the rule.' },
          status: {
            type: 'string',
            description: '`Enabled` or `Disabled`.',
            terraform: ['status', { path: 'enabled', values: { true: 'Enabled', false: 'Disabled' } }],
          },
        },
      },
      statements: {
        ...statements(
          'The statements of the bucket policy.',
          ['aws_s3_bucket_policy:policy', 'policy'],
          ['AWS::S3::BucketPolicy:PolicyDocument'],
        ),
        module: [
          'policy',
          ...['attach_deny_insecure_transport_policy', 'attach_require_latest_tls_policy'].map(
            (path): Place => ({ unknown: 'the module adds statements', path }),
          ),
        ],
      },
    },
  },
  {
    type: 'AWS::S3::AccountPublicAccessBlock',
    provider: 'aws',
    description: 'The public access block of a whole account. What is not written is off.',
    terraform: { types: ['aws_s3_account_public_access_block'] },
    attributes: PUBLIC_ACCESS_BLOCK,
  },
];
