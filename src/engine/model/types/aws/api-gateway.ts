import type { CanonicalAttribute, CanonicalType } from '../canonical-type.js';
import { statements } from './iam-statement.js';

const METHOD_SETTINGS: Readonly<Record<string, CanonicalAttribute>> = {
  httpMethod: {
    type: 'string',
    description: 'The method, or `*`.',
    terraform: [],
  },
  resourcePath: {
    type: 'string',
    description: 'The path; in Terraform with the method behind it: `*/*`.',
    terraform: 'method_path',
  },
  cachingEnabled: {
    type: 'boolean',
    description: 'Whether responses are cached; null where nothing is written.',
    terraform: 'settings.caching_enabled',
  },
  cacheDataEncrypted: {
    type: 'boolean',
    description: 'Whether the cache is encrypted; null, which means no, where nothing is written.',
    terraform: 'settings.cache_data_encrypted',
  },
  dataTraceEnabled: {
    type: 'boolean',
    description: 'Whether requests and responses are logged whole.',
    terraform: 'settings.data_trace_enabled',
    fallback: false,
  },
  loggingLevel: {
    type: 'string',
    description: '`OFF`, `ERROR` or `INFO`.',
    terraform: 'settings.logging_level',
    fallback: 'OFF',
  },
};

/** REST APIs, of the first version of API Gateway. */
export const API_GATEWAY: readonly CanonicalType[] = [
  {
    type: 'AWS::ApiGateway::RestApi',
    provider: 'aws',
    description:
      'A REST API. Its endpoint is edge-optimised, and public, unless the code says otherwise (https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-api-endpoint-types.html).',
    terraform: {
      types: ['aws_api_gateway_rest_api'],
      satellites: { aws_api_gateway_rest_api_policy: 'rest_api_id' },
    },
    cloudformation: { types: ['AWS::ApiGateway::RestApi', 'AWS::Serverless::Api'] },
    attributes: {
      name: { type: 'string', description: 'The name.' },
      'endpointConfiguration.types': {
        type: 'list',
        description: '`EDGE`, `REGIONAL` or `PRIVATE`.',
        cloudformation: ['EndpointConfiguration.Types', 'EndpointConfiguration.Type'],
        fallback: ['EDGE'],
      },
      disableExecuteApiEndpoint: {
        type: 'boolean',
        description: 'Whether the address that AWS gave it is off.',
        fallback: false,
      },
      statements: statements(
        'The statements of its resource policy.',
        ['aws_api_gateway_rest_api_policy:policy', 'policy'],
        ['Policy'],
      ),
      tags: { type: 'map', description: 'Tags by key.' },
    },
  },
  {
    type: 'AWS::ApiGateway::Stage',
    provider: 'aws',
    description:
      'A stage of a REST API. SAM makes one for each `AWS::Serverless::Api`. Access is not logged and nothing is traced unless the code says otherwise (https://docs.aws.amazon.com/apigateway/latest/api/API_Stage.html).',
    terraform: {
      types: ['aws_api_gateway_stage'],
      names: ['stage_name'],
      satellites: {
        aws_api_gateway_method_settings: 'stage_name',
        aws_wafv2_web_acl_association: 'resource_arn',
        aws_wafregional_web_acl_association: 'resource_arn',
      },
      named: { rest_api_id: ['aws_api_gateway_rest_api'] },
    },
    cloudformation: {
      named: { RestApiId: ['AWS::ApiGateway::RestApi', 'AWS::Serverless::Api'] },
      satellites: {
        'AWS::WAFv2::WebACLAssociation': 'ResourceArn',
        'AWS::WAFRegional::WebACLAssociation': 'ResourceArn',
      },
    },
    attributes: {
      stageName: { type: 'string', description: 'The name.' },
      accessLogSetting: {
        type: 'map',
        description: 'The log of who called what; null where there is none.',
        terraform: 'access_log_settings',
        attributes: {
          destinationArn: { type: 'string', description: 'Where it goes.' },
          format: { type: 'string', description: 'What a line holds.' },
        },
      },
      tracingEnabled: {
        type: 'boolean',
        description: 'Whether X-Ray traces requests.',
        terraform: 'xray_tracing_enabled',
        fallback: false,
      },
      endpointTypes: {
        type: 'list',
        description: 'Those of its API: `EDGE`, `REGIONAL` or `PRIVATE`.',
        terraform: 'aws_api_gateway_rest_api:endpoint_configuration.types',
        cloudformation: [
          'AWS::ApiGateway::RestApi:EndpointConfiguration.Types',
          'AWS::Serverless::Api:EndpointConfiguration.Types',
          'AWS::Serverless::Api:EndpointConfiguration.Type',
        ],
        fallback: ['EDGE'],
      },
      cacheClusterEnabled: { type: 'boolean', description: 'Whether it has a cache.', fallback: false },
      clientCertificateId: {
        type: 'string',
        description: 'The certificate that it shows to what stands behind it.',
      },
      hasWebAcl: {
        type: 'boolean',
        description: 'Whether a web ACL of AWS WAF protects it.',
        terraform: ['aws_wafv2_web_acl_association:', 'aws_wafregional_web_acl_association:'],
        cloudformation: ['AWS::WAFv2::WebACLAssociation:', 'AWS::WAFRegional::WebACLAssociation:'],
        derive: 'exists',
        fallback: false,
      },
      methodSettings: {
        type: 'list',
        description: 'Settings of its methods.',
        terraform: 'aws_api_gateway_method_settings:',
        attributes: METHOD_SETTINGS,
      },
      tags: { type: 'map', description: 'Tags by key.' },
    },
  },
  {
    type: 'AWS::ApiGateway::Deployment',
    provider: 'aws',
    description: 'A snapshot of an API, and the stage that CloudFormation can make with it.',
    terraform: { types: ['aws_api_gateway_deployment'] },
    attributes: {
      stageName: { type: 'string', description: 'The stage that it makes.' },
      'stageDescription.cacheClusterEnabled': {
        type: 'boolean',
        description: 'Whether it has a cache.',
        terraform: [],
        fallback: false,
      },
      'stageDescription.cachingEnabled': {
        type: 'boolean',
        description: 'Whether responses are cached; null where nothing is written.',
        terraform: [],
      },
      'stageDescription.cacheDataEncrypted': {
        type: 'boolean',
        description: 'Whether the cache is encrypted; null, which means no, where nothing is written.',
        terraform: [],
      },
      'stageDescription.methodSettings': {
        type: 'list',
        description: 'Settings of its methods.',
        terraform: [],
        attributes: METHOD_SETTINGS,
      },
    },
  },
  {
    type: 'AWS::ApiGateway::Method',
    provider: 'aws',
    description: 'A method of a REST API. SAM makes one of each event of the type `Api`.',
    terraform: {
      types: ['aws_api_gateway_method'],
      named: { rest_api_id: ['aws_api_gateway_rest_api'] },
    },
    cloudformation: { named: { RestApiId: ['AWS::ApiGateway::RestApi', 'AWS::Serverless::Api'] } },
    attributes: {
      httpMethod: { type: 'string', description: 'The method, or `ANY`.' },
      authorizationType: {
        type: 'string',
        description: '`NONE`, `AWS_IAM`, `CUSTOM` or `COGNITO_USER_POOLS`.',
        terraform: 'authorization',
        fallback: 'NONE',
      },
      apiKeyRequired: { type: 'boolean', description: 'Whether a key must be sent.', fallback: false },
      endpointTypes: {
        type: 'list',
        description: 'Those of its API: `EDGE`, `REGIONAL` or `PRIVATE`.',
        terraform: 'aws_api_gateway_rest_api:endpoint_configuration.types',
        cloudformation: [
          'AWS::ApiGateway::RestApi:EndpointConfiguration.Types',
          'AWS::Serverless::Api:EndpointConfiguration.Types',
          'AWS::Serverless::Api:EndpointConfiguration.Type',
        ],
        fallback: ['EDGE'],
      },
      restApiId: { type: 'string', description: 'The API.' },
    },
  },
  {
    type: 'AWS::ApiGateway::DomainName',
    provider: 'aws',
    description: 'A domain of your own for REST APIs.',
    terraform: { types: ['aws_api_gateway_domain_name'] },
    attributes: {
      domainName: { type: 'string', description: 'The name.' },
      securityPolicy: {
        type: 'string',
        description:
          'The least version of TLS and its ciphers: `TLS_1_0`, `TLS_1_2`, or one that starts with `SecurityPolicy_`.',
      },
      'endpointConfiguration.types': {
        type: 'list',
        description: '`EDGE`, `REGIONAL` or `PRIVATE`.',
      },
      tags: { type: 'map', description: 'Tags by key.' },
    },
  },
];
