import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { ConfigError } from '../contract/errors.js';
import { isPolicyFile } from '../contract/policy-file.js';
import type { Preparation } from './prepare.js';
import { requireInside } from './workspace.js';

export interface TrustedPolicies {
  /** For the CLI: absolute where they are those of the base, else relative to the workspace. */
  readonly directories: readonly string[];
  readonly notices: readonly string[];
}

/**
 * The directories with policies of the team's own, as the base has them where the base is what is trusted. Throws `ConfigError` for
 * one that is nowhere, and for one of which the base's copy is not whole.
 */
export async function trustedPolicies(run: Preparation): Promise<TrustedPolicies> {
  const { settings, trusted, workspace } = run;
  const named = settings.policyDirectories;
  if (named.length === 0) return { directories: [], notices: [] };
  if (trusted.base === null) {
    requireInside(workspace, 'policies', named);
    return { directories: named, notices: [] };
  }
  const { directory: root, leftOut } = await run.trees.at(trusted.base.sha);
  const base = trusted.base.name;
  const directories: string[] = [];
  const notices: string[] = [];
  for (const name of named) {
    const copy = path.resolve(root, name);
    const isInside = copy === root || copy.startsWith(root + path.sep);
    const missing = leftOut.find((file) => path.resolve(root, file).startsWith(copy));
    if (missing !== undefined) {
      throw new ConfigError(
        'policy-invalid',
        `${missing} of ${base} is no plain file: policies are read whole or not at all.`,
      );
    }
    if (isInside && statSync(copy, { throwIfNoEntry: false })?.isDirectory() === true) {
      directories.push(copy);
      if (!isSame(copy, path.resolve(workspace, name))) {
        notices.push(`This change alters the policies in ${name}: that takes effect after the merge.`);
      }
    } else {
      requireInside(workspace, 'policies', [name]);
      notices.push(
        `The policies in ${name} are new in this change (${base} has none) and take effect after the merge.`,
      );
    }
  }
  return { directories, notices };
}

/** Whether both directories hold the same policies. */
function isSame(a: string, b: string): boolean {
  const [before, after] = [policyFiles(a), policyFiles(b)];
  return before.size === after.size && [...before].every(([name, text]) => after.get(name) === text);
}

function policyFiles(directory: string): ReadonlyMap<string, string> {
  if (statSync(directory, { throwIfNoEntry: false })?.isDirectory() !== true) return new Map();
  const entries = readdirSync(directory, { withFileTypes: true });
  return new Map(
    entries.flatMap((entry): [string, string][] => {
      const place = path.join(directory, entry.name);
      if (entry.isDirectory()) {
        return [...policyFiles(place)].map(([name, text]) => [`${entry.name}/${name}`, text]);
      }
      if (!/\.ya?ml$/.test(entry.name)) return [];
      if (!entry.isFile()) return [[entry.name, '(a link)']];
      const text = readFileSync(place, 'utf8').replaceAll('\r\n', '\n');
      return isPolicyFile(entry.name, text) ? [[entry.name, text]] : [];
    }),
  );
}
