import type { Configuration, ParsedFile } from './configuration.js';
import { readConfiguration } from './configuration.js';
import type { TerraformOptions } from './options.js';
import { Source } from '../../model/source.js';
import { isModuleFile, parseModuleFile } from './parse.js';
import { directoryOf, joinPath } from './path.js';
import { Report } from './report.js';

/** What is parsed of more files takes more memory than parsing them again takes time. */
const MOST_FILES_KEPT = 2_000;

/** The modules of the scan by their directories, and those that calls lead to beyond it. */
export class ModuleCatalogue {
  private readonly configurations = new Map<string, Configuration>();
  private readonly missing = new Set<string>();
  /** The files of the scan, by their directories, in the order of these. */
  private readonly files: ReadonlyMap<string, readonly Source[]>;
  /** What the files of the scan's modules say of themselves, by their directories. */
  private readonly complaints = new Map<string, Report>();

  constructor(
    files: readonly Source[],
    private readonly options: TerraformOptions,
    private readonly report: Report,
  ) {
    const byDirectory = new Map<string, Source[]>();
    for (const source of files) {
      const directory = directoryOf(source.path);
      const group = byDirectory.get(directory);
      if (group === undefined) byDirectory.set(directory, [source]);
      else group.push(source);
    }
    this.files = new Map([...byDirectory].sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  /** The modules of the scan, in the order of their directories, one at a time: of many files, none is kept. */
  *scanned(): Generator<Configuration> {
    let count = 0;
    for (const files of this.files.values()) count += files.length;
    for (const [directory, files] of this.files) {
      const kept = count > MOST_FILES_KEPT ? undefined : this.find(directory);
      yield kept ?? parse(directory, files, new Report());
    }
  }

  /** Says what is wrong with the files of a module of the scan. */
  complain(directory: string): void {
    for (const diagnostic of this.complaintsOf(directory).diagnostics) this.report.addDiagnostic(diagnostic);
  }

  /** Undefined when there is no such directory, or nothing of Terraform in it. */
  find(directory: string): Configuration | undefined {
    const known = this.configurations.get(directory);
    if (known !== undefined || this.missing.has(directory)) return known;
    const files = this.files.get(directory);
    const configuration =
      files === undefined ? this.read(directory) : parse(directory, files, this.complaintsOf(directory));
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

function parse(directory: string, files: readonly Source[], report: Report): Configuration {
  return readConfiguration(
    directory,
    files.map((source) => parseModuleFile(source, report)),
  );
}

function modulesOf(manifest: unknown): readonly { readonly Key?: unknown; readonly Dir?: unknown }[] {
  if (typeof manifest !== 'object' || manifest === null || !('Modules' in manifest)) return [];
  const { Modules: modules } = manifest;
  if (!Array.isArray(modules)) return [];
  return modules.filter((entry: unknown) => typeof entry === 'object' && entry !== null);
}
