import type { CanonicalType } from '../canonical-type.js';

/** What YAML 1.1 makes of `ON` and `OFF` without quotes. */
const YAML_SWITCH = { true: 'ON', false: 'OFF' };

export const COGNITO: readonly CanonicalType[] = [
  {
    type: 'AWS::Cognito::UserPool',
    provider: 'aws',
    description:
      'A directory of users. Without a second factor unless the code says otherwise ' +
      '(https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-mfa.html).',
    terraform: { types: ['aws_cognito_user_pool'] },
    attributes: {
      userPoolName: { type: 'string', description: 'The name.', terraform: 'name' },
      mfaConfiguration: {
        type: 'string',
        description: '`OFF`, `OPTIONAL` (each user decides) or `ON` (everyone needs a second factor).',
        cloudformation: { path: 'MfaConfiguration', values: YAML_SWITCH },
        fallback: 'OFF',
      },
      hasFactor: {
        type: 'boolean',
        description: 'Whether a second factor is set up: messages, authenticator apps or mails.',
        terraform: ['software_token_mfa_configuration', 'sms_configuration', 'email_mfa_configuration'],
        cloudformation: ['EnabledMfas', 'SmsConfiguration'],
        derive: 'exists',
        fallback: false,
      },
      tags: { type: 'map', description: 'Tags by key.', cloudformation: 'UserPoolTags' },
    },
  },
  {
    type: 'AWS::Cognito::IdentityPool',
    provider: 'aws',
    description: 'What gives users credentials of AWS.',
    terraform: { types: ['aws_cognito_identity_pool'] },
    attributes: {
      identityPoolName: { type: 'string', description: 'The name.' },
      allowUnauthenticatedIdentities: {
        type: 'boolean',
        description: 'Whether guests get credentials, too.',
        fallback: false,
      },
      tags: { type: 'map', description: 'Tags by key.', cloudformation: 'IdentityPoolTags' },
    },
  },
];
