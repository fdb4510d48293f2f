import type { NativeResource } from '../../model/resource.js';
import type { Value } from '../../model/value.js';
import type { Template } from './template.js';
import { entryOf, itemsOf, scalar, textOf, unknown } from './values.js';

/** Values for the parameters of templates, by name. */
export type GivenParameters = ReadonlyMap<string, string>;

/**
 * What a parameter stands for: what the parent stack passes, what was given, or else its default. Unknown where there is neither, where the value only
 * names one in Systems Manager, and where a value was given that must not be shown (`NoEcho`).
 */
export function parameterValue(
  name: string,
  declaration: Value,
  { given, passed }: { readonly given: GivenParameters; readonly passed?: Value | undefined },
): Value {
  const type = textOf(entryOf(declaration, 'Type')) ?? 'String';
  if (type.startsWith('AWS::SSM::Parameter::Value')) {
    return unknown(`the parameter ${name} names a value in Systems Manager`, declaration);
  }
  if (passed !== undefined) return passed.kind === 'scalar' ? typed(passed, type) : passed;
  const value = given.get(name);
  if (value !== undefined) {
    return isHidden(declaration)
      ? {
          kind: 'unknown',
          reason: `the value of the parameter ${name} is not shown (NoEcho)`,
          isNotNull: true,
        }
      : typed(scalar(value, NOWHERE), type);
  }
  const fallback = entryOf(declaration, 'Default');
  if (fallback === undefined || textOf(fallback) === undefined) {
    return unknown(`the parameter ${name} has no value`, declaration);
  }
  if (textOf(fallback)?.includes('{{resolve:') === true) {
    return unknown(`the default of the parameter ${name} is resolved at deployment`, declaration);
  }
  return typed(fallback, type);
}

/** The parameters whose given value is none that the template allows, with the values that it does. */
export function refusedParameters(
  declarations: ReadonlyMap<string, Value>,
  given: GivenParameters,
): readonly { readonly name: string; readonly declaration: Value }[] {
  return [...declarations].flatMap(([name, declaration]) => {
    const value = given.get(name);
    const allowed = entryOf(declaration, 'AllowedValues');
    if (value === undefined || allowed === undefined) return [];
    return itemsOf(allowed).some((item) => textOf(item) === value) ? [] : [{ name, declaration }];
  });
}

/** The parameters as policies look into them, `Parameters.Name` with the name and what is declared of it. */
export function declaredParameters({ parameters, source }: Template): readonly NativeResource[] {
  return [...parameters].flatMap(([name, declaration]): NativeResource[] => {
    if (declaration.kind !== 'map' || declaration.origin === undefined) return [];
    const entries = new Map<string, Value>([['name', scalar(name, NOWHERE)], ...declaration.entries]);
    return [
      {
        format: 'cloudformation',
        type: 'Parameter',
        id: `Parameters.${name}`,
        isData: false,
        isDeclaration: true,
        root: source.path,
        body: { ...declaration, entries },
        origin: declaration.origin,
      },
    ];
  });
}

/** What was given on the command line stands nowhere in the code. */
const NOWHERE: Value = { kind: 'scalar', value: null };

function isHidden(declaration: Value): boolean {
  return textOf(entryOf(declaration, 'NoEcho')) === 'true';
}

function typed(value: Value, type: string): Value {
  if (type !== 'CommaDelimitedList' && !type.startsWith('List<')) return value;
  const origin = value.origin === undefined ? {} : { origin: value.origin };
  const texts = (textOf(value) ?? '').split(',').map((text) => text.trim());
  const items = texts.map((text): Value => ({ kind: 'scalar', value: text, ...origin }));
  return { kind: 'list', items, ...origin };
}
