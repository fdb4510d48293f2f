import type { NativeResource } from '../model/resource.js';
import type { Value } from '../model/value.js';

/** Which resources of a root refer to which: of data sources `data.` stands before the type. Read when it is first asked for. */
export class Referrers {
  private byAddress: ReadonlyMap<string, ReadonlySet<string>> | undefined;
  private readonly addresses = new Map<NativeResource, ReadonlySet<string>>();

  constructor(private readonly natives: readonly NativeResource[]) {}

  /** The types of what refers to the resource, or to all instances of it; sorted. */
  of({ id }: NativeResource): readonly string[] {
    const all = (this.byAddress ??= this.collect());
    const addresses = [...new Set([id, withoutKey(id)])];
    return [...new Set(addresses.flatMap((address) => [...(all.get(address) ?? [])]))].sort();
  }

  /** The addresses that a resource refers to. */
  addressesIn(native: NativeResource): ReadonlySet<string> {
    const known = this.addresses.get(native);
    if (known !== undefined) return known;
    const found = new Set<string>();
    collectAddresses(native.body, found);
    this.addresses.set(native, found);
    return found;
  }

  private collect(): ReadonlyMap<string, ReadonlySet<string>> {
    const types = new Map<string, Set<string>>();
    for (const native of this.natives) {
      const type = native.isData ? `data.${native.type}` : native.type;
      const own = withoutKey(native.id);
      for (const address of this.addressesIn(native)) {
        if (withoutKey(address) === own) continue;
        const found = types.get(address);
        if (found === undefined) types.set(address, new Set([type]));
        else found.add(type);
      }
    }
    return types;
  }
}

function collectAddresses(value: Value, addresses: Set<string>): void {
  if (value.references !== undefined) for (const { address } of value.references) addresses.add(address);
  if (value.kind === 'list') for (const item of value.items) collectAddresses(item, addresses);
  else if (value.kind === 'map')
    for (const entry of value.entries.values()) collectAddresses(entry, addresses);
  else if (value.kind === 'unknown' && value.document !== undefined)
    collectAddresses(value.document, addresses);
}

/** A reference to all instances has no key. */
export function withoutKey(address: string): string {
  return address.endsWith(']') ? address.replace(/\[(?:"(?:[^"\\]|\\.)*"|\d+)\]$/, '') : address;
}
