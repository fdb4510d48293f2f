import type { NativeResource } from '../../model/resource.js';
import { withoutKeys } from './address.js';
import type { LoadedPlan } from './load-plan.js';

/** The resources of a root module's code. */
export interface CodeRoot {
  readonly directory: string;
  readonly resources: readonly NativeResource[];
  /** Their addresses without instance keys. */
  readonly declared: ReadonlySet<string>;
}

export function codeRoots(resources: readonly NativeResource[]): readonly CodeRoot[] {
  const byRoot = new Map<string, NativeResource[]>();
  for (const resource of resources) {
    const group = byRoot.get(resource.root);
    if (group === undefined) byRoot.set(resource.root, [resource]);
    else group.push(resource);
  }
  return [...byRoot].map(([directory, group]) => ({
    directory,
    resources: group,
    declared: new Set(group.map(({ id }) => withoutKeys(id))),
  }));
}

/**
 * The code that a plan is of, which the plan itself does not say: that beside its file, if they share anything; else the
 * nearest directory above whose code has half of what it plans; else the only one anywhere that has all of it.
 */
export function matchingRoot(plan: LoadedPlan, roots: readonly CodeRoot[]): CodeRoot | undefined {
  const shared = (root: CodeRoot): number => countShared(plan.declared, root.declared);
  const beside = roots.find(({ directory }) => directory === plan.directory);
  if (beside !== undefined && shared(beside) > 0) return beside;
  const size = plan.declared.size;
  if (size === 0) return undefined;
  const above = roots
    .filter(({ directory }) => isAbove(directory, plan.directory))
    .sort((a, b) => b.directory.length - a.directory.length)
    .find((root) => shared(root) * 2 >= size);
  if (above !== undefined) return above;
  const whole = roots.filter((root) => shared(root) === size);
  return whole.length === 1 ? whole[0] : undefined;
}

function isAbove(directory: string, below: string): boolean {
  return directory === '.'
    ? !below.startsWith('/') && !below.startsWith('..')
    : below.startsWith(`${directory}/`);
}

function countShared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const item of a) if (b.has(item)) count += 1;
  return count;
}
