import type { NativeResource } from '../../model/resource.js';
import type { MapValue, Value } from '../../model/value.js';
import { pairItems } from './pair-items.js';
import { COMPUTED } from './plan-values.js';

/** What a plan does not show, and code says about how Terraform treats a resource. */
const ONLY_IN_CODE: ReadonlySet<string> = new Set(['lifecycle', 'provider', 'provisioner', 'connection']);

/** The planned resource with what its code adds: where each value was written, and what it was taken from. */
export function withCode(planned: NativeResource, code: NativeResource): NativeResource {
  const body = tracedMap(planned.body, code.body);
  for (const [name, value] of code.body.entries) if (ONLY_IN_CODE.has(name)) body.set(name, value);
  const calls = code.calls === undefined ? {} : { calls: code.calls };
  return { ...planned, ...calls, origin: code.origin, body: { ...code.body, entries: body } };
}

/** The planned resource alone: what nobody wrote and only the provider knows is as if it were not there. */
export function withoutCode(planned: NativeResource): NativeResource {
  return { ...planned, body: { ...planned.body, entries: tracedMap(planned.body, undefined) } };
}

/** The code's resource with what the plan knows of values that the code leaves open. What the code says stays. */
export function filledIn(code: NativeResource, planned: NativeResource): NativeResource {
  const body = fill(code.body, planned.body);
  return body.kind === 'map' ? { ...code, body } : code;
}

function trace(planned: Value, code: Value | undefined): Value | undefined {
  if (planned === COMPUTED) return code;
  if (code === undefined) return planned.kind === 'unknown' ? planned : inner(planned, undefined);
  // The code may know what an unknown value is made of, and a part of it.
  if (planned.kind === 'unknown') return code.kind === 'unknown' ? code : { ...planned, ...placeOf(code) };
  return { ...inner(planned, code), ...placeOf(code) };
}

function inner(planned: Value, code: Value | undefined): Value {
  if (planned.kind === 'map') {
    return { ...planned, entries: tracedMap(planned, code?.kind === 'map' ? code : undefined) };
  }
  if (planned.kind !== 'list') return planned;
  const partners = code?.kind === 'list' ? pairItems(planned.items, code.items) : [];
  return { ...planned, items: planned.items.map((item, at) => trace(item, partners[at]) ?? item) };
}

function tracedMap(planned: MapValue, code: MapValue | undefined): Map<string, Value> {
  const entries = new Map<string, Value>();
  for (const [name, value] of planned.entries) {
    const traced = trace(value, code?.entries.get(name));
    if (traced !== undefined) entries.set(name, traced);
  }
  return entries;
}

function fill(code: Value, planned: Value | undefined): Value {
  if (planned === undefined || planned.kind === 'unknown') return code;
  if (code.kind === 'unknown') return { ...inner(planned, undefined), ...placeOf(code) };
  if (code.kind === 'map' && planned.kind === 'map') {
    const entries = new Map<string, Value>();
    for (const [name, value] of code.entries) entries.set(name, fill(value, planned.entries.get(name)));
    return { ...code, entries };
  }
  if (code.kind !== 'list' || planned.kind !== 'list') return code;
  const partners = pairItems(code.items, planned.items);
  return { ...code, items: code.items.map((item, at) => fill(item, partners[at])) };
}

function placeOf({
  origin,
  via,
  through,
  references,
}: Value): Pick<Value, 'origin' | 'via' | 'through' | 'references'> {
  return {
    ...(origin === undefined ? {} : { origin }),
    ...(via === undefined ? {} : { via }),
    ...(through === undefined ? {} : { through }),
    ...(references === undefined ? {} : { references }),
  };
}
