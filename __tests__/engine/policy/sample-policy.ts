import type { Framework, Policy } from '../../../src/engine/policy/policy.js';

/** A policy that says nothing but what is given. */
export function policy(given: Partial<Policy> = {}): Policy {
  return {
    name: 'a-policy',
    description: '',
    version: '1.0',
    author: '',
    category: '',
    resource_types: ['T'],
    tags: [],
    aliases: [],
    yields_to: [],
    parameters: {},
    rules: [],
    compliance_mapping: [],
    references: [],
    remediation: {
      auto_fix: false,
      actions: [],
      summary: '',
      terraform: '',
      cloudformation: '',
      kubernetes: '',
      dockerfile: '',
    },
    ...given,
  };
}

export function framework(
  id: string,
  controls: readonly string[],
  given: Partial<Framework> = {},
): Framework {
  return {
    id,
    title: id,
    version: '1',
    aliases: [],
    references: [],
    controls: controls.map((control) => ({
      id: control,
      title: `Title of ${control}`,
      assessable: true,
      note: '',
    })),
    ...given,
  };
}
