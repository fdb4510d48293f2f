import type { Expression, FunctionCall } from '../hcl/ast.js';
import type { Value } from '../../model/value.js';
import { EvaluationError } from './errors.js';
import { NULL, isNull, list, map, objectOrMap, scalar } from './values/construction.js';
import { describe, toBoolean, toNumber, toText } from './values/conversion.js';
import { LazyMap, LazyUnknown } from './values/lazy.js';
import { convertToOneType, toSet } from './values/sets.js';
import type { Work } from './work.js';

/** The `type` of a variable, https://developer.hashicorp.com/terraform/language/expressions/type-constraints. */
export type TypeConstraint =
  | { readonly kind: 'any' | 'string' | 'number' | 'bool' }
  | { readonly kind: 'list' | 'set' | 'map'; readonly element: TypeConstraint }
  | { readonly kind: 'tuple'; readonly elements: readonly TypeConstraint[] }
  | { readonly kind: 'object'; readonly attributes: ReadonlyMap<string, AttributeConstraint> };

interface AttributeConstraint {
  readonly type: TypeConstraint;
  readonly isOptional: boolean;
  readonly defaultValue: Expression | undefined;
}

/** Evaluates the default of an optional attribute. */
export type EvaluateDefault = (expression: Expression) => Value;

const ANY: TypeConstraint = { kind: 'any' };
const MAXIMUM_DEPTH = 100;

/** The constraint that a `type` argument describes; `any` for what is none. */
export function readTypeConstraint(expression: Expression, depth = 0): TypeConstraint {
  if (depth > MAXIMUM_DEPTH) return ANY;
  if (expression.kind === 'parenthesised') return readTypeConstraint(expression.expression, depth + 1);
  if (expression.kind === 'call') return readConstructor(expression, depth);
  // The quoted form is Terraform 0.11's.
  const name =
    expression.kind === 'variable' ? expression.name : expression.kind === 'literal' ? expression.value : '';
  if (name === 'string' || name === 'number' || name === 'bool') return { kind: name };
  return name === 'list' || name === 'map' || name === 'set' ? { kind: name, element: ANY } : ANY;
}

function readConstructor(call: FunctionCall, depth: number): TypeConstraint {
  const [argument] = call.arguments;
  if (argument === undefined) return ANY;
  if (call.name === 'list' || call.name === 'set' || call.name === 'map') {
    return { kind: call.name, element: readTypeConstraint(argument, depth + 1) };
  }
  if (call.name === 'tuple' && argument.kind === 'list') {
    return { kind: 'tuple', elements: argument.items.map((item) => readTypeConstraint(item, depth + 1)) };
  }
  if (call.name !== 'object' || argument.kind !== 'object') return ANY;
  const attributes = new Map<string, AttributeConstraint>();
  for (const { key, value } of argument.items) {
    const name = key.kind === 'literal' ? String(key.value) : key.kind === 'variable' ? key.name : '';
    attributes.set(name, readAttribute(value, depth));
  }
  return { kind: 'object', attributes };
}

function readAttribute(expression: Expression, depth: number): AttributeConstraint {
  if (expression.kind !== 'call' || expression.name !== 'optional') {
    return { type: readTypeConstraint(expression, depth + 1), isOptional: false, defaultValue: undefined };
  }
  const [type, defaultValue] = expression.arguments;
  return {
    type: type === undefined ? ANY : readTypeConstraint(type, depth + 1),
    isOptional: true,
    defaultValue,
  };
}

/**
 * The value as the constraint wants it, with the defaults of optional attributes filled in. Throws EvaluationError when
 * it does not fit. What is unknown in it stays unknown.
 */
export function convertToType(
  value: Value,
  type: TypeConstraint,
  evaluateDefault: EvaluateDefault,
  work: Work,
): Value {
  work.spend(1);
  const convert = (inner: Value, innerType: TypeConstraint): Value =>
    convertToType(inner, innerType, evaluateDefault, work);
  // The elements of a collection have one type, which objects among them may get as maps.
  const convertElement = (inner: Value, innerType: TypeConstraint): Value =>
    objectOrMap(convert(inner, innerType));
  if (value.kind === 'unknown' || value instanceof LazyUnknown || isNull(value)) return value;
  switch (type.kind) {
    case 'any':
      return value;
    case 'string':
      return value.kind === 'scalar' && typeof value.value === 'string'
        ? value
        : keep(value, scalar(toText(value)));
    case 'number':
      return value.kind === 'scalar' && typeof value.value === 'number'
        ? value
        : keep(value, scalar(toNumber(value)));
    case 'bool':
      return value.kind === 'scalar' && typeof value.value === 'boolean'
        ? value
        : keep(value, scalar(toBoolean(value)));
    case 'list':
    case 'set': {
      const items = itemsOf(value).map((item) => convertElement(item, type.element));
      return keep(value, type.kind === 'set' ? toSet(items, work) : list(convertToOneType(items)));
    }
    case 'tuple':
      return keep(value, list(itemsOf(value).map((item, at) => convert(item, type.elements[at] ?? ANY))));
    case 'map': {
      const pairs = [...entriesOf(value)].map(
        ([key, entry]) => [key, convertElement(entry, type.element)] as const,
      );
      return keep(value, map(new Map(pairs)));
    }
    case 'object':
      // A resource as a whole has whatever attributes its provider gives it.
      if (value instanceof LazyMap) return value;
      return keep(value, map(convertAttributes(entriesOf(value), type.attributes, convert, evaluateDefault)));
  }
}

function convertAttributes(
  entries: ReadonlyMap<string, Value>,
  attributes: ReadonlyMap<string, AttributeConstraint>,
  convert: (value: Value, type: TypeConstraint) => Value,
  evaluateDefault: EvaluateDefault,
): Map<string, Value> {
  const converted = new Map<string, Value>();
  for (const [name, { type, isOptional, defaultValue }] of attributes) {
    const given = entries.get(name);
    if (given === undefined && !isOptional) throw new EvaluationError(`the attribute "${name}" is required`);
    const isMissing = given === undefined || isNull(given);
    const value = isMissing && defaultValue !== undefined ? evaluateDefault(defaultValue) : (given ?? NULL);
    converted.set(name, convert(value, type));
  }
  return converted;
}

/** A converted value comes from where the value came from. */
function keep(from: Value, to: Value): Value {
  return {
    ...to,
    ...(from.origin === undefined ? {} : { origin: from.origin }),
    ...(from.via === undefined ? {} : { via: from.via }),
    ...(from.through === undefined ? {} : { through: from.through }),
    ...(from.references === undefined ? {} : { references: from.references }),
  };
}

function itemsOf(value: Value): readonly Value[] {
  if (value.kind === 'list') return value.items;
  throw new EvaluationError(`a list is required, and the value is ${describe(value)}`);
}

function entriesOf(value: Value): ReadonlyMap<string, Value> {
  if (value.kind === 'map') return value.entries;
  throw new EvaluationError(`a map is required, and the value is ${describe(value)}`);
}
