import type { CanonicalType } from '../canonical-type.js';
import { COMPUTE } from './compute.js';
import { CONTAINER } from './container.js';
import { DATA } from './data.js';
import { IAM } from './iam.js';
import { NETWORK } from './network.js';
import { SERVERLESS } from './serverless.js';
import { SQL } from './sql.js';
import { STORAGE } from './storage.js';

/** The types of Google Cloud. */
export const GCP: readonly CanonicalType[] = [
  ...STORAGE,
  ...NETWORK,
  ...COMPUTE,
  ...CONTAINER,
  ...SQL,
  ...DATA,
  ...SERVERLESS,
  ...IAM,
];
