import type { AttributeDescription, TypeDescription } from '../../model/type-description.js';
import { nearest } from '../../../contract/nearest.js';
import type { AttributePath } from './paths.js';
import { ELEMENT } from './paths.js';

/** Something in a condition that cannot be meant so. */
export interface ConditionProblem {
  readonly message: string;
  /** Where in the condition's text. */
  readonly start: number;
  readonly end: number;
}

type Attributes = Readonly<Record<string, AttributeDescription>>;

/** The attributes that a condition reads and the type does not have, each with what was probably meant. */
export function checkCondition(
  condition: { readonly paths: readonly AttributePath[] },
  type: TypeDescription,
): ConditionProblem[] {
  return condition.paths.flatMap(({ segments, path, start, end }) => {
    const problem = findProblem(segments, type.attributes, type.isOpen);
    return problem === undefined ? [] : [{ message: `${type.type}: '${path}' ${problem}`, start, end }];
  });
}

function findProblem(
  segments: readonly string[],
  attributes: Attributes,
  isOpen: boolean,
): string | undefined {
  const name = longestName(segments, attributes);
  if (name === undefined) {
    if (isOpen || isPrefix(segments, attributes)) return undefined;
    return unknownAttribute(segments, Object.keys(attributes));
  }
  const description = attributes[name];
  const rest = segments.slice(name.split('.').length);
  const [next] = rest;
  if (description === undefined || next === undefined) return undefined;
  // `versioning` beside `versioning.status`: what is described below it is all that there is.
  const below = Object.keys(attributes).filter((candidate) => candidate.startsWith(`${name}.`));
  if (below.length > 0 && next !== ELEMENT && !isOpen) {
    return isPrefix(segments, attributes) ? undefined : unknownAttribute(segments, below);
  }
  return checkBelow(description, rest, next, isOpen);
}

function checkBelow(
  { type, attributes }: AttributeDescription,
  rest: readonly string[],
  next: string,
  isOpen: boolean,
): string | undefined {
  if (type === 'any') return undefined;
  if (type !== 'list' && type !== 'map') return `goes below a ${type}`;
  if (type === 'list' && next !== ELEMENT) return 'is a list: use [0], or any, all or none';
  if (attributes === undefined) return undefined;
  const isKey = next === ELEMENT || !Object.keys(attributes).some((name) => name.split('.')[0] === next);
  if (!isKey) return findProblem(rest, attributes, isOpen);
  // The key of a map of objects, unless it looks like a mistyped attribute of the map itself.
  const meant = next === ELEMENT || rest.length > 1 ? undefined : nearest(next, Object.keys(attributes));
  if (meant !== undefined) return `is unknown. Did you mean '${meant}'?`;
  return rest.length === 1 ? undefined : findProblem(rest.slice(1), attributes, isOpen);
}

/** The longest attribute whose own dotted name starts the path. */
function longestName(segments: readonly string[], attributes: Attributes): string | undefined {
  for (let length = segments.length; length > 0; length -= 1) {
    const name = segments.slice(0, length).join('.');
    if (Object.hasOwn(attributes, name)) return name;
  }
  return undefined;
}

/** `resource.versioning == null` asks about `versioning.status` and its neighbours. */
function isPrefix(segments: readonly string[], attributes: Attributes): boolean {
  const start = `${segments.join('.')}.`;
  return Object.keys(attributes).some((name) => name.startsWith(start) || `${name}.` === start);
}

function unknownAttribute(segments: readonly string[], names: readonly string[]): string {
  const asked = segments.filter((segment) => segment !== ELEMENT).join('.');
  const meant = nearest(asked, names);
  if (meant !== undefined) return `is unknown. Did you mean '${meant}'?`;
  const last = segments[segments.length - 1] ?? '';
  const similar = names.find((name) => name.split('.').pop()?.toLowerCase() === last.toLowerCase());
  if (similar !== undefined) return `is unknown. Did you mean '${similar}'?`;
  return 'is unknown: `policycortex resources show` lists the attributes of a type';
}
