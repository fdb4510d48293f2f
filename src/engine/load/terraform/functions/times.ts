import { EvaluationError } from '../errors.js';
import type { FunctionDefinition } from './definition.js';
import { scalar, unknownText } from '../values/construction.js';
import { neverKnown, onScalars, textOf } from './definition.js';

const NOW: FunctionDefinition = { parameters: [], evaluate: () => unknownText('the time is not known') };
/** In milliseconds, by the units of Go's durations. */
const UNITS: ReadonlyMap<string, number> = new Map([
  ['ns', 1e-6],
  ['us', 1e-3],
  ['µs', 1e-3],
  ['ms', 1],
  ['s', 1_000],
  ['m', 60_000],
  ['h', 3_600_000],
]);

export const TIME_FUNCTIONS = {
  formatdate: neverKnown(['string', 'string']),
  plantimestamp: NOW,
  timeadd: {
    parameters: ['string', 'string'],
    takesUnknown: true,
    evaluate: ([time, duration]) =>
      time?.kind === 'unknown' || duration?.kind === 'unknown'
        ? unknownText('the time is not known')
        : scalar(addToTime(textOf(time), textOf(duration))),
  },
  timecmp: onScalars(['string', 'string'], (a, b) => Math.sign(parseTime(a) - parseTime(b))),
  timestamp: NOW,
} satisfies Record<string, FunctionDefinition>;

/** In the time zone of the text, to the second. */
function addToTime(text: string, duration: string): string {
  const time = parseTime(text) + parseDuration(duration);
  const [, sign = '', hours = '0', minutes = '0'] = /([+-])(\d\d):(\d\d)$/.exec(text) ?? [];
  const offset = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -60_000 : 60_000);
  const local = new Date(time + offset);
  const year = local.getUTCFullYear();
  if (!(year >= 0 && year <= 9_999)) throw new EvaluationError('the time is out of all bounds');
  return local.toISOString().slice(0, 19) + (offset === 0 ? 'Z' : `${sign}${hours}:${minutes}`);
}

/** `1h30m`, `-10.5s`. */
function parseDuration(text: string): number {
  const [, sign, parts = ''] =
    /^([+-]?)((?:(?:\d{1,20}(?:\.\d{0,20})?|\.\d{1,20})(?:[num]?s|µs|m|h)){1,20}|0)$/.exec(text) ?? [];
  if (parts === '') throw new EvaluationError('the text is no duration');
  let sum = 0;
  for (const [, number, unit = ''] of parts.matchAll(/([\d.]+)([a-zµ]+)/g))
    sum += Number(number) * (UNITS.get(unit) ?? 0);
  return sign === '-' ? -sum : sum;
}

function parseTime(text: string): number {
  const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(text)
    ? Date.parse(text)
    : NaN;
  if (Number.isNaN(time)) throw new EvaluationError('the text is no time after RFC 3339');
  return time;
}
