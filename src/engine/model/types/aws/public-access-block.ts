import type { CanonicalAttribute } from '../canonical-type.js';
import { BY_VERSION } from '../module-inputs.js';

/** The settings of a public access block, of a bucket or of an account. */
export const PUBLIC_ACCESS_BLOCK: Readonly<Record<string, CanonicalAttribute>> = {
  blockPublicAcls: {
    type: 'boolean',
    description: 'Public ACLs are refused.',
    module: ['block_public_acls', BY_VERSION],
    fallback: false,
  },
  blockPublicPolicy: {
    type: 'boolean',
    description: 'Public bucket policies are refused.',
    module: ['block_public_policy', BY_VERSION],
    fallback: false,
  },
  ignorePublicAcls: {
    type: 'boolean',
    description: 'Public ACLs have no effect.',
    module: ['ignore_public_acls', BY_VERSION],
    fallback: false,
  },
  restrictPublicBuckets: {
    type: 'boolean',
    description: 'A bucket with a public policy is open to the account and AWS services only.',
    module: ['restrict_public_buckets', BY_VERSION],
    fallback: false,
  },
};
