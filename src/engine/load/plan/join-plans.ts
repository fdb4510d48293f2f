import type { Diagnostic } from '../../../contract/report.js';
import type { NativeResource } from '../../model/resource.js';
import type { Source } from '../../model/source.js';
import type { Loaded } from '../loaded.js';
import { withoutKeys } from './address.js';
import { filledIn, withCode, withoutCode } from './blend.js';
import type { LoadedPlan } from './load-plan.js';
import { loadPlan } from './load-plan.js';
import type { CodeRoot } from './matching-root.js';
import { codeRoots, matchingRoot } from './matching-root.js';
import { about, readPlan } from './plan-document.js';

export interface PlanOptions {
  /** The resources of the Terraform code in the same scan. */
  readonly code: readonly NativeResource[];
  /** Whether the user named this file, rather than a directory in which it lies. */
  readonly isNamed: (path: string) => boolean;
  /** The resources of the code in a directory that is not scanned: for where planned values were written. */
  readonly codeBeside: (directory: string) => readonly NativeResource[];
}

export interface JoinedPlans extends Loaded {
  /** The paths of the files that hold plans, also those that could not be read. */
  readonly files: readonly string[];
}

/** Values of all plans together; what is beyond counts as unknown. */
const MAXIMUM_VALUES = 2_000_000;

/**
 * The plans among the sources (`terraform show -json`), joined with the Terraform code of the scan: each resource once.
 *
 * A plan that was named takes the place of the code that it is of. Its values come with the lines of the code, which is
 * read for that from beside the plan when it is not scanned. Code that is not in the plan's configuration is newer than
 * the plan, and is judged as well.
 *
 * A plan that only lies in a scanned directory may have been put there by the change itself. It fills in what the code
 * leaves open, and overrules nothing that the code says. Where several lie there, none does.
 */
export function joinPlans(sources: readonly Source[], options: PlanOptions): JoinedPlans {
  const files: string[] = [];
  const diagnostics: Diagnostic[] = [];
  const plans: LoadedPlan[] = [];
  const budget = { values: MAXIMUM_VALUES };
  for (const source of sources) {
    const reading = readPlan(source);
    if (reading === undefined) continue;
    files.push(source.path);
    diagnostics.push(...reading.diagnostics);
    if (reading.document !== undefined) plans.push(loadPlan(reading.document, budget));
  }
  if (budget.values < 0) {
    const message = `The plans hold more than ${String(MAXIMUM_VALUES)} values; what is beyond counts as not known.`;
    diagnostics.push({
      level: 'warning',
      code: 'terraform-plan-budget',
      message,
      file: null,
      line: null,
      column: null,
    });
  }
  const joined = plans.length === 0 ? options.code : joinAll(plans, options, diagnostics);
  return { resources: joined, diagnostics, files };
}

function joinAll(
  plans: readonly LoadedPlan[],
  options: PlanOptions,
  diagnostics: Diagnostic[],
): readonly NativeResource[] {
  const roots = codeRoots(options.code);
  const byRoot = new Map<CodeRoot, LoadedPlan[]>(roots.map((root) => [root, []]));
  const resources: NativeResource[] = [];
  const unscanned: LoadedPlan[] = [];
  for (const plan of plans) {
    const root = matchingRoot(plan, roots);
    if (root === undefined) unscanned.push(plan);
    else byRoot.get(root)?.push(plan);
  }
  for (const [root, all] of byRoot) {
    const named = all.filter(({ document }) => options.isNamed(document.source.path));
    if (named.length > 0) append(resources, replace(root, named, diagnostics));
    else if (all[0] !== undefined && all.length === 1) append(resources, fillIn(root, all[0], diagnostics));
    else {
      append(resources, root.resources);
      diagnostics.push(...all.map(severalPlans));
    }
    const leftOut = named.length === 0 ? [] : all.filter((plan) => !named.includes(plan));
    diagnostics.push(...leftOut.map(severalPlans));
  }
  for (const plan of unscanned) {
    const isAlone = unscanned.filter(({ directory }) => directory === plan.directory).length === 1;
    const beside = matchingRoot(plan, codeRoots(options.codeBeside(plan.directory)));
    const isOfCode = isAlone && beside?.directory === plan.directory;
    append(resources, planned(plan, beside, isOfCode ? plan.directory : plan.document.source.path));
  }
  return resources;
}

/** The planned resources, and of the code only what the plans do not know. */
function replace(
  root: CodeRoot,
  plans: readonly LoadedPlan[],
  diagnostics: Diagnostic[],
): readonly NativeResource[] {
  const [first] = plans;
  const isDeclared = (id: string): boolean => plans.some(({ declared }) => declared.has(withoutKeys(id)));
  const newer = root.resources.filter(({ id }) => !isDeclared(id));
  if (newer.length > 0 && first !== undefined) diagnostics.push(olderThanCode(first, newer));
  // With several plans of the same code, ids are unique in each of them only.
  const resources = plans.flatMap((plan) =>
    planned(plan, root, plans.length === 1 ? root.directory : plan.document.source.path),
  );
  return [...resources, ...newer];
}

function planned(plan: LoadedPlan, code: CodeRoot | undefined, root: string): readonly NativeResource[] {
  const byId = new Map<string, NativeResource>();
  for (const resource of code?.resources ?? []) {
    // Of a resource whose instances only the plan knows, the code has one that stands for all.
    byId.set(resource.id, resource);
    const base = withoutKeys(resource.id);
    if (!byId.has(base)) byId.set(base, resource);
  }
  const resources = plan.resources.map((resource) => {
    const written = byId.get(resource.id) ?? byId.get(withoutKeys(resource.id));
    return { ...(written === undefined ? withoutCode(resource) : withCode(resource, written)), root };
  });
  const known = new Set(resources.map(({ id }) => id));
  // Data sources say what policies are made of, also where a plan has only the result.
  const data = (code?.resources ?? []).filter(
    ({ id, isData }) => isData && !known.has(id) && plan.declared.has(withoutKeys(id)),
  );
  return [...resources, ...data.map((resource) => ({ ...resource, root }))];
}

/** The code's resources, with what the plan knows of what they leave open; and those that only the plan has. */
function fillIn(root: CodeRoot, plan: LoadedPlan, diagnostics: Diagnostic[]): readonly NativeResource[] {
  diagnostics.push(onlyFound(plan));
  const inCode = new Set(root.resources.map(({ id }) => id));
  const byId = new Map(plan.resources.map((resource) => [resource.id, resource]));
  const others = new Map<string, NativeResource[]>();
  for (const resource of plan.resources) {
    if (inCode.has(resource.id)) continue;
    const base = withoutKeys(resource.id);
    const group = others.get(base);
    if (group === undefined) others.set(base, [resource]);
    else group.push(resource);
  }
  const resources = root.resources.flatMap((code) => {
    const same = byId.get(code.id);
    if (same !== undefined) return [filledIn(code, same)];
    const instances = others.get(withoutKeys(code.id));
    if (instances === undefined) return [code];
    // The first stands for all of them, or the plan has other instances than the code: nothing gets lost either way.
    others.delete(withoutKeys(code.id));
    return instances.map((instance) => ({ ...filledIn(code, instance), id: instance.id }));
  });
  const onlyPlanned = [...others.values()].flat().filter(({ id }) => !root.declared.has(withoutKeys(id)));
  return [
    ...resources,
    ...onlyPlanned.map((resource) => ({ ...withoutCode(resource), root: root.directory })),
  ];
}

function olderThanCode({ document }: LoadedPlan, newer: readonly NativeResource[]): Diagnostic {
  const more = newer.length > 1 ? ` and ${String(newer.length - 1)} more` : '';
  const message = `The code declares ${newer[0]?.id ?? ''}${more}, which this plan does not have; that was judged by the code. Plan again to judge what will be applied.`;
  return about(document.source, 'warning', 'terraform-plan-old', message);
}

function onlyFound({ document }: LoadedPlan): Diagnostic {
  const message =
    'This Terraform plan lies among the code that is scanned. It fills in what the code leaves open, and overrules nothing that the code says. To judge what it plans, name it as a path.';
  return about(document.source, 'notice', 'terraform-plan-found', message);
}

function severalPlans({ document }: LoadedPlan): Diagnostic {
  const message =
    'Several Terraform plans of the same code were found, and this one was not judged. Name those as paths that should be.';
  return about(document.source, 'notice', 'terraform-plan-skipped', message);
}

/** They may be more than a call takes arguments. */
function append<Item>(list: Item[], more: readonly Item[]): void {
  for (const item of more) list.push(item);
}
