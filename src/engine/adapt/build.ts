import { belowUnknown, isPossible } from '../model/nullness.js';
import type { NativeResource } from '../model/resource.js';
import type { CanonicalAttribute } from '../model/types/canonical-type.js';
import type { MapValue, Scalar, UnknownValue, Value } from '../model/value.js';
import { isCase } from './case.js';
import type { Derive, DeriveContext } from './derive.js';
import { DERIVATIONS } from './derive.js';
import type { AttributePlan, PlacePlan } from './plan.js';
import { chosen, keyed } from './elements.js';
import { decoded } from './from-json.js';
import { isThere, readPath } from './read-path.js';
import { trace } from './trace.js';

/** What a canonical resource is made of. */
export interface Parts {
  /** Undefined where only a satellite is in the code, and the resource itself is not. */
  readonly main: NativeResource | undefined;
  /** By type. */
  readonly satellites: ReadonlyMap<string, readonly NativeResource[]>;
  /** Types of satellites that may belong to it, which cannot be known. With the ids of these. */
  readonly uncertain: ReadonlyMap<string, string>;
}

/** The attributes of a canonical resource. */
export function buildAttributes(
  plans: readonly AttributePlan[],
  parts: Parts,
  context: DeriveContext,
): MapValue {
  const tree = new Tree();
  for (const plan of plans) {
    const value = isOutOfSight(plan, parts) ? hidden(parts) : build(plan, parts, context, tree);
    if (value !== undefined) tree.set(plan.name, value);
  }
  return tree.toMap();
}

/** Of a resource that is not in the code itself, only what its satellites say is known. */
function isOutOfSight(plan: AttributePlan, parts: Parts): boolean {
  return parts.main === undefined && !plan.satellites.some((type) => parts.satellites.has(type));
}

function hidden(parts: Parts): UnknownValue {
  const [satellites] = parts.satellites.values();
  return {
    kind: 'unknown',
    reason: `of what ${satellites?.[0]?.id ?? 'this'} belongs to, nothing else is in the code`,
  };
}

function build(plan: AttributePlan, parts: Parts, context: DeriveContext, tree: Tree): Value | undefined {
  const { attribute } = plan;
  const found = attribute.of === undefined ? sourcesOf(plan, parts) : tree.get(attribute.of.split('.'));
  const doubt = plan.satellites.flatMap((type) => parts.uncertain.get(type) ?? [])[0];
  const perhaps: UnknownValue | undefined =
    doubt === undefined ? undefined : { kind: 'unknown', reason: `${doubt} may belong to it` };
  const value = combine(plan, found, perhaps, context);
  if (value !== undefined) return value;
  return perhaps ?? fallbackOf(attribute);
}

function combine(
  plan: AttributePlan,
  found: readonly Value[],
  perhaps: UnknownValue | undefined,
  context: DeriveContext,
): Value | undefined {
  const { derive, type } = plan.attribute;
  const isList = type === 'list';
  const sources = isList && perhaps !== undefined && found.length > 0 ? [...found, perhaps] : found;
  if (derive !== undefined) {
    const derivation: Derive = DERIVATIONS[derive];
    return sources.length === 0 ? undefined : derivation(sources, context);
  }
  const [first] = sources;
  if (first === undefined) return undefined;
  if (!isList) return shape(plan, first);
  const list = listOf(plan, sources);
  // An empty list is no choice where the provider has a default for the list.
  const isEmpty = list.kind === 'list' && list.items.length === 0;
  return isEmpty && plan.attribute.fallback !== undefined ? undefined : list;
}

function sourcesOf(plan: AttributePlan, parts: Parts): readonly Value[] {
  const read = (place: PlacePlan): readonly Value[] => {
    if (isDefaultOfModule(place) && parts.main !== undefined && isGivenNull(plan, parts.main.body))
      return [{ kind: 'unknown', reason: 'what the module makes of null is not known' }];
    if (place.satellite === undefined)
      return parts.main === undefined ? [] : readPlace(place, parts.main.body);
    return (parts.satellites.get(place.satellite) ?? []).flatMap((native) =>
      readPlace(place, bodyOf(native)),
    );
  };
  if (plan.attribute.type !== 'list') return plan.places.flatMap(read);
  // What counts where nothing else is written stands beside nothing in a list.
  const isLast = ({ instead, when }: PlacePlan): boolean => instead !== undefined && when === undefined;
  const found = plan.places.flatMap((place) => (isLast(place) ? [] : read(place)));
  return found.length > 0 ? found : plan.places.filter(isLast).flatMap(read);
}

/** The value that the module of a call gives to what the call leaves out. */
function isDefaultOfModule({ isNothingIfEmpty, instead, steps, when }: PlacePlan): boolean {
  return isNothingIfEmpty && instead !== undefined && steps.length === 0 && when === undefined;
}

/** A module may pass null on to the provider, which has a default of its own, or take its own. */
function isGivenNull({ places }: AttributePlan, call: MapValue): boolean {
  return places.some(({ satellite, steps: [input] }) => {
    const value = satellite === undefined && input !== undefined ? call.entries.get(input) : undefined;
    return value?.kind === 'scalar' && value.value === null;
  });
}

/** A satellite as a whole was written where its resource was. */
function bodyOf({ body, origin }: NativeResource): Value {
  return { kind: 'map', entries: body.entries, ...trace(body), origin: body.origin ?? origin };
}

function readPlace(place: PlacePlan, from: Value): readonly Value[] {
  const isGiven = place.when === undefined || isCase(place.when, from);
  if (isGiven === undefined)
    return [{ kind: 'unknown', reason: `whether ${place.when?.input} is set is not known` }];
  if (!isGiven) return [];
  const there = readPath(from, place.steps, place.isCaseFolded);
  const found = place.isNothingIfEmpty ? there.filter((value) => !isEmptyMap(value)) : there;
  if (place.instead !== undefined) return insteadOf(found, place.instead);
  const within = place.json === undefined ? found : insideJson(found, place.json);
  const values = place.choice === undefined ? within : chosen(within, place.choice);
  return place.values === undefined ? values : values.map((value) => rename(value, place.values ?? {}));
}

function isEmptyMap(value: Value): boolean {
  return value.kind === 'map' && value.entries.size === 0;
}

function insideJson(texts: readonly Value[], steps: readonly string[]): readonly Value[] {
  return texts.flatMap((text) => readPath(decoded(text), steps, true));
}

/** A default that depends on a block which cannot be known is not known either. */
function insteadOf([found]: readonly Value[], instead: Value): readonly Value[] {
  if (found === undefined) return [];
  if (isPossible(found))
    return [{ ...trace(found), kind: 'unknown', reason: 'whether there is such a block is not known' }];
  return [found.kind === 'unknown' ? belowUnknown(found) : instead];
}

function rename(value: Value, names: Readonly<Record<string, string | boolean>>): Value {
  if (value.kind !== 'scalar') return value;
  const name = String(value.value);
  return Object.hasOwn(names, name) ? { ...value, value: names[name] ?? null } : value;
}

function listOf(plan: AttributePlan, sources: readonly Value[]): Value {
  // A list that cannot be known at all stays so; beside others it is an element that cannot be known.
  if (sources.length === 1 && sources[0]?.kind === 'unknown') return sources[0];
  const items = sources.flatMap((source) => (source.kind === 'list' ? source.items : [source]));
  return {
    ...trace(sources[0]),
    kind: 'list',
    items: items.filter(isThere).map((item) => element(plan, item)),
  };
}

function shape(plan: AttributePlan, value: Value): Value | undefined {
  const { type } = plan.attribute;
  if (type === 'map') {
    if (plan.nested === undefined && value.kind === 'list') return keyed(value) ?? value.items[0];
    const block = value.kind === 'list' ? value.items[0] : value;
    return block === undefined ? undefined : element(plan, block);
  }
  return value.kind === 'scalar' ? coerce(value, type) : value;
}

function element(plan: AttributePlan, value: Value): Value {
  if (plan.nested === undefined || value.kind !== 'map') return value;
  const tree = new Tree();
  for (const nested of plan.nested) {
    const sources = nested.places.flatMap((place) => readPlace(place, value));
    const built = combine(nested, sources, undefined, NO_CONTEXT) ?? fallbackOf(nested.attribute);
    if (built !== undefined) tree.set(nested.name, built);
  }
  return { ...trace(value), ...tree.toMap(), ...(value.isPossible ? { isPossible: true } : {}) };
}

/** Terraform takes "true", and "1", for true and 22 for "22" where the type asks for it. */
function coerce(scalar: Scalar, type: CanonicalAttribute['type']): Scalar {
  const { value } = scalar;
  if (type === 'boolean' && Object.hasOwn(BOOLEANS, String(value)))
    return { ...scalar, value: BOOLEANS[String(value)] ?? value };
  if (type === 'number' && typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value)) {
    return { ...scalar, value: Number(value) };
  }
  return type === 'string' && typeof value === 'number' ? { ...scalar, value: String(value) } : scalar;
}

const BOOLEANS: Readonly<Record<string, boolean>> = { true: true, false: false, 1: true, 0: false };

function fallbackOf({ fallback }: CanonicalAttribute): Value | undefined {
  if (fallback === undefined) return undefined;
  if (typeof fallback !== 'object') return { kind: 'scalar', value: fallback };
  return { kind: 'list', items: fallback.map((value) => ({ kind: 'scalar', value })) };
}

const NO_CONTEXT: DeriveContext = {
  lookUp: () => undefined,
  isPublicSubnet: () => false,
  referrers: () => [],
};

/** A map of maps that is filled by dotted names. */
class Tree {
  private readonly branches = new Map<string, Tree | Value>();

  set(name: readonly string[], value: Value): void {
    const [head = '', ...rest] = name;
    if (rest.length === 0) {
      this.branches.set(head, value);
      return;
    }
    const found = this.branches.get(head);
    const branch = found instanceof Tree ? found : new Tree();
    this.branches.set(head, branch);
    branch.set(rest, value);
  }

  get(name: readonly string[]): readonly Value[] {
    const [head = '', ...rest] = name;
    const found = this.branches.get(head);
    if (found instanceof Tree) return rest.length === 0 ? [found.toMap()] : found.get(rest);
    return found === undefined || rest.length > 0 ? [] : [found];
  }

  toMap(): MapValue {
    const entries = new Map<string, Value>();
    for (const [key, branch] of this.branches)
      entries.set(key, branch instanceof Tree ? branch.toMap() : branch);
    return { kind: 'map', entries };
  }
}
