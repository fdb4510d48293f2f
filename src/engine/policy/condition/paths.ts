import { assertNever } from '../../../contract/assert-never.js';
import type { Expression } from './syntax.js';

/** An attribute that a condition reads, below the resource. */
export interface AttributePath {
  /** `[]` stands for an element of a list or any value of a map. */
  readonly segments: readonly string[];
  /** Dotted, for people: `ingress[].cidr`. */
  readonly path: string;
  /** Where in the condition's text. */
  readonly start: number;
  readonly end: number;
}

export interface ParameterUse {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

export interface Reads {
  readonly paths: readonly AttributePath[];
  readonly parameters: readonly ParameterUse[];
}

export const ELEMENT = '[]';

/** Which attributes and parameters an expression reads, in the order in which they are written. */
export function collectReads(expression: Expression): Reads {
  const reads = { paths: new Array<AttributePath>(), parameters: new Array<ParameterUse>() };
  visit(expression, new Map(), reads);
  return reads;
}

type Bound = ReadonlyMap<string, readonly string[] | undefined>;

interface Found {
  readonly paths: AttributePath[];
  readonly parameters: ParameterUse[];
}

function visit(expression: Expression, bound: Bound, found: Found): void {
  switch (expression.kind) {
    case 'literal':
      return;
    case 'name':
    case 'member':
    case 'index':
      visitChain(expression, bound, found);
      return;
    case 'list':
      for (const item of expression.items) visit(item, bound, found);
      return;
    case 'not':
      visit(expression.operand, bound, found);
      return;
    case 'logical':
      for (const operand of expression.operands) visit(operand, bound, found);
      return;
    case 'comparison':
      visit(expression.left, bound, found);
      visit(expression.right, bound, found);
      return;
    case 'call':
      for (const argument of expression.arguments) visit(argument, bound, found);
      return;
    case 'quantified': {
      visit(expression.list, bound, found);
      const list = elementsIn(expression.list, bound);
      const inner = new Map(bound).set(
        expression.binding,
        list === undefined ? undefined : [...list, ELEMENT],
      );
      visit(expression.condition, inner, found);
      return;
    }
    default:
      assertNever(expression);
  }
}

function visitChain(chain: Expression, bound: Bound, found: Found): void {
  const { start, end } = chain;
  const segments = segmentsOf(chain, bound);
  if (segments !== undefined && segments.length > 0) {
    found.paths.push({ segments, path: formatPath(segments), start, end });
  }
  let part = chain;
  while (part.kind === 'member' || part.kind === 'index') {
    if (part.kind === 'index') visit(part.index, bound, found);
    else if (part.object.kind === 'name' && part.object.name === 'params') {
      found.parameters.push({ name: part.name, start: part.start, end: part.end });
    }
    part = part.object;
  }
  if (part.kind !== 'name') visit(part, bound, found);
}

/** The path of a list that a quantifier goes through: also behind the functions that keep the elements. */
function elementsIn(list: Expression, bound: Bound): readonly string[] | undefined {
  if (list.kind === 'call' && (list.name === 'values' || list.name === 'default')) {
    const [first] = list.arguments;
    return first === undefined ? undefined : elementsIn(first, bound);
  }
  return segmentsOf(list, bound);
}

/** Undefined for what is not below the resource. */
function segmentsOf(expression: Expression, bound: Bound): readonly string[] | undefined {
  if (expression.kind === 'name') {
    return bound.has(expression.name)
      ? bound.get(expression.name)
      : expression.name === 'resource'
        ? []
        : undefined;
  }
  if (expression.kind !== 'member' && expression.kind !== 'index') return undefined;
  const parent = segmentsOf(expression.object, bound);
  return parent && [...parent, expression.kind === 'member' ? expression.name : ELEMENT];
}

function formatPath(segments: readonly string[]): string {
  return segments.reduce(
    (path, segment) => (segment === ELEMENT ? path + ELEMENT : path === '' ? segment : `${path}.${segment}`),
    '',
  );
}
