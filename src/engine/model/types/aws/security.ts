import type { CanonicalType } from '../canonical-type.js';
import { statements } from './iam-statement.js';

export const SECURITY: readonly CanonicalType[] = [
  {
    type: 'AWS::CloudTrail::Trail',
    provider: 'aws',
    description:
      'A trail of what happens in the account. Validation, further regions and KMS are off unless the code says so (https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_CreateTrail.html).',
    terraform: { types: ['aws_cloudtrail'] },
    attributes: {
      trailName: { type: 'string', description: 'The name.', terraform: 'name' },
      isLogging: {
        type: 'boolean',
        description: 'Whether it records.',
        terraform: 'enable_logging',
        fallback: true,
      },
      isMultiRegionTrail: {
        type: 'boolean',
        description: 'Whether it records all regions.',
        fallback: false,
      },
      enableLogFileValidation: {
        type: 'boolean',
        description: 'Whether digest files show if a log was changed.',
        fallback: false,
      },
      includeGlobalServiceEvents: {
        type: 'boolean',
        description: 'Whether it records IAM and other global services.',
        fallback: true,
      },
      kmsKeyId: {
        type: 'string',
        description: 'The KMS key that logs are encrypted with; without one, SSE-S3.',
      },
      cloudWatchLogsLogGroupArn: {
        type: 'string',
        description: 'The log group that events are sent to.',
        terraform: 'cloud_watch_logs_group_arn',
      },
      s3BucketName: { type: 'string', description: 'Where logs go.', terraform: 's3_bucket_name' },
      tags: { type: 'map', description: 'Tags by key.' },
    },
  },
  {
    type: 'AWS::KMS::Key',
    provider: 'aws',
    description:
      'A KMS key. Its material is not rotated unless the code says so; asymmetric and HMAC keys cannot be (https://docs.aws.amazon.com/kms/latest/developerguide/rotate-keys.html).',
    terraform: { types: ['aws_kms_key'], satellites: { aws_kms_key_policy: 'key_id' } },
    attributes: {
      enableKeyRotation: {
        type: 'boolean',
        description: 'Whether the material is renewed by itself.',
        fallback: false,
      },
      rotationPeriodInDays: { type: 'number', description: 'How often.', unit: 'days' },
      keySpec: {
        type: 'string',
        description: '`SYMMETRIC_DEFAULT`, `RSA_2048` …',
        terraform: 'customer_master_key_spec',
        fallback: 'SYMMETRIC_DEFAULT',
      },
      keyUsage: {
        type: 'string',
        description: '`ENCRYPT_DECRYPT`, `SIGN_VERIFY` …',
        fallback: 'ENCRYPT_DECRYPT',
      },
      customKeyStoreId: {
        type: 'string',
        description: 'The key store outside of KMS that holds it; such keys cannot be rotated.',
      },
      enabled: {
        type: 'boolean',
        description: 'Whether it can be used.',
        terraform: 'is_enabled',
        fallback: true,
      },
      pendingWindowInDays: {
        type: 'number',
        description: 'How long deleting it waits.',
        unit: 'days',
        terraform: 'deletion_window_in_days',
      },
      statements: statements(
        'The statements of the key policy.',
        ['aws_kms_key_policy:policy', 'policy'],
        ['KeyPolicy'],
      ),
      tags: { type: 'map', description: 'Tags by key.' },
    },
  },
  {
    type: 'AWS::IAM::ManagedPolicy',
    provider: 'aws',
    description: 'A policy of its own, to be attached to identities.',
    terraform: { types: ['aws_iam_policy'] },
    attributes: {
      managedPolicyName: { type: 'string', description: 'The name.', terraform: 'name' },
      statements: statements('What it says.', ['policy']),
      tags: { type: 'map', description: 'Tags by key.' },
    },
  },
  {
    type: 'AWS::IAM::Policy',
    provider: 'aws',
    description: 'A policy that is part of a role, a user or a group.',
    terraform: { types: ['aws_iam_role_policy', 'aws_iam_user_policy', 'aws_iam_group_policy'] },
    cloudformation: {
      types: ['AWS::IAM::Policy', 'AWS::IAM::RolePolicy', 'AWS::IAM::UserPolicy', 'AWS::IAM::GroupPolicy'],
    },
    attributes: {
      policyName: { type: 'string', description: 'The name.', terraform: 'name' },
      statements: statements('What it says.', ['policy']),
    },
  },
  {
    type: 'AWS::IAM::User',
    provider: 'aws',
    description: 'A user. In Terraform its inline policies are resources of their own.',
    terraform: {
      types: ['aws_iam_user'],
      names: ['name'],
      satellites: { aws_iam_user_policy_attachment: 'user' },
    },
    attributes: {
      userName: { type: 'string', description: 'The name.', terraform: 'name' },
      statements: statements('The statements of its inline policies.', [], ['Policies.*.PolicyDocument']),
      managedPolicyArns: {
        type: 'list',
        description: 'The managed policies that are attached.',
        terraform: 'aws_iam_user_policy_attachment:policy_arn',
      },
      permissionsBoundary: { type: 'string', description: 'The ARN of what bounds its rights.' },
      tags: { type: 'map', description: 'Tags by key.' },
    },
  },
  {
    type: 'AWS::IAM::Group',
    provider: 'aws',
    description: 'A group of users. In Terraform its inline policies are resources of their own.',
    terraform: {
      types: ['aws_iam_group'],
      names: ['name'],
      satellites: { aws_iam_group_policy_attachment: 'group' },
    },
    attributes: {
      groupName: { type: 'string', description: 'The name.', terraform: 'name' },
      statements: statements('The statements of its inline policies.', [], ['Policies.*.PolicyDocument']),
      managedPolicyArns: {
        type: 'list',
        description: 'The managed policies that are attached.',
        terraform: 'aws_iam_group_policy_attachment:policy_arn',
      },
    },
  },
  {
    type: 'AWS::IAM::Role',
    provider: 'aws',
    description: 'A role.',
    terraform: {
      types: ['aws_iam_role'],
      names: ['name'],
      satellites: { aws_iam_role_policy_attachment: 'role' },
    },
    attributes: {
      roleName: { type: 'string', description: 'The name.', terraform: 'name' },
      statements: statements(
        'The statements of its inline policies.',
        ['inline_policy.*.policy'],
        ['Policies.*.PolicyDocument'],
      ),
      'assumeRolePolicyDocument.statements': statements(
        'Who may assume it.',
        ['assume_role_policy'],
        ['AssumeRolePolicyDocument'],
      ),
      managedPolicyArns: {
        type: 'list',
        description: 'The managed policies that are attached.',
        terraform: ['managed_policy_arns', 'aws_iam_role_policy_attachment:policy_arn'],
        cloudformation: 'ManagedPolicyArns',
      },
      permissionsBoundary: { type: 'string', description: 'The ARN of what bounds its rights.' },
      maxSessionDuration: {
        type: 'number',
        description: 'How long a session lasts at most.',
        unit: 'seconds',
        fallback: 3600,
      },
      tags: { type: 'map', description: 'Tags by key.' },
    },
  },
  {
    type: 'AWS::IAM::PolicyDocument',
    provider: 'aws',
    description:
      "A document of Terraform's `aws_iam_policy_document` that nothing else in the code takes in: it is handed to a module that is not there, or out of this one. Others are part of what takes them in.",
    attributes: { statements: statements('What it says.', []) },
  },
  {
    type: 'AWS::SSO::PermissionSet',
    provider: 'aws',
    description: 'What IAM Identity Center lets users do in the accounts that it is assigned to.',
    terraform: {
      types: ['aws_ssoadmin_permission_set'],
      satellites: {
        aws_ssoadmin_managed_policy_attachment: 'permission_set_arn',
        aws_ssoadmin_permission_set_inline_policy: 'permission_set_arn',
      },
    },
    attributes: {
      name: { type: 'string', description: 'The name.' },
      statements: statements(
        'The statements of its inline policy.',
        ['aws_ssoadmin_permission_set_inline_policy:inline_policy'],
        ['InlinePolicy'],
      ),
      managedPolicies: {
        type: 'list',
        description: 'The ARNs of the managed policies of AWS that are attached.',
        terraform: 'aws_ssoadmin_managed_policy_attachment:managed_policy_arn',
      },
      sessionDuration: { type: 'string', description: 'How long a session lasts, as in ISO 8601: `PT1H`.' },
    },
  },
];
