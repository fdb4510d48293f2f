import { ConfigError } from '../../contract/errors.js';
import type { Severity } from '../../contract/severity.js';
import type { MapValue, Value } from '../model/value.js';
import type { Condition } from './condition/condition.js';
import { compileCondition } from './condition/condition.js';
import { ConditionError } from './condition/condition-error.js';
import type { Message } from './condition/message.js';
import { compileMessage } from './condition/message.js';
import type { ParameterValue, Policy, Rule } from './policy.js';
import { fitsParameter } from './policy.js';
import { suggest } from './suggestion.js';

/** What a user sets of a policy without changing it. */
export interface PolicyTuning {
  /** For all rules of the policy. */
  readonly severity?: Severity;
  readonly parameters?: Readonly<Record<string, ParameterValue>>;
}

export interface CompiledRule {
  readonly rule: Rule;
  readonly condition: Condition;
  readonly message: Message;
}

export interface CompiledPolicy {
  readonly policy: Policy;
  readonly parameters: MapValue;
  /** Compiled when they are first asked for: most policies meet no resource of their type in a scan. */
  readonly rules: () => readonly CompiledRule[];
}

/**
 * Makes a policy ready to be evaluated. Throws a ConfigError when the tuning names a parameter that the policy does not
 * have, or gives one a value of another type; `rules` throws one on a condition that cannot be read.
 */
export function compilePolicy(policy: Policy, tuning: PolicyTuning = {}): CompiledPolicy {
  let rules: readonly CompiledRule[] | undefined;
  return {
    policy,
    parameters: parametersOf(policy, tuning.parameters ?? {}),
    rules: () => (rules ??= policy.rules.map((rule) => compileRule(policy, rule, tuning.severity))),
  };
}

function compileRule(policy: Policy, rule: Rule, severity: Severity = rule.severity): CompiledRule {
  try {
    const condition = compileCondition(rule.condition);
    return { rule: { ...rule, severity }, condition, message: compileMessage(rule.message, condition) };
  } catch (error) {
    if (!(error instanceof ConditionError)) throw error;
    throw new ConfigError('policy-invalid', `${policy.name}, rule ${rule.id}: ${error.message}`, {
      cause: error,
    });
  }
}

function parametersOf(policy: Policy, given: Readonly<Record<string, ParameterValue>>): MapValue {
  const names = Object.keys(policy.parameters);
  for (const [name, value] of Object.entries(given)) {
    const parameter = Object.hasOwn(policy.parameters, name) ? policy.parameters[name] : undefined;
    if (parameter === undefined) {
      const has = names.length === 0 ? ' It has none.' : ` It has: ${names.join(', ')}.`;
      const message = `policy '${policy.name}' has no parameter '${name}'.${suggest(name, names)}${has}`;
      throw new ConfigError('policy-invalid', message);
    }
    if (!fitsParameter(parameter.type, value)) {
      const message = `parameter '${name}' of policy '${policy.name}' must be a ${parameter.type}, not ${JSON.stringify(value)}`;
      throw new ConfigError('policy-invalid', message);
    }
  }
  const values = { ...defaultsOf(policy), ...given };
  return {
    kind: 'map',
    entries: new Map(Object.entries(values).map(([name, value]) => [name, asValue(value)])),
  };
}

function defaultsOf(policy: Policy): Readonly<Record<string, ParameterValue>> {
  return Object.fromEntries(
    Object.entries(policy.parameters).map(([name, parameter]) => [name, parameter.default]),
  );
}

function asValue(value: ParameterValue): Value {
  if (typeof value !== 'object') return { kind: 'scalar', value };
  return { kind: 'list', items: value.map((item) => ({ kind: 'scalar', value: item })) };
}
