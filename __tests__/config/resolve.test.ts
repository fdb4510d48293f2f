import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readConfig } from '../../src/config/read-config.js';
import { resolveSettings, type GivenSettings } from '../../src/config/resolve.js';
import { ConfigError } from '../../src/contract/errors.js';

const GUIDE = readFileSync(path.join(import.meta.dirname, 'fixtures/progressive-enforcement.yml'), 'utf8');

const NOTHING: GivenSettings = {
  limits: {},
  minimumScore: {},
  stage: '',
  deployment: '',
  environment: '',
  policyDirectories: [],
  exclude: [],
};

const resolve = (
  config: string,
  given: Partial<GivenSettings> = {},
  branch: string | null = 'main',
): ReturnType<typeof resolveSettings> =>
  resolveSettings(readConfig(config, 'gate.yml'), { ...NOTHING, ...given }, { branch });

describe('without a config', () => {
  it('the defaults hold', () => {
    const { policy, paths, scanFrameworks, baseline } = resolve('');
    expect(policy.maximum).toEqual({ CRITICAL: 0, HIGH: 3 });
    expect(policy.enforce).toBe('all');
    expect({ paths, scanFrameworks, baseline }).toEqual({
      paths: ['.'],
      scanFrameworks: [],
      baseline: 'base',
    });
  });

  it('inputs beat them', () => {
    const { policy } = resolve('', { limits: { CRITICAL: Infinity, MEDIUM: 5 }, minimumScore: { soc2: 50 } });
    expect(policy.maximum).toEqual({ HIGH: 3, MEDIUM: 5 });
    expect({ ...policy.minimumScore }).toEqual({ soc2: 50 });
  });
});

describe('the stages of the integration guide', () => {
  it.each([
    ['development', ['severity', 'severity']],
    ['staging', ['severity', 'severity', 'score']],
    ['production', ['severity', 'severity', 'score', 'score', 'approval']],
  ])('%s takes the checkpoints of the deployment that is named after it', (stage, kinds) => {
    const { policy } = resolve(GUIDE, { stage });
    expect(policy.stage?.checkpoints.map(({ rule }) => rule.kind)).toEqual(kinds);
    // What the stage says takes the place of the default limits.
    expect(policy.maximum).toEqual({});
  });

  it('a deployment that is named takes its place', () => {
    const { policy } = resolve(GUIDE, { stage: 'production', deployment: 'dev_deployment' });
    expect(policy.stage?.checkpoints.map(({ name }) => name)).toEqual([
      'stage "production" (policy_enforcement: block_medium)',
      'deployment "dev_deployment" (policy_scan, severity_threshold: none)',
    ]);
  });

  it('the scan covers the frameworks of every stage, so that each can be judged', () => {
    expect(resolve(GUIDE, { stage: 'staging' }).scanFrameworks).toEqual([
      'soc2',
      'security_baseline',
      'basic_security',
      'hipaa',
      'pci_dss',
    ]);
    // Without a stage, all policies are judged.
    expect(resolve(GUIDE).scanFrameworks).toEqual([]);
  });

  it('later stages are those behind it', () => {
    const { policy } = resolve(GUIDE, { stage: 'staging' });
    expect(policy.otherStages?.map(({ name, isLater }) => [name, isLater])).toEqual([
      ['development', false],
      ['production', true],
    ]);
  });

  it.each([
    [{ stage: 'produktion' }, 'there is no stage "produktion". Did you mean "production"?'],
    [{ deployment: 'prod' }, 'there is no deployment "prod".'],
  ])('%j is refused with what there is', (given, message) => {
    expect(() => resolve(GUIDE, given)).toThrow(message);
    expect(() => resolve(GUIDE, given)).toThrow(ConfigError);
  });
});

describe('which stage', () => {
  const config = `stages:
  - {stage: dev, policy_enforcement: warn_only, branches: ['**'], environments: [dev]}
  - {stage: prod, policy_enforcement: block_medium, branches: [main, 'release/*'], paths: [environments/prod]}
`;
  it.each([
    ['a branch', {}, 'feature/x', 'dev'],
    ['the strictest of several that fit', {}, 'main', 'prod'],
    ['a glob', {}, 'release/1.2', 'prod'],
    ['the path', { paths: ['environments/prod/eu'] }, null, 'prod'],
    ['the environment', { environment: 'dev' }, null, 'dev'],
    ['a name beats what fits', { stage: 'DEV' }, 'main', 'dev'],
  ])('%s', (_, given, branch, stage) => {
    expect(resolve(config, given, branch).policy.stage?.name).toBe(stage);
  });

  it('is none where nothing fits: the thresholds hold', () => {
    const { policy } = resolve(config, {}, null);
    expect(policy.stage).toBeUndefined();
    expect(policy.maximum).toEqual({ CRITICAL: 0, HIGH: 3 });
  });
});

describe('what is excluded', () => {
  it('is what the config says and what the input says', () => {
    expect(resolve('exclude: vendor\n').exclude).toEqual(['vendor']);
    const both = resolve('exclude: [vendor, "**/fixtures"]\n', { exclude: ['vendor', 'old'] });
    expect(both.exclude).toEqual(['vendor', '**/fixtures', 'old']);
    expect(both.shown).toContainEqual({
      name: 'exclude',
      value: 'vendor, **/fixtures, old',
      from: 'config and input',
    });
  });

  it('is no more than the config says where that is locked', () => {
    const locked = resolve('locked: true\nexclude: [vendor]\n', { exclude: ['infrastructure'] });
    expect(locked.exclude).toEqual(['vendor']);
    expect(locked.ignored.join()).toContain('"exclude" (infrastructure)');
    expect(resolve('locked: true\nexclude: [vendor]\n', { exclude: ['vendor'] }).ignored).toEqual([]);
  });
});

describe('locked', () => {
  const config = `locked: true
path: infrastructure
frameworks: [soc2]
thresholds: {max_high: 1, max_medium: 10, min_score: {soc2: 80}}
`;
  it('lets inputs make the gate stricter', () => {
    const { policy, ignored } = resolve(config, {
      limits: { HIGH: 0, LOW: 5 },
      minimumScore: { soc2: 90, hipaa: 50 },
      frameworks: ['soc2', 'hipaa'],
      paths: ['infrastructure', 'deploy'],
      suppressions: 'base',
    });
    expect(policy.maximum).toEqual({ CRITICAL: 0, HIGH: 0, MEDIUM: 10, LOW: 5 });
    expect({ ...policy.minimumScore }).toEqual({ soc2: 90, hipaa: 50 });
    expect(policy.frameworks).toEqual(['soc2', 'hipaa']);
    expect(policy.suppressions).toBe('base');
    expect(ignored).toEqual([]);
  });

  it.each<[string, Partial<GivenSettings>]>([
    ['max-critical', { limits: { CRITICAL: 1 } }],
    ['max-high', { limits: { HIGH: Infinity } }],
    ['min-score', { minimumScore: { SOC2: 10 } }],
    ['frameworks', { frameworks: ['hipaa'] }],
    ['path', { paths: ['docs'] }],
    ['enforce', { enforce: 'new' }],
    ['allow-empty', { allowEmpty: true }],
    ['allow-parse-errors', { allowParseErrors: true }],
    ['soft-fail', { softFail: true }],
  ])('ignores %s that makes it laxer, and says so', (name, given) => {
    const plain = resolve(config);
    const bent = resolve(config, given);
    expect(bent.ignored).toEqual([expect.stringContaining(`The input "${name}"`)]);
    expect(bent.policy.maximum).toEqual(plain.policy.maximum);
    expect(bent.policy.minimumScore).toEqual(plain.policy.minimumScore);
    expect(bent.policy.enforce).toBe('all');
    expect(bent.policy.allowEmpty).toBe(false);
    expect(bent.policy.allowParseErrors).toBe(false);
    expect(bent.softFail).toBe(false);
    expect(bent.paths).toContain('infrastructure');
    expect(bent.policy.frameworks).toEqual(expect.arrayContaining(['soc2']));
  });

  it('a baseline of the workflow is ignored where it decides', () => {
    const bent = resolve('locked: true\nenforce: new\n', { baseline: 'all-known.json' });
    expect(bent.baseline).toBe('base');
    expect(bent.ignored).toHaveLength(1);
  });

  const stages = `locked: true
stages:
  - {stage: dev, policy_enforcement: warn_only, frameworks: [basic_security], environments: [dev], paths: [dev]}
  - {stage: prod, policy_enforcement: block_medium, frameworks: [soc2], branches: [main]}
`;
  it('a stage of the workflow adds to that of the branch', () => {
    const { policy } = resolve(stages, { stage: 'dev' });
    expect(policy.stage?.checkpoints.map(({ rule }) => rule)).toContainEqual({
      kind: 'severity',
      from: 'MEDIUM',
    });
    expect(policy.stage?.frameworks).toEqual(['soc2', 'basic_security']);
  });

  it.each<[string, Partial<GivenSettings>]>([
    ['a stage', { stage: 'dev' }],
    ['an environment', { environment: 'dev' }],
    ['a path', { paths: ['dev'] }],
  ])('%s of the workflow does not replace the thresholds, nor narrow what counts', (_, given) => {
    const { policy } = resolve(stages, given, 'elsewhere');
    expect(policy.maximum).toEqual({ CRITICAL: 0, HIGH: 3 });
    expect(policy.stage?.frameworks ?? policy.frameworks).toEqual([]);
  });
});
