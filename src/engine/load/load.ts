import type { Diagnostic } from '../../contract/report.js';
import type { Format } from '../model/resource.js';
import type { Source } from '../model/source.js';
import { loadCloudFormation } from './cloudformation/load-cloudformation.js';
import type { CloudFormationOptions } from './cloudformation/load-cloudformation.js';
import { confinedReader } from './confined-reader.js';
import { discover, type DiscoveredFile } from './discover.js';
import type { FileKind } from './file-kind.js';
import { loadKubernetes } from './kubernetes/load-kubernetes.js';
import type { Loaded } from './loaded.js';
import { readSource } from './read-source.js';
import { loadTerraform } from './terraform/load-terraform.js';
import type { TerraformOptions } from './terraform/options.js';
import { plainYaml } from './yaml/plain-yaml.js';

export interface LoadOptions {
  /** What paths are relative to, also in what is reported. */
  readonly cwd: string;
  /** Files and directories. */
  readonly paths: readonly string[];
  readonly onFileRead?: (done: number, total: number) => void;
  readonly terraform?: Pick<TerraformOptions, 'variables' | 'variableFiles'>;
  readonly cloudFormation?: CloudFormationOptions;
}

export interface LoadedInfrastructure extends Loaded {
  /** How many files held infrastructure code, whether or not all of it could be read. */
  readonly filesScanned: number;
  readonly formats: readonly Format[];
}

/**
 * Reads all infrastructure code below some paths. What cannot be read is a diagnostic; the rest is there.
 * Throws `ConfigError` for a path that does not exist, `ScanError` when the input exceeds a budget.
 */
export function loadInfrastructure({
  cwd,
  paths,
  onFileRead,
  ...options
}: LoadOptions): LoadedInfrastructure {
  const { files, diagnostics } = discover(paths, { cwd });
  const read = readAll(files, onFileRead);
  const terraform = loadTerraform([...read.sources.terraform, ...read.sources['terraform-variables']], {
    ...options.terraform,
    // Code may read what lies beside it in the repository, not only what is scanned.
    ...confinedReader(cwd, [cwd, ...paths]),
    parseYaml: plainYaml,
  });
  const kubernetes = loadKubernetes(read.sources.manifest);
  const cloudFormation = loadCloudFormation(read.sources.manifest, options.cloudFormation);
  const counts = [
    ['terraform', read.sources.terraform.length],
    ['cloudformation', cloudFormation.files.length],
    ['kubernetes', kubernetes.files.length],
  ] as const satisfies readonly (readonly [Format, number])[];
  return {
    resources: [...terraform.resources, ...cloudFormation.resources, ...kubernetes.resources],
    diagnostics: [
      ...diagnostics,
      ...read.diagnostics,
      ...terraform.diagnostics,
      ...kubernetes.diagnostics,
      ...cloudFormation.diagnostics,
    ].sort(byPlace),
    filesScanned: counts.reduce((sum, [, count]) => sum + count, 0),
    formats: counts.filter(([, count]) => count > 0).map(([format]) => format),
  };
}

interface ReadFiles {
  readonly sources: Readonly<Record<FileKind, readonly Source[]>>;
  readonly diagnostics: readonly Diagnostic[];
}

function readAll(files: readonly DiscoveredFile[], onFileRead: LoadOptions['onFileRead']): ReadFiles {
  const sources: Record<FileKind, Source[]> = { terraform: [], 'terraform-variables': [], manifest: [] };
  const diagnostics: Diagnostic[] = [];
  for (const [index, file] of files.entries()) {
    const read = readSource(file);
    diagnostics.push(...read.diagnostics);
    if (read.source !== undefined) sources[file.kind].push(read.source);
    onFileRead?.(index + 1, files.length);
  }
  return { sources, diagnostics };
}

const LEVELS = ['error', 'warning', 'notice'] as const;

/** A total order: by weight, then place, then words. */
function byPlace(a: Diagnostic, b: Diagnostic): number {
  return (
    LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) ||
    compare(a.file ?? '', b.file ?? '') ||
    (a.line ?? 0) - (b.line ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0) ||
    compare(a.code, b.code) ||
    compare(a.message, b.message)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
