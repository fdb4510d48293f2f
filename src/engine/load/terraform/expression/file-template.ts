import type { Value } from '../../../model/value.js';
import { Source } from '../../../model/source.js';
import { parseHclTemplate } from '../../hcl/index.js';
import { EvaluationError } from '../errors.js';
import { unknown } from '../values/construction.js';
import { describe, toText } from '../values/conversion.js';
import { LazyMap } from '../values/lazy.js';
import { evaluate } from './evaluation.js';
import type { Scope } from './scope.js';

/**
 * `templatefile(path, variables)`: the text of the file, which sees nothing but the variables. A file that cannot be read is
 * unknown, as it may be there where Terraform is run. Throws EvaluationError when the template is broken.
 */
export function renderFile(values: readonly Value[], scope: Scope): Value {
  const [path, variables] = values;
  if (path === undefined || variables === undefined || values.length > 2) {
    throw new EvaluationError('templatefile takes a path and a map');
  }
  if (path.kind === 'unknown') return unknown(path.reason ?? 'the path is not known');
  const name = toText(path);
  const text = scope.environment.readFile(name);
  if (text === undefined) return unknown(`the file ${name} cannot be read`);
  scope.environment.work.spendText(text.length);
  const source = new Source(name, text);
  const { expression, diagnostics } = parseHclTemplate(source);
  if (expression === null || diagnostics.length > 0)
    throw new EvaluationError(`${name} is no valid template`);
  const inner: Scope = {
    ...scope,
    source,
    bindings: undefined,
    names: { resolve: (key) => resolve(variables, key) },
  };
  const value = evaluate(expression, inner);
  // The value is made by the call: a place in the template says little to whoever reads the resource.
  return value instanceof LazyMap || value.kind === 'list' || value.kind === 'map'
    ? value
    : withoutOrigin(value);
}

function resolve(variables: Value, name: string): Value {
  if (variables.kind === 'unknown')
    return unknown(variables.reason ?? 'the variables are not known', variables.references);
  if (variables.kind !== 'map')
    throw new EvaluationError(`templatefile needs a map, and has ${describe(variables)}`);
  const value = variables.entries.get(name);
  if (value === undefined) throw new EvaluationError(`the template names "${name}", which it is not given`);
  return value;
}

function withoutOrigin(value: Value): Value {
  const { origin: _, ...rest } = value;
  return rest;
}
