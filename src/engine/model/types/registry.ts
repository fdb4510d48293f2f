import { COMPUTE } from './aws/compute.js';
import { DATA_STORES } from './aws/data-stores.js';
import { DOCDB } from './aws/docdb.js';
import { EC2 } from './aws/ec2.js';
import { ELASTICACHE } from './aws/elasticache.js';
import { MESSAGING } from './aws/messaging.js';
import { NEPTUNE } from './aws/neptune.js';
import { OPENSEARCH } from './aws/opensearch.js';
import { RDS_GROUPS } from './aws/rds-groups.js';
import { RDS } from './aws/rds.js';
import { REDSHIFT } from './aws/redshift.js';
import { S3 } from './aws/s3.js';
import { SECURITY } from './aws/security.js';
import { STREAMING } from './aws/streaming.js';
import type { CanonicalType } from './canonical-type.js';
import { DOCKER } from './docker.js';
import { KUBERNETES } from './kubernetes.js';

/** Every canonical type that the model has a description of. */
export const CANONICAL_TYPES: readonly CanonicalType[] = [
  ...S3,
  ...EC2,
  ...DATA_STORES,
  ...DOCDB,
  ...ELASTICACHE,
  ...NEPTUNE,
  ...OPENSEARCH,
  ...RDS,
  ...RDS_GROUPS,
  ...REDSHIFT,
  ...STREAMING,
  ...MESSAGING,
  ...SECURITY,
  ...COMPUTE,
  ...KUBERNETES,
  ...DOCKER,
];
