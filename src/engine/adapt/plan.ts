import type {
  CanonicalAttribute,
  CanonicalType,
  NativeMapping,
  Place,
} from '../model/types/canonical-type.js';
import type { Value } from '../model/value.js';

/** How a canonical type is made of resources of one format: its description, with the places taken apart. */
export interface TypePlan {
  readonly canonical: CanonicalType;
  readonly mapping: NativeMapping;
  /** Made when a resource of the type comes up: most types do not, in a scan. */
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

/** How the formats write resources: what their places are called where a description says nothing. */
export type Dialect = 'terraform' | 'cloudformation' | 'module';

export interface PlacePlan {
  /** The type of the satellite; undefined for the resource itself. */
  readonly satellite: string | undefined;
  readonly steps: readonly string[];
  readonly values: Readonly<Record<string, string | boolean>> | undefined;
  /** Property names are found whatever their case: `KMSMasterKeyID`. */
  readonly isCaseFolded: boolean;
  readonly choice: ElementChoice | undefined;
  /** The steps inside of the text in JSON that is at the path. */
  readonly json: readonly string[] | undefined;
  /** What counts where something is at this place, instead of that. */
  readonly instead: Value | undefined;
}

export interface ElementChoice {
  readonly only: Readonly<Record<string, readonly string[]>>;
  readonly except: Readonly<Record<string, readonly string[]>>;
  readonly having: string | undefined;
  readonly then: readonly string[];
}

/** The plans of all types that a format can write. */
export function planTypes(types: readonly CanonicalType[], dialect: Dialect): readonly TypePlan[] {
  return types.flatMap((canonical) => {
    const mapping = mappingOf(canonical, dialect);
    if (mapping === undefined) return [];
    const below = dialect === 'cloudformation' ? (canonical.cloudformation?.below ?? '') : '';
    let attributes: readonly AttributePlan[] | undefined;
    return [
      {
        canonical,
        mapping,
        get attributes() {
          return (attributes ??= planAttributes(canonical.attributes, dialect, below));
        },
      },
    ];
  });
}

/** The type of a call of a module whose files are not there, as the loader names it. */
function typeOfModule(name: string): string {
  return `${MODULE}${name}`;
}

/** Whether a type is that of a call of a module. */
export function isModuleCall(type: string): boolean {
  return type.startsWith(MODULE);
}

const MODULE = 'module.';

function mappingOf(canonical: CanonicalType, dialect: Dialect): NativeMapping | undefined {
  if (dialect === 'terraform') return canonical.terraform;
  if (dialect === 'module') return canonical.modules && { types: canonical.modules.map(typeOfModule) };
  return canonical.provider === 'aws' ? { types: [canonical.type], ...canonical.cloudformation } : undefined;
}

function planAttributes(
  attributes: Readonly<Record<string, CanonicalAttribute>>,
  dialect: Dialect,
  below: string,
  isNested = false,
): readonly AttributePlan[] {
  const plans: AttributePlan[] = [];
  for (const [name, attribute] of Object.entries(attributes)) {
    const places = placesOf(name, attribute, dialect, below, isNested);
    const source = plans.find((plan) => plan.name.join('.') === attribute.of);
    const satellites = [...places, ...(source?.places ?? [])].flatMap(({ satellite }) => satellite ?? []);
    const nested =
      attribute.attributes === undefined
        ? undefined
        : planAttributes(attribute.attributes, dialect, '', true);
    plans.push({ name: name.split('.'), attribute, places, satellites, nested });
  }
  return plans;
}

function placesOf(
  name: string,
  attribute: CanonicalAttribute,
  dialect: Dialect,
  below: string,
  isNested: boolean,
): readonly PlacePlan[] {
  if (attribute.of !== undefined) return [];
  if (dialect === 'module' && attribute.module === undefined) {
    if (isNested) return placesOf(name, attribute, 'terraform', below, isNested);
    return [placeOf({ unknown: 'the module decides it', path: '' }, dialect)];
  }
  const written = attribute[dialect];
  if (written === undefined) {
    const own = dialect === 'cloudformation' ? name : snakeCase(name);
    return [placeOf(below === '' ? own : `${below}.${own}`, dialect)];
  }
  return (isList(written) ? written : [written]).map((place) => placeOf(place, dialect));
}

function placeOf(place: Place, dialect: Dialect): PlacePlan {
  if (typeof place === 'string') return placeOf({ path: place }, dialect);
  const isCaseFolded = dialect === 'cloudformation';
  if ('unknown' in place || 'value' in place) {
    const at = splitPath(place.path ?? '', dialect);
    const instead: Value =
      'unknown' in place
        ? { kind: 'unknown', reason: place.unknown }
        : { kind: 'scalar', value: place.value };
    return { ...at, values: undefined, choice: undefined, json: undefined, isCaseFolded, instead };
  }
  const { path, values, only, except, having, then = '', json } = place;
  const { satellite, steps } = splitPath(path, dialect);
  const isChosen = [only, except, having].some((part) => part !== undefined);
  const choice = isChosen
    ? { only: only ?? {}, except: except ?? {}, having, then: splitSteps(then) }
    : undefined;
  const inside = json === undefined ? undefined : splitSteps(json);
  return { satellite, steps, values, isCaseFolded, choice, json: inside, instead: undefined };
}

/** The satellite stands before a colon; in the names of CloudFormation's types there are colons too. */
function splitPath(path: string, dialect: Dialect): Pick<PlacePlan, 'satellite' | 'steps'> {
  const colon = dialect === 'cloudformation' ? path.search(/(?<!:):(?!:)/) : path.indexOf(':');
  return {
    satellite: colon === -1 ? undefined : path.slice(0, colon),
    steps: splitSteps(path.slice(colon + 1)),
  };
}

function splitSteps(path: string): readonly string[] {
  if (path === '') return [];
  return path.split(/(?<!\\)\./).map((step) => step.replaceAll('\\.', '.'));
}

function snakeCase(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** Array.isArray does not tell readonly arrays apart. */
function isList(place: Place | readonly Place[]): place is readonly Place[] {
  return Array.isArray(place);
}
