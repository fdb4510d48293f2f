import type { CanonicalType } from '../canonical-type.js';
import { statements } from './iam-statement.js';
import { addsStatements, ifOff, unlessOff } from '../module-inputs.js';

export const ECR: readonly CanonicalType[] = [
  {
    type: 'AWS::ECR::Repository',
    provider: 'aws',
    description:
      'A repository of container images. Unless the code says otherwise its tags can be overwritten, images are not scanned when ' +
      'they are pushed, and it is encrypted with keys of S3 ' +
      '(https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_CreateRepository.html).',
    terraform: {
      types: ['aws_ecr_repository'],
      names: ['name'],
      satellites: { aws_ecr_repository_policy: 'repository' },
    },
    modules: {
      sources: { 'terraform-aws-modules/ecr/aws': [unlessOff('create'), unlessOff('create_repository')] },
    },
    attributes: {
      repositoryName: {
        type: 'string',
        description: 'The name.',
        terraform: 'name',
        module: 'repository_name',
      },
      imageTagMutability: {
        type: 'string',
        description:
          '`MUTABLE`, `IMMUTABLE`, or one of these for all tags but some: `IMMUTABLE_WITH_EXCLUSION`, `MUTABLE_WITH_EXCLUSION`.',
        module: ['repository_image_tag_mutability', { value: 'IMMUTABLE' }],
        fallback: 'MUTABLE',
      },
      'imageScanningConfiguration.scanOnPush': {
        type: 'boolean',
        description: 'Whether images are scanned for vulnerabilities when they are pushed.',
        module: ['repository_image_scan_on_push', { value: true }],
        fallback: false,
      },
      'encryptionConfiguration.encryptionType': {
        type: 'string',
        description: '`AES256` (keys of S3), `KMS` or `KMS_DSSE`.',
        module: 'repository_encryption_type',
        fallback: 'AES256',
      },
      'encryptionConfiguration.kmsKey': {
        type: 'string',
        description: 'The KMS key; without one, the key that AWS manages for ECR.',
        module: 'repository_kms_key',
      },
      statements: {
        ...statements(
          'The statements of the repository policy.',
          ['aws_ecr_repository_policy:policy'],
          ['RepositoryPolicyText'],
        ),
        module: [
          { path: 'repository_policy', when: ifOff('create_repository_policy') },
          addsStatements(unlessOff('create_repository_policy')),
        ],
      },
      tags: { type: 'map', description: 'Tags by key.' },
    },
  },
  {
    type: 'AWS::ECR::RegistryPolicy',
    provider: 'aws',
    description: 'Who may do what with all repositories of an account in a region.',
    terraform: { types: ['aws_ecr_registry_policy'] },
    attributes: { statements: statements('What it says.', ['policy'], ['PolicyText']) },
  },
];
