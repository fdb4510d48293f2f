import type { Value } from '../../model/value.js';
import type { Declaration } from './configuration.js';
import { findAttribute } from './configuration.js';
import { evaluateGuarded, guard } from './guarded-evaluation.js';
import type { ModuleInstance } from './module-instance.js';
import { convertToType, readTypeConstraint } from './type-constraint.js';
import { isNull, unknown } from './values/construction.js';

/** The value of a variable: what was given, else its default, as its type wants it; unknown when there is neither. */
export function convertVariable(
  declaration: Declaration,
  given: Value | undefined,
  module: ModuleInstance,
): Value {
  const { report, environment } = module.root;
  const evaluateArgument = (name: string): Value | undefined => {
    const attribute = findAttribute(declaration, name);
    return attribute === undefined
      ? undefined
      : evaluateGuarded(attribute.expression, module.scope(attribute, undefined), report);
  };
  const nullable = evaluateArgument('nullable');
  const isNullable = !(nullable?.kind === 'scalar' && nullable.value === false);
  const isGiven = given !== undefined && (isNullable || !isNull(given));
  const value = isGiven ? given : evaluateArgument('default');
  if (value === undefined) return unknown(`var.${declaration.name} has no value`);
  const type = findAttribute(declaration, 'type');
  if (type === undefined) return value;
  const scope = module.scope(type, undefined);
  const constraint = readTypeConstraint(type.expression);
  return guard(type.expression, scope, report, () =>
    convertToType(
      value,
      constraint,
      (expression) => evaluateGuarded(expression, scope, report),
      environment.work,
    ),
  );
}
