import type { ConfigError } from '../../contract/errors.js';
import { messageOf } from '../../contract/errors.js';
import { readYamlFile } from '../../contract/yaml-file.js';
import type { TypeDescription } from '../model/type-description.js';
import { checkCondition } from './condition/check.js';
import type { Condition } from './condition/condition.js';
import { compileCondition } from './condition/condition.js';
import { ConditionError } from './condition/condition-error.js';
import type { Message } from './condition/message.js';
import { compileMessage } from './condition/message.js';
import { normaliseFrameworkId } from './framework-id.js';
import type { Framework, Policy, Rule } from './policy.js';
import { POLICY_KIND, policyFileSchema } from './schema.js';
import { suggest } from './suggestion.js';

/** What a policy is checked against. Without it only the policy itself is checked. */
export interface PolicyContext {
  /** The description of a canonical type; undefined for a native one, whose attributes are not checked. */
  readonly type?: (name: string) => TypeDescription | undefined;
  readonly frameworks?: readonly Framework[];
}

type Fail = (message: string, path: readonly PropertyKey[], offset?: number) => ConfigError;

/**
 * Reads a policy file: its form, its conditions and messages, the attributes and parameters that they read, and the controls that it
 * names; framework ids come out in the catalogue's spelling. Throws a ConfigError (`policy-invalid`), `file:line:column: …`.
 */
export function parsePolicy(text: string, file: string, context: PolicyContext = {}): Policy {
  const { data, error } = readYamlFile(text, file, policyFileSchema, POLICY_KIND);
  const { policy } = data;
  refuseDuplicates(
    policy.rules.map(({ id }) => id),
    (index) =>
      error(`two rules have the id '${policy.rules[index]?.id ?? ''}'`, ['policy', 'rules', index, 'id']),
  );
  for (const [index, rule] of policy.rules.entries()) checkRule(rule, index, policy, context, error);
  return { ...policy, compliance_mapping: checkMapping(policy, context.frameworks, error) };
}

function checkRule(rule: Rule, index: number, policy: Policy, context: PolicyContext, fail: Fail): void {
  const condition = locate(['policy', 'rules', index, 'condition'], fail, () =>
    compileCondition(rule.condition),
  );
  const message = locate(['policy', 'rules', index, 'message'], fail, () =>
    compileMessage(rule.message, condition),
  );
  const places: [Condition | Message, string][] = [
    [condition, 'condition'],
    [message, 'message'],
  ];
  for (const [reads, member] of places) {
    const path = ['policy', 'rules', index, member];
    for (const { name, start } of reads.parameters) {
      if (Object.hasOwn(policy.parameters, name)) continue;
      const hint = suggest(name, Object.keys(policy.parameters));
      throw fail(`the policy declares no parameter '${name}'.${hint}`, path, start);
    }
    for (const typeName of policy.resource_types) {
      const type = context.type?.(typeName);
      const [problem] = type === undefined ? [] : checkCondition(reads, type);
      if (problem !== undefined) throw fail(problem.message, path, problem.start);
    }
  }
}

function locate<T>(path: readonly PropertyKey[], fail: Fail, compile: () => T): T {
  try {
    return compile();
  } catch (error) {
    if (error instanceof ConditionError) throw fail(error.problem, path, error.offset);
    throw error;
  }
}

function checkMapping(
  policy: Policy,
  frameworks: readonly Framework[] | undefined,
  fail: Fail,
): Policy['compliance_mapping'] {
  const mapping = policy.compliance_mapping.map(({ framework, control }, index) => {
    if (frameworks === undefined) return { framework, control };
    const path = ['policy', 'compliance_mapping', index];
    const found = findFramework(framework, frameworks, (message) => fail(message, [...path, 'framework']));
    const known = found.controls.find(({ id }) => id === control);
    if (known === undefined) {
      const hint = suggest(
        control,
        found.controls.map(({ id }) => id),
      );
      throw fail(`${found.id} has no control '${control}'.${hint}`, [...path, 'control']);
    }
    if (!known.assessable) {
      throw fail(`${found.id} ${control} cannot be assessed from code (${known.note})`, [...path, 'control']);
    }
    return { framework: found.id, control };
  });
  refuseDuplicates(
    mapping.map(({ framework, control }) => `${framework} ${control}`),
    (index) => fail('this control is named twice', ['policy', 'compliance_mapping', index]),
  );
  return mapping;
}

function findFramework(
  name: string,
  frameworks: readonly Framework[],
  fail: (message: string) => ConfigError,
): Framework {
  try {
    const id = normaliseFrameworkId(name, frameworks);
    const framework = frameworks.find((candidate) => candidate.id === id);
    if (framework !== undefined) return framework;
  } catch (error) {
    throw fail(messageOf(error));
  }
  throw new RangeError(`framework ${name} vanished`);
}

function refuseDuplicates(names: readonly string[], error: (index: number) => ConfigError): void {
  const repeated = names.findIndex((name, index) => names.indexOf(name) !== index);
  if (repeated !== -1) throw error(repeated);
}
