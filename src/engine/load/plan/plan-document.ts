import type { Diagnostic } from '../../../contract/report.js';
import type { Source } from '../../model/source.js';
import { sniffManifest } from '../sniff.js';
import type { JsonObject } from './json.js';
import { isObject, memberAt, objectAt, objectsAt, textAt } from './json.js';
import { objectStretches } from './positions.js';
import type { Stretch } from './positions.js';

/** A resource or data source instance as a plan has it. */
export interface PlannedInstance {
  readonly address: string;
  readonly moduleAddress: string;
  readonly type: string;
  readonly name: string;
  readonly isData: boolean;
  /** The attributes as they will be: those that are not known are missing or null. */
  readonly after: JsonObject;
  /** The shape of `after`, with true where something is not known. */
  readonly unknown: JsonObject;
  /** Where it stands in the file. */
  readonly stretch: Stretch;
}

export interface PlanDocument {
  readonly source: Source;
  readonly instances: readonly PlannedInstance[];
  /** `configuration.root_module`; null in a plan without it. */
  readonly configuration: JsonObject | null;
}

export interface PlanReading {
  /** Undefined when the plan could not be read. */
  readonly document: PlanDocument | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

const OBJECT = /^\s*\{/;
const PLANNED = /"(?:planned_values|resource_changes)"\s*:/;

/**
 * Reads the output of `terraform show -json PLAN`, format 0.1 to 1.x; undefined for a file that is no plan. What is going to be deleted is left out. Without
 * `resource_changes` the planned values count, which do not say what is unknown.
 * (https://developer.hashicorp.com/terraform/internals/json-format)
 */
export function readPlan(source: Source): PlanReading | undefined {
  const { text } = source;
  if (!mayBePlan(source)) return undefined;
  let plan: unknown;
  try {
    plan = JSON.parse(text);
  } catch (error) {
    if (sniffManifest(text) !== undefined) return undefined;
    const why = error instanceof Error ? error.message : String(error);
    const message = `This Terraform plan is not valid JSON, so it was not scanned: ${why}`;
    return refuse(source, 'terraform-plan-invalid', message);
  }
  if (!isObject(plan) || !isPlan(plan)) return undefined;
  const version = textAt(plan, 'format_version') ?? '';
  if (!/^[01]\./.test(version)) {
    const message = `The format of this Terraform plan, version ${JSON.stringify(version)}, is not known, so it was not scanned. Known are 0.1 to 1.x.`;
    return refuse(source, 'terraform-plan-version', message);
  }
  const { root_module: root } = objectAt(plan, 'configuration');
  return {
    document: { source, instances: instancesOf(plan, source), configuration: isObject(root) ? root : null },
    diagnostics: memberAt(plan, 'errored') === true ? [errored(source)] : [],
  };
}

/** Whether a file may hold a plan, by its text alone. */
export function mayBePlan({ text }: Source): boolean {
  return OBJECT.test(text) && text.includes('"format_version"') && PLANNED.test(text);
}

/** By its own members: text inside of a template or a manifest must not make a plan of it. */
function isPlan(object: JsonObject): boolean {
  const has = (name: string): boolean => Object.hasOwn(object, name);
  if (has('Resources') || has('apiVersion')) return false;
  return has('format_version') && (has('planned_values') || has('resource_changes'));
}

function instancesOf(plan: JsonObject, source: Source): readonly PlannedInstance[] {
  const whole = { start: 0, end: source.text.length };
  const prior = valuesOf(objectAt(objectAt(plan, 'prior_state'), 'values'), whole).filter(
    ({ isData }) => isData,
  );
  const current = Array.isArray(memberAt(plan, 'resource_changes'))
    ? changesOf(plan, source, whole)
    : valuesOf(objectAt(plan, 'planned_values'), whole);
  // A data source that is read again during apply is there twice: what is said of the change counts.
  const known = new Set(current.map(({ address }) => address));
  return [...current, ...prior.filter(({ address }) => !known.has(address))];
}

function changesOf(plan: JsonObject, source: Source, whole: Stretch): readonly PlannedInstance[] {
  const stretches = objectStretches(source.text, 'resource_changes');
  return objectsAt(plan, 'resource_changes').flatMap((entry, at) => {
    const change = objectAt(entry, 'change');
    const after = memberAt(change, 'after');
    // Nothing is there afterwards: it is deleted, or forgotten, or it is what is left over of an earlier replacement.
    if (!isObject(after) || memberAt(entry, 'deposed') !== undefined) return [];
    const instance = instanceOf(entry, stretches[at] ?? whole);
    return instance === undefined ? [] : [{ ...instance, after, unknown: objectAt(change, 'after_unknown') }];
  });
}

/** The resources of a state, or of planned values, down to the last child module. */
function valuesOf(values: JsonObject, whole: Stretch): readonly PlannedInstance[] {
  const found: PlannedInstance[] = [];
  const modules = [objectAt(values, 'root_module')];
  // Grows while it is walked: a module's children come behind it.
  for (const module of modules) {
    for (const entry of objectsAt(module, 'resources')) {
      const instance = instanceOf({ ...entry, module_address: textAt(module, 'address') ?? '' }, whole);
      if (instance !== undefined) found.push({ ...instance, after: objectAt(entry, 'values'), unknown: {} });
    }
    for (const child of objectsAt(module, 'child_modules')) modules.push(child);
  }
  return found;
}

function instanceOf(
  entry: JsonObject,
  stretch: Stretch,
): Omit<PlannedInstance, 'after' | 'unknown'> | undefined {
  const [address, type, name] = ['address', 'type', 'name'].map((member) => textAt(entry, member));
  if (address === undefined || type === undefined || name === undefined) return undefined;
  const isData = textAt(entry, 'mode') === 'data';
  return { address, type, name, isData, stretch, moduleAddress: textAt(entry, 'module_address') ?? '' };
}

function errored(source: Source): Diagnostic {
  const message =
    'Planning ended with an error, so this plan is not complete. Only what it holds was scanned.';
  return about(source, 'warning', 'terraform-plan-errored', message);
}

function refuse(source: Source, code: string, message: string): PlanReading {
  return { document: undefined, diagnostics: [about(source, 'error', code, message)] };
}

export function about(source: Source, level: Diagnostic['level'], code: string, message: string): Diagnostic {
  return { level, code, message, file: source.path, line: null, column: null };
}
