import type { CanonicalType } from '../canonical-type.js';

export const WAF: readonly CanonicalType[] = [
  {
    type: 'AWS::WAFv2::WebACL',
    provider: 'aws',
    description: 'The rules that requests are filtered by.',
    terraform: {
      types: ['aws_wafv2_web_acl'],
      satellites: { aws_wafv2_web_acl_logging_configuration: 'resource_arn' },
    },
    cloudformation: { satellites: { 'AWS::WAFv2::LoggingConfiguration': 'ResourceArn' } },
    attributes: {
      name: { type: 'string', description: 'The name.' },
      scope: { type: 'string', description: '`CLOUDFRONT` or `REGIONAL`.' },
      logDestinationConfigs: {
        type: 'list',
        description: 'The ARNs of where requests are logged.',
        terraform: 'aws_wafv2_web_acl_logging_configuration:log_destination_configs',
        cloudformation: 'AWS::WAFv2::LoggingConfiguration:LogDestinationConfigs',
      },
      tags: { type: 'map', description: 'Tags by key.' },
    },
  },
];
