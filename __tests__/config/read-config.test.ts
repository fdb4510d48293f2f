import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readConfig } from '../../src/config/read-config.js';
import { ConfigError } from '../../src/contract/errors.js';

/** The "Progressive Policy Enforcement" document of PolicyCortex's integration guide, byte for byte. */
const GUIDE = readFileSync(path.join(import.meta.dirname, 'fixtures/progressive-enforcement.yml'), 'utf8');

const messageOf = (text: string): string => {
  try {
    readConfig(text, 'gate.yml');
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  throw new Error('was accepted');
};

describe('readConfig', () => {
  it('accepts the document of the integration guide as it stands', () => {
    const config = readConfig(GUIDE, 'gate.yml');
    expect(config.stages?.map(({ stage }) => stage)).toEqual(['development', 'staging', 'production']);
    expect(Object.keys(config.deployment ?? {})).toEqual([
      'dev_deployment',
      'staging_deployment',
      'prod_deployment',
    ]);
  });

  it.each(['', '\n', '# nothing yet\n', '---\n# nothing yet\n'])('takes %j for an empty config', (text) => {
    expect(readConfig(text, 'gate.yml')).toEqual({});
  });

  it.each([
    ['stagse:\n  - stage: a\n', "gate.yml:1:1: unknown member 'stagse'. Did you mean 'stages'?"],
    [
      'stages:\n  - stage: a\n    policy_enforcement: block_hgih\n',
      'gate.yml:3:25: stages[0].policy_enforcement: ',
    ],
    ['thresholds: {max_high: -1}\n', 'gate.yml:1:24: thresholds.max_high: '],
    ['thresholds: {max_high: 0, max_high: 3}\n', 'gate.yml:1:27: '],
    ['stages: &a []\npaths: *a\n', 'anchors and aliases'],
    ['locked: yes\n', 'gate.yml:1:9: locked: '],
    ['enforce: old\n', 'gate.yml:1:10: enforce: '],
    [
      'stages:\n  - {stage: a, policy_enforcement: warn_only}\n  - {stage: A, policy_enforcement: warn_only}\n',
      "gate.yml:3:13: two stages are named 'A'",
    ],
    [
      'stages:\n  - {stage: a, policy_enforcement: warn_only, deployment: b}\ndeployment:\n  c: {before_deploy: []}\n',
      "gate.yml:2:59: there is no deployment 'b'; there are: c",
    ],
    [
      'deployment:\n  a:\n    before_deploy:\n      - policy_scan: {severity_threshold: none, action: block}\n',
      'severity_threshold "none" has nothing to block',
    ],
    [
      'deployment:\n  a:\n    before_deploy:\n      - policy_scan: {severity_threshold: low, action: block}\n        manual_approval: {required: true, approvers: [x]}\n',
      'must be one of policy_scan, compliance_check and manual_approval',
    ],
    ['deployment:\n  a:\n    before_deploy:\n      - {}\n', 'must be one of policy_scan'],
    ['{{', 'gate.yml:1:'],
  ])('refuses %j, and says where and why', (text, message) => {
    expect(messageOf(text)).toContain(message);
  });
});
