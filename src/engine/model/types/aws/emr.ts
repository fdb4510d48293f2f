import type { CanonicalAttribute, CanonicalType } from '../canonical-type.js';

/** Below the text in JSON that both formats have; CloudFormation takes an object, too. */
function encryption(
  type: CanonicalAttribute['type'],
  path: string,
  description: string,
  rest: Partial<CanonicalAttribute> = {},
): CanonicalAttribute {
  const json = path === '' ? 'EncryptionConfiguration' : `EncryptionConfiguration.${path}`;
  return {
    type,
    description,
    terraform: { path: 'configuration', json },
    cloudformation: { path: 'SecurityConfiguration', json },
    ...rest,
  };
}

const LOCAL = 'AtRestEncryptionConfiguration.LocalDiskEncryptionConfiguration';

export const EMR: readonly CanonicalType[] = [
  {
    type: 'AWS::EMR::SecurityConfiguration',
    provider: 'aws',
    description:
      'The security configuration of clusters of EMR: a text in JSON ' +
      '(https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-create-security-configuration.html).',
    terraform: { types: ['aws_emr_security_configuration'] },
    attributes: {
      name: { type: 'string', description: 'The name.' },
      'encryptionConfiguration.enableAtRestEncryption': encryption(
        'boolean',
        'EnableAtRestEncryption',
        'Whether stored data is encrypted.',
        { fallback: false },
      ),
      'encryptionConfiguration.enableInTransitEncryption': encryption(
        'boolean',
        'EnableInTransitEncryption',
        'Whether data is encrypted between the nodes.',
        { fallback: false },
      ),
      'encryptionConfiguration.s3EncryptionMode': encryption(
        'string',
        'AtRestEncryptionConfiguration.S3EncryptionConfiguration.EncryptionMode',
        'How data in S3 is encrypted: `SSE-S3`, `SSE-KMS`, `CSE-KMS`, `CSE-Custom`.',
      ),
      'encryptionConfiguration.localDiskEncryptionConfiguration': encryption(
        'map',
        LOCAL,
        'How the local disks are encrypted; null where they are not.',
        {
          attributes: {
            encryptionKeyProviderType: {
              type: 'string',
              description: '`AwsKms` or `Custom`.',
              terraform: 'EncryptionKeyProviderType',
            },
            enableEbsEncryption: {
              type: 'boolean',
              description: 'Whether the root volumes and all EBS volumes are encrypted, too.',
              terraform: 'EnableEbsEncryption',
              fallback: false,
            },
          },
        },
      ),
    },
  },
];
