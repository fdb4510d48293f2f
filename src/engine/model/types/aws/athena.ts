import type { CanonicalType } from '../canonical-type.js';

const ENCRYPTION = 'ResultConfiguration.EncryptionConfiguration.EncryptionOption';

export const ATHENA: readonly CanonicalType[] = [
  {
    type: 'AWS::Athena::WorkGroup',
    provider: 'aws',
    description:
      'A group of queries. In Terraform its settings override those of clients unless the code says otherwise ' +
      '(https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/athena_workgroup).',
    terraform: { types: ['aws_athena_workgroup'] },
    attributes: {
      name: { type: 'string', description: 'The name.' },
      hasConfiguration: {
        type: 'boolean',
        description: 'Whether the code configures it at all.',
        terraform: 'configuration',
        cloudformation: ['WorkGroupConfiguration', 'WorkGroupConfigurationUpdates'],
        derive: 'exists',
        fallback: false,
      },
      'workGroupConfiguration.enforceWorkGroupConfiguration': {
        type: 'boolean',
        description:
          'Whether clients cannot override its settings, encryption and the place of results among them.',
        terraform: 'configuration.enforce_workgroup_configuration',
      },
      'workGroupConfiguration.encryptionOption': {
        type: 'string',
        description: 'How results are encrypted: `SSE_S3`, `SSE_KMS` or `CSE_KMS`.',
        terraform: 'configuration.result_configuration.encryption_configuration.encryption_option',
        cloudformation: [
          `WorkGroupConfiguration.${ENCRYPTION}`,
          `WorkGroupConfigurationUpdates.${ENCRYPTION}`,
        ],
      },
      'workGroupConfiguration.managedQueryResults': {
        type: 'boolean',
        description: 'Whether Athena keeps the results itself, always encrypted.',
        terraform: 'configuration.managed_query_results_configuration.enabled',
        cloudformation: 'WorkGroupConfiguration.ManagedQueryResultsConfiguration.Enabled',
        fallback: false,
      },
      tags: { type: 'map', description: 'Tags by key.' },
    },
  },
];
