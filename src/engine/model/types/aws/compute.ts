import type { CanonicalType } from '../canonical-type.js';
import { BY_VERSION, unlessOff } from '../module-inputs.js';

export const COMPUTE: readonly CanonicalType[] = [
  {
    type: 'AWS::EKS::Cluster',
    provider: 'aws',
    description:
      'A Kubernetes cluster. Its API endpoint is public, to 0.0.0.0/0, unless the code says otherwise ' +
      '(https://docs.aws.amazon.com/eks/latest/userguide/cluster-endpoint.html).',
    terraform: { types: ['aws_eks_cluster'] },
    // Up to version 20 `cluster_` stands before the names of the inputs.
    modules: { sources: { 'terraform-aws-modules/eks/aws': [unlessOff('create')] } },
    attributes: {
      name: { type: 'string', description: 'The name.', module: ['name', 'cluster_name'] },
      version: {
        type: 'string',
        description: 'The version of Kubernetes.',
        module: ['kubernetes_version', 'cluster_version'],
      },
      'resourcesVpcConfig.endpointPublicAccess': {
        type: 'boolean',
        description: 'Whether the API can be reached from the internet.',
        terraform: 'vpc_config.endpoint_public_access',
        module: ['endpoint_public_access', 'cluster_endpoint_public_access', BY_VERSION],
        fallback: true,
      },
      'resourcesVpcConfig.endpointPrivateAccess': {
        type: 'boolean',
        description: 'Whether the API can be reached inside of the VPC.',
        terraform: 'vpc_config.endpoint_private_access',
        module: ['endpoint_private_access', 'cluster_endpoint_private_access', BY_VERSION],
        fallback: false,
      },
      'resourcesVpcConfig.publicAccessCidrs': {
        type: 'list',
        description: 'From where the public endpoint can be reached.',
        terraform: 'vpc_config.public_access_cidrs',
        module: ['endpoint_public_access_cidrs', 'cluster_endpoint_public_access_cidrs'],
        fallback: ['0.0.0.0/0'],
      },
      encryptionConfig: {
        type: 'list',
        description: 'What is encrypted with a KMS key; empty leaves it to EKS.',
        attributes: {
          resources: { type: 'list', description: '`secrets`.' },
          'provider.keyArn': { type: 'string', description: 'The KMS key.', terraform: 'provider.key_arn' },
        },
      },
      enabledLogTypes: {
        type: 'list',
        description:
          'The logs of the control plane: `api`, `audit`, `authenticator`, `controllerManager`, `scheduler`.',
        terraform: 'enabled_cluster_log_types',
        module: ['enabled_log_types', 'cluster_enabled_log_types', BY_VERSION],
        cloudformation: 'Logging.ClusterLogging.EnabledTypes.*.Type',
      },
      tags: { type: 'map', description: 'Tags by key.' },
    },
  },
];
