import { ATHENA } from './aws/athena.js';
import { BATCH } from './aws/batch.js';
import { CLOUDFRONT } from './aws/cloudfront.js';
import { CODEBUILD } from './aws/codebuild.js';
import { COGNITO } from './aws/cognito.js';
import { API_GATEWAY } from './aws/api-gateway.js';
import { API_GATEWAY_V2 } from './aws/api-gateway-v2.js';
import { AUDIT } from './aws/audit.js';
import { COMPUTE } from './aws/compute.js';
import { DATA_STORES } from './aws/data-stores.js';
import { DOCDB } from './aws/docdb.js';
import { EC2 } from './aws/ec2.js';
import { ECR } from './aws/ecr.js';
import { ECS } from './aws/ecs.js';
import { EKS } from './aws/eks.js';
import { EMR } from './aws/emr.js';
import { GLUE } from './aws/glue.js';
import { IAM } from './aws/iam.js';
import { LAMBDA } from './aws/lambda.js';
import { MESSAGING } from './aws/messaging.js';
import { ROUTE53 } from './aws/route53.js';
import { ELASTICACHE } from './aws/elasticache.js';
import { NEPTUNE } from './aws/neptune.js';
import { OPENSEARCH } from './aws/opensearch.js';
import { RDS_GROUPS } from './aws/rds-groups.js';
import { RDS } from './aws/rds.js';
import { REDSHIFT } from './aws/redshift.js';
import { S3 } from './aws/s3.js';
import { SAGEMAKER } from './aws/sagemaker.js';
import { STEP_FUNCTIONS } from './aws/step-functions.js';
import { TRANSFER } from './aws/transfer.js';
import { WAF } from './aws/waf.js';
import { AZURE } from './azure/index.js';
import { STREAMING } from './aws/streaming.js';
import { AUTO_SCALING } from './aws/auto-scaling.js';
import { LOAD_BALANCING } from './aws/load-balancing.js';
import { VPC } from './aws/vpc.js';
import { SECRETS } from './aws/secrets.js';
import type { CanonicalType } from './canonical-type.js';
import { DOCKER } from './docker.js';
import { GCP } from './gcp/index.js';
import { KUBERNETES } from './kubernetes.js';
import { TERRAFORM } from './terraform.js';

/** Every canonical type that the model has a description of. */
export const CANONICAL_TYPES: readonly CanonicalType[] = [
  ...S3,
  ...EC2,
  ...VPC,
  ...AUTO_SCALING,
  ...LOAD_BALANCING,
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
  ...AUDIT,
  ...SECRETS,
  ...IAM,
  ...COMPUTE,
  ...ATHENA,
  ...BATCH,
  ...CLOUDFRONT,
  ...CODEBUILD,
  ...COGNITO,
  ...ECR,
  ...ECS,
  ...EKS,
  ...EMR,
  ...GLUE,
  ...ROUTE53,
  ...SAGEMAKER,
  ...STEP_FUNCTIONS,
  ...TRANSFER,
  ...WAF,
  ...GCP,
  ...AZURE,
  ...LAMBDA,
  ...API_GATEWAY,
  ...API_GATEWAY_V2,
  ...KUBERNETES,
  ...TERRAFORM,
  ...DOCKER,
];
