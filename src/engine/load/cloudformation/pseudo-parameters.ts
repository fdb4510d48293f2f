import type { Value } from '../../model/value.js';
import type { GivenParameters } from './parameters.js';
import { scalar, unknown } from './values.js';

export function isPseudoParameter(name: string): boolean {
  return name.startsWith('AWS::');
}

/** Where and as what a template is deployed is not known before, unless it was given; `AWS::NoValue` is nothing. */
export function pseudoParameter(name: string, node: Value, given: GivenParameters): Value | undefined {
  if (name === 'AWS::NoValue') return undefined;
  const value = given.get(name);
  return value === undefined ? unknown(`${name} is not known before deployment`, node) : scalar(value, node);
}
