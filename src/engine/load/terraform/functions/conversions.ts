import type { Value } from '../../../model/value.js';
import { EvaluationError } from '../errors.js';
import { isNull, list, map, scalar, sortedEntries, unknown } from '../values/construction.js';
import { describe, toBoolean, toNumber, toText } from '../values/conversion.js';
import { convertToOneType, toSet } from '../values/sets.js';
import type { FunctionDefinition } from './definition.js';
import { neverKnown } from './definition.js';

/** A secret is a value like any other here: it is never shown. */
const AS_IS: FunctionDefinition = {
  parameters: ['any'],
  takesUnknown: true,
  givesNull: 'of-null',
  evaluate: ([value]) => value ?? unknown('an argument is missing'),
};

export const CONVERSION_FUNCTIONS = {
  ephemeralasnull: { ...AS_IS, givesNull: 'ever' },
  issensitive: neverKnown(['any']),
  nonsensitive: AS_IS,
  sensitive: AS_IS,
  tobool: convertWith((value) => scalar(toBoolean(value))),
  tolist: convertWith((value) => {
    if (value.kind === 'list') return list(convertToOneType(value.items));
    throw new EvaluationError(`a list is required, and the value is ${describe(value)}`);
  }),
  tomap: convertWith((value) => {
    if (value.kind !== 'map')
      throw new EvaluationError(`a map is required, and the value is ${describe(value)}`);
    const entries = sortedEntries(value);
    const converted = convertToOneType(entries.map(([, entry]) => entry));
    return map(new Map(entries.map(([key, entry], at) => [key, converted[at] ?? entry] as const)));
  }),
  tonumber: convertWith((value) => scalar(toNumber(value))),
  toset: {
    parameters: ['any'],
    givesNull: 'of-null',
    evaluate: ([value], { work }) => {
      if (value === undefined || isNull(value)) return scalar(null);
      if (value.kind === 'list') return toSet(value.items, work);
      throw new EvaluationError(`a list is required, and the value is ${describe(value)}`);
    },
  },
  tostring: convertWith((value) => scalar(toText(value))),
} satisfies Record<string, FunctionDefinition>;

/** Null can be of any type, and stays null. */
function convertWith(convert: (value: Value) => Value): FunctionDefinition {
  return {
    parameters: ['any'],
    givesNull: 'of-null',
    evaluate: ([value]) => (value === undefined || isNull(value) ? scalar(null) : convert(value)),
  };
}
