import type {
  CanonicalAttribute,
  CanonicalType,
  Case,
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
  readonly when: Case | undefined;
  /** An empty map counts as nothing. */
  readonly isNothingIfEmpty: boolean;
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
          return (attributes ??= planAttributes(canonical, canonical.attributes, dialect, below));
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

/** The cases in which a call of a module of this type makes one. */
export function casesOf({ canonical }: TypePlan, type: string): readonly Case[] {
  return canonical.modules?.sources[type.slice(MODULE.length)] ?? [];
}

const MODULE = 'module.';

function mappingOf(canonical: CanonicalType, dialect: Dialect): NativeMapping | undefined {
  const { terraform, modules } = canonical;
  const calls = Object.keys(modules?.sources ?? {}).map(typeOfModule);
  if (dialect === 'module')
    return modules && { types: calls, ...(terraform?.names && { names: terraform.names }) };
  // What stands beside a call belongs to it as to a resource.
  if (dialect === 'terraform') return terraform && { ...terraform, types: [...terraform.types, ...calls] };
  return canonical.provider === 'aws' ? { types: [canonical.type], ...canonical.cloudformation } : undefined;
}

function planAttributes(
  canonical: CanonicalType,
  attributes: Readonly<Record<string, CanonicalAttribute>>,
  dialect: Dialect,
  below: string,
  isNested = false,
): readonly AttributePlan[] {
  const plans: AttributePlan[] = [];
  for (const [name, attribute] of Object.entries(attributes)) {
    const places =
      dialect === 'module' && !isNested
        ? inputsOf(canonical, name, attribute)
        : placesOf(name, attribute, dialect, below);
    const source = plans.find((plan) => plan.name.join('.') === attribute.of);
    const satellites = [...places, ...(source?.places ?? [])].flatMap(({ satellite }) => satellite ?? []);
    const nested =
      attribute.attributes === undefined
        ? undefined
        : planAttributes(canonical, attribute.attributes, dialect, '', true);
    plans.push({ name: name.split('.'), attribute, places, satellites, nested });
  }
  return plans;
}

/** The inputs of a module, and before them what resources beside the call say. */
function inputsOf(
  { modules }: CanonicalType,
  name: string,
  attribute: CanonicalAttribute,
): readonly PlacePlan[] {
  if (attribute.of !== undefined) return [];
  const ofProvider = placesOf(name, attribute, 'terraform', '');
  const beside = ofProvider.filter(({ satellite }) => satellite !== undefined);
  if (attribute.module !== undefined) return [...beside, ...placesOf(name, attribute, 'module', '')];
  if (modules?.isLikeProvider && name !== 'tags')
    return ofProvider.map((place) => ({ ...place, isNothingIfEmpty: true }));
  return [...beside, placeOf({ unknown: 'the module decides it' }, 'module')];
}

function placesOf(
  name: string,
  attribute: CanonicalAttribute,
  dialect: Dialect,
  below: string,
): readonly PlacePlan[] {
  if (attribute.of !== undefined) return [];
  if (dialect === 'module' && attribute.module === undefined)
    return placesOf(name, attribute, 'terraform', below);
  const written = attribute[dialect];
  if (written === undefined) {
    const own = dialect === 'cloudformation' ? name : snakeCase(name);
    return [placeOf(below === '' ? own : `${below}.${own}`, dialect)];
  }
  return (isList(written) ? written : [written]).map((place) => placeOf(place, dialect));
}

function placeOf(place: Place, dialect: Dialect): PlacePlan {
  if (typeof place === 'string') return placeOf({ path: place }, dialect);
  const shared = {
    ...splitPath(place.path ?? '', dialect),
    isCaseFolded: dialect === 'cloudformation',
    isNothingIfEmpty: dialect === 'module',
    when: place.when,
  };
  if ('unknown' in place || 'value' in place) {
    const instead: Value =
      'unknown' in place
        ? { kind: 'unknown', reason: place.unknown }
        : { kind: 'scalar', value: place.value };
    return { ...shared, values: undefined, choice: undefined, json: undefined, instead };
  }
  const { values, only, except, having, then = '', json } = place;
  const isChosen = [only, except, having].some((part) => part !== undefined);
  const choice = isChosen
    ? { only: only ?? {}, except: except ?? {}, having, then: splitSteps(then) }
    : undefined;
  const inside = json === undefined ? undefined : splitSteps(json);
  return { ...shared, values, choice, json: inside, instead: undefined };
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
