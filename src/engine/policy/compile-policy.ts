import { ConfigError } from '../../contract/errors.js';
import type { ParameterValue } from '../../contract/tuning.js';
import type { MapValue, Value } from '../model/value.js';
import type { Condition } from './condition/condition.js';
import { compileCondition } from './condition/condition.js';
import { ConditionError } from './condition/condition-error.js';
import type { Message } from './condition/message.js';
import { compileMessage } from './condition/message.js';
import type { Policy, Rule } from './policy.js';

export interface CompiledRule {
  readonly rule: Rule;
  readonly condition: Condition;
  readonly message: Message;
}

export interface CompiledPolicy {
  readonly policy: Policy;
  /** Both are made when they are first asked for: most policies meet no resource of their type in a scan. */
  readonly parameters: () => MapValue;
  readonly rules: () => readonly CompiledRule[];
}

/** Makes a policy ready to be evaluated. `rules` throws a ConfigError on a condition that cannot be read. */
export function compilePolicy(policy: Policy): CompiledPolicy {
  let parameters: MapValue | undefined;
  let rules: readonly CompiledRule[] | undefined;
  return {
    policy,
    parameters: () => (parameters ??= parametersOf(policy)),
    rules: () => (rules ??= policy.rules.map((rule) => compileRule(policy, rule))),
  };
}

function compileRule(policy: Policy, rule: Rule): CompiledRule {
  try {
    const condition = compileCondition(rule.condition);
    return { rule, condition, message: compileMessage(rule.message, condition) };
  } catch (error) {
    if (!(error instanceof ConditionError)) throw error;
    throw new ConfigError('policy-invalid', `${policy.name}, rule ${rule.id}: ${error.message}`, {
      cause: error,
    });
  }
}

function parametersOf(policy: Policy): MapValue {
  const parameters = Object.entries(policy.parameters);
  return {
    kind: 'map',
    entries: new Map(parameters.map(([name, parameter]) => [name, asValue(parameter.default)])),
  };
}

function asValue(value: ParameterValue): Value {
  if (typeof value !== 'object') return { kind: 'scalar', value };
  return { kind: 'list', items: value.map((item) => ({ kind: 'scalar', value: item })) };
}
