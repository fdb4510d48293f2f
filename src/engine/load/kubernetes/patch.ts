import type { MapValue, UnknownValue, Value } from '../../model/value.js';
import { entryOf, textOf } from '../yaml/read-yaml.js';

/** A patch of Kustomize: a part of a manifest that is merged into others, or operations on them. */
export interface Patch {
  /** What it is for; without it, the object that the part names. */
  readonly target?: Value | undefined;
  readonly merge?: MapValue;
  /** The places of RFC 6902 operations, as the steps of RFC 6901 pointers. */
  readonly operations?: readonly (readonly string[])[];
}

const CHANGED: UnknownValue = { kind: 'unknown', reason: 'a kustomization changes it' };

/** The places that a list of RFC 6902 operations changes. */
export function operationsIn(document: Value): readonly (readonly string[])[] {
  if (document.kind !== 'list') return [];
  return document.items.flatMap((operation) => {
    if (operation.kind !== 'map' || textOf(operation, 'op') === 'test') return [];
    const paths = ['path', 'from'].flatMap((name) => textOf(operation, name) ?? []);
    return paths.map((path) => path.split('/').slice(1).map(unescaped));
  });
}

/** The object with unknown values where the patch, if it is for the object, changes something. */
export function withPatch(object: Value, patch: Patch, kind: string): Value {
  if (!isFor(object, patch, kind)) return object;
  let patched = object;
  if (patch.merge !== undefined) patched = merged(patched, patch.merge);
  for (const place of patch.operations ?? []) patched = changedAt(patched, place);
  return patched;
}

/** The object with unknown images where they have one of the names. */
export function withImages(value: Value, names: ReadonlySet<string>): Value {
  if (value.kind === 'list') return { ...value, items: value.items.map((item) => withImages(item, names)) };
  if (value.kind !== 'map') return value;
  const entries = [...value.entries].map(([key, entry]): [string, Value] => {
    const isImage = key === 'image' && entry.kind === 'scalar' && names.has(imageName(String(entry.value)));
    return [key, isImage ? changed(entry) : withImages(entry, names)];
  });
  return { ...value, entries: new Map(entries) };
}

/** The object with an unknown namespace. */
export function withNamespace(object: Value): Value {
  const metadata = entryOf(object, 'metadata');
  if (object.kind !== 'map' || metadata?.kind !== 'map') return object;
  return withEntry(
    object,
    'metadata',
    withEntry(metadata, 'namespace', changed(entryOf(metadata, 'namespace'))),
  );
}

function isFor(object: Value, { target, merge }: Patch, kind: string): boolean {
  const metadata = entryOf(object, 'metadata');
  const name = metadata?.kind === 'map' ? textOf(metadata, 'name') : undefined;
  if (target?.kind === 'map') {
    return isNamed(textOf(target, 'kind'), kind) && isNamed(textOf(target, 'name'), name);
  }
  const named = merge === undefined ? undefined : entryOf(merge, 'metadata');
  const wanted = named?.kind === 'map' ? textOf(named, 'name') : undefined;
  return wanted !== undefined && wanted === name && merge !== undefined && textOf(merge, 'kind') === kind;
}

/** Targets are named by regular expressions; one that is more than a name may be for anything. */
function isNamed(pattern: string | undefined, name: string | undefined): boolean {
  return pattern === undefined || pattern === name || /[^A-Za-z0-9.-]/.test(pattern);
}

function merged(value: Value, patch: Value): Value {
  if (value.kind === 'map' && patch.kind === 'map' && !patch.entries.has('$patch')) {
    let result = value;
    for (const [key, entry] of patch.entries) {
      const before = value.entries.get(key);
      result = withEntry(result, key, before === undefined ? changed(value) : merged(before, entry));
    }
    return result;
  }
  if (value.kind === 'list' && patch.kind === 'list') {
    const parts = new Map(patch.items.map((item) => [nameOf(item), item]));
    if (!parts.has(undefined)) {
      const items = value.items.map((item) => {
        const part = parts.get(nameOf(item));
        parts.delete(nameOf(item));
        return part === undefined ? item : merged(item, part);
      });
      return { ...value, items: [...items, ...[...parts].map(() => changed(value))] };
    }
  }
  const isSame = value.kind === 'scalar' && patch.kind === 'scalar' && value.value === patch.value;
  return isSame ? value : changed(value);
}

function changedAt(value: Value, [step, ...rest]: readonly string[]): Value {
  if (step === undefined) return changed(value);
  if (value.kind === 'map') {
    const before = value.entries.get(step);
    return withEntry(value, step, before === undefined ? changed(value) : changedAt(before, rest));
  }
  if (value.kind !== 'list') return changed(value);
  const at = /^\d{1,6}$/.test(step) ? Number(step) : value.items.length;
  const items = value.items.map((item, index) => (index === at ? changedAt(item, rest) : item));
  return { ...value, items: at < items.length ? items : [...items, changed(value)] };
}

/** What lists of Kubernetes are merged by, as far as what policies read of them goes. */
function nameOf(value: Value): string | undefined {
  return value.kind === 'map' ? textOf(value, 'name') : undefined;
}

function withEntry(map: MapValue, key: string, value: Value): MapValue {
  return { ...map, entries: new Map([...map.entries, [key, value]]) };
}

function changed(value: Value | undefined): UnknownValue {
  return value?.origin === undefined ? CHANGED : { ...CHANGED, origin: value.origin };
}

/** `registry:5000/a:1@sha256:…` is `registry:5000/a`. */
function imageName(image: string): string {
  return image.replace(/@.*$/, '').replace(/:[^/:]*$/, '');
}

function unescaped(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~');
}
