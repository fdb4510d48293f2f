import type { CanonicalType, Place } from '../canonical-type.js';
import { referrers } from './referrers.js';

/** CloudFormation has the attributes of load balancers as a list of keys and values. */
function entry(key: string): Place {
  return { path: 'LoadBalancerAttributes', only: { Key: [key] }, then: 'Value' };
}

/** What a call of the module leaves to its default, which has changed. */
const BY_VERSION: Place = { unknown: 'the version of the module decides', path: 'source' };

export const LOAD_BALANCING: readonly CanonicalType[] = [
  {
    type: 'AWS::ElasticLoadBalancingV2::LoadBalancer',
    provider: 'aws',
    description:
      'An application, network or gateway load balancer. Access logs, deletion protection and dropping invalid headers are off by default ' +
      '(https://docs.aws.amazon.com/elasticloadbalancing/latest/application/application-load-balancers.html#load-balancer-attributes).',
    modules: ['terraform-aws-modules/alb/aws'],
    moduleSwitches: ['create', 'create_lb'],
    terraform: { types: ['aws_lb', 'aws_alb'] },
    attributes: {
      name: { type: 'string', description: 'The name.' },
      type: {
        type: 'string',
        description: '`application`, which is the default, `network` or `gateway`.',
        terraform: 'load_balancer_type',
        module: 'load_balancer_type',
        fallback: 'application',
      },
      scheme: {
        type: 'string',
        description: '`internet-facing`, which is the default, or `internal`.',
        terraform: { path: 'internal', values: { true: 'internal', false: 'internet-facing' } },
        module: { path: 'internal', values: { true: 'internal', false: 'internet-facing' } },
        fallback: 'internet-facing',
      },
      'accessLogs.enabled': {
        type: 'boolean',
        description: 'Whether requests are recorded in a bucket.',
        terraform: 'access_logs.enabled',
        module: ['access_logs.enabled', BY_VERSION],
        cloudformation: entry('access_logs.s3.enabled'),
        fallback: false,
      },
      'deletionProtection.enabled': {
        type: 'boolean',
        description: 'Whether it cannot be deleted.',
        terraform: 'enable_deletion_protection',
        module: ['enable_deletion_protection', BY_VERSION],
        cloudformation: entry('deletion_protection.enabled'),
        fallback: false,
      },
      dropInvalidHeaderFields: {
        type: 'boolean',
        description: 'Whether headers with invalid names are dropped.',
        terraform: 'drop_invalid_header_fields',
        module: ['drop_invalid_header_fields', BY_VERSION],
        cloudformation: entry('routing.http.drop_invalid_header_fields.enabled'),
        fallback: false,
      },
      desyncMitigationMode: {
        type: 'string',
        description: '`defensive`, which is the default, `strictest` or `monitor`.',
        cloudformation: entry('routing.http.desync_mitigation_mode'),
        fallback: 'defensive',
      },
      referrers,
      tags: { type: 'map', description: 'Tags by key.' },
    },
  },
  {
    type: 'AWS::ElasticLoadBalancingV2::Listener',
    provider: 'aws',
    description: 'A listener of a load balancer.',
    terraform: { types: ['aws_lb_listener', 'aws_alb_listener'] },
    attributes: {
      protocol: {
        type: 'string',
        description:
          '`HTTP`, `HTTPS`, `TCP`, `TLS`, `UDP` …; where none is written beside a port, HTTP; of a gateway load balancer there is neither.',
      },
      port: { type: 'number', description: 'The port.' },
      sslPolicy: {
        type: 'string',
        description:
          'The security policy of TLS. Where none is named, `ELBSecurityPolicy-2016-08`, with TLS 1.0 ' +
          '(https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateListener.html).',
        fallback: 'ELBSecurityPolicy-2016-08',
      },
      loadBalancerArn: { type: 'string', description: 'The load balancer.' },
      defaultActions: {
        type: 'list',
        description: 'What it does.',
        terraform: 'default_action',
        attributes: {
          type: { type: 'string', description: '`forward`, `redirect`, `fixed-response` …' },
          'redirectConfig.protocol': {
            type: 'string',
            description: 'What it redirects to; `#{protocol}` keeps the protocol.',
            terraform: 'redirect.protocol',
          },
          'redirectConfig.port': {
            type: 'string',
            description: 'The port that it redirects to.',
            terraform: 'redirect.port',
          },
        },
      },
      tags: { type: 'map', description: 'Tags by key.' },
    },
  },
  {
    type: 'AWS::ElasticLoadBalancing::LoadBalancer',
    provider: 'aws',
    description: 'A classic load balancer, with the policies of its listeners.',
    terraform: {
      types: ['aws_elb'],
      names: ['name'],
      satellites: { aws_load_balancer_policy: 'load_balancer_name' },
    },
    cloudformation: { names: ['LoadBalancerName'] },
    attributes: {
      type: {
        type: 'string',
        description: '`classic`.',
        terraform: [],
        cloudformation: [],
        fallback: 'classic',
      },
      scheme: {
        type: 'string',
        description: '`internet-facing`, which is the default, or `internal`.',
        terraform: { path: 'internal', values: { true: 'internal', false: 'internet-facing' } },
        fallback: 'internet-facing',
      },
      accessLoggingPolicy: {
        type: 'map',
        description: 'Access logs; null where there are none.',
        terraform: 'access_logs',
        attributes: {
          enabled: { type: 'boolean', description: 'Whether requests are recorded.', fallback: true },
          s3BucketName: { type: 'string', description: 'Where the logs go.', terraform: 'bucket' },
        },
      },
      listeners: {
        type: 'list',
        description: 'The listeners.',
        terraform: 'listener',
        attributes: {
          protocol: {
            type: 'string',
            description: '`HTTP`, `HTTPS`, `TCP`, `SSL`.',
            terraform: 'lb_protocol',
          },
          loadBalancerPort: { type: 'number', description: 'The port.', terraform: 'lb_port' },
          instanceProtocol: { type: 'string', description: 'The protocol to the instances.' },
          sslCertificateId: { type: 'string', description: 'The certificate.' },
        },
      },
      policies: {
        type: 'list',
        description: 'The policies, among them those that say which protocols and ciphers are accepted.',
        terraform: 'aws_load_balancer_policy:',
        attributes: {
          policyName: { type: 'string', description: 'The name.' },
          policyType: {
            type: 'string',
            description: '`SSLNegotiationPolicyType` and others.',
            terraform: 'policy_type_name',
          },
          attributes: {
            type: 'list',
            description: 'The settings: protocols and ciphers with `true` or `false`.',
            terraform: 'policy_attribute',
            attributes: {
              name: {
                type: 'string',
                description: '`Protocol-TLSv1`, `Reference-Security-Policy`, a cipher.',
              },
              value: { type: 'string', description: '`true`, `false`, a name.' },
            },
          },
        },
      },
      tags: { type: 'map', description: 'Tags by key.' },
    },
  },
];
