import type { CanonicalType } from '../canonical-type.js';
import { bindings, iamPlaces, iamSatellites } from './bindings.js';

const INGRESS = {
  INGRESS_TRAFFIC_ALL: 'all',
  INGRESS_TRAFFIC_INTERNAL_ONLY: 'internal',
  INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER: 'internal-and-cloud-load-balancing',
};

export const SERVERLESS: readonly CanonicalType[] = [
  {
    type: 'run.googleapis.com/Service',
    provider: 'gcp',
    description:
      'A Cloud Run service. Where nothing is written requests may come from the internet, and IAM decides who may call it ' +
      '(https://cloud.google.com/run/docs/securing/ingress, https://cloud.google.com/run/docs/authenticating/public).',
    terraform: {
      types: ['google_cloud_run_service', 'google_cloud_run_v2_service'],
      names: ['name'],
      satellites: {
        ...iamSatellites('google_cloud_run_service', 'service'),
        ...iamSatellites('google_cloud_run_v2_service', 'name'),
      },
    },
    attributes: {
      name: { type: 'string', description: 'The name.' },
      bindings: bindings(iamPlaces('google_cloud_run_service', 'google_cloud_run_v2_service')),
      ingress: {
        type: 'string',
        description: 'Where requests may come from: `all`, `internal`, `internal-and-cloud-load-balancing`.',
        terraform: [
          { path: 'ingress', values: INGRESS },
          'metadata.annotations.run\\.googleapis\\.com/ingress',
        ],
        fallback: 'all',
      },
      invokerIamDisabled: {
        type: 'boolean',
        description: 'Whether everyone may call it, whatever IAM says.',
        terraform: [
          'invoker_iam_disabled',
          {
            path: 'metadata.annotations.run\\.googleapis\\.com/invoker-iam-disabled',
            values: { true: true, false: false },
          },
        ],
        fallback: false,
      },
      iapEnabled: {
        type: 'boolean',
        description: 'Whether callers log in through Identity-Aware Proxy.',
        terraform: [
          'iap_enabled',
          {
            path: 'metadata.annotations.run\\.googleapis\\.com/iap-enabled',
            values: { true: true, false: false },
          },
        ],
        fallback: false,
      },
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
