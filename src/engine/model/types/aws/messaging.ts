import type { CanonicalType } from '../canonical-type.js';
import { statements } from './iam-statement.js';
import { BY_VERSION, addsStatements, ifOff, ifOn, unlessOff } from '../module-inputs.js';

export const MESSAGING: readonly CanonicalType[] = [
  {
    type: 'AWS::SNS::Topic',
    provider: 'aws',
    description:
      'An SNS topic. Not encrypted at rest unless it has a KMS key (https://docs.aws.amazon.com/sns/latest/dg/sns-server-side-encryption.html).',
    terraform: {
      types: ['aws_sns_topic'],
      satellites: { aws_sns_topic_policy: 'arn' },
      names: ['name'],
    },
    cloudformation: {
      satellites: { 'AWS::SNS::TopicPolicy': 'Topics', 'AWS::SNS::TopicInlinePolicy': 'TopicArn' },
      names: ['TopicName'],
    },
    modules: {
      sources: { 'terraform-aws-modules/sns/aws': [unlessOff('create'), unlessOff('create_sns_topic')] },
      isLikeProvider: true,
    },
    attributes: {
      topicName: { type: 'string', description: 'The name.', terraform: 'name' },
      kmsMasterKeyId: {
        type: 'string',
        description: 'The KMS key; `alias/aws/sns` is the one that AWS manages.',
        derive: 'key',
      },
      statements: {
        ...statements(
          "The statements of the topic's policy.",
          ['aws_sns_topic_policy:policy', 'policy'],
          ['AWS::SNS::TopicPolicy:PolicyDocument', 'AWS::SNS::TopicInlinePolicy:PolicyDocument'],
        ),
        module: [
          'policy',
          { path: 'topic_policy', when: ifOff('create_topic_policy') },
          addsStatements(unlessOff('create_topic_policy')),
        ],
      },
      tags: { type: 'map', description: 'Tags by key.' },
    },
  },
  {
    type: 'AWS::SQS::Queue',
    provider: 'aws',
    description:
      'An SQS queue. Where neither a KMS key nor `sqsManagedSseEnabled` is written, AWS encrypts new queues with keys of ' +
      'its own (SSE-SQS, https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-configure-sqs-sse-queue.html).',
    terraform: {
      types: ['aws_sqs_queue'],
      satellites: { aws_sqs_queue_policy: 'queue_url' },
      names: ['name'],
    },
    cloudformation: {
      satellites: { 'AWS::SQS::QueuePolicy': 'Queues', 'AWS::SQS::QueueInlinePolicy': 'Queue' },
      names: ['QueueName'],
    },
    modules: { sources: { 'terraform-aws-modules/sqs/aws': [unlessOff('create')] }, isLikeProvider: true },
    attributes: {
      queueName: { type: 'string', description: 'The name.', terraform: 'name' },
      kmsMasterKeyId: { type: 'string', description: 'The KMS key.', derive: 'key' },
      sqsManagedSseEnabled: {
        type: 'boolean',
        description:
          'Encryption with keys of SQS (SSE-SQS), as written; null leaves it to AWS, which encrypts.',
        module: ['sqs_managed_sse_enabled', BY_VERSION],
      },
      statements: {
        ...statements(
          "The statements of the queue's policy.",
          ['aws_sqs_queue_policy:policy', 'policy'],
          ['AWS::SQS::QueuePolicy:PolicyDocument', 'AWS::SQS::QueueInlinePolicy:PolicyDocument'],
        ),
        module: ['policy', addsStatements(ifOn('create_queue_policy'))],
      },
      tags: { type: 'map', description: 'Tags by key.' },
    },
  },
];
