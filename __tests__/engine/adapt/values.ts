import type { NativeResource } from '../../../src/engine/model/resource.js';
import { Source } from '../../../src/engine/model/source.js';
import type { MapValue, Value } from '../../../src/engine/model/value.js';

/** Something whose value is not known, which refers to what is named. */
export function unknown(...addresses: string[]): Value {
  const references = addresses.map((address) => ({ address, attribute: 'id' }));
  return { kind: 'unknown', reason: 'not known', ...(references.length > 0 ? { references } : {}) };
}

/** A value of plain data; what is a value already stays so. */
export function value(data: unknown): Value {
  if (isValue(data)) return data;
  if (Array.isArray(data)) return { kind: 'list', items: data.map(value) };
  if (typeof data === 'object' && data !== null) return map(data as Record<string, unknown>);
  return { kind: 'scalar', value: data as string | number | boolean | null };
}

export function map(data: Record<string, unknown>): MapValue {
  return { kind: 'map', entries: new Map(Object.entries(data).map(([key, entry]) => [key, value(entry)])) };
}

/** A Terraform resource of an address. */
export function terraform(id: string, body: Record<string, unknown> = {}, root = '.'): NativeResource {
  const parts = id.replaceAll(/\[[^\]]*\]/g, '').split('.');
  const source = new Source(`${root}/main.tf`, id);
  return {
    format: 'terraform',
    type: parts.at(-2) ?? '',
    id,
    isData: parts.at(-3) === 'data',
    root,
    body: map(body),
    origin: { source, start: 0, end: id.length },
  };
}

/** Plain data of a value; `'?'` for what is not known. */
export function plain(data: Value | undefined): unknown {
  if (data === undefined) return undefined;
  if (data.kind === 'unknown') return '?';
  if (data.kind === 'scalar') return data.value;
  if (data.kind === 'list') return data.items.map(plain);
  return Object.fromEntries([...data.entries].map(([key, entry]) => [key, plain(entry)]));
}

function isValue(data: unknown): data is Value {
  return typeof data === 'object' && data !== null && 'kind' in data;
}
