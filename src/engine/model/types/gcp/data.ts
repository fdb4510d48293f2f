import type { CanonicalType } from '../canonical-type.js';
import { bindings, iamPlaces, iamSatellites } from './bindings.js';

const KEY = 'google_kms_crypto_key';
const DATASET = 'google_bigquery_dataset';

export const DATA: readonly CanonicalType[] = [
  {
    type: 'cloudkms.googleapis.com/CryptoKey',
    provider: 'gcp',
    description:
      'A key of Cloud KMS with the IAM grants on it. It is not rotated unless a period is written, and only symmetric keys ' +
      'can be rotated automatically (https://cloud.google.com/kms/docs/key-rotation).',
    terraform: { types: [KEY], satellites: iamSatellites(KEY, 'crypto_key_id') },
    attributes: {
      name: { type: 'string', description: 'The name.' },
      labels: { type: 'map', description: 'Labels by key.' },
      purpose: {
        type: 'string',
        description: '`ENCRYPT_DECRYPT`, `ASYMMETRIC_SIGN`, `ASYMMETRIC_DECRYPT`, `MAC`, …',
        fallback: 'ENCRYPT_DECRYPT',
      },
      importOnly: {
        type: 'boolean',
        description: 'Whether its versions are imported only.',
        fallback: false,
      },
      rotationPeriod: {
        type: 'string',
        description: 'How often a new version is made, in seconds with an s: `7776000s`.',
      },
      bindings: bindings(iamPlaces(KEY)),
    },
  },
  {
    type: 'bigquery.googleapis.com/Dataset',
    provider: 'gcp',
    description:
      "A BigQuery dataset with the access that is granted to it. Google's keys encrypt it unless it names one.",
    terraform: {
      types: [DATASET],
      names: ['dataset_id'],
      satellites: { ...iamSatellites(DATASET, 'dataset_id'), google_bigquery_dataset_access: 'dataset_id' },
    },
    attributes: {
      datasetId: { type: 'string', description: 'The name.' },
      labels: { type: 'map', description: 'Labels by key.' },
      access: {
        type: 'list',
        description: 'Who has access, by entries of the dataset or resources of their own.',
        terraform: ['access', 'google_bigquery_dataset_access:'],
        attributes: {
          role: { type: 'string', description: '`READER`, `WRITER`, `OWNER`, or a role of IAM.' },
          specialGroup: {
            type: 'string',
            description: '`projectOwners`, `projectReaders`, `projectWriters` or `allAuthenticatedUsers`.',
          },
          iamMember: { type: 'string', description: 'A member as IAM writes it: `allUsers`.' },
          grantee: {
            type: 'any',
            description: 'Whoever or whatever has the access, in any of the ways to name it.',
            terraform: [
              'special_group',
              'iam_member',
              'user_by_email',
              'group_by_email',
              'domain',
              'view',
              'dataset',
              'routine',
            ],
          },
        },
      },
      bindings: bindings(iamPlaces(DATASET)),
      'defaultEncryptionConfiguration.kmsKeyName': {
        type: 'string',
        description: 'The key in Cloud KMS.',
        terraform: 'default_encryption_configuration.kms_key_name',
      },
    },
  },
  {
    type: 'redis.googleapis.com/Instance',
    provider: 'gcp',
    description:
      'A Memorystore for Redis instance, which asks for no password and does not use TLS unless it is told to ' +
      '(https://cloud.google.com/memorystore/docs/redis/about-redis-auth).',
    terraform: { types: ['google_redis_instance'] },
    attributes: {
      name: { type: 'string', description: 'The name.' },
      authEnabled: { type: 'boolean', description: 'Whether clients need the password.', fallback: false },
      transitEncryptionMode: {
        type: 'string',
        description: '`SERVER_AUTHENTICATION` is TLS, `DISABLED` is none.',
        fallback: 'DISABLED',
      },
    },
  },
  {
    type: 'pubsub.googleapis.com/Topic',
    provider: 'gcp',
    description: "A Pub/Sub topic. Google's keys encrypt its messages unless it names one.",
    terraform: { types: ['google_pubsub_topic'] },
    attributes: {
      name: { type: 'string', description: 'The name.' },
      kmsKeyName: { type: 'string', description: 'The key in Cloud KMS.' },
    },
  },
];
