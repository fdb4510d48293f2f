/**
 * Terraform, evaluated as far as it can be before apply. Nothing in this folder reads a file, a variable of the environment or the
 * clock by itself: what may be read is handed in.
 */
import { ScanError } from '../../../contract/errors.js';
import type { NativeResource } from '../../model/resource.js';
import type { Source } from '../../model/source.js';
import type { Loaded } from '../loaded.js';
import type { Configuration } from './configuration.js';
import { ModuleCatalogue } from './module-catalogue.js';
import { ModuleInstance } from './module-instance.js';
import type { TerraformOptions } from './options.js';
import { isModuleFile } from './parse.js';
import { joinPath } from './path.js';
import { Report } from './report.js';
import { RootEvaluation } from './root-evaluation.js';
import type { RootModule } from './root-modules.js';
import { RootModules } from './root-modules.js';
import { RootVariables } from './root-variables.js';
import type { Budget } from './work.js';
import { DEFAULT_BUDGET, Work } from './work.js';

/** All root modules together may take as much work as so many, or so many steps a file, whichever is more. */
const ROOTS_IN_ALL = 4;
const STEPS_A_FILE = 2_000;

/**
 * The resources of all root modules: each directory that no other calls as a local module, and what it calls, once a
 * call. `files` are the `.tf`, `.tf.json`, `.tfvars` and `.tfvars.json` files of the scan. What cannot be known before
 * apply is unknown, and no resource is left out but those that the code itself says there are none of.
 * Throws a ScanError (`budget-exceeded`) when there are more resources in a root module than can be held.
 */
export function loadTerraform(files: readonly Source[], options: TerraformOptions = {}): Loaded {
  const report = new Report();
  const code = new TerraformCode(files, options, report);
  return { resources: [...code.resources(code.roots.all)].flat(), diagnostics: report.diagnostics };
}

/** As `loadTerraform`, one root module at a time, so that a large scan need not hold all of them. */
export class TerraformCode {
  readonly roots: RootModules;
  private readonly catalogue: ModuleCatalogue;
  private readonly variables: RootVariables;
  private readonly budget: Budget;
  private readonly all: Work;

  /** The report is whole for the root modules whose resources were taken. */
  constructor(
    files: readonly Source[],
    private readonly options: TerraformOptions,
    private readonly report: Report,
  ) {
    const moduleFiles = files.filter(({ path }) => isModuleFile(path));
    this.catalogue = new ModuleCatalogue(moduleFiles, options, report);
    this.variables = new RootVariables(files, options, report);
    this.roots = new RootModules(this.catalogue.scanned());
    this.budget = { ...DEFAULT_BUDGET, ...options.budget };
    const steps = Math.max(this.budget.steps * ROOTS_IN_ALL, files.length * STEPS_A_FILE);
    this.all = new Work({ ...this.budget, steps });
  }

  *resources(roots: readonly RootModule[]): Generator<readonly NativeResource[]> {
    for (const { directory, owned } of roots) {
      const modules = [directory, ...owned].flatMap((name) => this.catalogue.find(name) ?? []);
      const reached = new Set<string>();
      for (const module of modules) this.catalogue.complain(module.directory);
      // A module that the evaluation did not come to, for want of budget say, is judged by itself.
      for (const module of modules) if (!reached.has(module.directory)) yield this.load(module, reached);
      // Nothing calls it, and there may be thousands: what was read of it is not kept.
      if (!this.roots.isCalled(directory)) this.catalogue.forget(directory);
    }
  }

  private load(configuration: Configuration, reached: Set<string>): readonly NativeResource[] {
    const { budget, options, report } = this;
    reached.add(configuration.directory);
    const work = new Work(budget, this.all);
    const environment = {
      work,
      readFile: (path: string) => options.readFile?.(joinPath(configuration.directory, path)),
      readDirectory: (path: string) => options.readDirectory?.(joinPath(configuration.directory, path)),
      parseYaml: options.parseYaml,
    };
    const root = new RootEvaluation(configuration.directory, environment, report, this.catalogue, reached);
    const inputs = this.variables.inputsOf(configuration, environment);
    const module = new ModuleInstance(configuration, root, {
      address: '',
      path: [],
      caller: null,
      span: null,
      inputs,
    });
    const resources: NativeResource[] = [];
    for (const resource of module.nativeResources()) {
      if (resources.length === budget.resources) throw tooManyResources(configuration, budget.resources);
      resources.push(resource);
    }
    if (work.isExhausted) reportExhaustion(configuration, report);
    return resources;
  }
}

function tooManyResources({ directory }: Configuration, limit: number): ScanError {
  return new ScanError(
    'budget-exceeded',
    `${directory}: more than ${String(limit)} resources in one root module. Scan a narrower path.`,
  );
}

function reportExhaustion({ directory, files }: Configuration, report: Report): void {
  const message = `The root module ${directory} takes too much work to evaluate; what was left over counts as not known.`;
  const [file] = files;
  report.add(
    'warning',
    'terraform-budget',
    message,
    file === undefined ? null : { source: file.source, start: 0, end: 0 },
  );
}
