import type { Value } from '../../model/value.js';
import type { Configuration } from './configuration.js';
import type { Environment } from './expression/scope.js';
import type { ModuleCatalogue } from './module-catalogue.js';
import { UnscannedModule } from './namespace.js';
import { joinPath, relativePath } from './path.js';
import type { Report } from './report.js';

/** What the modules below one root module share. */
export class RootEvaluation {
  private readonly declared = new Set<Configuration>();
  private installed: ReadonlyMap<string, string> | undefined;

  constructor(
    /** Of the root module. */
    readonly directory: string,
    readonly environment: Environment,
    readonly report: Report,
    private readonly catalogue: ModuleCatalogue,
    private readonly reached: Set<string>,
  ) {}

  /**
   * The module that a call names: by its path, or, of a registry or repository, where `terraform init` put it.
   * Undefined when it is not there.
   */
  findModule(
    callerDirectory: string,
    source: string,
    callPath: readonly string[],
  ): Configuration | undefined {
    if (isLocalSource(source)) return this.catalogue.find(joinPath(callerDirectory, source));
    this.installed ??= this.catalogue.installedModules(this.directory);
    const directory = this.installed.get(callPath.join('.'));
    return directory === undefined ? undefined : this.catalogue.find(joinPath(this.directory, directory));
  }

  /** Whether this is the first call of a module below this root: what it declares is the same for all of them. */
  isFirst(configuration: Configuration): boolean {
    if (this.declared.has(configuration)) return false;
    this.declared.add(configuration);
    return true;
  }

  unscannedModule(address: string): Value {
    return new UnscannedModule(address);
  }

  /** Of a module's directory, as `path.module` gives it. */
  relativePath(directory: string): string {
    return relativePath(this.directory, directory);
  }

  markReached(directory: string): void {
    this.reached.add(directory);
  }
}

export function isLocalSource(source: string): boolean {
  return source.startsWith('./') || source.startsWith('../') || source === '.' || source === '..';
}
