import type { CanonicalType } from '../canonical-type.js';
import { NO_BOUNDARY, statements } from './iam-statement.js';
import { ifOn, unlessOff } from '../module-inputs.js';
import { ROLE_MODULES } from './module-parts.js';

export const IAM: readonly CanonicalType[] = [
  {
    type: 'AWS::IAM::ManagedPolicy',
    provider: 'aws',
    description: 'A policy of its own, to be attached to identities.',
    terraform: {
      types: ['aws_iam_policy'],
      satellites: {
        aws_iam_role: { by: 'permissions_boundary', isOptional: true },
        aws_iam_user: { by: 'permissions_boundary', isOptional: true },
      },
    },
    modules: {
      sources: {
        'terraform-aws-modules/iam/aws//modules/iam-policy': [
          unlessOff('create'),
          unlessOff('create_policy'),
        ],
      },
      isLikeProvider: true,
    },
    cloudformation: {
      satellites: {
        'AWS::IAM::Role': { by: 'PermissionsBoundary', isOptional: true },
        'AWS::IAM::User': { by: 'PermissionsBoundary', isOptional: true },
      },
    },
    attributes: {
      isPermissionsBoundary: {
        type: 'boolean',
        description: 'Whether a role or a user has it as its permissions boundary, which grants nothing.',
        terraform: ['aws_iam_role:permissions_boundary', 'aws_iam_user:permissions_boundary'],
        cloudformation: ['AWS::IAM::Role:PermissionsBoundary', 'AWS::IAM::User:PermissionsBoundary'],
        derive: 'exists',
        fallback: false,
      },
      managedPolicyName: { type: 'string', description: 'The name.', terraform: 'name' },
      statements: statements('What it says.', ['policy']),
      users: { type: 'list', description: 'The users that it is attached to by itself.', terraform: [] },
      tags: { type: 'map', description: 'Tags by key.' },
    },
  },
  {
    type: 'AWS::IAM::Policy',
    provider: 'aws',
    description: 'A policy that is part of a role, a user or a group.',
    terraform: { types: ['aws_iam_role_policy', 'aws_iam_user_policy', 'aws_iam_group_policy'] },
    cloudformation: {
      types: ['AWS::IAM::Policy', 'AWS::IAM::RolePolicy', 'AWS::IAM::UserPolicy', 'AWS::IAM::GroupPolicy'],
    },
    attributes: {
      isPermissionsBoundary: NO_BOUNDARY,
      policyName: { type: 'string', description: 'The name.', terraform: 'name' },
      statements: statements('What it says.', ['policy']),
      users: {
        type: 'list',
        description: 'The users that it is part of.',
        terraform: 'user',
        cloudformation: ['Users', 'UserName'],
      },
    },
  },
  {
    type: 'AWS::IAM::User',
    provider: 'aws',
    description: 'A user. In Terraform its inline policies are resources of their own.',
    terraform: {
      types: ['aws_iam_user'],
      names: ['name'],
      satellites: { aws_iam_user_policy_attachment: 'user', aws_iam_user_login_profile: 'user' },
    },
    modules: {
      sources: {
        'terraform-aws-modules/iam/aws//modules/iam-user': [unlessOff('create'), unlessOff('create_user')],
      },
    },
    cloudformation: { names: ['UserName'] },
    attributes: {
      isPermissionsBoundary: NO_BOUNDARY,
      userName: { type: 'string', description: 'The name.', terraform: 'name', module: 'name' },
      statements: statements('The statements of its inline policies.', [], ['Policies.*.PolicyDocument']),
      managedPolicyArns: {
        type: 'list',
        description: 'The managed policies that are attached.',
        terraform: 'aws_iam_user_policy_attachment:policy_arn',
        module: ['policy_arns', 'policies.*'],
        derive: 'managedPolicies',
      },
      loginProfile: {
        type: 'map',
        description: 'The password for the console; null where it has none.',
        terraform: 'aws_iam_user_login_profile:',
        attributes: {
          passwordResetRequired: {
            type: 'boolean',
            description: 'Whether the first sign-in asks for another.',
          },
        },
      },
      permissionsBoundary: { type: 'string', description: 'The ARN of what bounds its rights.' },
      tags: { type: 'map', description: 'Tags by key.' },
    },
  },
  {
    type: 'AWS::IAM::Group',
    provider: 'aws',
    description: 'A group of users. In Terraform its inline policies are resources of their own.',
    terraform: {
      types: ['aws_iam_group'],
      names: ['name'],
      satellites: {
        aws_iam_group_policy_attachment: 'group',
        aws_iam_group_policy: 'group',
        aws_iam_group_membership: 'group',
        aws_iam_user_group_membership: 'groups',
      },
    },
    cloudformation: {
      names: ['GroupName'],
      satellites: {
        'AWS::IAM::UserToGroupAddition': 'GroupName',
        'AWS::IAM::User': 'Groups',
        'AWS::IAM::Policy': 'Groups',
        'AWS::IAM::GroupPolicy': 'GroupName',
      },
    },
    attributes: {
      isPermissionsBoundary: NO_BOUNDARY,
      groupName: { type: 'string', description: 'The name.', terraform: 'name' },
      statements: statements('The statements of its inline policies.', [], ['Policies.*.PolicyDocument']),
      managedPolicyArns: {
        type: 'list',
        description: 'The managed policies that are attached.',
        terraform: 'aws_iam_group_policy_attachment:policy_arn',
        derive: 'managedPolicies',
      },
      allStatements: statements(
        'The statements of all its inline policies, those that are resources of their own too.',
        ['aws_iam_group_policy:policy'],
        [
          'Policies.*.PolicyDocument',
          'AWS::IAM::Policy:PolicyDocument',
          'AWS::IAM::GroupPolicy:PolicyDocument',
        ],
      ),
      hasMembers: {
        type: 'boolean',
        description: 'Whether the code puts a user into it.',
        terraform: ['aws_iam_group_membership:users.*', 'aws_iam_user_group_membership:'],
        cloudformation: ['AWS::IAM::UserToGroupAddition:', 'AWS::IAM::User:'],
        derive: 'exists',
        fallback: false,
      },
    },
  },
  {
    type: 'AWS::IAM::Role',
    provider: 'aws',
    description: 'A role.',
    terraform: {
      types: ['aws_iam_role'],
      names: ['name'],
      satellites: { aws_iam_role_policy_attachment: 'role' },
    },
    modules: { sources: ROLE_MODULES },
    attributes: {
      isPermissionsBoundary: NO_BOUNDARY,
      roleName: {
        type: 'string',
        description: 'The name.',
        terraform: 'name',
        module: ['role_name', 'name'],
      },
      statements: statements(
        'The statements of its inline policies.',
        ['inline_policy.*.policy'],
        ['Policies.*.PolicyDocument'],
      ),
      'assumeRolePolicyDocument.statements': statements(
        'Who may assume it.',
        ['assume_role_policy'],
        ['AssumeRolePolicyDocument'],
      ),
      managedPolicyArns: {
        type: 'list',
        description: 'The managed policies that are attached.',
        terraform: ['managed_policy_arns', 'aws_iam_role_policy_attachment:policy_arn'],
        module: [
          'custom_role_policy_arns',
          'managed_policy_arns',
          'role_policy_arns.*',
          'policies.*',
          { value: 'arn:aws:iam::aws:policy/AdministratorAccess', when: ifOn('attach_admin_policy') },
          { value: 'arn:aws:iam::aws:policy/PowerUserAccess', when: ifOn('attach_poweruser_policy') },
        ],
        cloudformation: 'ManagedPolicyArns',
        derive: 'managedPolicies',
      },
      permissionsBoundary: { type: 'string', description: 'The ARN of what bounds its rights.' },
      maxSessionDuration: {
        type: 'number',
        description: 'How long a session lasts at most.',
        module: 'max_session_duration',
        unit: 'seconds',
        fallback: 3600,
      },
      tags: { type: 'map', description: 'Tags by key.' },
    },
  },
  {
    type: 'AWS::IAM::PolicyDocument',
    provider: 'aws',
    description:
      "A document of Terraform's `aws_iam_policy_document` that nothing else in the code takes in: it is handed to a module that is not there, or out of this one. Others are part of what takes them in.",
    attributes: { isPermissionsBoundary: NO_BOUNDARY, statements: statements('What it says.', []) },
  },
  {
    type: 'AWS::IAM::PolicyAttachment',
    provider: 'aws',
    description: "Terraform's `aws_iam_policy_attachment`: a policy, and everyone that it is attached to.",
    terraform: { types: ['aws_iam_policy_attachment'] },
    cloudformation: { types: [] },
    attributes: {
      managedPolicyArns: {
        type: 'list',
        description: 'The policy.',
        terraform: 'policy_arn',
        derive: 'managedPolicies',
      },
      users: { type: 'list', description: 'The names of users.' },
      roles: { type: 'list', description: 'The names of roles.' },
      groups: { type: 'list', description: 'The names of groups.' },
    },
  },
  {
    type: 'AWS::IAM::AccessKey',
    provider: 'aws',
    description: 'A long-lived key of a user.',
    terraform: { types: ['aws_iam_access_key'] },
    cloudformation: { named: { UserName: ['AWS::IAM::User'] } },
    attributes: {
      userName: {
        type: 'string',
        description: 'The user.',
        terraform: 'user',
        cloudformation: ['AWS::IAM::User:UserName', 'UserName'],
      },
      status: { type: 'string', description: '`Active` or `Inactive`.', fallback: 'Active' },
    },
  },
  {
    type: 'AWS::IAM::AccountPasswordPolicy',
    provider: 'aws',
    description:
      'What passwords of IAM users must be. What is not written is not asked for: six characters are enough, any will do, and passwords neither expire nor are remembered (https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateAccountPasswordPolicy.html).',
    terraform: { types: ['aws_iam_account_password_policy'] },
    cloudformation: { types: [] },
    attributes: {
      minimumPasswordLength: { type: 'number', description: 'Characters at least.', fallback: 6 },
      requireLowercaseCharacters: { type: 'boolean', description: 'A lower case letter.', fallback: false },
      requireUppercaseCharacters: { type: 'boolean', description: 'An upper case letter.', fallback: false },
      requireNumbers: { type: 'boolean', description: 'A digit.', fallback: false },
      requireSymbols: { type: 'boolean', description: 'Neither letter nor digit.', fallback: false },
      maxPasswordAge: {
        type: 'number',
        description: 'When it expires; 0 for never.',
        unit: 'days',
        fallback: 0,
      },
      passwordReusePrevention: {
        type: 'number',
        description: 'How many earlier passwords are refused.',
        fallback: 0,
      },
      allowUsersToChangePassword: { type: 'boolean', description: 'Whether users may change their own.' },
      hardExpiry: { type: 'boolean', description: 'Whether only an administrator lets in after it expired.' },
    },
  },
  {
    type: 'AWS::SSO::PermissionSet',
    provider: 'aws',
    description: 'What IAM Identity Center lets users do in the accounts that it is assigned to.',
    terraform: {
      types: ['aws_ssoadmin_permission_set'],
      satellites: {
        aws_ssoadmin_managed_policy_attachment: 'permission_set_arn',
        aws_ssoadmin_permission_set_inline_policy: 'permission_set_arn',
      },
    },
    attributes: {
      isPermissionsBoundary: NO_BOUNDARY,
      name: { type: 'string', description: 'The name.' },
      statements: statements(
        'The statements of its inline policy.',
        ['aws_ssoadmin_permission_set_inline_policy:inline_policy'],
        ['InlinePolicy'],
      ),
      managedPolicyArns: {
        type: 'list',
        description: 'The ARNs of the managed policies of AWS that are attached.',
        terraform: 'aws_ssoadmin_managed_policy_attachment:managed_policy_arn',
        cloudformation: 'ManagedPolicies',
        derive: 'managedPolicies',
      },
      sessionDuration: { type: 'string', description: 'How long a session lasts, as in ISO 8601: `PT1H`.' },
    },
  },
];
