import type { CanonicalType } from '../canonical-type.js';

export const STEP_FUNCTIONS: readonly CanonicalType[] = [
  {
    type: 'AWS::StepFunctions::StateMachine',
    provider: 'aws',
    description:
      'A state machine. It logs nothing unless the code says otherwise ' +
      '(https://docs.aws.amazon.com/step-functions/latest/apireference/API_LoggingConfiguration.html).',
    terraform: { types: ['aws_sfn_state_machine'] },
    cloudformation: { types: ['AWS::StepFunctions::StateMachine', 'AWS::Serverless::StateMachine'] },
    attributes: {
      stateMachineName: {
        type: 'string',
        description: 'The name.',
        terraform: 'name',
        cloudformation: ['StateMachineName', 'Name'],
      },
      stateMachineType: {
        type: 'string',
        description: '`STANDARD` or `EXPRESS`.',
        terraform: 'type',
        cloudformation: ['StateMachineType', 'Type'],
        fallback: 'STANDARD',
      },
      loggingConfiguration: {
        type: 'map',
        description: 'What is logged of its executions; null where nothing is.',
        cloudformation: ['LoggingConfiguration', 'Logging'],
        attributes: {
          level: {
            type: 'string',
            description: '`ALL`, `ERROR`, `FATAL` or `OFF`, which YAML 1.1 takes for false without quotes.',
            cloudformation: { path: 'Level', values: { false: 'OFF' } },
            fallback: 'OFF',
          },
          includeExecutionData: {
            type: 'boolean',
            description: 'Whether inputs and outputs are logged.',
            fallback: false,
          },
        },
      },
      'tracingConfiguration.enabled': {
        type: 'boolean',
        description: 'Whether it is traced with X-Ray.',
        cloudformation: ['TracingConfiguration.Enabled', 'Tracing.Enabled'],
        fallback: false,
      },
      tags: { type: 'map', description: 'Tags by key.' },
    },
  },
];
