import { describeType } from '../../src/engine/adapt/describe.js';
import { readFrameworks, readPolicyFolders } from '../../src/engine/policy-directory.js';
import { PolicyLibrary } from '../../src/engine/policy/library.js';

/** The policies and frameworks of this repository, as the CLI has them. */
export function ownLibrary(): PolicyLibrary {
  const frameworks = readFrameworks('frameworks');
  const folders = readPolicyFolders('policies', { type: describeType, frameworks });
  return new PolicyLibrary({ policies: folders.map(({ policy }) => policy), frameworks });
}
