import type { CanonicalType } from '../canonical-type.js';
import { BY_MODULE } from '../module-inputs.js';
import { bindings, iamPlaces, iamSatellites } from './bindings.js';

const BUCKET = 'google_storage_bucket';

export const STORAGE: readonly CanonicalType[] = [
  {
    type: 'storage.googleapis.com/Bucket',
    provider: 'gcp',
    description:
      'A Cloud Storage bucket with the IAM grants and ACLs on it. Where nothing is written, ACLs count beside IAM ' +
      '(https://cloud.google.com/storage/docs/uniform-bucket-level-access), public access is not prevented unless the ' +
      'organization does so (https://cloud.google.com/storage/docs/public-access-prevention), and objects are encrypted ' +
      'with keys of Google.',
    terraform: {
      types: [BUCKET],
      names: ['name'],
      satellites: {
        ...iamSatellites(BUCKET, 'bucket'),
        google_storage_bucket_acl: 'bucket',
        google_storage_bucket_access_control: 'bucket',
        google_storage_default_object_acl: 'bucket',
        google_storage_default_object_access_control: 'bucket',
      },
    },
    modules: {
      sources: { 'terraform-google-modules/cloud-storage/google//modules/simple_bucket': [] },
      isLikeProvider: true,
    },
    attributes: {
      name: { type: 'string', description: 'The name.' },
      location: { type: 'string', description: 'The region or multi-region.' },
      labels: { type: 'map', description: 'Labels by key.' },
      'iamConfiguration.uniformBucketLevelAccess.enabled': {
        type: 'boolean',
        description: 'Whether IAM alone decides on access, and ACLs have no effect.',
        terraform: ['uniform_bucket_level_access', 'bucket_policy_only'],
        module: ['bucket_policy_only', { value: true }],
        fallback: false,
      },
      'iamConfiguration.publicAccessPrevention': {
        type: 'string',
        description: '`enforced`, or `inherited` from the organization.',
        terraform: 'public_access_prevention',
        fallback: 'inherited',
      },
      'versioning.enabled': {
        type: 'boolean',
        description: 'Whether replaced and deleted objects are kept.',
        module: ['versioning', { value: true }],
        fallback: false,
      },
      'retentionPolicy.retentionPeriod': {
        type: 'number',
        description: 'How long objects cannot be deleted.',
        unit: 'seconds',
        terraform: 'retention_policy.retention_period',
      },
      'logging.logBucket': {
        type: 'string',
        description: 'The bucket that usage logs go to; null where there are none.',
        terraform: 'logging.log_bucket',
        module: 'log_bucket',
      },
      'encryption.defaultKmsKeyName': {
        type: 'string',
        description: "The customer's key; without one, Google's keys encrypt.",
        terraform: 'encryption.default_kms_key_name',
        module: [
          'encryption.default_kms_key_name',
          { ...BY_MODULE, path: 'internal_encryption_config.create_encryption_key' },
        ],
      },
      predefinedAcl: {
        type: 'string',
        description: '`private`, `publicRead`, `publicReadWrite`, `authenticatedRead`, …',
        terraform: ['google_storage_bucket_acl:predefined_acl', 'predefined_acl'],
      },
      roleEntities: {
        type: 'list',
        description: 'What ACLs grant, as `READER:allUsers`.',
        terraform: ['google_storage_bucket_acl:role_entity', 'google_storage_default_object_acl:role_entity'],
      },
      accessControls: {
        type: 'list',
        description: 'What single entries of ACLs grant.',
        terraform: ['google_storage_bucket_access_control:', 'google_storage_default_object_access_control:'],
        attributes: {
          entity: { type: 'string', description: '`allUsers`, `allAuthenticatedUsers`, `user-…`, `group-…`' },
          role: { type: 'string', description: '`READER`, `WRITER` or `OWNER`.' },
        },
      },
      bindings: { ...bindings(iamPlaces(BUCKET)), module: 'iam_members' },
    },
  },
];
