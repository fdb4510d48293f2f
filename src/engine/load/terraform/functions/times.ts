import { EvaluationError } from '../errors.js';
import type { FunctionDefinition } from './definition.js';
import { neverKnown, onScalars } from './definition.js';

export const TIME_FUNCTIONS = {
  formatdate: neverKnown(['string', 'string']),
  plantimestamp: neverKnown([]),
  timeadd: neverKnown(['string', 'string']),
  timecmp: onScalars(['string', 'string'], (a, b) => Math.sign(parseTime(a) - parseTime(b))),
  timestamp: neverKnown([]),
} satisfies Record<string, FunctionDefinition>;

function parseTime(text: string): number {
  const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(text)
    ? Date.parse(text)
    : NaN;
  if (Number.isNaN(time)) throw new EvaluationError('the text is no time after RFC 3339');
  return time;
}
