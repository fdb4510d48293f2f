import path from 'node:path';
import { describeType } from '../engine/adapt/describe.js';
import { readPolicyFolders, type PolicyFolder } from '../engine/policy-directory.js';
import type { PolicyLibrary } from '../engine/policy/library.js';
import type { Policy } from '../engine/policy/policy.js';
import type { Terminal } from './terminal.js';

/** The policies below a directory. Throws `ConfigError` for the first that is not right, with its place. */
export function readUserPolicies(
  directory: string,
  { frameworks }: Pick<PolicyLibrary, 'frameworks'>,
  terminal: Terminal,
): readonly Policy[] {
  return readUserFolders(directory, { frameworks }, terminal).map(({ policy }) => policy);
}

/** The same, with what stands beside each policy. */
export function readUserFolders(
  directory: string,
  { frameworks }: Pick<PolicyLibrary, 'frameworks'>,
  terminal: Terminal,
): readonly PolicyFolder[] {
  const shown = path.relative('', path.resolve(terminal.cwd, directory)) || '.';
  return readPolicyFolders(shown.split(path.sep).join('/'), { type: describeType, frameworks });
}
