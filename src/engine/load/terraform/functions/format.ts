import type { UnknownValue, Value } from '../../../model/value.js';
import { EvaluationError } from '../errors.js';
import type { Environment } from '../expression/scope.js';
import { isNull, list, scalar, unknown, unknownNotNull } from '../values/construction.js';
import { numberText, scalarText, toBoolean, toNumber } from '../values/conversion.js';
import { isWhollyKnown } from '../values/knowledge.js';
import { toJson } from '../values/json.js';
import { deepReferencesOf, withReferences } from '../values/references.js';
import { itemsOf, textOf } from './definition.js';

const VERB = /%(?:%|([-+ 0#]*)(\*|\d+)?(?:\.(\d+))?(?:\[(\d+)\])?([a-zA-Z]))/g;
const MAXIMUM_WIDTH = 1_024;

/** `format(spec, values...)`, with the verbs of Terraform's documentation. */
export function formatText(values: readonly Value[], { work }: Environment): Value {
  const [specification, ...rest] = values;
  if (specification?.kind === 'unknown') return unknown('the format is not known');
  const used = rest.find((value) => !isWhollyKnown(value, work));
  if (used !== undefined)
    return { ...unknownNotNull('a formatted value is not known'), ...knownEnds(textOf(specification), rest) };
  const text = render(textOf(specification), rest, (value) => toJson(value, work));
  work.spendText(text.length);
  return scalar(text);
}

/** What stands before the first verb and behind the last one, and how the value starts that the first one shows as it is. */
function knownEnds(specification: string, values: readonly Value[]): Pick<UnknownValue, 'start' | 'end'> {
  const verbs = [...specification.matchAll(VERB)];
  const [first, last] = [verbs[0], verbs.at(-1)];
  if (first === undefined || last === undefined) return {};
  const isShownWhole = first[0] === '%s' || first[0] === '%v';
  const shown = isShownWhole && values[0]?.kind === 'unknown' ? (values[0].start ?? '') : '';
  const start = specification.slice(0, first.index) + shown;
  const end = specification.slice(last.index + last[0].length);
  return { ...(start === '' ? {} : { start }), ...(end === '' ? {} : { end }) };
}

/** `formatlist(spec, lists...)`: one string for each element, values that are no list used for all of them. */
export function formatList(values: readonly Value[], environment: Environment): Value {
  const [specification, ...rest] = values;
  if (specification === undefined || values.some(({ kind }) => kind === 'unknown'))
    return unknown('a list is not known');
  const lengths = rest.filter(({ kind }) => kind === 'list').map((value) => itemsOf(value).length);
  const length = lengths[0] ?? 1;
  if (lengths.some((other) => other !== length))
    throw new EvaluationError('the lists must be of the same length');
  environment.work.spend(length * rest.length);
  return list(
    Array.from({ length }, (_, at) => {
      const row = rest.map((value) => (value.kind === 'list' ? (value.items[at] ?? scalar(null)) : value));
      return withReferences(formatText([specification, ...row], environment), deepReferencesOf(row));
    }),
  );
}

type Json = (value: Value) => string;

interface Verb {
  readonly flags: string;
  readonly precision: number | undefined;
  readonly letter: string;
}

function render(specification: string, values: readonly Value[], json: Json): string {
  let next = 0;
  let highest = 0;
  const text = specification.replace(VERB, (match: string, ...groups: (string | undefined)[]) => {
    const [flags = '', width = '0', precision, position, letter] = groups;
    if (match === '%%' || letter === undefined) return '%';
    if (width === '*') throw new EvaluationError('a width given by "*" is not supported');
    if (position !== undefined) next = Number(position) - 1;
    const value = values[next++];
    highest = Math.max(highest, next);
    if (value === undefined) throw new EvaluationError('there are fewer values than the format names');
    const verb = { flags, letter, precision: precision === undefined ? undefined : Number(precision) };
    return pad(renderVerb(verb, value, json), flags, Number(width));
  });
  if (/%(?!%)/.test(specification.replace(VERB, ''))) {
    throw new EvaluationError('the format has a "%" without a verb');
  }
  if (highest < values.length) throw new EvaluationError('there are more values than the format names');
  return text;
}

function renderVerb({ flags, precision, letter }: Verb, value: Value, json: Json): string {
  if (letter === 'v') return flags.includes('#') ? json(value) : plain(value, json);
  if (letter === 's') return [...plain(requireText(value), json)].slice(0, precision).join('');
  if (letter === 'q') return JSON.stringify(plain(requireText(value), json));
  if (isNull(value)) throw new EvaluationError('null cannot be formatted so');
  if (letter === 't') return String(toBoolean(value));
  const number = toNumber(value);
  const digits = Math.min(precision ?? 6, 100);
  return signed(number, flags, renderNumber(letter, Math.abs(number), digits, precision === undefined));
}

function renderNumber(letter: string, number: number, precision: number, isShortest: boolean): string {
  switch (letter) {
    case 'd':
      return numberText(Math.trunc(number));
    case 'b':
      return Math.trunc(number).toString(2);
    case 'o':
      return Math.trunc(number).toString(8);
    case 'x':
      return Math.trunc(number).toString(16);
    case 'X':
      return Math.trunc(number).toString(16).toUpperCase();
    case 'f':
    case 'F':
      return number.toFixed(precision);
    case 'e':
    case 'E': {
      const text = number.toExponential(precision).replace(/e([+-])(\d)$/, 'e$10$2');
      return letter === 'E' ? text.toUpperCase() : text;
    }
    case 'g':
    case 'G':
      return isShortest ? numberText(number) : String(Number(number.toPrecision(Math.max(precision, 1))));
    default:
      throw new EvaluationError(`the verb %${letter} is not supported`);
  }
}

function signed(number: number, flags: string, text: string): string {
  if (number < 0) return `-${text}`;
  return flags.includes('+') ? `+${text}` : flags.includes(' ') ? ` ${text}` : text;
}

function plain(value: Value, json: Json): string {
  if (value.kind === 'scalar') return value.value === null ? 'null' : scalarText(value.value);
  return json(value);
}

function requireText(value: Value): Value {
  if (value.kind === 'scalar' && value.value !== null) return value;
  throw new EvaluationError('a string is required');
}

function pad(text: string, flags: string, width: number): string {
  if (width > MAXIMUM_WIDTH) throw new EvaluationError('the width is out of bounds');
  if (flags.includes('-')) return text.padEnd(width);
  if (!flags.includes('0')) return text.padStart(width);
  const sign = /^[+\- ]/.exec(text)?.[0] ?? '';
  return sign + text.slice(sign.length).padStart(width - sign.length, '0');
}
