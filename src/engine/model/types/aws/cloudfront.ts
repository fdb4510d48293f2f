import type { CanonicalAttribute, CanonicalType } from '../canonical-type.js';
import { BY_VERSION, unlessOff } from '../module-inputs.js';

const BEHAVIOR: Readonly<Record<string, CanonicalAttribute>> = {
  pathPattern: { type: 'string', description: 'The paths that it is for; null for the default.' },
  viewerProtocolPolicy: {
    type: 'string',
    description: '`allow-all`, `https-only` or `redirect-to-https`.',
  },
  targetOriginId: { type: 'string', description: 'The origin.' },
  realtimeLogConfigArn: { type: 'string', description: 'The configuration of real-time logs.' },
};

export const CLOUDFRONT: readonly CanonicalType[] = [
  {
    type: 'AWS::CloudFront::Distribution',
    provider: 'aws',
    description:
      'A distribution of CloudFront. Unless the code says otherwise it has the certificate of *.cloudfront.net, whose security ' +
      'policy is TLSv1 whatever is written ' +
      '(https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_ViewerCertificate.html).',
    terraform: {
      types: ['aws_cloudfront_distribution'],
      satellites: {
        aws_cloudwatch_log_delivery_source: { by: 'resource_arn', only: { log_type: 'ACCESS_LOGS' } },
      },
    },
    modules: {
      sources: {
        'terraform-aws-modules/cloudfront/aws': [unlessOff('create'), unlessOff('create_distribution')],
      },
      isLikeProvider: true,
    },
    cloudformation: {
      below: 'DistributionConfig',
      satellites: { 'AWS::Logs::DeliverySource': { by: 'ResourceArn', only: { LogType: 'ACCESS_LOGS' } } },
    },
    attributes: {
      enabled: {
        type: 'boolean',
        description: 'Whether it answers requests.',
        module: ['enabled', { value: true }],
      },
      behaviors: {
        type: 'list',
        description: 'The default cache behaviour and those for some paths.',
        terraform: ['default_cache_behavior', 'ordered_cache_behavior', 'cache_behavior'],
        cloudformation: ['DistributionConfig.DefaultCacheBehavior', 'DistributionConfig.CacheBehaviors'],
        attributes: BEHAVIOR,
      },
      'viewerCertificate.cloudFrontDefaultCertificate': {
        type: 'boolean',
        description: 'Whether it has the certificate of *.cloudfront.net.',
        terraform: 'viewer_certificate.cloudfront_default_certificate',
        module: [
          'viewer_certificate.cloudfront_default_certificate',
          { value: false, path: 'viewer_certificate' },
          { value: true },
        ],
      },
      'viewerCertificate.acmCertificateArn': { type: 'string', description: 'A certificate of ACM.' },
      'viewerCertificate.iamCertificateId': { type: 'string', description: 'A certificate of IAM.' },
      'viewerCertificate.minimumProtocolVersion': {
        type: 'string',
        description:
          'The security policy: `TLSv1`, `TLSv1.1_2016`, `TLSv1.2_2021`, `TLSv1.3_2025` …; null leaves it to CloudFront: `TLSv1`.',
        module: ['viewer_certificate.minimum_protocol_version', BY_VERSION],
      },
      'viewerCertificate.sslSupportMethod': {
        type: 'string',
        description: '`sni-only`, `vip` or `static-ip`.',
      },
      logging: {
        type: 'map',
        description: 'Standard logs to a bucket; null where there are none.',
        terraform: 'logging_config',
        attributes: {
          bucket: { type: 'string', description: 'The domain name of the bucket.' },
          prefix: { type: 'string', description: 'What the names of the logs start with.' },
          includeCookies: { type: 'boolean', description: 'Whether cookies are logged.', fallback: false },
        },
      },
      hasLogDelivery: {
        type: 'boolean',
        description:
          'Whether a delivery source of CloudWatch takes its access logs (standard logging, version 2).',
        terraform: 'aws_cloudwatch_log_delivery_source:',
        cloudformation: 'AWS::Logs::DeliverySource:',
        derive: 'exists',
        fallback: false,
      },
      webAclId: {
        type: 'string',
        description: 'The web ACL of WAF.',
        cloudformation: 'DistributionConfig.WebACLId',
      },
      defaultRootObject: { type: 'string', description: 'What is shown at `/`.' },
      'geoRestriction.restrictionType': {
        type: 'string',
        description: '`none`, `whitelist` or `blacklist`.',
        terraform: 'restrictions.geo_restriction.restriction_type',
        module: ['geo_restriction.restriction_type', 'restrictions.geo_restriction.restriction_type'],
        cloudformation: 'DistributionConfig.Restrictions.GeoRestriction.RestrictionType',
        fallback: 'none',
      },
      origins: {
        type: 'list',
        description: 'Where the contents come from.',
        terraform: 'origin',
        module: 'origin.*',
        attributes: {
          id: { type: 'string', description: 'The id.', terraform: 'origin_id' },
          domainName: { type: 'string', description: 'The host.' },
          originAccessControlId: {
            type: 'string',
            description: 'The origin access control.',
            module: ['origin_access_control_id', 'origin_access_control', 'origin_access_control_key'],
          },
          's3OriginConfig.originAccessIdentity': {
            type: 'string',
            description: 'The origin access identity of a bucket.',
            module: [
              's3_origin_config.origin_access_identity',
              's3_origin_config.cloudfront_access_identity_path',
            ],
          },
          vpcOriginConfig: { type: 'map', description: 'There where the origin is inside of a VPC.' },
          customOriginConfig: {
            type: 'map',
            description: 'How an origin is reached that is no bucket; null of a bucket.',
            attributes: {
              originProtocolPolicy: {
                type: 'string',
                description: '`http-only`, `match-viewer` or `https-only`.',
              },
              originSslProtocols: {
                type: 'list',
                description: '`SSLv3`, `TLSv1`, `TLSv1.1`, `TLSv1.2`.',
                cloudformation: 'OriginSSLProtocols',
              },
            },
          },
        },
      },
      tags: { type: 'map', description: 'Tags by key.', cloudformation: 'Tags' },
    },
  },
  {
    type: 'AWS::Logs::DeliverySource',
    provider: 'aws',
    description:
      'Logs of another resource, a distribution of CloudFront, say, that deliveries take to where they are kept.',
    terraform: {
      types: ['aws_cloudwatch_log_delivery_source'],
      names: ['name'],
      satellites: { aws_cloudwatch_log_delivery: 'delivery_source_name' },
    },
    cloudformation: { satellites: { 'AWS::Logs::Delivery': 'DeliverySourceName' }, names: ['Name'] },
    attributes: {
      name: { type: 'string', description: 'The name.' },
      logType: { type: 'string', description: '`ACCESS_LOGS`, `APPLICATION_LOGS` …' },
      resourceArn: { type: 'string', description: 'What the logs are of.' },
      isDelivered: {
        type: 'boolean',
        description: 'Whether a delivery takes them anywhere.',
        terraform: 'aws_cloudwatch_log_delivery:',
        cloudformation: 'AWS::Logs::Delivery:',
        derive: 'exists',
        fallback: false,
      },
      tags: { type: 'map', description: 'Tags by key.' },
    },
  },
];
