import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { ConfigError } from '../contract/errors.js';
import { isPolicyFile, POLICY_FILE } from '../contract/policy-file.js';
import { parseFramework } from './policy/parse-framework.js';
import { parsePolicy, type PolicyContext } from './policy/parse-policy.js';
import type { Framework, Policy } from './policy/policy.js';

/** A policy, and where it stands. */
export interface PolicyFolder {
  /** As it was named, with the parts below it. */
  readonly directory: string;
  readonly file: string;
  readonly policy: Policy;
  /** The names of the files beside a `policy.yaml`; none of a policy that shares its directory with others. */
  readonly neighbours: readonly string[];
}

/**
 * Reads all policies below a directory, in the order of their paths: each `policy.yaml`, and any other YAML file with a `policy` at its top.
 * Throws `ConfigError` for a directory that is not there or holds none, for a link, which could lead anywhere, and one for all
 * policies that are not right.
 */
export function readPolicyFolders(directory: string, context: PolicyContext): readonly PolicyFolder[] {
  const faults: string[] = [];
  const folders = findPolicies(directory).flatMap(({ text, ...found }) => {
    try {
      return [{ ...found, policy: parsePolicy(text, found.file, context) }];
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
    `${directory} holds no policy. A policy is a YAML file with "policy:" at its top, alone or as policy.yaml in a folder with its samples.`,
  );
}

/** Reads all framework catalogues of a directory. Throws `ConfigError` for one that is not right. */
export function readFrameworks(directory: string): readonly Framework[] {
  return readdirSync(directory)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => path.posix.join(directory, name))
    .map((file) => parseFramework(readFileSync(file, 'utf8'), file));
}

interface FoundPolicy extends Omit<PolicyFolder, 'policy'> {
  readonly text: string;
}

function findPolicies(directory: string): readonly FoundPolicy[] {
  if (!statSync(directory, { throwIfNoEntry: false })?.isDirectory()) {
    throw new ConfigError('path-invalid', `${directory} is not a directory. Name one that holds policies.`);
  }
  const entries = readdirSync(directory, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  const names = entries.map(({ name }) => name);
  return entries.flatMap((entry): readonly FoundPolicy[] => {
    const file = path.posix.join(directory, entry.name);
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : findPolicies(file);
    if (!/\.ya?ml$/.test(entry.name)) return [];
    if (!entry.isFile())
      throw new ConfigError('path-invalid', `${file} is a link. Policies are plain files.`);
    const text = readFileSync(file, 'utf8');
    if (!isPolicyFile(entry.name, text)) return [];
    const neighbours = entry.name === POLICY_FILE ? names.filter((name) => name !== POLICY_FILE) : [];
    return [{ directory, file, text, neighbours }];
  });
}
