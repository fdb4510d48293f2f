import type { CanonicalType } from '../canonical-type.js';

export const ROUTE53: readonly CanonicalType[] = [
  {
    type: 'AWS::Route53::HostedZone',
    provider: 'aws',
    description: 'A zone of DNS: a private one where it has VPCs, else public.',
    terraform: {
      types: ['aws_route53_zone'],
      satellites: { aws_route53_query_log: 'zone_id' },
    },
    attributes: {
      name: { type: 'string', description: 'The domain.' },
      vpcs: { type: 'list', description: 'The VPCs of a private zone.', terraform: 'vpc' },
      'queryLoggingConfig.cloudWatchLogsLogGroupArn': {
        type: 'string',
        description: 'Where queries are logged.',
        terraform: 'aws_route53_query_log:cloudwatch_log_group_arn',
      },
      tags: { type: 'map', description: 'Tags by key.', terraform: 'tags', cloudformation: 'HostedZoneTags' },
    },
  },
];
