import type { Configuration, ParsedFile } from './configuration.js';
import { readConfiguration } from './configuration.js';
import type { TerraformOptions } from './options.js';
import { Source } from '../../model/source.js';
import { isModuleFile, parseModuleFile } from './parse.js';
import { directoryOf, joinPath } from './path.js';
import { Report } from './report.js';

/** The modules of the scan by their directories, and those that calls lead to beyond it. */
export class ModuleCatalogue {
  private readonly configurations = new Map<string, Configuration>();
  private readonly missing = new Set<string>();
  /** What the files of the scan's modules say of themselves, by their directories. */
  private readonly complaints = new Map<string, Report>();

  constructor(
    files: readonly Source[],
    private readonly options: TerraformOptions,
    private readonly report: Report,
  ) {
    const byDirectory = new Map<string, ParsedFile[]>();
    for (const source of files) {
      const directory = directoryOf(source.path);
      const group = byDirectory.get(directory);
      const parsed = parseModuleFile(source, this.complaintsOf(directory));
      if (group === undefined) byDirectory.set(directory, [parsed]);
      else group.push(parsed);
    }
    for (const [directory, group] of [...byDirectory].sort(([a], [b]) => (a < b ? -1 : 1))) {
      this.configurations.set(directory, readConfiguration(directory, group));
    }
  }

  /** The modules of the scan, in the order of their directories. */
  get scanned(): readonly Configuration[] {
    return [...this.configurations.values()];
  }

  /** Says what is wrong with the files of a module of the scan. */
  complain(directory: string): void {
    for (const diagnostic of this.complaintsOf(directory).diagnostics) this.report.addDiagnostic(diagnostic);
  }

  /** Undefined when there is no such directory, or nothing of Terraform in it. */
  find(directory: string): Configuration | undefined {
    const known = this.configurations.get(directory);
    if (known !== undefined || this.missing.has(directory)) return known;
    const configuration = this.read(directory);
    if (configuration === undefined) this.missing.add(directory);
    else this.configurations.set(directory, configuration);
    return configuration;
  }

  /** Lets go of a module that nothing is going to ask for. Where something does, it is read again. */
  forget(directory: string): void {
    this.configurations.delete(directory);
    this.complaints.delete(directory);
  }

  /** The directories of the modules that `terraform init` fetched, by their call paths, relative to the root module. */
  installedModules(rootDirectory: string): ReadonlyMap<string, string> {
    const text = this.options.readFile?.(joinPath(rootDirectory, '.terraform/modules/modules.json'));
    const directories = new Map<string, string>();
    if (text === undefined) return directories;
    let manifest: unknown;
    try {
      manifest = JSON.parse(text);
    } catch {
      return directories;
    }
    for (const entry of modulesOf(manifest)) {
      if (typeof entry.Key === 'string' && typeof entry.Dir === 'string')
        directories.set(entry.Key, entry.Dir);
    }
    return directories;
  }

  private complaintsOf(directory: string): Report {
    const known = this.complaints.get(directory) ?? new Report();
    this.complaints.set(directory, known);
    return known;
  }

  private read(directory: string): Configuration | undefined {
    const names = this.options.readDirectory?.(directory)?.filter(isModuleFile) ?? [];
    const files: ParsedFile[] = [];
    for (const name of [...names].sort()) {
      const path = joinPath(directory, name);
      const text = this.options.readFile?.(path);
      if (text !== undefined) files.push(parseModuleFile(new Source(path, text), this.report));
    }
    return files.length === 0 ? undefined : readConfiguration(directory, files);
  }
}

function modulesOf(manifest: unknown): readonly { readonly Key?: unknown; readonly Dir?: unknown }[] {
  if (typeof manifest !== 'object' || manifest === null || !('Modules' in manifest)) return [];
  const { Modules: modules } = manifest;
  if (!Array.isArray(modules)) return [];
  return modules.filter((entry: unknown) => typeof entry === 'object' && entry !== null);
}
