import type { NativeResource } from '../model/resource.js';
import type { Value } from '../model/value.js';

/** Which resources of a root refer to which: of data sources `data.` stands before the type. Read when it is first asked for. */
export class Referrers {
  private byAddress: ReadonlyMap<string, ReadonlySet<string>> | undefined;

  constructor(private readonly natives: readonly NativeResource[]) {}

  /** The types of what refers to the resource, or to all instances of it; sorted. */
  of({ id }: NativeResource): readonly string[] {
    const all = (this.byAddress ??= collect(this.natives));
    const addresses = [...new Set([id, withoutKey(id)])];
    return [...new Set(addresses.flatMap((address) => [...(all.get(address) ?? [])]))].sort();
  }
}

function collect(natives: readonly NativeResource[]): ReadonlyMap<string, ReadonlySet<string>> {
  const types = new Map<string, Set<string>>();
  for (const { id, type, isData, body } of natives) {
    const addresses = new Set<string>();
    collectAddresses(body, addresses);
    for (const address of addresses) {
      if (withoutKey(address) === withoutKey(id)) continue;
      const found = types.get(address) ?? new Set<string>();
      types.set(address, found.add(isData ? `data.${type}` : type));
    }
  }
  return types;
}

/** Adds the addresses that a value refers to. */
export function collectAddresses(value: Value, addresses: Set<string>): void {
  for (const { address } of value.references ?? []) addresses.add(address);
  if (value.kind === 'list') for (const item of value.items) collectAddresses(item, addresses);
  if (value.kind === 'map') for (const entry of value.entries.values()) collectAddresses(entry, addresses);
  if (value.kind === 'unknown' && value.document !== undefined) collectAddresses(value.document, addresses);
}

/** A reference to all instances has no key. */
export function withoutKey(address: string): string {
  return address.replace(/\[(?:"(?:[^"\\]|\\.)*"|\d+)\]$/, '');
}
