import type { CanonicalType } from '../canonical-type.js';
import { bindings, iamPlaces, iamSatellites } from './bindings.js';

export const SERVERLESS: readonly CanonicalType[] = [
  {
    type: 'run.googleapis.com/Service',
    provider: 'gcp',
    description:
      'A Cloud Run service with the IAM grants on it. Nobody may call it unless they are granted it ' +
      '(https://cloud.google.com/run/docs/authenticating/overview).',
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
      ingress: {
        type: 'string',
        description: 'Where calls may come from.',
      },
      bindings: bindings(iamPlaces('google_cloud_run_service', 'google_cloud_run_v2_service')),
    },
  },
  {
    type: 'cloudfunctions.googleapis.com/Function',
    provider: 'gcp',
    description:
      'A Cloud Function of either generation with the IAM grants on it. Nobody may call it unless they are granted it ' +
      '(https://cloud.google.com/functions/docs/securing/managing-access-iam).',
    terraform: {
      types: ['google_cloudfunctions_function', 'google_cloudfunctions2_function'],
      names: ['name'],
      satellites: {
        ...iamSatellites('google_cloudfunctions_function', 'cloud_function'),
        ...iamSatellites('google_cloudfunctions2_function', 'cloud_function'),
      },
    },
    attributes: {
      name: { type: 'string', description: 'The name.' },
      ingressSettings: {
        type: 'string',
        description: 'Where calls may come from.',
        terraform: ['ingress_settings', 'service_config.ingress_settings'],
      },
      bindings: bindings(iamPlaces('google_cloudfunctions_function', 'google_cloudfunctions2_function')),
    },
  },
];
