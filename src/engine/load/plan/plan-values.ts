import type { MapValue, Reference, UnknownValue, Value } from '../../model/value.js';
import type { JsonObject } from './json.js';
import { isObject, memberAt } from './json.js';

/** What the provider will say of an attribute that nobody wrote. */
export const COMPUTED: UnknownValue = { kind: 'unknown', reason: 'the provider computes it' };

export interface ConversionContext {
  /** Resolves what the configuration says that an attribute is made of. */
  readonly resolve: (references: readonly string[]) => readonly Reference[];
  /** How many values may still be made, of all plans together. */
  readonly budget: { values: number };
}

const MAXIMUM_DEPTH = 100;
const AFTER_APPLY: UnknownValue = { kind: 'unknown', reason: 'known after apply' };
const TOO_MUCH: UnknownValue = { kind: 'unknown', reason: 'the plan is too large' };

/**
 * The attributes of a planned resource. What `after_unknown` says is unknown is so: `COMPUTED` where the configuration is
 * there and writes no such attribute. What is null was not set, and is left out as in the code; so is an empty list, which
 * is how a plan says that there is no such block.
 */
export function planBody(
  after: JsonObject,
  unknown: JsonObject,
  expressions: JsonObject | undefined,
  context: ConversionContext,
): MapValue {
  return mapOf(after, unknown, { expressions, references: [], certainty: {}, depth: 0 }, context);
}

interface Place {
  /** What the configuration writes at this level; undefined where it cannot be told. */
  readonly expressions: JsonObject | undefined;
  /** Of the attribute that all this is the value of. */
  readonly references: readonly Reference[];
  /** Of what is unknown in it. */
  readonly certainty: Pick<UnknownValue, 'isNotNull'>;
  readonly depth: number;
}

function mapOf(after: JsonObject, unknown: JsonObject, place: Place, context: ConversionContext): MapValue {
  const entries = new Map<string, Value>();
  for (const name of new Set([...Object.keys(after), ...Object.keys(unknown)])) {
    const written = place.expressions === undefined ? undefined : memberAt(place.expressions, name);
    const isUnknown = memberAt(unknown, name);
    if (isUnknown === true && place.expressions !== undefined && written === undefined) {
      entries.set(name, COMPUTED);
      continue;
    }
    const inner = { ...place, ...readExpression(written, place, context) };
    const value = convert(memberAt(after, name), isUnknown, inner, blocksOf(written), context);
    if (!isEmpty(value)) entries.set(name, traced(value, inner.references));
  }
  return { kind: 'map', entries };
}

function convert(
  after: unknown,
  unknown: unknown,
  place: Place,
  blocks: readonly (JsonObject | undefined)[],
  context: ConversionContext,
): Value {
  context.budget.values -= 1;
  if (place.depth > MAXIMUM_DEPTH || context.budget.values < 0) return TOO_MUCH;
  if (unknown === true) return { ...traced(AFTER_APPLY, place.references), ...place.certainty };
  const depth = place.depth + 1;
  if (Array.isArray(after) || (Array.isArray(unknown) && after === undefined)) {
    const items: readonly unknown[] = Array.isArray(after) ? after : [];
    const unknowns: readonly unknown[] = Array.isArray(unknown) ? unknown : [];
    const length = Math.max(items.length, unknowns.length);
    // The blocks of a set stand in another order than the configuration has them.
    const expressions = blocks.length === 1 || blocks.length === length ? blocks : [];
    return {
      kind: 'list',
      items: Array.from({ length }, (_, at) => {
        const block = expressions.length === 1 ? expressions[0] : expressions[at];
        return convert(items[at], unknowns[at], { ...place, depth }, [block], context);
      }),
    };
  }
  if (isObject(after) || isObject(unknown)) {
    const [known, open] = [after, unknown].map((value) => (isObject(value) ? value : {}));
    return mapOf(known ?? {}, open ?? {}, { ...place, expressions: blocks[0], depth }, context);
  }
  const isScalar = typeof after === 'string' || typeof after === 'number' || typeof after === 'boolean';
  return { kind: 'scalar', value: isScalar ? after : null };
}

/** An attribute's expression says what it is made of; one inside of a block has its own. */
function readExpression(
  written: unknown,
  place: Place,
  context: ConversionContext,
): Pick<Place, 'references' | 'certainty'> {
  if (!isExpression(written)) return place;
  const { references } = written;
  const texts = Array.isArray(references) ? references.filter((item) => typeof item === 'string') : [];
  const [first = ''] = texts;
  // An identity is there, whatever it turns out to be. After what is referred to, a plan lists what that starts with.
  const isIdentity = /^(?!data\.|module\.|var\.|each\.)[\w-]+\.[^.]+\.(?:id|arn)$/.test(first);
  const isAlone = texts.every((text) => first.startsWith(text));
  return {
    references: texts.length === 0 ? [] : context.resolve(texts),
    certainty: isIdentity && isAlone ? { isNotNull: true } : {},
  };
}

/** The nested blocks that the configuration writes under a name; undefined of one whose inside it does not show. */
function blocksOf(written: unknown): readonly (JsonObject | undefined)[] {
  if (isExpression(written)) return [];
  if (Array.isArray(written)) return written.map((block) => (isObject(block) ? block : undefined));
  return isObject(written) ? [written] : [];
}

function isExpression(written: unknown): written is JsonObject {
  if (!isObject(written)) return false;
  return Object.hasOwn(written, 'constant_value') || Array.isArray(written.references);
}

function isEmpty(value: Value): boolean {
  return (
    (value.kind === 'scalar' && value.value === null) || (value.kind === 'list' && value.items.length === 0)
  );
}

function traced(value: Value, references: readonly Reference[]): Value {
  return references.length === 0 ? value : { ...value, references };
}
