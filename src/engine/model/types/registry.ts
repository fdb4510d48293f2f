import { API_GATEWAY } from './aws/api-gateway.js';
import { API_GATEWAY_V2 } from './aws/api-gateway-v2.js';
import { AUDIT } from './aws/audit.js';
import { COMPUTE } from './aws/compute.js';
import { DATA_STORES } from './aws/data-stores.js';
import { EC2 } from './aws/ec2.js';
import { IAM } from './aws/iam.js';
import { LAMBDA } from './aws/lambda.js';
import { MESSAGING } from './aws/messaging.js';
import { S3 } from './aws/s3.js';
import { SECRETS } from './aws/secrets.js';
import type { CanonicalType } from './canonical-type.js';
import { DOCKER } from './docker.js';
import { KUBERNETES } from './kubernetes.js';

/** Every canonical type that the model has a description of. */
export const CANONICAL_TYPES: readonly CanonicalType[] = [
  ...S3,
  ...EC2,
  ...DATA_STORES,
  ...MESSAGING,
  ...AUDIT,
  ...SECRETS,
  ...IAM,
  ...COMPUTE,
  ...LAMBDA,
  ...API_GATEWAY,
  ...API_GATEWAY_V2,
  ...KUBERNETES,
  ...DOCKER,
];
