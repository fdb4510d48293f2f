import type { CanonicalType } from '../canonical-type.js';
import { ifOn, unlessOff, unlessOn } from '../module-inputs.js';

export const LAMBDA: readonly CanonicalType[] = [
  {
    type: 'AWS::Lambda::Function',
    provider: 'aws',
    description:
      'A Lambda function. Its environment is encrypted with a key of AWS, and nothing is traced, unless the code says otherwise (https://docs.aws.amazon.com/lambda/latest/api/API_CreateFunction.html).',
    terraform: {
      types: ['aws_lambda_function'],
      names: ['function_name'],
      satellites: { aws_lambda_function_event_invoke_config: 'function_name' },
    },
    modules: {
      sources: {
        'terraform-aws-modules/lambda/aws': [
          unlessOff('create'),
          unlessOff('create_function'),
          unlessOn('create_layer'),
        ],
      },
      isLikeProvider: true,
    },
    cloudformation: {
      types: ['AWS::Lambda::Function', 'AWS::Serverless::Function'],
      names: ['FunctionName'],
      satellites: { 'AWS::Lambda::EventInvokeConfig': 'FunctionName' },
    },
    attributes: {
      functionName: { type: 'string', description: 'The name.' },
      packageType: {
        type: 'string',
        description: '`Zip`, or `Image` for a container image, which has no runtime of Lambda.',
        fallback: 'Zip',
      },
      runtime: { type: 'string', description: 'The runtime.' },
      kmsKeyArn: { type: 'string', description: 'The KMS key that the environment is encrypted with.' },
      environment: {
        type: 'map',
        description: 'The environment; null where there is none.',
        module: 'environment_variables',
        attributes: {
          variables: { type: 'map', description: 'Its variables by name.', module: '' },
        },
      },
      onFailureDestination: {
        type: 'string',
        description: 'Where the records of asynchronous calls go that failed.',
        terraform: 'aws_lambda_function_event_invoke_config:destination_config.on_failure.destination',
        module: { path: 'destination_on_failure', when: ifOn('create_async_event_config') },
        cloudformation: [
          'AWS::Lambda::EventInvokeConfig:DestinationConfig.OnFailure.Destination',
          'EventInvokeConfig.DestinationConfig.OnFailure.Destination',
          'EventInvokeConfig.DestinationConfig.OnFailure.Type',
        ],
      },
      'tracingConfig.mode': {
        type: 'string',
        description: '`Active` traces with X-Ray.',
        module: 'tracing_mode',
        cloudformation: ['TracingConfig.Mode', 'Tracing'],
        fallback: 'PassThrough',
      },
      'deadLetterConfig.targetArn': {
        type: 'string',
        description: 'Where events go that failed.',
        module: 'dead_letter_target_arn',
        cloudformation: ['DeadLetterConfig.TargetArn', 'DeadLetterQueue.TargetArn'],
      },
      reservedConcurrentExecutions: {
        type: 'number',
        description: 'How many run at once at most; -1 for no limit.',
        fallback: -1,
      },
      'vpcConfig.subnetIds': {
        type: 'list',
        description: 'The subnets that it runs in.',
        module: 'vpc_subnet_ids',
      },
      codeSigningConfigArn: { type: 'string', description: 'What its code must be signed by.' },
      tags: { type: 'map', description: 'Tags by key.' },
    },
  },
  {
    type: 'AWS::Lambda::Permission',
    provider: 'aws',
    description: 'Who may invoke a function, as part of the policy of the function.',
    terraform: { types: ['aws_lambda_permission'] },
    attributes: {
      action: { type: 'string', description: '`lambda:InvokeFunction` …' },
      functionName: { type: 'string', description: 'The function.' },
      principal: { type: 'string', description: 'A service, an account, an ARN, or `*` for everyone.' },
      principalOrgId: { type: 'string', description: 'The organisation that the principal must be of.' },
      sourceArn: { type: 'string', description: 'The resource that the service must act for.' },
      sourceAccount: { type: 'string', description: 'The account that the resource must be of.' },
      eventSourceToken: { type: 'string', description: 'The token of the Alexa skill.' },
      functionUrlAuthType: { type: 'string', description: '`AWS_IAM` or `NONE`.' },
    },
  },
  {
    type: 'AWS::Lambda::Url',
    provider: 'aws',
    description: 'An address under which a function can be called over HTTPS.',
    terraform: { types: ['aws_lambda_function_url'] },
    modules: {
      sources: {
        'terraform-aws-modules/lambda/aws': [
          unlessOff('create'),
          unlessOff('create_function'),
          unlessOn('create_layer'),
          ifOn('create_lambda_function_url'),
        ],
      },
    },
    attributes: {
      authType: {
        type: 'string',
        description: '`AWS_IAM`, or `NONE` for everyone.',
        terraform: 'authorization_type',
        module: ['authorization_type', { value: 'NONE' }],
      },
      targetFunctionArn: { type: 'string', description: 'The function.', terraform: 'function_name' },
      'cors.allowOrigins': {
        type: 'list',
        description: 'The origins that browsers may call it from.',
        module: 'cors.allow_origins',
      },
    },
  },
];
