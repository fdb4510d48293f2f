import { ConfigError } from '../../contract/errors.js';
import type { Severity } from '../../contract/severity.js';
import type { ParameterValue, Tuning } from '../../contract/tuning.js';
import type { PolicyLibrary } from './library.js';
import type { Parameter, ParameterType, Policy } from './policy.js';
import { fitsParameter } from './policy.js';
import { suggest } from './suggestion.js';

/**
 * The library with what a user changes of it; as it was where the tuning says nothing, so that one can follow another. What is
 * more exact counts: a rule before its policy, and a policy's name before an alias; of two that are alike, the later one.
 * Throws a ConfigError: `name-unknown` for a policy, rule or parameter that does not exist, `input-invalid` for a value that
 * is not of the parameter's type.
 */
export function tunePolicies(library: PolicyLibrary, tuning: Tuning): PolicyLibrary {
  const changed = new Map<string, Policy>();
  const change = (named: readonly Policy[], to: (policy: Policy) => Policy): void => {
    for (const policy of named) changed.set(policy.name, to(changed.get(policy.name) ?? policy));
  };
  const severities = Object.entries(tuning.severity).map(([name, severity]) => ({
    ...findRules(library, name),
    severity,
  }));
  for (const { policies, rule, severity } of severities.sort((a, b) => a.exactness - b.exactness)) {
    change(policies, (policy) => withSeverity(policy, rule, severity));
  }
  const parameters = Object.entries(tuning.parameters).map(([name, values]) => ({
    name,
    values: Object.entries(values),
    exactness: exactnessOf(library, name),
  }));
  for (const { name, values } of parameters.sort((a, b) => a.exactness - b.exactness)) {
    for (const [parameter, value] of values) {
      const declared = findParameter(library, name, parameter);
      for (const { policy, type } of declared) checkValue(policy, parameter, type, value);
      change(
        declared.map(({ policy }) => policy),
        (policy) => withParameter(policy, parameter, value),
      );
    }
  }
  const disabled = tuning.disable.flatMap((name) => library.find(name)).map(({ name }) => name);
  return library.changed(changed, disabled);
}

/** The policies of that name or alias that declare the parameter, with its type. Throws a ConfigError where there is none. */
export function findParameter(
  library: PolicyLibrary,
  name: string,
  parameter: string,
): readonly { readonly policy: Policy; readonly type: ParameterType; readonly declared: Parameter }[] {
  const policies = library.find(name);
  const found = policies.flatMap((policy) => {
    const declared = Object.hasOwn(policy.parameters, parameter) ? policy.parameters[parameter] : undefined;
    return declared === undefined ? [] : [{ policy, type: declared.type, declared }];
  });
  if (found.length > 0) return found;
  const names = policies.flatMap(({ parameters }) => Object.keys(parameters));
  throw missing(name, 'parameter', parameter, names);
}

interface NamedRules {
  readonly policies: readonly Policy[];
  /** In lower case; null for all rules. */
  readonly rule: string | null;
  readonly exactness: number;
}

/** `policy`, `alias`, `policy/rule` or `alias/rule`; an alias may hold slashes itself. */
function findRules(library: PolicyLibrary, name: string): NamedRules {
  const slash = name.lastIndexOf('/');
  if (slash === -1 || library.named(name).length > 0) {
    return { policies: library.find(name), rule: null, exactness: exactnessOf(library, name) };
  }
  const [owner, rule] = [name.slice(0, slash), name.slice(slash + 1)];
  const policies = library.find(owner);
  const has = policies.filter(({ rules }) => rules.some(({ id }) => sameId(id, rule)));
  if (has.length > 0) return { policies: has, rule, exactness: 2 + exactnessOf(library, owner) };
  const ids = policies.flatMap(({ rules }) => rules.map(({ id }) => id));
  throw missing(owner, 'rule', rule, ids);
}

/** 1 for a policy's own name, 0 for an alias. */
function exactnessOf(library: PolicyLibrary, name: string): number {
  const [first, second] = library.named(name);
  return second === undefined && first !== undefined && sameId(first.name, name) ? 1 : 0;
}

function sameId(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function withSeverity(policy: Policy, rule: string | null, severity: Severity): Policy {
  const rules = policy.rules.map((each) =>
    rule === null || sameId(each.id, rule) ? { ...each, severity } : each,
  );
  return { ...policy, rules };
}

function withParameter(policy: Policy, name: string, value: ParameterValue): Policy {
  const declared = policy.parameters[name];
  if (declared === undefined) throw new RangeError(`parameter ${name} vanished`);
  return { ...policy, parameters: { ...policy.parameters, [name]: { ...declared, default: value } } };
}

function checkValue(policy: Policy, name: string, type: ParameterType, value: ParameterValue): void {
  if (fitsParameter(type, value)) return;
  throw new ConfigError(
    'input-invalid',
    `parameter '${name}' of policy '${policy.name}' is ${JSON.stringify(value)}; it takes ${TYPE_WORDS[type]}, ` +
      `as in ${JSON.stringify(policy.parameters[name]?.default)}.`,
  );
}

/** What a value of the type is, for messages. */
export const TYPE_WORDS = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  list: 'a list',
} as const satisfies Record<ParameterType, string>;

function missing(owner: string, kind: string, name: string, names: readonly string[]): ConfigError {
  const has = names.length === 0 ? 'It has none.' : `It has: ${[...new Set(names)].join(', ')}.`;
  const message = `policy '${owner}' has no ${kind} '${name}'.${suggest(name, names)} ${has}`;
  return new ConfigError('name-unknown', message);
}
