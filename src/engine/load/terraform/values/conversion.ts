import type { Scalar, Value } from '../../../model/value.js';
import { assertNever } from '../../../../contract/assert-never.js';
import { EvaluationError } from '../errors.js';

const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;

/** A number as Terraform writes it: without exponent, without the noise of binary fractions. */
export function numberText(value: number): string {
  if (!Number.isFinite(value)) return value > 0 ? 'Inf' : '-Inf';
  if (Number.isInteger(value))
    return Number.isSafeInteger(value) ? String(value + 0) : BigInt(value).toString();
  const text = String(value);
  return text.includes('e') ? value.toFixed(20).replace(/0+$/, '') : text;
}

/** Decimal fractions stay what they are: 0.1 + 0.2 is 0.3, as with Terraform's wide numbers. */
export function cleanNumber(value: number): number {
  return Number.isInteger(value) || !Number.isFinite(value) ? value : Number(value.toPrecision(15));
}

/** The text of a string, number or boolean; throws EvaluationError for null. */
export function scalarText(value: Scalar['value']): string {
  switch (typeof value) {
    case 'string':
      return value;
    case 'number':
      return numberText(value);
    case 'boolean':
      return value ? 'true' : 'false';
    default:
      throw new EvaluationError('a string is required, and the value is null');
  }
}

/** Throws EvaluationError for what is no string, number or boolean. Not for unknown values. */
export function toText(value: Value): string {
  return scalarText(requireScalar(value, 'a string').value);
}

/** Throws EvaluationError for what is neither a number nor a string that holds one. Not for unknown values. */
export function toNumber(value: Value): number {
  const primitive = requireScalar(value, 'a number').value;
  if (typeof primitive === 'number') return primitive;
  if (typeof primitive === 'string' && NUMBER.test(primitive)) return Number(primitive);
  throw new EvaluationError(`a number is required, and the value is ${describe(value)}`);
}

/** Throws EvaluationError for what is neither a boolean nor "true" or "false". Not for unknown values. */
export function toBoolean(value: Value): boolean {
  const primitive = requireScalar(value, 'a boolean').value;
  if (typeof primitive === 'boolean') return primitive;
  if (primitive === 'true' || primitive === '1') return true;
  if (primitive === 'false' || primitive === '0') return false;
  throw new EvaluationError(`a boolean is required, and the value is ${describe(value)}`);
}

export function toInteger(value: Value): number {
  const number = toNumber(value);
  if (Number.isInteger(number)) return number;
  throw new EvaluationError(`a whole number is required, and the value is ${numberText(number)}`);
}

/** What the value is, in a few words, without showing it: it may be a secret. */
export function describe(value: Value): string {
  switch (value.kind) {
    case 'scalar':
      return value.value === null ? 'null' : `a ${typeof value.value}`;
    case 'list':
      return 'a list';
    case 'map':
      return 'a map';
    case 'unknown':
      return 'unknown';
    default:
      return assertNever(value);
  }
}

function requireScalar(value: Value, what: string): Scalar {
  if (value.kind === 'scalar') return value;
  throw new EvaluationError(`${what} is required, and the value is ${describe(value)}`);
}
