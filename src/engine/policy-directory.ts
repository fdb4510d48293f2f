import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { ConfigError } from '../contract/errors.js';
import { parseFramework } from './policy/parse-framework.js';
import { parsePolicy, type PolicyContext } from './policy/parse-policy.js';
import type { Framework, Policy } from './policy/policy.js';

/** A folder of a policy: its `policy.yaml`, and the names of the files beside it. */
export interface PolicyFolder {
  /** As it was named, with the parts below it. */
  readonly directory: string;
  readonly policy: Policy;
  readonly neighbours: readonly string[];
}

/**
 * Reads all policies below a directory, in the order of their paths.
 * Throws `ConfigError` for a directory that is not there or holds none, and one for all policies that are not right.
 */
export function readPolicyFolders(directory: string, context: PolicyContext): readonly PolicyFolder[] {
  const faults: string[] = [];
  const folders = findPolicies(directory).flatMap((folder) => {
    try {
      return [readPolicyFolder(folder, context)];
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      faults.push(error.message);
      return [];
    }
  });
  if (faults.length > 0) throw new ConfigError('policy-invalid', faults.join('\n'));
  if (folders.length > 0) return folders;
  throw new ConfigError(
    'path-invalid',
    `${directory} holds no policy. A policy is a folder with a policy.yaml in it.`,
  );
}

function readPolicyFolder(directory: string, context: PolicyContext): PolicyFolder {
  const file = path.posix.join(directory, 'policy.yaml');
  return {
    directory,
    policy: parsePolicy(readFileSync(file, 'utf8'), file, context),
    neighbours: readdirSync(directory)
      .filter((name) => name !== 'policy.yaml')
      .sort(),
  };
}

/** Reads all framework catalogues of a directory. Throws `ConfigError` for one that is not right. */
export function readFrameworks(directory: string): readonly Framework[] {
  return readdirSync(directory)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => path.posix.join(directory, name))
    .map((file) => parseFramework(readFileSync(file, 'utf8'), file));
}

function findPolicies(directory: string): string[] {
  if (!statSync(directory, { throwIfNoEntry: false })?.isDirectory()) {
    throw new ConfigError('path-invalid', `${directory} is not a directory. Name one that holds policies.`);
  }
  const entries = readdirSync(directory, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  const own = entries.some((entry) => entry.isFile() && entry.name === 'policy.yaml') ? [directory] : [];
  const below = entries.filter((entry) => entry.isDirectory() && entry.name !== 'node_modules');
  return [...own, ...below.flatMap((entry) => findPolicies(path.posix.join(directory, entry.name)))];
}
