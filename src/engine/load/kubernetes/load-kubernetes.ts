import type { Diagnostic } from '../../../contract/report.js';
import type { NativeResource } from '../../model/resource.js';
import type { Source, Span } from '../../model/source.js';
import type { MapValue, Value } from '../../model/value.js';
import type { Loaded } from '../loaded.js';
import { sniffManifest } from '../sniff.js';
import { entryOf, readYaml, textOf } from '../yaml/read-yaml.js';
import { Kustomizations } from './kustomizations.js';

export interface LoadedManifests extends Loaded {
  /** The paths of the files that hold manifests, also those that could not be read whole. */
  readonly files: readonly string[];
}

/**
 * Reads the Kubernetes objects in YAML or JSON files: several documents in a file, and `List` kinds, one by one.
 * Files that hold none are passed over in silence, whatever else is in them.
 */
export function loadKubernetes(sources: readonly Source[]): LoadedManifests {
  const report: ManifestReport = { files: [], diagnostics: [] };
  const parts = [...kubernetesParts(sources, report)];
  return { ...report, resources: parts.flatMap(({ resources }) => resources) };
}

export interface ManifestReport {
  readonly files: string[];
  readonly diagnostics: Diagnostic[];
}

/** Some files' objects, and of those of all files those that say something about pods elsewhere. */
export interface ManifestPart {
  readonly sources: readonly Source[];
  readonly resources: readonly NativeResource[];
  readonly neighbours: readonly NativeResource[];
}

/** As much text as is read in one part; what it is read into takes some twenty times as much. */
const PART_LENGTH = 2_000_000;

/**
 * As `loadKubernetes`, some files at a time, so that a large scan need not hold all objects; only those of directories that
 * `holds` is true for, in which ids are unique. The report is whole after the last part.
 */
export function* kubernetesParts(
  sources: readonly Source[],
  report: ManifestReport,
  holds: (directory: string) => boolean = () => true,
): Generator<ManifestPart> {
  const kustomizations = new Kustomizations(sources);
  const all = sources.filter(
    ({ text, path }) => sniffManifest(text) === 'kubernetes' && !kustomizations.isPart(path),
  );
  const manifests = all.filter(({ path }) => holds(directoryOf(path)));
  const length = manifests.reduce((sum, { text }) => sum + text.length, 0);
  const isWhole = length <= PART_LENGTH && manifests.length === all.length;
  const neighbours = isWhole ? undefined : neighboursIn(all, kustomizations);
  const ids = new Map<string, number>();
  let part: { sources: Source[]; resources: NativeResource[]; length: number } | undefined;
  for (const source of manifests) {
    part ??= { sources: [], resources: [], length: 0 };
    const resources = readManifest(source, ids, report, kustomizations);
    if (resources !== undefined) {
      part.sources.push(source);
      for (const resource of resources) part.resources.push(resource);
    }
    part.length += source.text.length;
    if (part.length < PART_LENGTH) continue;
    yield { ...part, neighbours: neighbours ?? part.resources };
    part = undefined;
  }
  if (part !== undefined) yield { ...part, neighbours: neighbours ?? part.resources };
}

/** The objects of a file; undefined when there are none, nor any that could not be read. */
function readManifest(
  source: Source,
  ids: Map<string, number>,
  { files, diagnostics }: ManifestReport,
  kustomizations: Kustomizations,
): readonly NativeResource[] | undefined {
  const reading = readYaml(source);
  const objects = reading.documents.flatMap((document) => objectsIn(document, MAXIMUM_LISTS));
  const isBroken = reading.diagnostics.some(({ level }) => level === 'error');
  if (objects.length === 0 && !isBroken) return undefined;
  files.push(source.path);
  if (isBroken && isTemplate(source.text)) diagnostics.push(templateNotice(source));
  else diagnostics.push(...reading.diagnostics);
  return objects.map((object) => {
    const body = kustomizations.unchanged(source.path, object.kind, object.body);
    return nativeResource({ ...object, body }, source, ids, object.body);
  });
}

const NEIGHBOUR = /kind["']?\s*:\s*["']?(?:Namespace|\w*NetworkPolicy)\b/;

function neighboursIn(
  manifests: readonly Source[],
  kustomizations: Kustomizations,
): readonly NativeResource[] {
  const found: NativeResource[] = [];
  for (const source of manifests) {
    if (!NEIGHBOUR.test(source.text)) continue;
    const read = readManifest(source, new Map(), { files: [], diagnostics: [] }, kustomizations);
    for (const native of read ?? []) if (isNeighbour(native.type)) found.push(native);
  }
  return found;
}

/** Whether objects of this type say something about pods elsewhere. */
function isNeighbour(type: string): boolean {
  return type.endsWith('/Namespace') || type.endsWith('NetworkPolicy');
}

/** `List` kinds inside of `List` kinds. */
const MAXIMUM_LISTS = 8;

interface ManifestObject {
  readonly apiVersion: string;
  readonly kind: string;
  readonly body: MapValue;
}

function objectsIn(
  value: Value,
  lists: number,
  from?: { apiVersion: string; kind: string },
): readonly ManifestObject[] {
  if (value.kind !== 'map') return [];
  const apiVersion = textOf(value, 'apiVersion') ?? from?.apiVersion;
  const kind = textOf(value, 'kind') ?? from?.kind;
  if (apiVersion === undefined || kind === undefined || kind === '' || apiVersion === '') return [];
  const items = entryOf(value, 'items');
  if (kind.endsWith('List') && items?.kind === 'list') {
    if (lists === 0) return [];
    // The items of a PodList need not say that they are Pods; those of a List must.
    const inherited = kind === 'List' ? undefined : { apiVersion, kind: kind.slice(0, -'List'.length) };
    return items.items.flatMap((item) => objectsIn(item, lists - 1, inherited));
  }
  return [{ apiVersion, kind, body: value }];
}

function nativeResource(
  object: ManifestObject,
  source: Source,
  ids: Map<string, number>,
  written: MapValue,
): NativeResource {
  const { apiVersion, kind, body } = object;
  const root = directoryOf(source.path);
  const origin: Span = body.origin ?? { source, start: 0, end: 0 };
  const id = uniqueId(ids, root, idOf(kind, entryOf(written, 'metadata')));
  return { format: 'kubernetes', type: `${apiVersion}/${kind}`, id, isData: false, root, body, origin };
}

function idOf(kind: string, metadata: Value | undefined): string {
  const part = (key: string): string | undefined => {
    const value = entryOf(metadata, key);
    return value?.kind === 'scalar' && value.value !== null && value.value !== ''
      ? String(value.value)
      : undefined;
  };
  const generated = part('generateName');
  const name = part('name') ?? (generated === undefined ? 'unnamed' : `${generated}*`);
  const namespace = part('namespace');
  return namespace === undefined ? `${kind}/${name}` : `${kind}/${namespace}/${name}`;
}

/** The same object twice in a directory, as in variants of one manifest: the second gets a number. */
function uniqueId(ids: Map<string, number>, root: string, id: string): string {
  const key = `${root}\n${id}`;
  const count = (ids.get(key) ?? 0) + 1;
  ids.set(key, count);
  return count === 1 ? id : `${id}#${count}`;
}

function directoryOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash === -1 ? '.' : path.slice(0, slash) || '/';
}

/** Whether what makes the text no YAML may be a template's braces. */
function isTemplate(text: string): boolean {
  const opening = text.search(/\{[{%]/);
  return opening !== -1 && /[%}]\}/.test(text.slice(opening));
}

function templateNotice(source: Source): Diagnostic {
  return {
    level: 'notice',
    code: 'template-not-rendered',
    message:
      'This is a template of manifests, and only what is valid YAML in it was scanned. Render it, and scan the result.',
    file: source.path,
    line: null,
    column: null,
  };
}
