/** All that a run may ask GitHub for. Imported lazily, and always as this file: so it is one chunk, which a run that asks nothing does not load. */
export { readApprovals } from './approvals.js';
export { createClient } from './client.js';
export { readBranchTip, readMergeBase, readParents } from './commits.js';
export { readEndpoints } from './endpoints.js';
export { mergedPullRequest } from './merged-pull-request.js';
export { readPullRequest } from './pull-request.js';
export { upsertComment } from './sticky-comment.js';
export { readFileAt } from './trusted-files.js';
