import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkConfig } from '../../src/cli/config-check.js';
import { examineConfig } from '../../src/config/read-config.js';
import { PolicyLibrary } from '../../src/engine/policy/library.js';
import { framework, policy } from '../engine/policy/sample-policy.js';

const TODAY = '2026-06-15';
const rule = 'too-short';
const library = new PolicyLibrary({
  policies: [
    policy({
      name: 'log-retention',
      aliases: ['CKV_AWS_338'],
      parameters: { days: { type: 'number', default: 365, description: 'How long.' } },
      rules: [{ id: rule, condition: 'true', effect: 'DENY', severity: 'HIGH', message: '' }],
    }),
  ],
  frameworks: [framework('SOC2', [])],
});

const cwd = mkdtempSync(path.join(tmpdir(), 'policycortex-config-'));
mkdirSync(path.join(cwd, 'live'));
mkdirSync(path.join(cwd, 'broken/policy'), { recursive: true });
writeFileSync(path.join(cwd, 'broken/policy/policy.yaml'), 'policy:\n  nmae: x\n');
writeFileSync(path.join(cwd, 'kept.json'), '{"violations": []}');
writeFileSync(path.join(cwd, 'torn.json'), '{"violations": [');

const findings = async (text: string): Promise<string[]> => {
  const { config, errors } = examineConfig(text, 'g.yml');
  if (config === null) throw errors[0];
  const found = await checkConfig(
    config,
    library,
    {
      cwd,
      environment: {},
      width: 80,
      colour: false,
      isWatched: false,
      print: () => undefined,
      say: () => undefined,
      flash: () => undefined,
    },
    TODAY,
  );
  return found.map(({ level, message }) => `${level}: ${message}`);
};

describe('a config that names what is there', () => {
  it.each([
    '',
    'path: live\nbaseline: kept.json\n',
    'frameworks: [soc2, SOC-2]\nthresholds: {min_score: {soc2: 75}}\n',
    'policies: {disable: [CKV_AWS_338], parameters: {log-retention: {days: 30}}}\n',
    `policies: {severity: {log-retention/${rule}: LOW}}\n`,
    'waivers:\n  - {policy: CKV_AWS_338, reason: a, owner: b, expires: 2026-12-31}\n',
    // Where no stage has a hint, all are chosen by name.
    'stages: [{stage: a, policy_enforcement: warn_only}]\n',
    'stages: [{stage: a, policy_enforcement: warn_only, branches: ["**"]}, {stage: b, policy_enforcement: block_low, branches: [main]}]\n'.replace(
      '"**"',
      'dev',
    ),
    'stages: [{stage: production, policy_enforcement: block_low}]\ndeployment: {prod_deployment: {before_deploy: []}}\n',
    'deployment: {x: {before_deploy: [{manual_approval: {required: true, approvers: [team, org/team, "@login"]}}]}}\n',
  ])('is right: %j', async (text) => {
    expect(await findings(text)).toEqual([]);
  });
});

describe('a config that does not', () => {
  it.each([
    ['path: [live, liev]\n', ['error: g.yml:1:14: there is no liev here']],
    ['frameworks: [soc3]\n', ["error: g.yml:1:14: unknown framework 'soc3'. Did you mean 'SOC2'?"]],
    [
      'stages: [{stage: a, policy_enforcement: warn_only, frameworks: [soc3]}]\n',
      ['error: g.yml:1:65: unknown framework'],
    ],
    ['thresholds:\n  min_score:\n    soc3: 75\n', ["error: g.yml:3:5: unknown framework 'soc3'"]],
    [
      'deployment:\n  a:\n    before_deploy:\n      - compliance_check: {frameworks: [soc2, soc3], min_score: 1}\n',
      ["error: g.yml:4:47: unknown framework 'soc3'"],
    ],
    [
      'policies: {disable: [log-retentoin]}\n',
      ["error: g.yml:1:22: unknown policy 'log-retentoin'. Did you mean 'log-retention'?"],
    ],
    [
      'policies:\n  severity:\n    log-retention/x: low\n',
      ["error: g.yml:3:5: policy 'log-retention' has no rule 'x'"],
    ],
    [
      'policies:\n  parameters:\n    log-retention:\n      dayz: 5\n      days: "5"\n',
      [
        "error: g.yml:4:7: policy 'log-retention' has no parameter 'dayz'. Did you mean 'days'?",
        "error: g.yml:5:7: parameter 'days' of policy 'log-retention' is \"5\"; it takes a number",
      ],
    ],
    // One error for one cause.
    ['policies: {parameters: {x: {a: 1, b: 2}}}\n', ["error: g.yml:1:25: unknown policy 'x'"]],
    ['policies: {directories: [mine]}\n', ['error: g.yml:1:26: there is no directory mine here']],
    ['policies: {directories: [broken]}\n', ['error: g.yml:1:26: the policies in broken cannot be used: ']],
    ['baseline: nowhere.json\n', ['error: g.yml:1:11: the baseline nowhere.json cannot be read']],
    ['baseline: torn.json\n', ['error: g.yml:1:11: the baseline torn.json: ']],
    [
      'deployment: {x: {before_deploy: [{manual_approval: {required: true, approvers: [a b]}}]}}\n',
      ['error: g.yml:1:81: "a b" can be no approver'],
    ],
  ])('%j', async (text, expected) => {
    const found = await findings(text);
    expect(found).toEqual(expected.map((start) => expect.stringContaining(start) as string));
  });
});

describe('waivers', () => {
  const waiver = (text: string): string =>
    `waiver_max_days: 365\nwaivers:\n  - {policy: log-retention, ${text}}\n`;
  it.each([
    [
      'reason: a, owner: b, expires: 2026-06-14',
      ['warning: g.yml:3:59: the waiver ended on 2026-06-14 and does not count'],
    ],
    [
      'reason: a, owner: b, expires: 2026-06-15',
      ['warning: g.yml:3:59: the waiver ends soon, on 2026-06-15'],
    ],
    ['reason: a, owner: b, expires: 2026-06-30', []],
    [
      'reason: a, owner: b, expires: 2027-06-16',
      ['error: g.yml:3:59: the waiver does not count: it ends on 2027-06-16'],
    ],
    [
      'reason: a, owner: b, expires: 2026-02-30',
      ['error: g.yml:3:59: the waiver does not count: expires: must be a date'],
    ],
    [
      'reasn: a',
      [
        'error: g.yml:3:5: the waiver does not count: reason: is missing',
        'error: g.yml:3:5: the waiver does not count: owner: is missing',
        'error: g.yml:3:5: the waiver does not count: expires: is missing',
        "error: g.yml:3:36: the waiver does not count: unknown member 'reasn'. Did you mean 'reason'?",
      ],
    ],
  ])('%s', async (text, expected) => {
    const found = await findings(waiver(text));
    expect(found).toEqual(expected.map((start) => expect.stringContaining(start) as string));
  });

  it('of a policy that does not exist', async () => {
    const text = waiver('reason: a, owner: b, expires: 2026-12-31').replace('log-retention', 'log-retenion');
    expect(await findings(text)).toEqual([
      expect.stringContaining(
        "error: g.yml:3:14: unknown policy 'log-retenion'. Did you mean 'log-retention'?",
      ),
    ]);
  });
});

describe('stages', () => {
  it.each([
    [
      'that nothing chooses, where others are chosen',
      'stages:\n  - {stage: a, policy_enforcement: warn_only, branches: [dev]}\n  - {stage: b, policy_enforcement: block_low}\n',
      ['warning: g.yml:3:13: the stage "b" has no branches, environments or paths'],
    ],
    [
      'whose branch a stricter one takes',
      'stages:\n  - {stage: a, policy_enforcement: warn_only, branches: [main, dev]}\n  - {stage: b, policy_enforcement: block_low, branches: [main]}\n',
      ['warning: g.yml:2:58: "main" is of the stage "b", too'],
    ],
    [
      'of which one takes all branches',
      'stages:\n  - {stage: a, policy_enforcement: warn_only, branches: ["release/*"]}\n  - {stage: b, policy_enforcement: block_low, branches: ["**"]}\n',
      ['warning: g.yml:2:58: "release/*" is of the stage "b", too'],
    ],
    [
      'whose deployment is misspelt',
      'stages: [{stage: staging, policy_enforcement: block_high}]\ndeployment:\n  stagign_deployment: {before_deploy: []}\n',
      [
        'warning: g.yml:3:3: the deployment "stagign_deployment" belongs to no stage: only the input "deployment" chooses it. Did you mean staging_deployment?',
      ],
    ],
  ])('%s', async (_, text, expected) => {
    const found = await findings(text);
    expect(found).toEqual(expected.map((start) => expect.stringContaining(start) as string));
  });
});
