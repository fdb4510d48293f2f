import type { Reference } from '../../model/value.js';
import { modulePrefix, moduleSteps } from './address.js';
import type { ModuleStep } from './address.js';
import type { JsonObject } from './json.js';
import { isObject, memberAt, objectAt, objectsAt, textAt, textsAt } from './json.js';
import type { PlannedInstance } from './plan-document.js';

/** Where an expression stands: in which module instance, and what `each` means there. */
interface Scope {
  readonly steps: readonly ModuleStep[];
  /** The instance's own key, with brackets. */
  readonly key: string;
  /** What its `for_each` is made of. */
  readonly forEach: readonly string[];
}

interface Search {
  readonly found: Map<string, Reference>;
  steps: number;
}

/** Lookups for one attribute: variables, outputs and `each` lead on, and hostile ones in circles. */
const MAXIMUM_STEPS = 500;
const MAXIMUM_REFERENCES = 64;

const INSTANCE_KEY = /\[(?:"(?:[^"\\]|\\.)*"|\d+)\]$/;
const RESOURCE =
  /^((?:data\.)?[A-Za-z_][\w-]*\.[\w-]+)(\[(?:"(?:[^"\\]|\\.)*"|\d+)\])?(?:\[[^\]]*\])*(?:\.([\w-]+))?/;
const MODULE = /^module\.([\w-]+)(\[(?:"(?:[^"\\]|\\.)*"|\d+)\])?(?:\.([\w-]+))?/;

/** What the configuration of a plan says beyond the values: which attributes are written, and what they are made of. */
export class PlanConfiguration {
  private readonly resources = new Map<string, JsonObject>();

  /** `root` is the root module as the plan has it. */
  constructor(private readonly root: JsonObject) {
    const modules: { readonly prefix: string; readonly module: JsonObject }[] = [
      { prefix: '', module: root },
    ];
    // Grows while it is walked: a module's children come behind it.
    for (const { prefix, module } of modules) {
      for (const resource of objectsAt(module, 'resources')) {
        this.resources.set(prefix + (textAt(resource, 'address') ?? ''), resource);
      }
      for (const [name, call] of Object.entries(objectAt(module, 'module_calls'))) {
        if (!isObject(call)) continue;
        modules.push({ prefix: `${prefix}module.${name}.`, module: objectAt(call, 'module') });
      }
    }
  }

  /** The addresses of all that is declared, without instance keys. */
  get addresses(): Iterable<string> {
    return this.resources.keys();
  }

  /** The attributes and blocks that are written of a resource; undefined when it is not declared. */
  expressionsOf(instance: PlannedInstance): JsonObject | undefined {
    const resource = this.resourceOf(instance);
    return resource === undefined ? undefined : objectAt(resource, 'expressions');
  }

  /** The resources that references in a resource's expressions lead to, through variables and outputs. */
  resolve(references: readonly string[], instance: PlannedInstance): readonly Reference[] {
    const forEach = textsAt(objectAt(this.resourceOf(instance) ?? {}, 'for_each_expression'), 'references');
    const key = INSTANCE_KEY.exec(instance.address)?.[0] ?? '';
    const search: Search = { found: new Map(), steps: 0 };
    this.follow(references, { steps: moduleSteps(instance.moduleAddress), key, forEach }, search);
    return [...search.found.values()];
  }

  private resourceOf({ moduleAddress, type, name, isData }: PlannedInstance): JsonObject | undefined {
    const module = moduleSteps(moduleAddress).map((step) => `module.${step.name}.`);
    return this.resources.get(`${module.join('')}${isData ? 'data.' : ''}${type}.${name}`);
  }

  private follow(references: readonly string[], scope: Scope, search: Search): void {
    for (const [at, reference] of references.entries()) {
      search.steps += 1;
      if (search.steps > MAXIMUM_STEPS || search.found.size >= MAXIMUM_REFERENCES) return;
      if (!isPartOf(reference, references[at - 1])) this.followOne(reference, scope, search);
    }
  }

  private followOne(reference: string, scope: Scope, search: Search): void {
    const [head = '', name = ''] = reference.split('.', 2);
    if (head === 'each') this.followEach(reference, scope, search);
    else if (head === 'var') this.followVariable(name.replace(/\[.*$/, ''), scope, search);
    else if (head === 'module') this.followModule(reference, scope, search);
    else if (!OTHERS.has(head)) {
      const [, base, key = '', attribute = ''] = RESOURCE.exec(reference) ?? [];
      if (base !== undefined) add(search, modulePrefix(scope.steps) + base + key, attribute);
    }
  }

  /** `for_each = aws_s3_bucket.b` makes `each.value` the bucket of the same key. */
  private followEach(reference: string, { forEach, ...scope }: Scope, search: Search): void {
    const [, part, attribute = ''] = /^each\.(\w+)(?:\.([\w-]+))?/.exec(reference) ?? [];
    if (part !== 'value') return;
    const collections: Search = { found: new Map(), steps: search.steps };
    this.follow(forEach, { ...scope, forEach: [] }, collections);
    search.steps = collections.steps;
    for (const { address, attribute: of } of collections.found.values()) {
      if (of === '' && !address.endsWith(']')) add(search, address + scope.key, attribute);
      else add(search, address, of);
    }
  }

  /** What the call of the module gives for a variable. */
  private followVariable(name: string, { steps }: Scope, search: Search): void {
    const last = steps[steps.length - 1];
    if (last === undefined) return;
    const outer = steps.slice(0, -1);
    const call = objectAt(objectAt(this.moduleAt(outer), 'module_calls'), last.name);
    const forEach = textsAt(objectAt(call, 'for_each_expression'), 'references');
    const references = textsAt(objectAt(objectAt(call, 'expressions'), name), 'references');
    this.follow(references, { steps: outer, key: last.key, forEach }, search);
  }

  private followModule(reference: string, scope: Scope, search: Search): void {
    const [, name, key = '', output] = MODULE.exec(reference) ?? [];
    if (name === undefined) return;
    const steps = [...scope.steps, { name, key }];
    if (output === undefined) {
      add(search, modulePrefix(steps).slice(0, -1), '');
      return;
    }
    const expression = objectAt(objectAt(objectAt(this.moduleAt(steps), 'outputs'), output), 'expression');
    this.follow(textsAt(expression, 'references'), { steps, key: '', forEach: [] }, search);
  }

  private moduleAt(steps: readonly ModuleStep[]): JsonObject {
    let module = this.root;
    for (const { name } of steps) {
      const call = memberAt(objectAt(module, 'module_calls'), name);
      module = isObject(call) ? objectAt(call, 'module') : {};
    }
    return module;
  }
}

/** What is no resource. Locals are not in a plan: where they lead to only the code says. */
const OTHERS: ReadonlySet<string> = new Set([
  'local',
  'count',
  'path',
  'terraform',
  'self',
  'provider',
  'ephemeral',
]);

/** After `aws_s3_bucket.b.id` a plan also lists what it starts with: `aws_s3_bucket.b`. */
function isPartOf(reference: string, longer: string | undefined): boolean {
  if (longer?.startsWith(reference) !== true) return false;
  return longer[reference.length] === '.' || longer[reference.length] === '[';
}

function add(search: Search, address: string, attribute: string): void {
  search.found.set(`${address}\n${attribute}`, { address, attribute });
}
