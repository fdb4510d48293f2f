import { isPossible, isPossibleBlock } from '../../model/nullness.js';
import type { Value } from '../../model/value.js';
import type { Budget } from './budget.js';
import { spend } from './budget.js';
import { cidrWithin, isPublicCidr, prefixLength } from './cidr.js';
import { equals, isIn, numberFrom, order } from './compare.js';
import { coversAction } from './iam-action.js';
import { findSecrets } from '../secrets/find-secrets.js';
import { base64Decoded, mapText, split, testSide, testTexts, textOf } from './texts.js';
import type { Truth } from './truth.js';
import {
  FALSE,
  isNull,
  negate,
  NULL_VALUE,
  scalar,
  TRUE,
  truthFrom,
  UNKNOWN,
  UNKNOWN_VALUE,
  valueOf,
} from './truth.js';

/** A function of the condition language, as people read about it. `matches`, `param` and the quantifiers are syntax of their own. */
export interface FunctionDescription {
  readonly signature: string;
  readonly description: string;
  /** Of arguments. */
  readonly count: number;
  /** Gets unknown arguments too; without it an unknown argument makes the result unknown. */
  readonly seesUnknown?: boolean;
  readonly apply: (values: readonly Value[], budget: Budget) => Value;
}

/** Reading an address range takes about a microsecond. */
const STEPS_OF_A_RANGE = 20;

/** By name. Where an argument is of another type than the function takes, it gives null, or false if it answers a question. */
export const FUNCTIONS: Readonly<Record<string, FunctionDescription>> = {
  length: {
    signature: 'length(x)',
    description:
      'Items of a list, entries of a map, characters of a text; 0 of null. Unknown where a block may be there or not. count(x) is the same.',
    count: 1,
    apply: ([x = NULL_VALUE]) => lengthOf(x),
  },
  exists: {
    signature: 'exists(x)',
    description: 'Whether x is there: x != null.',
    count: 1,
    seesUnknown: true,
    apply: ([x = NULL_VALUE], budget) => valueOf(negate(equals(x, NULL_VALUE, budget))),
  },
  known: {
    signature: 'known(x)',
    description: 'Whether x can be known before apply; never unknown itself.',
    count: 1,
    seesUnknown: true,
    apply: ([x = NULL_VALUE]) => valueOf(truthFrom(x.kind !== 'unknown')),
  },
  default: {
    signature: 'default(x, fallback)',
    description: 'x, or the fallback where x is null.',
    count: 2,
    seesUnknown: true,
    apply: ([x = NULL_VALUE, fallback = NULL_VALUE]) => (isNull(x) ? fallback : x),
  },
  type: {
    signature: 'type(x)',
    description: '"string", "number", "boolean", "list", "map" or "null".',
    count: 1,
    apply: ([x = NULL_VALUE]) => scalar(typeOf(x)),
  },
  lower: {
    signature: 'lower(text)',
    description: 'The text in lower case.',
    count: 1,
    apply: ([x], budget) => mapText(x, budget, (text) => text.toLowerCase()),
  },
  upper: {
    signature: 'upper(text)',
    description: 'The text in upper case.',
    count: 1,
    apply: ([x], budget) => mapText(x, budget, (text) => text.toUpperCase()),
  },
  trim: {
    signature: 'trim(text)',
    description: 'The text without white space at its ends.',
    count: 1,
    apply: ([x], budget) => mapText(x, budget, (text) => text.trim()),
  },
  base64Decoded: {
    signature: 'base64Decoded(text)',
    description: 'The text that this is in Base64; null where it is none.',
    count: 1,
    apply: ([x], budget) => base64Decoded(x, budget),
  },
  startsWith: {
    signature: 'startsWith(text, start)',
    description: 'Whether the text starts so; known also where only the start of the text is.',
    count: 2,
    seesUnknown: true,
    apply: ([x, start]) => testSide(x, start, 'start', (text, part) => text.startsWith(part)),
  },
  endsWith: {
    signature: 'endsWith(text, end)',
    description: 'Whether the text ends so; known also where only the end of the text is.',
    count: 2,
    seesUnknown: true,
    apply: ([x, end]) => testSide(x, end, 'end', (text, part) => text.endsWith(part)),
  },
  contains: {
    signature: 'contains(collection, item)',
    description: 'The same as `item in collection`: an item of a list, a key of a map, a part of a text.',
    count: 2,
    seesUnknown: true,
    apply: ([collection = NULL_VALUE, item = NULL_VALUE], budget) => valueOf(isIn(item, collection, budget)),
  },
  split: {
    signature: 'split(text, separator)',
    description: 'The parts of the text between the separators.',
    count: 2,
    apply: ([x, separator], budget) => split(x, separator, budget),
  },
  number: {
    signature: 'number(x)',
    description: 'The number that x is or spells, or null.',
    count: 1,
    apply: ([x = NULL_VALUE]) => scalar(numberFrom(x) ?? null),
  },
  between: {
    signature: 'between(x, low, high)',
    description:
      'low <= x and x <= high; false where one is null or no number: between(22, rule.fromPort, rule.toPort).',
    count: 3,
    apply: ([x = NULL_VALUE, low = NULL_VALUE, high = NULL_VALUE]) =>
      valueOf(truthFrom((order(low, x) ?? 1) <= 0 && (order(x, high) ?? 1) <= 0)),
  },
  keys: {
    signature: 'keys(map)',
    description: 'The keys of a map, as a list.',
    count: 1,
    apply: ([x], budget) => list([...entriesOf(x, budget).keys()].map(scalar)),
  },
  values: {
    signature: 'values(map)',
    description: 'The values of a map, as a list.',
    count: 1,
    apply: ([x], budget) => list([...entriesOf(x, budget).values()]),
  },
  versionBefore: {
    signature: 'versionBefore(a, b)',
    description:
      'Whether version a is older than b, number by number: versionBefore("1.9", "1.10"). A leading v is skipped.',
    count: 2,
    apply: ([a, b]) => valueOf(versionBefore(a, b)),
  },
  isPublicCidr: {
    signature: 'isPublicCidr(x)',
    description:
      'Whether x opens to the internet: 0.0.0.0/0, ::/0, any other public range wider than /8 (IPv4) or /16 (IPv6), 0.0.0.0, ::, "*", "any" or "internet"; for a list, whether one of its items does.',
    count: 1,
    apply: ([x = NULL_VALUE], budget) => valueOf(overItems(x, budget, isPublicCidr)),
  },
  cidrWithin: {
    signature: 'cidrWithin(x, outer)',
    description: 'Whether the address or range x lies inside the range outer.',
    count: 2,
    apply: ([x, outer]) => testTexts(x, outer, cidrWithin),
  },
  coversAction: {
    signature: 'coversAction(patterns, actions)',
    description:
      'Whether a pattern of IAM actions covers an action, as IAM matches them: coversAction("iam:Pass*", "iam:PassRole"); of lists, whether one of the patterns covers one of the actions.',
    count: 2,
    apply: ([patterns = NULL_VALUE, actions = NULL_VALUE], budget) =>
      valueOf(coversOne(patterns, actions, budget)),
  },
  secrets: {
    signature: 'secrets(x)',
    description:
      'The credentials that stand in x, or anywhere below it, as literals: a list of {kind, path, isRecognised}, never with the secret itself.',
    count: 1,
    seesUnknown: true,
    apply: ([x = NULL_VALUE], budget) => secretsIn(x, budget),
  },
  prefixLength: {
    signature: 'prefixLength(x)',
    description: 'The number behind the slash of a range; 32 or 128 for an address; null for anything else.',
    count: 1,
    apply: ([x]) => scalar((textOf(x) === undefined ? undefined : prefixLength(textOf(x) ?? '')) ?? null),
  },
};

/** The same elements each time that a value is asked for: a condition tells them apart by what they are. */
const foundSecrets = new WeakMap<Value, Value>();

function secretsIn(x: Value, budget: Budget): Value {
  const known = foundSecrets.get(x);
  if (known !== undefined) return known;
  const found = findSecrets(x, (steps) => {
    spend(budget, steps);
  });
  foundSecrets.set(x, found);
  return found;
}

function lengthOf(x: Value): Value {
  if (isPossible(x) || (x.kind === 'list' && x.items.some(isPossibleBlock))) return UNKNOWN_VALUE;
  if (x.kind === 'list') return scalar(x.items.length);
  if (x.kind === 'map') return scalar(x.entries.size);
  if (isNull(x)) return scalar(0);
  const text = textOf(x);
  return scalar(text === undefined ? null : text.length);
}

function typeOf(x: Value): string {
  if (x.kind !== 'scalar') return x.kind;
  return x.value === null ? 'null' : typeof x.value;
}

function overItems(x: Value, budget: Budget, test: (text: string) => boolean): Truth {
  if (x.kind !== 'list') return truthFrom(test(textOf(x) ?? ''));
  let result: Truth = FALSE;
  for (const item of x.items) {
    spend(budget, STEPS_OF_A_RANGE);
    if (item.kind === 'unknown') result = UNKNOWN;
    else if (test(textOf(item) ?? '')) return TRUE;
  }
  return result;
}

function coversOne(patterns: Value, actions: Value, budget: Budget): Truth {
  let result: Truth = FALSE;
  for (const pattern of itemsOf(patterns)) {
    const wanted = textOf(pattern);
    for (const action of itemsOf(actions)) {
      const text = textOf(action);
      spend(budget, 1 + (((wanted?.length ?? 0) * (text?.length ?? 0)) >> 8));
      if (pattern.kind === 'unknown' || action.kind === 'unknown') result = UNKNOWN;
      else if (wanted !== undefined && text !== undefined && coversAction(wanted, text)) return TRUE;
    }
  }
  return result;
}

function itemsOf(x: Value): readonly Value[] {
  return x.kind === 'list' ? x.items : [x];
}

function versionBefore(a: Value | undefined, b: Value | undefined): Truth {
  const [x, y] = [versionOf(a), versionOf(b)];
  if (x === undefined || y === undefined) return FALSE;
  for (let at = 0; at < Math.max(x.length, y.length); at += 1) {
    const difference = (x[at] ?? 0) - (y[at] ?? 0);
    if (difference !== 0) return truthFrom(difference < 0);
  }
  return FALSE;
}

function versionOf(x: Value | undefined): number[] | undefined {
  if (x?.kind !== 'scalar' || (typeof x.value !== 'string' && typeof x.value !== 'number')) return undefined;
  const numbers = /^v?(\d{1,9}(?:\.\d{1,9}){0,5})/.exec(String(x.value))?.[1];
  return numbers?.split('.').map(Number);
}

function entriesOf(x: Value | undefined, budget: Budget): ReadonlyMap<string, Value> {
  if (x?.kind !== 'map') return new Map();
  spend(budget, x.entries.size);
  return x.entries;
}

function list(items: readonly Value[]): Value {
  return { kind: 'list', items };
}
