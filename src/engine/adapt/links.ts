import type { NativeResource } from '../model/resource.js';
import type { NativeMapping } from '../model/types/canonical-type.js';
import type { Reference, Value } from '../model/value.js';
import { providerOf } from './provider.js';
import { isThere, readPath } from './read-path.js';

/** What a satellite belongs to. */
export type Link =
  | { readonly kind: 'linked'; readonly parents: readonly NativeResource[] }
  /** Several resources have the name that it says, as variants of one do: it belongs to one of them. */
  | { readonly kind: 'ambiguous'; readonly candidates: readonly NativeResource[] }
  /** It names something that is not in the code. */
  | { readonly kind: 'outside' }
  /** It cannot be known which it belongs to: it may be any, or any whose own name cannot be known either. */
  | { readonly kind: 'uncertain'; readonly among: 'all' | 'unnamed' }
  /** It names nothing of this type: a flow log of a subnet, say. */
  | { readonly kind: 'none' };

/** The resources of one root by what satellites can call them. Built once, so that links cost the same in any project. */
export class Neighbours {
  private readonly byAddress = new Map<string, NativeResource>();
  private readonly byBase = new Map<string, NativeResource[]>();
  private readonly byName = new Map<string, NativeResource[]>();

  constructor(natives: readonly NativeResource[], namesOf: (type: string) => readonly string[]) {
    for (const native of natives) {
      this.byAddress.set(native.id, native);
      push(this.byBase, splitKey(native.id).base, native);
      for (const name of namesOf(native.type)) {
        const [value] = readPath(native.body, [name]);
        if (value?.kind === 'scalar') push(this.byName, `${native.type}\n${String(value.value)}`, native);
      }
    }
  }

  lookUp(address: string): NativeResource | undefined {
    return this.byAddress.get(address) ?? this.byBase.get(splitKey(address).base)?.[0];
  }

  /** Which resource of a type the satellite belongs to by its attribute `by`; a list may name several. */
  link(satellite: NativeResource, by: string, of: NativeMapping): Link {
    const value = satellite.body.entries.get(by);
    const links = (value?.kind === 'list' ? value.items : [value]).map((item) =>
      this.linkOne(item, satellite, of),
    );
    const parents = links.flatMap((link) => (link.kind === 'linked' ? link.parents : []));
    if (parents.length > 0) return { kind: 'linked', parents: [...new Set(parents)] };
    const isOpen = ({ kind }: Link): boolean => kind === 'uncertain' || kind === 'ambiguous';
    return links.find(isOpen) ?? links[0] ?? { kind: 'none' };
  }

  private linkOne(value: Value | undefined, satellite: NativeResource, of: NativeMapping): Link {
    if (value === undefined || !isThere(value)) return { kind: 'none' };
    const { types } = of;
    const referred = this.referred(value, satellite, types);
    if (referred.length > 0) return { kind: 'linked', parents: referred };
    if (value.kind !== 'unknown') {
      const name = value.kind === 'scalar' ? String(value.value) : '';
      const parents = types.flatMap((type) => this.byName.get(`${type}\n${name}`) ?? []);
      if (parents.length > 1) return { kind: 'ambiguous', candidates: parents };
      return parents.length > 0 ? { kind: 'linked', parents } : { kind: 'outside' };
    }
    return this.isAnother(value, of) ? { kind: 'none' } : guess(value);
  }

  /**
   * Whether it is the id of a cloud's resource in the code that is of another type: a diagnostic setting of a cluster,
   * say. Not so the id of `random_pet`, which may be a name, and that of a satellite, which may be its parent's.
   */
  private isAnother({ references = [] }: Value, { satellites = {} }: NativeMapping): boolean {
    const isOther = ({ address, attribute }: Reference): boolean => {
      const named = attribute === 'id' ? this.lookUp(address) : undefined;
      if (named === undefined || named.isData || providerOf(named) === 'other') return false;
      return !Object.hasOwn(satellites, named.type);
    };
    return references.length > 0 && references.every(isOther);
  }

  private referred(
    value: Value,
    satellite: NativeResource,
    types: readonly string[],
  ): readonly NativeResource[] {
    const found = new Set<NativeResource>();
    for (const { address } of value.references ?? []) {
      const exact = this.byAddress.get(address);
      if (exact !== undefined) {
        if (isOne(exact, types)) found.add(exact);
        continue;
      }
      const instances = (this.byBase.get(splitKey(address).base) ?? []).filter((native) =>
        isOne(native, types),
      );
      // Instances of both that were made with the same key belong together.
      const { key } = splitKey(satellite.id);
      const twins = key === '' ? [] : instances.filter((native) => splitKey(native.id).key === key);
      for (const native of twins.length > 0 ? twins : instances) found.add(native);
    }
    return [...found];
  }
}

/**
 * Whether what a resource is called is known. `names` are the attributes that hold a name; what has none of these gets
 * an id from the provider, which nothing else is made of.
 */
export function isNamed(native: NativeResource, names: readonly string[]): boolean {
  if (names.length === 0) return true;
  return names.some((name) => readPath(native.body, [name]).some(({ kind }) => kind === 'scalar'));
}

function guess(value: Value): Link {
  const references = value.references ?? [];
  // What a data source finds is not made here.
  if (references.some(({ address }) => /(^|\.)data\./.test(address))) return { kind: 'outside' };
  // A name that is made of something else may be the name of what has no known name itself.
  return { kind: 'uncertain', among: references.length === 0 ? 'all' : 'unnamed' };
}

/** The key of an instance, `["x"]` or `[0]` with its brackets, and the address without it. */
function splitKey(address: string): { readonly base: string; readonly key: string } {
  const key = address.endsWith(']') ? (/\[(?:"(?:[^"\\]|\\.)*"|\d+)\]$/.exec(address)?.[0] ?? '') : '';
  return { base: address.slice(0, address.length - key.length), key };
}

function isOne(native: NativeResource, types: readonly string[]): boolean {
  return !native.isData && types.includes(native.type);
}

function push<Key>(map: Map<Key, NativeResource[]>, key: Key, native: NativeResource): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [native]);
  else list.push(native);
}
