import type { Diagnostic } from '../../contract/report.js';
import type { Format, NativeResource } from '../model/resource.js';
import type { Source } from '../model/source.js';
import type { CloudFormationOptions } from './cloudformation/load-cloudformation.js';
import { confinedReader } from './confined-reader.js';
import { discover, type DiscoveredFile } from './discover.js';
import type { FileKind } from './file-kind.js';
import type { ManifestReport } from './kubernetes/load-kubernetes.js';
import type { Loaded } from './loaded.js';
import { codeBeside } from './plan/code-beside.js';
import { mayBePlan } from './plan/plan-document.js';
import { readSource } from './read-source.js';
import { sniffManifest } from './sniff.js';
import { terraformRoots } from './terraform/load-terraform.js';
import type { TerraformOptions } from './terraform/options.js';
import { Report } from './terraform/report.js';

export interface LoadOptions {
  /** What paths are relative to, also in what is reported. */
  readonly cwd: string;
  /** Files and directories. */
  readonly paths: readonly string[];
  readonly onFileRead?: (done: number, total: number) => void;
  readonly terraform?: Pick<TerraformOptions, 'variables' | 'variableFiles'>;
  readonly cloudFormation?: CloudFormationOptions;
}

/** What there is to say about the code besides its resources. */
export interface LoadedCode {
  readonly diagnostics: readonly Diagnostic[];
  /** How many files held infrastructure code, whether or not all of it could be read. */
  readonly filesScanned: number;
  readonly formats: readonly Format[];
}

/** Resources that may refer to each other, such as those of a root module, are in one part. */
export interface LoadedPart {
  readonly resources: readonly NativeResource[];
  /** The files that hold them or values for them, as far as no part before named them. */
  readonly sources: readonly Source[];
  /** What other parts hold that says something about these resources; without it, only they do themselves. */
  readonly neighbours?: readonly NativeResource[];
}

/**
 * Reads all infrastructure code below some paths. What cannot be read is a diagnostic; the rest is there.
 * Throws `ConfigError` for a path that does not exist, `ScanError` when the input exceeds a budget.
 */
export async function loadInfrastructure(options: LoadOptions): Promise<LoadedCode & Loaded> {
  const resources: NativeResource[] = [];
  const code = await loadInParts(options, (part) => {
    for (const resource of part.resources) resources.push(resource);
  });
  return { ...code, resources };
}

/** As `loadInfrastructure`, part by part, so that a large scan need not hold all resources. */
export async function loadInParts(
  { cwd, paths, onFileRead, ...options }: LoadOptions,
  take: (part: LoadedPart) => void,
): Promise<LoadedCode> {
  const { files, diagnostics } = discover(paths, { cwd });
  const read = readAll(files, onFileRead);
  const terraformOptions: TerraformOptions = {
    ...options.terraform,
    // Code may read what lies beside it in the repository, not only what is scanned.
    ...confinedReader(cwd, [cwd, ...paths]),
    ...(read.sources.terraform.some(mayDecodeYaml)
      ? { parseYaml: (await import('./yaml/plain-yaml.js')).plainYaml }
      : {}),
  };
  const code = [...read.sources.terraform, ...read.sources['terraform-variables']];
  const terraform = new Report();
  const roots = terraformRoots(code, terraformOptions, terraform);
  // A plan may be of any of the code, so all of it must be there.
  const hasPlans = read.sources.manifest.some(mayBePlan);
  const evaluated = hasPlans ? [...roots].flat() : [];
  const named = new Set(files.filter(({ isNamed }) => isNamed).map(({ path }) => path));
  const readers = read.sources.manifest.some(mayBeManifest) ? await import('./manifests.js') : NO_MANIFESTS;
  const plans = readers.joinPlans(read.sources.manifest, {
    code: evaluated.filter(({ isDeclaration }) => isDeclaration !== true),
    isNamed: (path) => named.has(path),
    codeBeside: (directory) => codeBeside(directory, terraformOptions),
  });
  const planned = new Set(plans.files);
  const manifests = read.sources.manifest.filter(({ path }) => !planned.has(path));
  // Any module may be called from any root.
  take({ resources: [], sources: code });
  const declarations = evaluated.filter(({ isDeclaration }) => isDeclaration === true);
  for (const resources of hasPlans ? [plans.resources, declarations] : roots)
    take({ resources, sources: [] });
  const cloudFormation = readers.loadCloudFormation(manifests, options.cloudFormation);
  const kubernetes: ManifestReport = { files: [], diagnostics: [] };
  for (const part of readers.kubernetesParts(manifests, kubernetes)) take(part);
  const dockerfiles =
    read.sources.dockerfile.length > 0
      ? (await import('./dockerfile/load-dockerfiles.js')).loadDockerfiles(read.sources.dockerfile)
      : NOTHING;
  for (const { resources, files: held } of [cloudFormation, dockerfiles]) {
    const paths = new Set(held);
    const sources = [...manifests, ...read.sources.dockerfile].filter(({ path }) => paths.has(path));
    take({ resources, sources });
  }
  const counts = [
    ['terraform', read.sources.terraform.length],
    ['terraform-plan', plans.files.length],
    ['cloudformation', cloudFormation.files.length],
    ['kubernetes', kubernetes.files.length],
    ['dockerfile', dockerfiles.files.length],
  ] as const satisfies readonly (readonly [Format, number])[];
  return {
    diagnostics: [
      ...diagnostics,
      ...read.diagnostics,
      ...terraform.diagnostics,
      ...plans.diagnostics,
      ...kubernetes.diagnostics,
      ...cloudFormation.diagnostics,
      ...dockerfiles.diagnostics,
    ].sort(byPlace),
    filesScanned: counts.reduce((sum, [, count]) => sum + count, 0),
    formats: counts.filter(([, count]) => count > 0).map(([format]) => format),
  };
}

/** Whether a loader of manifests reads any of it. Their parsers are loaded only then: most scans are of Terraform alone. */
function mayBeManifest(source: Source): boolean {
  return sniffManifest(source.text) !== undefined || mayBePlan(source);
}

/**
 * Whether the code may decode YAML: itself, in a template, or in a module that is read when it is called. In JSON the name of
 * a function may be written with escapes.
 */
function mayDecodeYaml({ path, text }: Source): boolean {
  return path.endsWith('.json') || /yamldecode|template(?:file|string)|\bmodule\b/.test(text);
}

const NOTHING = { resources: [], diagnostics: [], files: [] } as const;

/** What the loaders of manifests give where there are none. */
const NO_MANIFESTS = {
  joinPlans: () => NOTHING,
  loadCloudFormation: () => NOTHING,
  kubernetesParts: () => [],
} as const;

interface ReadFiles {
  readonly sources: Readonly<Record<FileKind, readonly Source[]>>;
  readonly diagnostics: readonly Diagnostic[];
}

function readAll(files: readonly DiscoveredFile[], onFileRead: LoadOptions['onFileRead']): ReadFiles {
  const sources: Record<FileKind, Source[]> = {
    terraform: [],
    'terraform-variables': [],
    manifest: [],
    dockerfile: [],
  };
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
export function byPlace(a: Diagnostic, b: Diagnostic): number {
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
