import { EvaluationError } from '../errors.js';
import { scalar } from '../values/construction.js';
import type { FunctionDefinition } from './definition.js';
import { numberOf, onScalars } from './definition.js';

const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyz';

function extreme(pick: (...numbers: number[]) => number): FunctionDefinition {
  return {
    parameters: ['number'],
    rest: 'number',
    evaluate: (values) => scalar(values.map(numberOf).reduce((a, b) => pick(a, b))),
  };
}

export const NUMBER_FUNCTIONS = {
  abs: onScalars(['number'], Math.abs),
  ceil: onScalars(['number'], (value) => Math.ceil(value) + 0),
  floor: onScalars(['number'], Math.floor),
  log: onScalars(['number', 'number'], (value, base) => {
    const result = Math.log(value) / Math.log(base);
    if (Number.isNaN(result)) throw new EvaluationError('the logarithm is not defined');
    return result;
  }),
  max: extreme(Math.max),
  min: extreme(Math.min),
  parseint: onScalars(['string', 'number'], parseInteger),
  pow: onScalars(['number', 'number'], (base, exponent) => base ** exponent),
  signum: onScalars(['number'], (value) => Math.sign(value) + 0),
} satisfies Record<string, FunctionDefinition>;

function parseInteger(text: string, base: number): number {
  if (base < 2 || base > 62 || !Number.isInteger(base))
    throw new EvaluationError('the base must be between 2 and 62');
  if (base > 36) throw new EvaluationError('bases above 36 are not supported here');
  const digits = text.replace(/^[+-]/, '').toLowerCase();
  const isValid =
    digits !== '' &&
    [...digits].every((digit) => DIGITS.indexOf(digit) !== -1 && DIGITS.indexOf(digit) < base);
  if (!isValid) throw new EvaluationError(`the text is no whole number of base ${String(base)}`);
  return Number.parseInt(text, base);
}
