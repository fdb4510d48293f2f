import { tidy } from '../../contract/diagnostic-order.js';
import { FORMATS, type Diagnostic, type Format } from '../../contract/report.js';
import type { NativeResource } from '../model/resource.js';
import type { Source } from '../model/source.js';
import type { CloudFormationOptions } from './cloudformation/load-cloudformation.js';
import { confinedReader } from './confined-reader.js';
import { discover, type DiscoveredFile } from './discover.js';
import type { Exclusion } from './exclusion.js';
import type { FileKind } from './file-kind.js';
import type { ManifestReport } from './kubernetes/load-kubernetes.js';
import type { Loaded } from './loaded.js';
import { codeBeside } from './plan/code-beside.js';
import { mayBePlan } from './plan/plan-document.js';
import { readSource } from './read-source.js';
import { Slice, type ShardChoice } from './slice.js';
import { sniffManifest } from './sniff.js';
import { TerraformCode } from './terraform/load-terraform.js';
import type { TerraformOptions } from './terraform/options.js';
import { directoryOf } from './terraform/path.js';
import { Report } from './terraform/report.js';

export interface LoadOptions {
  /** What paths are relative to, also in what is reported. */
  readonly cwd: string;
  /** Files and directories. */
  readonly paths: readonly string[];
  /** Globs of files and directories that are not scanned. A module among them is, where something that is scanned calls it. */
  readonly exclude?: readonly string[];
  /** Only a part of it; without, all. */
  readonly shard?: ShardChoice;
  readonly onFileRead?: (done: number, total: number) => void;
  readonly terraform?: Pick<TerraformOptions, 'variables' | 'variableFiles'>;
  readonly cloudFormation?: CloudFormationOptions;
}

/** What there is to say about the code besides its resources. */
export interface LoadedCode {
  readonly diagnostics: readonly Diagnostic[];
  /** How many files held infrastructure code, whether or not all of it could be read; of a shard, those of its own. */
  readonly filesScanned: number;
  readonly formats: readonly Format[];
  /** All that was read, whichever shard it is of. */
  readonly contents: () => readonly Source[];
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
  { cwd, paths, exclude = [], onFileRead, shard, ...options }: LoadOptions,
  take: (part: LoadedPart) => void,
): Promise<LoadedCode> {
  const slice = new Slice(shard);
  const exclusion = exclude.length > 0 ? await excluding(exclude) : undefined;
  const found = discover(paths, { cwd, ...(exclusion && { exclusion }) });
  const read = readAll(found.files, onFileRead);
  const { sources } = read;
  const terraformOptions: TerraformOptions = {
    ...options.terraform,
    // Code may read what lies beside it in the repository, not only what is scanned.
    ...confinedReader(cwd, [cwd, ...paths]),
    ...(read.sources.terraform.some(mayDecodeYaml)
      ? { parseYaml: (await import('./yaml/plain-yaml.js')).plainYaml }
      : {}),
  };
  const terraform = new Report();
  const code = new TerraformCode(
    [...sources.terraform, ...sources['terraform-variables']],
    terraformOptions,
    terraform,
  );
  // A plan may be of any of the code, so all of it must be there.
  const hasPlans = sources.manifest.some(mayBePlan);
  const roots = code.roots.all.filter(({ directory }) => hasPlans || slice.holds(directory));
  const resources = code.resources(roots);
  const evaluated = hasPlans ? [...resources].flat() : [];
  const named = new Set(found.files.filter(({ isNamed }) => isNamed).map(({ path }) => path));
  const readers = sources.manifest.some(mayBeManifest) ? await import('./manifests.js') : NO_MANIFESTS;
  const plans = readers.joinPlans(sources.manifest, {
    code: evaluated.filter(({ isDeclaration }) => isDeclaration !== true),
    isNamed: (path) => named.has(path),
    codeBeside: (directory) => codeBeside(directory, terraformOptions),
  });
  const reached = code.roots.reach(roots);
  take({
    resources: [],
    // Any module may be called from any root, and values for any of them may come from anywhere.
    sources: [
      ...sources.terraform.filter(({ path }) => reached.has(directoryOf(path))),
      ...sources['terraform-variables'],
    ],
  });
  const declarations = evaluated.filter(({ isDeclaration }) => isDeclaration === true);
  const ofSlice = ({ root }: NativeResource): boolean => slice.holds(root);
  const parts = hasPlans ? [plans.resources.filter(ofSlice), declarations.filter(ofSlice)] : resources;
  for (const part of parts) take({ resources: part, sources: [] });
  const planned = new Set(plans.files);
  const manifests = sources.manifest.filter(({ path }) => !planned.has(path));
  const images = sources.dockerfile.filter(({ path }) => slice.holds(directoryOf(path)));
  const holds = (home: string): boolean => slice.holds(home);
  const cloudFormation = readers.loadCloudFormation(manifests, { ...options.cloudFormation, holds });
  const kubernetes: ManifestReport = { files: [], diagnostics: [] };
  for (const part of readers.kubernetesParts(manifests, kubernetes, holds)) take(part);
  const dockerfiles =
    images.length > 0 ? (await import('./dockerfile/load-dockerfiles.js')).loadDockerfiles(images) : NOTHING;
  for (const { resources, files: held } of [cloudFormation, dockerfiles]) {
    const paths = new Set(held);
    take({ resources, sources: [...manifests, ...images].filter(({ path }) => paths.has(path)) });
  }
  const counts: Readonly<Record<Format, number>> = {
    terraform: sources.terraform.filter(({ path }) => slice.holds(code.roots.owner(directoryOf(path))))
      .length,
    'terraform-plan': plans.files.filter((path) => slice.holds(path)).length,
    cloudformation: cloudFormation.files.length,
    kubernetes: kubernetes.files.length,
    dockerfile: dockerfiles.files.length,
  };
  const isOfSlice = ({ file }: Diagnostic): boolean => slice.holds(directoryOf(file ?? ''));
  return {
    diagnostics: tidy([
      ...[...found.diagnostics, ...read.diagnostics].filter(isOfSlice),
      ...terraform.diagnostics,
      ...plans.diagnostics,
      ...kubernetes.diagnostics,
      ...cloudFormation.diagnostics,
      ...dockerfiles.diagnostics,
    ]),
    filesScanned: FORMATS.reduce((sum, format) => sum + counts[format], 0),
    formats: FORMATS.filter((format) => counts[format] > 0),
    contents: () => Object.values(sources).flat(),
  };
}

/** Few scans exclude anything: what reads globs is loaded by those that do. */
async function excluding(globs: readonly string[]): Promise<Exclusion> {
  const { Exclusion } = await import('./exclusion.js');
  return new Exclusion(globs);
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

/** Other tools have templates that are called the same, and mean something only when they are filled in. */
function isForeign({ path, text }: Source): boolean {
  return path.endsWith('.template') && sniffManifest(text) !== 'cloudformation';
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
    if (read.source !== undefined && !isForeign(read.source)) sources[file.kind].push(read.source);
    onFileRead?.(index + 1, files.length);
  }
  return { sources, diagnostics };
}
