import type {
  CanonicalAttribute,
  CanonicalType,
  Place,
  TerraformMapping,
} from '../model/types/canonical-type.js';

/** How a canonical type is made of Terraform's resources: its description, with the places taken apart. */
export interface TypePlan {
  readonly canonical: CanonicalType;
  readonly mapping: TerraformMapping;
  readonly attributes: readonly AttributePlan[];
}

export interface AttributePlan {
  /** `['versioning', 'status']` */
  readonly name: readonly string[];
  readonly attribute: CanonicalAttribute;
  readonly places: readonly PlacePlan[];
  /** The satellites that it is read from. */
  readonly satellites: readonly string[];
  readonly nested: readonly AttributePlan[] | undefined;
}

export interface PlacePlan {
  /** The type of the satellite; undefined for the resource itself. */
  readonly satellite: string | undefined;
  readonly steps: readonly string[];
  readonly values: Readonly<Record<string, string | boolean>> | undefined;
}

export function planType(canonical: CanonicalType, mapping: TerraformMapping): TypePlan {
  return { canonical, mapping, attributes: planAttributes(canonical.attributes) };
}

function planAttributes(attributes: Readonly<Record<string, CanonicalAttribute>>): readonly AttributePlan[] {
  const plans: AttributePlan[] = [];
  for (const [name, attribute] of Object.entries(attributes)) {
    const places = placesOf(name, attribute);
    const source = plans.find((plan) => plan.name.join('.') === attribute.of);
    const satellites = [...places, ...(source?.places ?? [])].flatMap(({ satellite }) => satellite ?? []);
    const nested = attribute.attributes === undefined ? undefined : planAttributes(attribute.attributes);
    plans.push({ name: name.split('.'), attribute, places, satellites, nested });
  }
  return plans;
}

function placesOf(name: string, attribute: CanonicalAttribute): readonly PlacePlan[] {
  if (attribute.of !== undefined) return [];
  const { terraform } = attribute;
  if (terraform === undefined) return [placeOf(snakeCase(name))];
  return isList(terraform) ? terraform.map(placeOf) : [placeOf(terraform)];
}

function placeOf(place: Place): PlacePlan {
  const { path, values } = typeof place === 'string' ? { path: place, values: undefined } : place;
  const colon = path.indexOf(':');
  const steps = path.slice(colon + 1);
  return {
    satellite: colon === -1 ? undefined : path.slice(0, colon),
    steps: steps === '' ? [] : steps.split('.'),
    values,
  };
}

function snakeCase(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** Array.isArray does not tell readonly arrays apart. */
function isList(place: Place | readonly Place[]): place is readonly Place[] {
  return Array.isArray(place);
}
