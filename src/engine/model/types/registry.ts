import { COMPUTE } from './aws/compute.js';
import { DATA_STORES } from './aws/data-stores.js';
import { EC2 } from './aws/ec2.js';
import { MESSAGING } from './aws/messaging.js';
import { S3 } from './aws/s3.js';
import { AUTO_SCALING } from './aws/auto-scaling.js';
import { LOAD_BALANCING } from './aws/load-balancing.js';
import { SECURITY } from './aws/security.js';
import { VPC } from './aws/vpc.js';
import type { CanonicalType } from './canonical-type.js';
import { DOCKER } from './docker.js';
import { KUBERNETES } from './kubernetes.js';

/** Every canonical type that the model has a description of. */
export const CANONICAL_TYPES: readonly CanonicalType[] = [
  ...S3,
  ...EC2,
  ...VPC,
  ...AUTO_SCALING,
  ...LOAD_BALANCING,
  ...DATA_STORES,
  ...MESSAGING,
  ...SECURITY,
  ...COMPUTE,
  ...KUBERNETES,
  ...DOCKER,
];
