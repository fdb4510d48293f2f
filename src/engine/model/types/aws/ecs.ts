import type { CanonicalAttribute, CanonicalType, Place } from '../canonical-type.js';
import { BY_MODULE, BY_VERSION, unlessOff } from '../module-inputs.js';

/** Of the elements: the names of ECS's API, which Terraform's JSON uses as they are. */
const CONTAINER: Readonly<Record<string, CanonicalAttribute>> = {
  name: { type: 'string', description: 'The name.' },
  image: { type: 'string', description: 'The image.' },
  user: { type: 'string', description: 'The user that it runs as.' },
  privileged: { type: 'boolean', description: 'Whether it has the rights of the host.', fallback: false },
  privilege: {
    type: 'boolean',
    description: 'No attribute of ECS, but how `privileged` is misspelt.',
  },
  pidMode: {
    type: 'string',
    description: 'No attribute of containers in ECS, but where `pidMode` of the task is misplaced.',
    terraform: 'pidMode',
  },
  readonlyRootFilesystem: {
    type: 'boolean',
    description: 'Whether its root file system cannot be written to.',
    terraform: 'readonlyRootFilesystem',
    fallback: false,
  },
  environment: {
    type: 'list',
    description: 'The environment, as anybody can read it who may describe the task definition.',
    attributes: {
      name: { type: 'string', description: 'The name of the variable.' },
      value: { type: 'string', description: 'Its value.' },
    },
  },
  secrets: {
    type: 'list',
    description: 'The environment that comes out of Secrets Manager or Parameter Store.',
    attributes: {
      name: { type: 'string', description: 'The name of the variable.' },
      valueFrom: { type: 'string', description: 'Where its value is.', terraform: 'valueFrom' },
    },
  },
  'logConfiguration.logDriver': {
    type: 'string',
    description: '`awslogs`, `awsfirelens` …; null where nothing is logged.',
    terraform: 'logConfiguration.logDriver',
  },
  'linuxParameters.capabilities.add': {
    type: 'list',
    description: 'The capabilities of Linux that it gets beyond the usual ones.',
    terraform: 'linuxParameters.capabilities.add',
  },
};

const SETTING = {
  terraform: { name: ['containerInsights'] },
  cloudformation: { Name: ['containerInsights'] },
};

export const ECS: readonly CanonicalType[] = [
  {
    type: 'AWS::ECS::Cluster',
    provider: 'aws',
    description:
      'A cluster of containers. Container Insights is off, unless the cluster or the account says otherwise ' +
      '(https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ClusterSetting.html).',
    terraform: { types: ['aws_ecs_cluster'] },
    modules: {
      sources: {
        'terraform-aws-modules/ecs/aws': [unlessOff('create')],
        'terraform-aws-modules/ecs/aws//modules/cluster': [unlessOff('create')],
      },
    },
    attributes: {
      clusterName: {
        type: 'string',
        description: 'The name.',
        terraform: 'name',
        module: ['cluster_name', 'name'],
      },
      containerInsights: {
        type: 'string',
        description: '`enhanced`, `enabled` or `disabled`, as the setting of this name says.',
        terraform: { path: 'setting', only: SETTING.terraform, then: 'value' },
        module: [
          ...['cluster_setting', 'cluster_settings', 'setting'].map((path): Place => ({
            path,
            only: SETTING.terraform,
            then: 'value',
          })),
          BY_VERSION,
        ],
        cloudformation: { path: 'ClusterSettings', only: SETTING.cloudformation, then: 'Value' },
        fallback: 'disabled',
      },
      'configuration.executeCommandConfiguration.logging': {
        type: 'string',
        description: 'Where sessions of ECS Exec are logged: `NONE`, `DEFAULT` or `OVERRIDE`.',
      },
      'configuration.executeCommandConfiguration.kmsKeyId': {
        type: 'string',
        description: 'The KMS key that sessions of ECS Exec are encrypted with.',
      },
      tags: { type: 'map', description: 'Tags by key.' },
    },
  },
  {
    type: 'AWS::ECS::TaskDefinition',
    provider: 'aws',
    description:
      'What containers run together, and how. In Terraform they are a text in JSON. Traffic to EFS is not encrypted unless ' +
      'the code says so (https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_EFSVolumeConfiguration.html).',
    terraform: { types: ['aws_ecs_task_definition'] },
    attributes: {
      family: { type: 'string', description: 'The name of its family.' },
      containerDefinitions: {
        type: 'list',
        description: 'The containers.',
        terraform: { path: 'container_definitions', json: '' },
        attributes: CONTAINER,
      },
      networkMode: { type: 'string', description: '`awsvpc`, `bridge`, `host` or `none`.' },
      pidMode: { type: 'string', description: '`host` or `task`: whose processes the containers see.' },
      ipcMode: { type: 'string', description: '`host`, `task` or `none`: what memory they share.' },
      requiresCompatibilities: { type: 'list', description: '`EC2`, `FARGATE`, `EXTERNAL`.' },
      'runtimePlatform.operatingSystemFamily': {
        type: 'string',
        description: '`LINUX`, `WINDOWS_SERVER_2022_CORE` …',
      },
      volumes: {
        type: 'list',
        description: 'The volumes.',
        terraform: 'volume',
        attributes: {
          name: { type: 'string', description: 'The name.' },
          efsVolumeConfiguration: {
            type: 'map',
            description: 'The file system of EFS; null where it is another kind of volume.',
            attributes: {
              filesystemId: { type: 'string', description: 'The file system.', terraform: 'file_system_id' },
              transitEncryption: {
                type: 'string',
                description: '`ENABLED` or `DISABLED`: whether traffic to it is encrypted.',
                fallback: 'DISABLED',
              },
              'authorizationConfig.iam': {
                type: 'string',
                description: '`ENABLED` or `DISABLED`: whether the role of the task decides.',
                fallback: 'DISABLED',
              },
            },
          },
        },
      },
      tags: { type: 'map', description: 'Tags by key.' },
    },
  },
  {
    type: 'AWS::ECS::Service',
    provider: 'aws',
    description: 'Tasks that are kept running.',
    terraform: { types: ['aws_ecs_service'] },
    modules: {
      sources: {
        'terraform-aws-modules/ecs/aws//modules/service': [unlessOff('create'), unlessOff('create_service')],
      },
    },
    attributes: {
      serviceName: { type: 'string', description: 'The name.', terraform: 'name', module: 'name' },
      launchType: {
        type: 'string',
        description: '`EC2`, `FARGATE` or `EXTERNAL`.',
        module: ['launch_type', BY_MODULE],
      },
      platformVersion: {
        type: 'string',
        description: 'The platform of Fargate: `LATEST`, `1.4.0`.',
        module: 'platform_version',
      },
      'networkConfiguration.awsvpcConfiguration.assignPublicIp': {
        type: 'string',
        description: '`ENABLED` or `DISABLED`: whether tasks get a public address.',
        terraform: {
          path: 'network_configuration.assign_public_ip',
          values: { true: 'ENABLED', false: 'DISABLED' },
        },
        module: { path: 'assign_public_ip', values: { true: 'ENABLED', false: 'DISABLED' } },
      },
      enableExecuteCommand: {
        type: 'boolean',
        description: 'Whether commands can be run in its containers through ECS Exec.',
        module: 'enable_execute_command',
        fallback: false,
      },
      tags: { type: 'map', description: 'Tags by key.' },
    },
  },
];
