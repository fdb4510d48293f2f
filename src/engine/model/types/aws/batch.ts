import type { CanonicalType } from '../canonical-type.js';

export const BATCH: readonly CanonicalType[] = [
  {
    type: 'AWS::Batch::JobDefinition',
    provider: 'aws',
    description: 'A job of AWS Batch. In Terraform what its container is, is a text in JSON.',
    terraform: { types: ['aws_batch_job_definition'] },
    attributes: {
      jobDefinitionName: { type: 'string', description: 'The name.', terraform: 'name' },
      containers: {
        type: 'list',
        description: 'All containers of the job: of one node, of several, of a task of ECS, of a pod of EKS.',
        terraform: [
          { path: 'container_properties', json: '' },
          { path: 'node_properties', json: 'nodeRangeProperties.*.container' },
          { path: 'ecs_properties', json: 'taskProperties.*.containers' },
          'eks_properties.pod_properties.containers',
        ],
        cloudformation: [
          'ContainerProperties',
          'NodeProperties.NodeRangeProperties.*.Container',
          'EcsProperties.TaskProperties.*.Containers',
          'EksProperties.PodProperties.Containers',
        ],
        attributes: {
          image: { type: 'string', description: 'The image.' },
          privileged: {
            type: 'boolean',
            description: 'Whether it has the rights of the host.',
            terraform: ['privileged', 'security_context.privileged'],
            cloudformation: ['Privileged', 'SecurityContext.Privileged'],
            fallback: false,
          },
        },
      },
      tags: { type: 'map', description: 'Tags by key.' },
    },
  },
];
