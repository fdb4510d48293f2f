import type { CanonicalType } from '../canonical-type.js';
import { bindings } from './bindings.js';

export const SERVERLESS: readonly CanonicalType[] = [
  {
    type: 'run.googleapis.com/ServiceIamPolicy',
    provider: 'gcp',
    description:
      'What one resource grants on a Cloud Run service, which nobody may call unless they are granted it ' +
      '(https://cloud.google.com/run/docs/authenticating/overview).',
    terraform: { types: grants('google_cloud_run_service', 'google_cloud_run_v2_service') },
    attributes: {
      resource: { type: 'string', description: 'The service.', terraform: ['service', 'name'] },
      bindings: bindings(['', 'policy_data']),
    },
  },
  {
    type: 'cloudfunctions.googleapis.com/FunctionIamPolicy',
    provider: 'gcp',
    description:
      'What one resource grants on a Cloud Function of either generation, which nobody may call unless they are granted it ' +
      '(https://cloud.google.com/functions/docs/securing/managing-access-iam).',
    terraform: { types: grants('google_cloudfunctions_function', 'google_cloudfunctions2_function') },
    attributes: {
      resource: { type: 'string', description: 'The function.', terraform: 'cloud_function' },
      bindings: bindings(['', 'policy_data']),
    },
  },
];

function grants(...prefixes: readonly string[]): readonly string[] {
  return prefixes.flatMap((prefix) => [
    `${prefix}_iam_binding`,
    `${prefix}_iam_member`,
    `${prefix}_iam_policy`,
  ]);
}
