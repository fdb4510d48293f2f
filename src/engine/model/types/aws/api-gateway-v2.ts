import type { CanonicalType } from '../canonical-type.js';

/** HTTP and WebSocket APIs, of the second version of API Gateway. */
export const API_GATEWAY_V2: readonly CanonicalType[] = [
  {
    type: 'AWS::ApiGatewayV2::Api',
    provider: 'aws',
    description: 'An HTTP or WebSocket API.',
    terraform: { types: ['aws_apigatewayv2_api'] },
    cloudformation: { types: ['AWS::ApiGatewayV2::Api', 'AWS::Serverless::HttpApi'] },
    attributes: {
      name: { type: 'string', description: 'The name.' },
      protocolType: { type: 'string', description: '`HTTP` or `WEBSOCKET`.' },
      disableExecuteApiEndpoint: {
        type: 'boolean',
        description: 'Whether the address that AWS gave it is off.',
        fallback: false,
      },
      'corsConfiguration.allowOrigins': {
        type: 'list',
        description: 'The origins that browsers may call it from.',
        terraform: 'cors_configuration.allow_origins',
      },
      tags: { type: 'map', description: 'Tags by key.' },
    },
  },
  {
    type: 'AWS::ApiGatewayV2::Stage',
    provider: 'aws',
    description:
      'A stage of an HTTP or WebSocket API. SAM makes one for each `AWS::Serverless::HttpApi`. Access is not logged unless the code says otherwise.',
    terraform: { types: ['aws_apigatewayv2_stage'], named: { api_id: ['aws_apigatewayv2_api'] } },
    cloudformation: { named: { ApiId: ['AWS::ApiGatewayV2::Api', 'AWS::Serverless::HttpApi'] } },
    attributes: {
      stageName: { type: 'string', description: 'The name.', terraform: 'name' },
      protocolType: {
        type: 'string',
        description: 'That of its API: `HTTP` or `WEBSOCKET`.',
        terraform: 'aws_apigatewayv2_api:protocol_type',
        cloudformation: 'AWS::ApiGatewayV2::Api:ProtocolType',
      },
      clientCertificateId: {
        type: 'string',
        description: 'The certificate that a WebSocket API shows to what stands behind it.',
      },
      accessLogSettings: {
        type: 'map',
        description: 'The log of who called what; null where there is none.',
        attributes: {
          destinationArn: { type: 'string', description: 'Where it goes.' },
          format: { type: 'string', description: 'What a line holds.' },
        },
      },
      'defaultRouteSettings.dataTraceEnabled': {
        type: 'boolean',
        description: 'Whether requests and responses are logged whole.',
        terraform: 'default_route_settings.data_trace_enabled',
        fallback: false,
      },
      tags: { type: 'map', description: 'Tags by key.' },
    },
  },
  {
    type: 'AWS::ApiGatewayV2::Route',
    provider: 'aws',
    description:
      'A route of an HTTP or WebSocket API. It is open unless the code says otherwise. SAM makes one of each event of the type `HttpApi`.',
    terraform: { types: ['aws_apigatewayv2_route'], named: { api_id: ['aws_apigatewayv2_api'] } },
    cloudformation: { named: { ApiId: ['AWS::ApiGatewayV2::Api', 'AWS::Serverless::HttpApi'] } },
    attributes: {
      routeKey: {
        type: 'string',
        description: 'Method and path, `GET /pets`; `$default`, `$connect`, `$disconnect`.',
      },
      protocolType: {
        type: 'string',
        description: 'That of its API: `HTTP` or `WEBSOCKET`.',
        terraform: 'aws_apigatewayv2_api:protocol_type',
        cloudformation: 'AWS::ApiGatewayV2::Api:ProtocolType',
      },
      authorizationType: {
        type: 'string',
        description: '`NONE`, `JWT`, `AWS_IAM` or `CUSTOM`.',
        fallback: 'NONE',
      },
      apiKeyRequired: { type: 'boolean', description: 'Whether a key must be sent.', fallback: false },
      apiId: { type: 'string', description: 'The API.' },
    },
  },
  {
    type: 'AWS::ApiGatewayV2::DomainName',
    provider: 'aws',
    description: 'A domain of your own for HTTP and WebSocket APIs.',
    terraform: { types: ['aws_apigatewayv2_domain_name'] },
    attributes: {
      domainName: { type: 'string', description: 'The name.' },
      domainNameConfigurations: {
        type: 'list',
        description: 'Its certificates and versions of TLS.',
        terraform: 'domain_name_configuration',
        attributes: {
          securityPolicy: { type: 'string', description: 'The least version of TLS: `TLS_1_2`.' },
        },
      },
      tags: { type: 'map', description: 'Tags by key.' },
    },
  },
];
