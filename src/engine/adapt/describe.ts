import type { AttributeDescription, TypeDescription } from '../model/type-description.js';
import type { CanonicalType } from '../model/types/canonical-type.js';
import { CANONICAL_TYPES } from '../model/types/registry.js';
import { planTypes, type AttributePlan, type Dialect, type PlacePlan } from './plan.js';

/** What people read about the canonical types, and what conditions are checked against; sorted by type. */
export function describeTypes(): readonly TypeDescription[] {
  return CANONICAL_TYPES.map(describe).sort((a, b) => (a.type < b.type ? -1 : 1));
}

/** The description of a canonical type; undefined for a native one. */
export function describeType(type: string): TypeDescription | undefined {
  const canonical = CANONICAL_TYPES.find((candidate) => candidate.type === type);
  return canonical === undefined ? undefined : describe(canonical);
}

function describe(canonical: CanonicalType): TypeDescription {
  const mappings = [canonical.terraform, canonical.cloudformation];
  const native = mappings.flatMap((mapping) => [
    ...(mapping?.types ?? []),
    ...Object.keys(mapping?.satellites ?? {}),
  ]);
  return {
    type: canonical.type,
    provider: canonical.provider,
    description: canonical.description,
    nativeTypes: native.filter((type) => type !== canonical.type),
    isOpen: canonical.isOpen ?? false,
    attributes: describeAttributes(canonical),
  };
}

const DIALECTS = ['terraform', 'cloudformation'] as const satisfies readonly Dialect[];

type Attributes = Readonly<Record<string, AttributeDescription>>;

/** The attributes as the model has them, each with its places in the formats that can write the type. */
function describeAttributes(canonical: CanonicalType): Attributes {
  return DIALECTS.reduce<Attributes>((attributes, dialect) => {
    const [plan] = planTypes([canonical], dialect);
    return plan === undefined ? attributes : withPlaces(attributes, plan.attributes, dialect);
  }, canonical.attributes);
}

function withPlaces(attributes: Attributes, plans: readonly AttributePlan[], dialect: Dialect): Attributes {
  const described = new Map(Object.entries(attributes));
  for (const { name, places, nested } of plans) {
    const key = name.join('.');
    const attribute = described.get(key);
    if (attribute === undefined) continue;
    const written = [...new Set(places.map((place) => showPlace(place)).filter((text) => text !== ''))];
    described.set(key, {
      ...attribute,
      ...(written.length === 0 ? {} : { writtenAs: { ...attribute.writtenAs, [dialect]: written } }),
      ...(nested === undefined || attribute.attributes === undefined
        ? {}
        : { attributes: withPlaces(attribute.attributes, nested, dialect) }),
    });
  }
  return Object.fromEntries(described);
}

function showPlace({ instead, ...place }: PlacePlan): string {
  const path = showPath(place);
  return path === '' || instead?.kind !== 'scalar' ? path : `${path} (then ${String(instead.value)})`;
}

function showPath({ satellite, steps, isCaseFolded, choice, json }: Omit<PlacePlan, 'instead'>): string {
  const names = [...steps, ...(json ?? []), ...(choice?.then ?? [])];
  const path = (isCaseFolded ? names.map(capitalised) : names).join('.');
  if (satellite === undefined) return path;
  return path === '' ? satellite : `${path} of ${satellite}`;
}

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
