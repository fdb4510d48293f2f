import type { Diagnostic } from '../../../contract/report.js';
import type { NativeResource } from '../../model/resource.js';
import type { Source, Span } from '../../model/source.js';
import type { MapValue, Value } from '../../model/value.js';
import type { Loaded } from '../loaded.js';
import { sniffManifest } from '../sniff.js';
import { entryOf, readYaml, textOf } from '../yaml/read-yaml.js';

export interface LoadedManifests extends Loaded {
  /** The paths of the files that hold manifests, also those that could not be read whole. */
  readonly files: readonly string[];
}

/**
 * Reads the Kubernetes objects in YAML or JSON files: several documents in a file, and `List` kinds, one by one.
 * Files that hold none are passed over in silence, whatever else is in them.
 */
export function loadKubernetes(sources: readonly Source[]): LoadedManifests {
  const files: string[] = [];
  const diagnostics: Diagnostic[] = [];
  const ids = new Map<string, number>();
  const resources: NativeResource[] = [];
  for (const source of sources) {
    if (sniffManifest(source.text) !== 'kubernetes') continue;
    const reading = readYaml(source);
    const objects = reading.documents.flatMap((document) => objectsIn(document, MAXIMUM_LISTS));
    const isBroken = reading.diagnostics.some(({ level }) => level === 'error');
    if (objects.length > 0 || isBroken) files.push(source.path);
    if (isBroken && isTemplate(source.text)) diagnostics.push(templateNotice(source));
    else if (objects.length > 0 || isBroken) diagnostics.push(...reading.diagnostics);
    for (const object of objects) resources.push(nativeResource(object, source, ids));
  }
  return { resources, diagnostics, files };
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

function nativeResource(object: ManifestObject, source: Source, ids: Map<string, number>): NativeResource {
  const { apiVersion, kind, body } = object;
  const root = directoryOf(source.path);
  const origin: Span = body.origin ?? { source, start: 0, end: 0 };
  const id = uniqueId(ids, root, idOf(kind, entryOf(body, 'metadata')));
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
