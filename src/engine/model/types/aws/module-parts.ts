import { SERVICES } from '../../named-ports.js';
import type { Place } from '../canonical-type.js';
import { addsStatements, ifOn, unlessOff } from '../module-inputs.js';

/** What the module of buckets denies where it is told to ask for TLS. */
const TLS_ONLY = {
  Statement: {
    Effect: 'Deny',
    Principal: '*',
    Action: 's3:*',
    Resource: '*',
    Condition: { Bool: { 'aws:SecureTransport': 'false' } },
  },
};

/** The inputs of the module that add statements to the policy of the bucket. */
const ADD_STATEMENTS: readonly Place[] = [
  'access_log_delivery_policy',
  'analytics_destination_policy',
  'cloudtrail_log_delivery_policy',
  'deny_incorrect_encryption_headers',
  'deny_incorrect_kms_key_sse',
  'deny_ssec_encrypted_object_uploads',
  'deny_unencrypted_object_uploads',
  'elb_log_delivery_policy',
  'inventory_destination_policy',
  'lb_log_delivery_policy',
  'require_latest_tls_policy',
  'waf_log_delivery_policy',
].map((what) => addsStatements(ifOn(`attach_${what}`)));

export const BUCKET_STATEMENTS: readonly Place[] = [
  { path: 'policy', when: ifOn('attach_policy') },
  { value: JSON.stringify(TLS_ONLY), when: ifOn('attach_deny_insecure_transport_policy') },
  ...ADD_STATEMENTS,
];

/** The parts of the module of IAM that make one role each, with what is attached to it. */
export const ROLE_MODULES = Object.fromEntries(
  [
    'iam-assumable-role',
    'iam-assumable-role-with-oidc',
    'iam-assumable-role-with-saml',
    'iam-role',
    'iam-role-for-service-accounts',
    'iam-role-for-service-accounts-eks',
  ].map((part) => [
    `terraform-aws-modules/iam/aws//modules/${part}`,
    [unlessOff('create'), unlessOff('create_role')],
  ]),
);

/** The module of security groups, and its parts for one service each. */
export const SECURITY_GROUP_MODULES = Object.fromEntries(
  ['', ...Object.keys(SERVICES).map((name) => `//modules/${name}`)].map((part) => [
    `terraform-aws-modules/security-group/aws${part}`,
    [unlessOff('create')],
  ]),
);
