import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { readInputs } from '../../src/action/inputs.js';
import { ConfigError } from '../../src/contract/errors.js';

const inputs = (given: Record<string, string>): ReturnType<typeof readInputs> =>
  readInputs(
    Object.fromEntries(Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
  );

const messageFor = (given: Record<string, string>): string => {
  try {
    inputs(given);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  throw new Error('was accepted');
};

describe('readInputs', () => {
  it('gives the defaults that action.yml documents', () => {
    const action = parse(readFileSync('action.yml', 'utf8')) as {
      inputs: Record<string, { default: string }>;
    };
    const documented = Object.fromEntries(
      Object.entries(action.inputs)
        .filter(([name]) => name !== 'github-token')
        .map(([name, input]) => [name, input.default]),
    );
    expect(inputs(documented)).toEqual(inputs({}));
    // What the config may say as well is not said by an input that is empty.
    expect(inputs({})).toEqual({
      given: {
        limits: {},
        minimumScore: {},
        stage: '',
        deployment: '',
        environment: '',
        policyDirectories: [],
        exclude: [],
      },
      configPath: '.github/policy-gate.yml',
      configRef: 'base',
      variableFiles: [],
      parameterFiles: [],
      reports: [],
      shard: null,
      allowUntrustedCheckout: false,
      annotations: true,
      summary: true,
      resultsFile: '',
      token: '',
      cli: { version: 'bundled', downloadUrl: '', sha256: '' },
      timeoutMs: 600_000,
    });
  });

  it('reads lists, limits, scores and durations', () => {
    const read = inputs({
      path: ' infrastructure \n\n deploy/k8s\r\n',
      exclude: 'vendor\n**/fixtures',
      frameworks: 'soc2, hipaa\npci-dss',
      policies: 'policies/ours\npolicies/theirs',
      'var-file': 'production.tfvars',
      parameters: 'production.json',
      'max-critical': '2',
      'max-high': 'unlimited',
      'max-low': '10',
      'min-score': 'soc2: 75\nHIPAA=90.5',
      timeout: '90s',
    });
    expect(read.given.paths).toEqual(['infrastructure', 'deploy/k8s']);
    expect(read.given.exclude).toEqual(['vendor', '**/fixtures']);
    expect(read.given.frameworks).toEqual(['soc2', 'hipaa', 'pci-dss']);
    expect(read.given.policyDirectories).toEqual(['policies/ours', 'policies/theirs']);
    expect(read.variableFiles).toEqual(['production.tfvars']);
    expect(read.parameterFiles).toEqual(['production.json']);
    expect(read.given.limits).toEqual({ CRITICAL: 2, HIGH: Infinity, LOW: 10 });
    expect({ ...read.given.minimumScore }).toEqual({ soc2: 75, HIPAA: 90.5 });
    expect(read.timeoutMs).toBe(90_000);
  });

  it.each([
    ['max-high', '-1'],
    ['max-high', '3.5'],
    ['max-high', 'three'],
    ['max-high', '1e3'],
    ['min-score', 'soc2: 101'],
    ['min-score', '75'],
    ['min-score', '__proto__: 75x'],
    ['soft-fail', 'yes'],
    ['allow-empty', '1'],
    ['comment', 'sometimes'],
    ['config-ref', 'main'],
    ['enforce', 'old'],
    ['suppressions', 'none'],
    ['shard', '3/2'],
    ['shard', '0/2'],
    ['shard', '1'],
    ['tracking-issue', 'on'],
    ['comment-id', 'a b'],
    ['comment-id', '-->'],
    ['timeout', '10'],
    ['timeout', '0s'],
    ['timeout', '7h'],
  ])('refuses %s: %s with the name, the value and what would do', (name, value) => {
    const message = messageFor({ [name]: value });
    expect(message).toContain(`input "${name}" is ${JSON.stringify(value)}; it takes `);
  });

  it('refuses to scan a part and to judge reports in one step', () => {
    expect(messageFor({ shard: '1/2', report: 'a.json' })).toContain(
      'inputs "report" and "shard" are both set',
    );
  });

  it('refuses two scores for one framework', () => {
    expect(messageFor({ 'min-score': 'soc2: 75\nsoc2: 10' })).toContain('one score for soc2, not two');
  });

  it('refuses an input that does not exist, with the one that was meant', () => {
    expect(messageFor({ 'max-hihg': '0' })).toBe(
      'there is no input "max-hihg"; did you mean "max-high"? The inputs are listed in action.yml.',
    );
  });
});
