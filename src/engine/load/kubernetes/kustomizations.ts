import { Source } from '../../model/source.js';
import type { MapValue, Value } from '../../model/value.js';
import { entryOf, readYaml, textOf } from '../yaml/read-yaml.js';
import type { Patch } from './patch.js';
import { operationsIn, withImages, withNamespace, withPatch } from './patch.js';

const FILE = /(?:^|\/)kustomization\.ya?ml$/;

/** Of all kustomizations together, how many files and directories are followed. */
const MAXIMUM_STEPS = 100_000;
/** Of a kustomization. */
const MAXIMUM_PATCHES = 500;

interface Kustomization {
  /** What it deploys, as paths of files and directories. */
  readonly resources: readonly string[];
  readonly components: readonly string[];
  readonly patches: readonly Patch[];
  readonly images: ReadonlySet<string>;
  readonly hasNamespace: boolean;
}

/**
 * What the kustomizations among some files say about the manifests beside them. Kustomize is not run: what a kustomization
 * changes of a manifest is unknown, since the manifest may be deployed with the change, and without it.
 */
export class Kustomizations {
  private readonly changesOf = new Map<string, Set<Kustomization>>();
  private readonly patchFiles = new Set<string>();

  constructor(sources: readonly Source[]) {
    const found = sources.filter(({ path }) => FILE.test(path));
    if (found.length === 0) return;
    const byPath = new Map(sources.map((source) => [source.path, source]));
    const byDirectory = new Map<string, Kustomization>();
    for (const source of found) {
      const [body] = readYaml(source).documents;
      if (body?.kind !== 'map') continue;
      const directory = directoryOf(source.path);
      byDirectory.set(directory, this.read(body, directory, byPath));
    }
    const resources = new Set([...byDirectory.values()].flatMap((kustomization) => kustomization.resources));
    for (const path of resources) this.patchFiles.delete(path);
    let steps = MAXIMUM_STEPS;
    for (const kustomization of byDirectory.values()) {
      const changes = [kustomization, ...componentsOf(kustomization, byDirectory)].filter(isChanging);
      if (changes.length === 0) continue;
      const seen = new Set<string>();
      const open = [...kustomization.resources];
      for (let path = open.pop(); path !== undefined && steps > 0; path = open.pop()) {
        steps -= 1;
        if (seen.has(path)) continue;
        seen.add(path);
        open.push(...(byDirectory.get(path)?.resources ?? []));
        if (!byPath.has(path)) continue;
        const known = this.changesOf.get(path) ?? new Set();
        for (const change of changes) known.add(change);
        this.changesOf.set(path, known);
      }
    }
  }

  /** Whether the file holds no manifests that are deployed as they are, but a kustomization, or a part that one merges. */
  isPart(path: string): boolean {
    return FILE.test(path) || this.patchFiles.has(path);
  }

  /** The object of a file as far as no kustomization changes it. */
  unchanged(path: string, kind: string, object: MapValue): MapValue {
    let body: Value = object;
    for (const { patches, images, hasNamespace } of this.changesOf.get(path) ?? []) {
      for (const patch of patches) body = withPatch(body, patch, kind);
      if (images.size > 0) body = withImages(body, images);
      if (hasNamespace) body = withNamespace(body);
    }
    return body.kind === 'map' ? body : object;
  }

  private read(body: MapValue, directory: string, byPath: ReadonlyMap<string, Source>): Kustomization {
    const paths = (...names: readonly string[]): readonly string[] =>
      names.flatMap((name) => itemsOf(body, name)).flatMap((item) => textsOf(item).map(within(directory)));
    const patches = [...itemsOf(body, 'patches'), ...itemsOf(body, 'patchesJson6902')].flatMap((item) => {
      if (item.kind !== 'map') return [];
      const target = entryOf(item, 'target');
      const path = textOf(item, 'path');
      return this.patchesIn(textOf(item, 'patch'), path, directory, byPath, target);
    });
    // Each is a file, or the text of a patch.
    const merges = itemsOf(body, 'patchesStrategicMerge').flatMap(textsOf);
    for (const text of merges) {
      const isPath = !/[\n:{]/.test(text);
      patches.push(
        ...this.patchesIn(isPath ? undefined : text, isPath ? text : undefined, directory, byPath),
      );
    }
    const images = itemsOf(body, 'images').flatMap((image) =>
      image.kind === 'map' ? (textOf(image, 'name') ?? []) : [],
    );
    return {
      resources: paths('resources', 'bases'),
      components: paths('components'),
      patches: patches.slice(0, MAXIMUM_PATCHES),
      images: new Set(images),
      hasNamespace: textOf(body, 'namespace') !== undefined,
    };
  }

  private patchesIn(
    inline: string | undefined,
    path: string | undefined,
    directory: string,
    byPath: ReadonlyMap<string, Source>,
    target?: Value,
  ): readonly Patch[] {
    const file = path === undefined ? undefined : within(directory)(path);
    if (file !== undefined) this.patchFiles.add(file);
    const written = file === undefined ? undefined : byPath.get(file);
    const source = inline === undefined ? written : new Source(directory, inline);
    if (source === undefined) return [];
    return readYaml(source).documents.flatMap((document): readonly Patch[] => {
      if (document.kind === 'map') return [{ target, merge: document }];
      return target === undefined ? [] : [{ target, operations: operationsIn(document) }];
    });
  }
}

function isChanging({ patches, images, hasNamespace }: Kustomization): boolean {
  return patches.length > 0 || images.size > 0 || hasNamespace;
}

/** What a kustomization takes in that changes its resources. */
function componentsOf(
  kustomization: Kustomization,
  byDirectory: ReadonlyMap<string, Kustomization>,
): readonly Kustomization[] {
  const found = new Set<Kustomization>();
  const open = [...kustomization.components];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    const component = byDirectory.get(path);
    if (component === undefined || found.has(component)) continue;
    found.add(component);
    open.push(...component.components);
  }
  return [...found];
}

function itemsOf(body: MapValue, name: string): readonly Value[] {
  const list = entryOf(body, name);
  return list?.kind === 'list' ? list.items : [];
}

function textsOf(value: Value): readonly string[] {
  return value.kind === 'scalar' && typeof value.value === 'string' ? [value.value] : [];
}

function directoryOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash === -1 ? '.' : path.slice(0, slash) || '/';
}

/** A path relative to a directory, as paths of sources are written; what leaves the tree is none of theirs. */
function within(directory: string): (path: string) => string {
  return (path) => {
    const parts = directory === '.' ? [] : directory.split('/');
    for (const part of path.split('/')) {
      if (part === '..' && parts.length > 0 && parts[parts.length - 1] !== '..') parts.pop();
      else if (part !== '.' && part !== '') parts.push(part);
    }
    return parts.join('/') || '.';
  };
}
