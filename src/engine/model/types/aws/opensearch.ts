import type { CanonicalAttribute, CanonicalType } from '../canonical-type.js';
import { statements } from './iam-statement.js';
import { BY_MODULE, BY_VERSION, addsStatements, unlessOff } from '../module-inputs.js';

/**
 * A kind of logs: `log_publishing_options` blocks by their `log_type`, entries by their name in CloudFormation. Some the module publishes by
 * default.
 */
function logs(type: string, what: string, isByDefault = false): CanonicalAttribute {
  return {
    type: 'map',
    description: `Publishing of ${what}; null where it is not configured.`,
    terraform: { path: 'log_publishing_options', only: { log_type: [type] } },
    module: [
      { path: 'log_publishing_options', only: { log_type: [type] } },
      ...(isByDefault ? [BY_MODULE] : []),
    ],
    cloudformation: `LogPublishingOptions.${type}`,
    attributes: {
      enabled: {
        type: 'boolean',
        description: 'Whether they go to CloudWatch.',
        terraform: ['enabled', { value: true }],
        fallback: false,
      },
      cloudWatchLogsLogGroupArn: {
        type: 'string',
        description: 'Where they go.',
        terraform: 'cloudwatch_log_group_arn',
      },
    },
  };
}

export const OPENSEARCH: readonly CanonicalType[] = [
  {
    type: 'AWS::OpenSearchService::Domain',
    provider: 'aws',
    description:
      'An OpenSearch or Elasticsearch domain. Not encrypted, at rest or between nodes, and reachable over plain HTTP unless the ' +
      'code says so (https://docs.aws.amazon.com/opensearch-service/latest/developerguide/security.html). In a ' +
      '`domain_endpoint_options` block of Terraform, HTTPS is enforced by default.',
    terraform: {
      types: ['aws_elasticsearch_domain', 'aws_opensearch_domain'],
      satellites: {
        aws_elasticsearch_domain_policy: 'domain_name',
        aws_opensearch_domain_policy: 'domain_name',
      },
      names: ['domain_name'],
    },
    modules: {
      sources: { 'terraform-aws-modules/opensearch/aws': [unlessOff('create')] },
      isLikeProvider: true,
    },
    cloudformation: { types: ['AWS::OpenSearchService::Domain', 'AWS::Elasticsearch::Domain'] },
    attributes: {
      domainName: { type: 'string', description: 'The name.' },
      'encryptionAtRestOptions.enabled': {
        type: 'boolean',
        description: 'Whether the storage is encrypted.',
        terraform: 'encrypt_at_rest.enabled',
        module: ['encrypt_at_rest.enabled', { value: true }],
        fallback: false,
      },
      'encryptionAtRestOptions.kmsKeyId': {
        type: 'string',
        description: 'The KMS key; without one, the key that AWS manages for OpenSearch.',
        terraform: 'encrypt_at_rest.kms_key_id',
        derive: 'key',
      },
      'nodeToNodeEncryptionOptions.enabled': {
        type: 'boolean',
        description: 'Whether traffic between nodes is encrypted.',
        terraform: 'node_to_node_encryption.enabled',
        module: ['node_to_node_encryption.enabled', { value: true }],
        fallback: false,
      },
      'domainEndpointOptions.enforceHttps': {
        type: 'boolean',
        description: 'Whether plain HTTP is refused.',
        terraform: [
          'domain_endpoint_options.enforce_https',
          { value: true, path: 'domain_endpoint_options' },
        ],
        module: ['domain_endpoint_options.enforce_https', { value: true }],
        fallback: false,
      },
      'domainEndpointOptions.tlsSecurityPolicy': {
        type: 'string',
        description: 'The versions of TLS that are accepted, as written: `Policy-Min-TLS-1-2-PFS-2023-10`.',
        module: ['domain_endpoint_options.tls_security_policy', BY_VERSION],
      },
      'logPublishingOptions.auditLogs': logs('AUDIT_LOGS', 'audit logs'),
      'logPublishingOptions.applicationLogs': logs('ES_APPLICATION_LOGS', 'error logs'),
      'logPublishingOptions.searchSlowLogs': logs('SEARCH_SLOW_LOGS', 'slow logs of searches', true),
      'logPublishingOptions.indexSlowLogs': logs('INDEX_SLOW_LOGS', 'slow logs of indexing', true),
      'advancedSecurityOptions.enabled': {
        type: 'boolean',
        description: 'Whether access is controlled by index, document and field.',
        module: ['advanced_security_options.enabled', { value: true }],
        fallback: false,
      },
      'advancedSecurityOptions.internalUserDatabaseEnabled': {
        type: 'boolean',
        description: 'Whether users are kept in the domain.',
        fallback: false,
      },
      'cognitoOptions.enabled': {
        type: 'boolean',
        description: 'Whether people log in to the dashboards through Cognito.',
        fallback: false,
      },
      vpcOptions: {
        type: 'map',
        description: 'The subnets and security groups; null for a domain with a public endpoint.',
        attributes: {
          subnetIds: { type: 'list', description: 'The subnets.' },
          securityGroupIds: { type: 'list', description: 'The security groups.' },
        },
      },
      'clusterConfig.instanceCount': {
        type: 'number',
        description: 'How many data nodes there are.',
        module: ['cluster_config.instance_count', { value: 3 }],
        cloudformation: ['ClusterConfig.InstanceCount', 'ElasticsearchClusterConfig.InstanceCount'],
        fallback: 1,
      },
      statements: {
        ...statements(
          "The statements of the domain's access policy.",
          [
            'aws_elasticsearch_domain_policy:access_policies',
            'aws_opensearch_domain_policy:access_policies',
            'access_policies',
          ],
          ['AccessPolicies'],
        ),
        module: ['access_policies', addsStatements(unlessOff('create_access_policy'))],
      },
      tags: { type: 'map', description: 'Tags by key.' },
    },
  },
];
