import type { Value } from '../../../model/value.js';
import { EvaluationError } from '../errors.js';
import type { Environment } from '../expression/scope.js';
import { isNull, scalar } from '../values/construction.js';
import { describe, toBoolean, toNumber, toText } from '../values/conversion.js';

/** `any` takes null too; the others refuse it. `list` takes sets, too. */
export type Parameter = 'string' | 'number' | 'boolean' | 'list' | 'map' | 'any';

/** One of Terraform's built-in functions, https://developer.hashicorp.com/terraform/language/functions. */
export interface FunctionDefinition {
  readonly parameters: readonly Parameter[];
  /** How many of the last parameters may be left out. */
  readonly optional?: number;
  /** What further arguments must be, where any number of them may follow. */
  readonly rest?: Parameter;
  /** The function wants to see arguments that are unknown; else one of them makes the result unknown. */
  readonly takesUnknown?: boolean;
  /** The result may be null: only when an argument is, or any time. Without it, it never is. */
  readonly givesNull?: 'of-null' | 'ever';
  /** The type of the result is that of the value which it is. Without it, several arguments may have been given one type. */
  readonly keepsType?: true;
  /** Throws EvaluationError where Terraform would report an error. The arguments have been converted already. */
  readonly evaluate: (values: readonly Value[], environment: Environment) => Value;
}

interface Converted {
  string: string;
  number: number;
  boolean: boolean;
}

/** A function from strings, numbers and booleans to one of them. */
export function onScalars<const Parameters extends readonly (keyof Converted)[]>(
  parameters: Parameters,
  compute: (
    ...values: { [Key in keyof Parameters]: Converted[Parameters[Key]] }
  ) => string | number | boolean | null,
): FunctionDefinition {
  return {
    parameters,
    evaluate: (values, { work }) => {
      const primitives = values.map((value) => (value.kind === 'scalar' ? value.value : null));
      // The caller has converted each argument to the type of its parameter, which the compiler cannot see.
      const result = compute(...(primitives as never));
      if (typeof result === 'string') work.spendText(result.length);
      return scalar(result);
    },
  };
}

/** A function whose result cannot be known before apply: the time, a random number, a secret's key. */
export function neverKnown(parameters: readonly Parameter[], rest?: Parameter): FunctionDefinition {
  return {
    parameters,
    ...(rest === undefined ? {} : { rest }),
    evaluate: () => ({ kind: 'unknown', reason: 'the function gives another result each time or elsewhere' }),
  };
}

/** The argument as its parameter wants it. Throws EvaluationError when it cannot be converted. */
export function convertArgument(value: Value, parameter: Parameter): Value {
  if (parameter === 'any' || value.kind === 'unknown') return value;
  if (isNull(value)) throw new EvaluationError('an argument must not be null');
  switch (parameter) {
    case 'string':
      return value.kind === 'scalar' && typeof value.value === 'string' ? value : scalar(toText(value));
    case 'number':
      return value.kind === 'scalar' && typeof value.value === 'number' ? value : scalar(toNumber(value));
    case 'boolean':
      return value.kind === 'scalar' && typeof value.value === 'boolean' ? value : scalar(toBoolean(value));
    case 'list':
    case 'map':
      if (value.kind === parameter) return value;
      throw new EvaluationError(`a ${parameter} is required, and the value is ${describe(value)}`);
  }
}

/** The items of an argument that is a list; none when it was left out. */
export function itemsOf(value: Value | undefined): readonly Value[] {
  return value?.kind === 'list' ? value.items : [];
}

export function entriesOf(value: Value | undefined): ReadonlyMap<string, Value> {
  return value?.kind === 'map' ? value.entries : new Map<string, Value>();
}

export function textOf(value: Value | undefined): string {
  return value === undefined ? '' : toText(value);
}

export function numberOf(value: Value | undefined): number {
  return value === undefined ? 0 : toNumber(value);
}
