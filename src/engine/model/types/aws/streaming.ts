import type { CanonicalType } from '../canonical-type.js';
import { unlessOff } from '../module-inputs.js';

const BROKER_LOGS = 'logging_info.broker_logs';
const IN_TRANSIT = 'encryption_info.encryption_in_transit';

export const STREAMING: readonly CanonicalType[] = [
  {
    type: 'AWS::MSK::Cluster',
    provider: 'aws',
    description:
      'A Kafka cluster. Always encrypted at rest, by default with the key that AWS manages; TLS only, in transit and between ' +
      'brokers, unless the code says otherwise (https://docs.aws.amazon.com/msk/latest/developerguide/msk-encryption.html).',
    terraform: { types: ['aws_msk_cluster'] },
    modules: { sources: { 'terraform-aws-modules/msk-kafka-cluster/aws': [unlessOff('create')] } },
    attributes: {
      clusterName: { type: 'string', description: 'The name.', module: 'name' },
      'encryptionInfo.encryptionAtRest.dataVolumeKmsKeyId': {
        type: 'string',
        description: 'The KMS key; without one, the key that AWS manages for MSK.',
        terraform: 'encryption_info.encryption_at_rest_kms_key_arn',
        module: 'encryption_at_rest_kms_key_arn',
        derive: 'key',
      },
      'encryptionInfo.encryptionInTransit.clientBroker': {
        type: 'string',
        description: '`TLS`, `TLS_PLAINTEXT` or `PLAINTEXT`; null for `TLS`.',
        terraform: `${IN_TRANSIT}.client_broker`,
        module: 'encryption_in_transit_client_broker',
      },
      'encryptionInfo.encryptionInTransit.inCluster': {
        type: 'boolean',
        description: 'Whether traffic between brokers is encrypted.',
        terraform: `${IN_TRANSIT}.in_cluster`,
        module: 'encryption_in_transit_in_cluster',
        fallback: true,
      },
      'brokerNodeGroupInfo.connectivityInfo.publicAccess.type': {
        type: 'string',
        description: '`DISABLED`, or `SERVICE_PROVIDED_EIPS` where brokers have public addresses.',
        module: 'broker_node_connectivity_info.public_access.type',
        fallback: 'DISABLED',
      },
      'loggingInfo.brokerLogs.cloudWatchLogs.enabled': {
        type: 'boolean',
        description: 'Whether logs of brokers go to CloudWatch.',
        terraform: `${BROKER_LOGS}.cloudwatch_logs.enabled`,
        module: 'cloudwatch_logs_enabled',
        fallback: false,
      },
      'loggingInfo.brokerLogs.firehose.enabled': {
        type: 'boolean',
        description: 'Whether logs of brokers go to Firehose.',
        module: 'firehose_logs_enabled',
        fallback: false,
      },
      'loggingInfo.brokerLogs.s3.enabled': {
        type: 'boolean',
        description: 'Whether logs of brokers go to S3.',
        terraform: `${BROKER_LOGS}.s3.enabled`,
        module: 's3_logs_enabled',
        fallback: false,
      },
      tags: { type: 'map', description: 'Tags by key.' },
    },
  },
  {
    type: 'AWS::AmazonMQ::Broker',
    provider: 'aws',
    description:
      'A message broker. Always encrypted, by default with a key that AWS owns; without public access and without logs unless ' +
      'the code says otherwise (https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/data-protection.html).',
    terraform: { types: ['aws_mq_broker'] },
    attributes: {
      brokerName: { type: 'string', description: 'The name.' },
      engineType: { type: 'string', description: '`ActiveMQ` or `RabbitMQ`.' },
      publiclyAccessible: {
        type: 'boolean',
        description: 'Whether it has a public address.',
        fallback: false,
      },
      'logs.general': {
        type: 'boolean',
        description: 'Whether general logs go to CloudWatch.',
        fallback: false,
      },
      'logs.audit': {
        type: 'boolean',
        description: 'Whether administrative actions are recorded; ActiveMQ only.',
        fallback: false,
      },
      'encryptionOptions.kmsKeyId': {
        type: 'string',
        description: 'The KMS key; without one, a key that AWS owns or manages.',
        derive: 'key',
      },
      'encryptionOptions.useAwsOwnedKey': {
        type: 'boolean',
        description: 'Whether AWS owns the key.',
        fallback: true,
      },
      autoMinorVersionUpgrade: { type: 'boolean', description: 'Whether minor upgrades are automatic.' },
      tags: { type: 'map', description: 'Tags by key.' },
    },
  },
  {
    type: 'AWS::Kinesis::Stream',
    provider: 'aws',
    description:
      'A data stream. Not encrypted unless the code says so (https://docs.aws.amazon.com/streams/latest/dev/server-side-encryption.html).',
    terraform: { types: ['aws_kinesis_stream'] },
    attributes: {
      name: { type: 'string', description: 'The name.' },
      'streamEncryption.encryptionType': {
        type: 'string',
        description: '`KMS`, or `NONE`.',
        terraform: 'encryption_type',
        fallback: 'NONE',
      },
      'streamEncryption.keyId': {
        type: 'string',
        description: 'The KMS key; `alias/aws/kinesis` is the one that AWS manages.',
        terraform: 'kms_key_id',
        derive: 'key',
      },
      retentionPeriodHours: {
        type: 'number',
        description: 'How long records are kept.',
        unit: 'hours',
        terraform: 'retention_period',
        fallback: 24,
      },
      tags: { type: 'map', description: 'Tags by key.' },
    },
  },
  {
    type: 'AWS::KinesisFirehose::DeliveryStream',
    provider: 'aws',
    description:
      'A delivery stream. Records that are put into it are not encrypted unless the code says so; those of a stream or a ' +
      'Kafka topic are as they are there (https://docs.aws.amazon.com/firehose/latest/dev/encryption.html).',
    terraform: { types: ['aws_kinesis_firehose_delivery_stream'] },
    attributes: {
      deliveryStreamName: { type: 'string', description: 'The name.', terraform: 'name' },
      'deliveryStreamEncryption.enabled': {
        type: 'boolean',
        description: 'Whether records are encrypted while they wait.',
        terraform: 'server_side_encryption.enabled',
        cloudformation: { value: true, path: 'DeliveryStreamEncryptionConfigurationInput' },
        fallback: false,
      },
      'deliveryStreamEncryption.keyType': {
        type: 'string',
        description: '`AWS_OWNED_CMK` or `CUSTOMER_MANAGED_CMK`.',
        terraform: 'server_side_encryption.key_type',
        cloudformation: 'DeliveryStreamEncryptionConfigurationInput.KeyType',
        fallback: 'AWS_OWNED_CMK',
      },
      'deliveryStreamEncryption.keyArn': {
        type: 'string',
        description: 'The KMS key.',
        terraform: 'server_side_encryption.key_arn',
        cloudformation: 'DeliveryStreamEncryptionConfigurationInput.KeyARN',
        derive: 'key',
      },
      hasStreamSource: {
        type: 'boolean',
        description: 'Whether its records come from a Kinesis stream or a Kafka topic.',
        terraform: ['kinesis_source_configuration', 'msk_source_configuration'],
        cloudformation: ['KinesisStreamSourceConfiguration', 'MSKSourceConfiguration'],
        derive: 'exists',
        fallback: false,
      },
      tags: { type: 'map', description: 'Tags by key.' },
    },
  },
];
