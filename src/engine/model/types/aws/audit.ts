import type { CanonicalType } from '../canonical-type.js';
import { unlessOff } from '../module-inputs.js';

export const AUDIT: readonly CanonicalType[] = [
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
      snsTopicName: { type: 'string', description: 'The topic that is told of new log files.' },
      s3BucketName: { type: 'string', description: 'Where logs go.', terraform: 's3_bucket_name' },
      tags: { type: 'map', description: 'Tags by key.' },
    },
  },
  {
    type: 'AWS::Logs::LogGroup',
    provider: 'aws',
    description:
      'A log group. It keeps events for ever, encrypted with a key of AWS, unless the code says otherwise (https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/Working-with-log-groups-and-streams.html).',
    terraform: { types: ['aws_cloudwatch_log_group'] },
    modules: {
      sources: { 'terraform-aws-modules/cloudwatch/aws//modules/log-group': [unlessOff('create')] },
      isLikeProvider: true,
    },
    attributes: {
      logGroupName: { type: 'string', description: 'The name.', terraform: 'name' },
      kmsKeyId: { type: 'string', description: 'The KMS key that events are encrypted with.' },
      retentionInDays: {
        type: 'number',
        description: 'How long events are kept; 0 for ever.',
        unit: 'days',
        fallback: 0,
      },
      logGroupClass: { type: 'string', description: '`STANDARD`, `INFREQUENT_ACCESS` or `DELIVERY`.' },
      tags: { type: 'map', description: 'Tags by key.' },
    },
  },
  {
    type: 'AWS::Config::ConfigurationAggregator',
    provider: 'aws',
    description: 'Brings together what AWS Config records in accounts and regions.',
    terraform: { types: ['aws_config_configuration_aggregator'] },
    attributes: {
      name: {
        type: 'string',
        description: 'The name.',
        cloudformation: 'ConfigurationAggregatorName',
      },
      sources: {
        type: 'list',
        description: 'Where it takes data from: accounts, or an organisation.',
        terraform: ['account_aggregation_source', 'organization_aggregation_source'],
        cloudformation: ['AccountAggregationSources', 'OrganizationAggregationSource'],
        attributes: {
          allAwsRegions: {
            type: 'boolean',
            description: 'Whether it takes all regions.',
            terraform: 'all_regions',
            fallback: false,
          },
          awsRegions: { type: 'list', description: 'The regions that it takes.', terraform: 'regions' },
        },
      },
      tags: { type: 'map', description: 'Tags by key.' },
    },
  },
  {
    type: 'AWS::Config::ConfigurationRecorder',
    provider: 'aws',
    description:
      'What AWS Config records: all types of the region but those of global resources, unless the code says otherwise (https://docs.aws.amazon.com/config/latest/APIReference/API_RecordingGroup.html).',
    terraform: {
      types: ['aws_config_configuration_recorder'],
      names: ['name'],
      satellites: { aws_config_configuration_recorder_status: 'name' },
    },
    attributes: {
      name: { type: 'string', description: 'The name.' },
      isEnabled: {
        type: 'boolean',
        description: 'Whether the code starts it. CloudFormation does so by itself.',
        terraform: 'aws_config_configuration_recorder_status:is_enabled',
        cloudformation: [],
      },
      'recordingGroup.allSupported': {
        type: 'boolean',
        description: 'Whether it records all types of the region.',
        fallback: true,
      },
      'recordingGroup.includeGlobalResourceTypes': {
        type: 'boolean',
        description: 'Whether it records types that have no region, such as those of IAM.',
        fallback: false,
      },
      'recordingGroup.recordingStrategy.useOnly': {
        type: 'string',
        description:
          '`ALL_SUPPORTED_RESOURCE_TYPES`, `INCLUSION_BY_RESOURCE_TYPES` or `EXCLUSION_BY_RESOURCE_TYPES`.',
      },
    },
  },
  {
    type: 'AWS::GuardDuty::Detector',
    provider: 'aws',
    description: 'GuardDuty in a region. Terraform enables it unless the code says otherwise.',
    terraform: { types: ['aws_guardduty_detector'] },
    attributes: {
      enable: { type: 'boolean', description: 'Whether it is on.', fallback: true },
      findingPublishingFrequency: {
        type: 'string',
        description: '`FIFTEEN_MINUTES`, `ONE_HOUR` or `SIX_HOURS`.',
      },
      tags: { type: 'map', description: 'Tags by key.' },
    },
  },
  {
    type: 'AWS::CloudFormation::Stack',
    provider: 'aws',
    description: 'A stack that is deployed by code.',
    terraform: { types: ['aws_cloudformation_stack'] },
    attributes: {
      name: { type: 'string', description: 'The name.', cloudformation: [] },
      notificationArns: {
        type: 'list',
        description: 'The topics that are told of what happens.',
        cloudformation: 'NotificationARNs',
      },
      tags: { type: 'map', description: 'Tags by key.' },
    },
  },
];
