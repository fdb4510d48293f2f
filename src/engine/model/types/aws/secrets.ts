import type { CanonicalType, Place } from '../canonical-type.js';
import { statements } from './iam-statement.js';
import { BY_MODULE, addsStatements, ifOn, unlessOff } from '../module-inputs.js';

export const SECRETS: readonly CanonicalType[] = [
  {
    type: 'AWS::KMS::Key',
    provider: 'aws',
    description:
      'A KMS key. Its material is not rotated unless the code says so; asymmetric and HMAC keys cannot be (https://docs.aws.amazon.com/kms/latest/developerguide/rotate-keys.html).',
    terraform: { types: ['aws_kms_key'], satellites: { aws_kms_key_policy: 'key_id' } },
    modules: { sources: { 'terraform-aws-modules/kms/aws': [unlessOff('create')] }, isLikeProvider: true },
    attributes: {
      enableKeyRotation: {
        type: 'boolean',
        description: 'Whether the material is renewed by itself.',
        module: [
          ...['create_external', 'create_replica', 'create_replica_external'].map((input): Place => ({
            ...BY_MODULE,
            when: ifOn(input),
          })),
          'enable_key_rotation',
          { value: true },
        ],
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
      statements: {
        ...statements(
          'The statements of the key policy.',
          ['aws_kms_key_policy:policy', 'policy'],
          ['KeyPolicy'],
        ),
        module: ['policy', BY_MODULE],
      },
      tags: { type: 'map', description: 'Tags by key.' },
    },
  },
  {
    type: 'AWS::SecretsManager::Secret',
    provider: 'aws',
    description:
      'A secret. It is encrypted with the key `aws/secretsmanager` unless the code names one, and not rotated unless the code says so (https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_CreateSecret.html).',
    terraform: {
      types: ['aws_secretsmanager_secret'],
      names: ['name'],
      satellites: {
        aws_secretsmanager_secret_rotation: 'secret_id',
        aws_secretsmanager_secret_policy: 'secret_arn',
      },
    },
    modules: {
      sources: { 'terraform-aws-modules/secrets-manager/aws': [unlessOff('create')] },
      isLikeProvider: true,
    },
    cloudformation: {
      names: ['Name'],
      satellites: {
        'AWS::SecretsManager::RotationSchedule': 'SecretId',
        'AWS::SecretsManager::ResourcePolicy': 'SecretId',
        'AWS::SecretsManager::SecretTargetAttachment': 'SecretId',
      },
    },
    attributes: {
      name: { type: 'string', description: 'The name.' },
      kmsKeyId: { type: 'string', description: 'The KMS key that it is encrypted with.' },
      rotation: {
        type: 'map',
        description: 'How it is rotated; null where it is not.',
        terraform: ['aws_secretsmanager_secret_rotation:', 'rotation_rules'],
        module: { path: '', when: ifOn('enable_rotation') },
        cloudformation: [
          'AWS::SecretsManager::RotationSchedule:',
          {
            unknown: 'a rotation schedule of its target attachment may be meant for it',
            path: 'AWS::SecretsManager::SecretTargetAttachment:',
          },
        ],
        attributes: {
          automaticallyAfterDays: {
            type: 'number',
            description: 'How often.',
            unit: 'days',
            terraform: ['rotation_rules.automatically_after_days', 'automatically_after_days'],
            cloudformation: 'RotationRules.AutomaticallyAfterDays',
          },
          scheduleExpression: {
            type: 'string',
            description: 'How often, as `rate()` or `cron()`.',
            terraform: 'rotation_rules.schedule_expression',
            cloudformation: 'RotationRules.ScheduleExpression',
          },
        },
      },
      statements: {
        ...statements(
          'The statements of its policy.',
          ['aws_secretsmanager_secret_policy:policy', 'policy'],
          ['AWS::SecretsManager::ResourcePolicy:ResourcePolicy'],
        ),
        module: addsStatements(ifOn('create_policy')),
      },
      tags: { type: 'map', description: 'Tags by key.' },
    },
  },
  {
    type: 'AWS::SSM::Parameter',
    provider: 'aws',
    description: 'A parameter. CloudFormation cannot make those of the type `SecureString`.',
    terraform: { types: ['aws_ssm_parameter'] },
    attributes: {
      name: { type: 'string', description: 'The name.' },
      type: { type: 'string', description: '`String`, `StringList` or `SecureString`.' },
      keyId: { type: 'string', description: 'The KMS key of a `SecureString`.' },
      tags: { type: 'map', description: 'Tags by key.' },
    },
  },
  {
    type: 'AWS::SSM::Document',
    provider: 'aws',
    description: 'A document of Systems Manager. In Terraform its content is a text, in JSON or YAML.',
    terraform: { types: ['aws_ssm_document'] },
    attributes: {
      name: { type: 'string', description: 'The name.' },
      documentType: {
        type: 'string',
        description: '`Command`, `Automation`, `Session` …',
        fallback: 'Command',
      },
      documentFormat: { type: 'string', description: '`JSON`, `YAML` or `TEXT`.', fallback: 'JSON' },
      content: { type: 'any', description: 'What it says.' },
      'permissions.accountIds': {
        type: 'string',
        description: 'The accounts that it is shared with, or `All`.',
        cloudformation: [],
      },
      tags: { type: 'map', description: 'Tags by key.' },
    },
  },
];
