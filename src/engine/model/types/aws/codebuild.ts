import type { CanonicalAttribute, CanonicalType } from '../canonical-type.js';

const ARTIFACTS: Readonly<Record<string, CanonicalAttribute>> = {
  type: { type: 'string', description: '`S3`, `CODEPIPELINE` or `NO_ARTIFACTS`.' },
  encryptionDisabled: {
    type: 'boolean',
    description: 'Whether what the build puts out is not encrypted.',
    fallback: false,
  },
};

export const CODEBUILD: readonly CanonicalType[] = [
  {
    type: 'AWS::CodeBuild::Project',
    provider: 'aws',
    description:
      'A project of CodeBuild. Artifacts are encrypted unless the code says otherwise, with the key that AWS manages for S3 unless ' +
      'it names one (https://docs.aws.amazon.com/codebuild/latest/userguide/security-encryption.html).',
    terraform: { types: ['aws_codebuild_project'] },
    attributes: {
      name: { type: 'string', description: 'The name.' },
      encryptionKey: { type: 'string', description: 'The KMS key of its artifacts.' },
      artifacts: {
        type: 'list',
        description: 'What it puts out, the secondary artifacts, too.',
        terraform: ['artifacts', 'secondary_artifacts'],
        cloudformation: ['Artifacts', 'SecondaryArtifacts'],
        attributes: ARTIFACTS,
      },
      'environment.privilegedMode': {
        type: 'boolean',
        description: 'Whether builds run privileged, as building images with Docker needs it.',
        fallback: false,
      },
      tags: { type: 'map', description: 'Tags by key.' },
    },
  },
];
