import type { CanonicalType } from '../canonical-type.js';
import { unlessOff } from '../module-inputs.js';

export const EKS: readonly CanonicalType[] = [
  {
    type: 'AWS::EKS::Nodegroup',
    provider: 'aws',
    description:
      'A group of nodes that EKS manages. With an SSH key, and without security groups to log in from, port 22 of the nodes is ' +
      'open to 0.0.0.0/0 (https://docs.aws.amazon.com/eks/latest/APIReference/API_RemoteAccessConfig.html).',
    terraform: { types: ['aws_eks_node_group'] },
    modules: {
      sources: { 'terraform-aws-modules/eks/aws': [unlessOff('create')] },
      isLikeProvider: true,
      each: ['eks_managed_node_groups'],
    },
    attributes: {
      nodegroupName: { type: 'string', description: 'The name.', terraform: 'node_group_name' },
      'remoteAccess.ec2SshKey': {
        type: 'string',
        description: 'The SSH key that opens the nodes; null where nobody can log in.',
      },
      'remoteAccess.sourceSecurityGroups': {
        type: 'list',
        description: 'The security groups that may log in.',
        terraform: 'remote_access.source_security_group_ids',
      },
      diskSize: { type: 'number', description: 'The size of their disks.', unit: 'GiB' },
      amiType: { type: 'string', description: '`AL2023_x86_64_STANDARD`, `BOTTLEROCKET_x86_64` …' },
      version: { type: 'string', description: 'The version of Kubernetes.' },
      tags: { type: 'map', description: 'Tags by key.' },
    },
  },
];
