import { COMPUTE } from './aws/compute.js';
import { DATA_STORES } from './aws/data-stores.js';
import { EC2 } from './aws/ec2.js';
import { MESSAGING } from './aws/messaging.js';
import { S3 } from './aws/s3.js';
import { SECURITY } from './aws/security.js';
import type { CanonicalType } from './canonical-type.js';
import { DOCKER } from './docker.js';
import { KUBERNETES } from './kubernetes.js';
import { TERRAFORM } from './terraform.js';

/** Every canonical type that the model has a description of. */
export const CANONICAL_TYPES: readonly CanonicalType[] = [
  ...S3,
  ...EC2,
  ...DATA_STORES,
  ...MESSAGING,
  ...SECURITY,
  ...COMPUTE,
  ...KUBERNETES,
  ...TERRAFORM,
  ...DOCKER,
];
