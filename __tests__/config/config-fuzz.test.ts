/** Random configs and inputs: nothing but a ConfigError comes of them, and no input loosens a gate that is locked. */
import fc from 'fast-check';
import { stringify as stringifyYaml } from 'yaml';
import { ENFORCEMENTS } from '../../src/config/names.js';
import { readConfig } from '../../src/config/read-config.js';
import { resolveSettings, type GivenSettings, type ResolvedSettings } from '../../src/config/resolve.js';
import { configSchema, type GateConfig } from '../../src/config/schema.js';
import { readWaivers } from '../../src/config/waivers.js';
import { ConfigError } from '../../src/contract/errors.js';
import { SEVERITIES } from '../../src/contract/severity.js';
import { fuzzRuns } from '../fuzz-runs.js';
import { decide } from '../gate/deciding.js';
import { framework, report, violation } from '../present/sample-report.js';

/** Without anchors, which a config may not have. */
const stringify = (value: unknown): string => stringifyYaml(value, { aliasDuplicateObjects: false });

const NUMBER_OF_RUNS = { numRuns: fuzzRuns(1_000) };

const name = fc.constantFrom('a', 'B', 'production', 'dev', 'main');
const frameworkName = fc.constantFrom('soc2', 'HIPAA', 'pci_dss');
const path = fc.constantFrom('.', 'infra', 'infra/prod', './infra/', 'apps');
const limit = fc.oneof(fc.nat(4), fc.constant('unlimited'));
const limits = { max_critical: limit, max_high: limit, max_medium: limit, max_low: limit };
const scores = fc.dictionary(frameworkName, fc.nat(100), { maxKeys: 2 });
const frameworks = fc.uniqueArray(frameworkName, { minLength: 1, maxLength: 2 });
const partial = <T>(model: { [Key in keyof T]: fc.Arbitrary<T[Key]> }): fc.Arbitrary<Partial<T>> =>
  fc.record(model, { requiredKeys: [] }) as fc.Arbitrary<Partial<T>>;

const checkpoint = fc.oneof(
  fc.record({
    policy_scan: fc.record({
      severity_threshold: fc.constantFrom('low', 'medium', 'high', 'critical'),
      action: fc.constantFrom('warn', 'block'),
    }),
  }),
  fc.record({ compliance_check: fc.record({ frameworks, min_score: fc.nat(100) }) }),
  fc.record({
    manual_approval: fc.record({ required: fc.boolean(), approvers: fc.constant(['security']) }),
  }),
);
const stage = fc
  .tuple(
    fc.record({ stage: name, policy_enforcement: fc.constantFrom(...ENFORCEMENTS) }),
    partial({
      frameworks,
      branches: fc.array(name, { maxLength: 2 }),
      environments: fc.array(name, { maxLength: 2 }),
      paths: fc.array(path, { maxLength: 2 }),
    }),
  )
  .map(([required, more]) => ({ ...required, ...more }));
const text = fc.oneof(fc.constantFrom('s3', 'CKV_AWS_20', '', ' '), fc.string({ maxLength: 12 }));
const waiver = partial({
  policy: text,
  resource: text,
  path: text,
  reason: text,
  owner: text,
  expires: fc.oneof(
    fc.constantFrom(
      '2026-06-14',
      '2026-06-15',
      '2026-12-31',
      '2026-02-30',
      '2099-01-01',
      '9999-99-99',
      '',
      'never',
    ),
    text,
  ),
});
const config = partial({
  locked: fc.boolean(),
  path: fc.oneof(path, fc.array(path, { minLength: 1, maxLength: 2 })),
  frameworks,
  thresholds: partial({ ...limits, min_score: scores }),
  paths: fc.array(
    fc.tuple(partial(limits), path).map(([own, paths]) => ({ ...own, paths })),
    { maxLength: 2 },
  ),
  stages: fc.uniqueArray(stage, { maxLength: 3, selector: (entry) => entry.stage.toLowerCase() }),
  deployment: fc.dictionary(name, fc.record({ before_deploy: fc.array(checkpoint, { maxLength: 3 }) }), {
    maxKeys: 2,
  }),
  enforce: fc.constantFrom('all', 'new'),
  suppressions: fc.constantFrom('head', 'base'),
  baseline: fc.constantFrom('base', 'none', 'old.json'),
  allow_empty: fc.boolean(),
  allow_parse_errors: fc.boolean(),
  soft_fail: fc.boolean(),
  waiver_max_days: fc.integer({ min: 1, max: 400 }),
  waivers: fc.array(waiver, { maxLength: 3 }),
}) as fc.Arbitrary<GateConfig>;

const NOTHING_GIVEN: GivenSettings = {
  limits: {},
  minimumScore: {},
  stage: '',
  deployment: '',
  environment: '',
  policyDirectories: [],
  exclude: [],
};
const givenLimit = fc.oneof(fc.nat(4), fc.constant(Infinity));
const given = fc
  .tuple(
    partial({
      paths: fc.array(path, { minLength: 1, maxLength: 2 }),
      frameworks,
      stage: name,
      deployment: name,
      environment: name,
      enforce: fc.constantFrom('all', 'new'),
      suppressions: fc.constantFrom('head', 'base'),
      baseline: fc.constantFrom('base', 'none', 'other.json'),
      allowEmpty: fc.boolean(),
      allowParseErrors: fc.boolean(),
      softFail: fc.boolean(),
      minimumScore: scores,
    }),
    partial({ CRITICAL: givenLimit, HIGH: givenLimit, MEDIUM: givenLimit, LOW: givenLimit }),
  )
  .map(([settings, own]) => ({ ...NOTHING_GIVEN, ...settings, limits: own }));

const orConfigError = <T>(act: () => T): T | null => {
  try {
    return act();
  } catch (error) {
    if (error instanceof ConfigError) return null;
    throw error;
  }
};

const PLACE = { branch: 'main' };

test('whatever is written into the config, it is read or refused with a ConfigError', () => {
  const junk = fc.oneof(
    fc.jsonValue(),
    fc.anything({ maxDepth: 2 }).filter((value) => typeof value !== 'bigint'),
  );
  const mutated = fc
    .tuple(config, fc.constantFrom(...Object.keys(configSchema.shape), 'other'), junk)
    .map(([good, key, value]) => orNull(() => stringify({ ...good, [key]: value })) ?? '');
  const written = fc.oneof(
    config.map((good) => stringify(good)),
    mutated,
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(written, given, (source, inputs) => {
      const read = orConfigError(() => readConfig(source, 'gate.yml'));
      if (read === null) return;
      orConfigError(() => resolveSettings(read, inputs, PLACE));
      const { waivers, malformed } = readWaivers(read, '2026-06-15', (policy) => [policy]);
      expect(waivers.length + malformed.length).toBe(read.waivers?.length ?? 0);
      for (const { policy, reason, owner, expires } of waivers) {
        expect([policy, reason, owner].map((said) => said.trim() !== '')).toEqual([true, true, true]);
        // A day that there is: February has no 30th.
        expect(new Date(`${expires}T00:00:00Z`).toISOString().slice(0, 10)).toBe(expires);
        const days = (Date.parse(expires) - Date.parse('2026-06-15')) / 86_400_000;
        expect(days).toBeLessThanOrEqual(read.waiver_max_days ?? Infinity);
      }
    }),
    NUMBER_OF_RUNS,
  );
});

/** What YAML cannot write is no config. */
function orNull(act: () => string): string | null {
  try {
    return act();
  } catch {
    return null;
  }
}

test('what the schema takes, the reader takes as it was written', () => {
  fc.assert(
    fc.property(config, (good) => {
      expect(readConfig(stringify(good), 'gate.yml')).toEqual(good);
    }),
    { numRuns: fuzzRuns(300) },
  );
});

const REPORTS = [
  report({
    violations: [],
    frameworks: [framework('SOC2', 80, 4, 1), framework('HIPAA', 60, 3, 2), framework('PCI_DSS', 100, 2, 0)],
  }),
  ...SEVERITIES.flatMap((severity) =>
    [1, 3].map((count) =>
      report({
        violations: Array.from({ length: count }, (_, index) =>
          violation({
            id: `${severity}-${index}`,
            severity,
            file: index === 0 ? 'infra/prod/main.tf' : 'apps/main.tf',
            frameworks: [{ framework: index === 1 ? 'HIPAA' : 'SOC2', control: 'x' }],
            suppressed: index === 2,
          }),
        ),
        frameworks: [
          framework('SOC2', 100, 5, 0),
          framework('HIPAA', 100, 5, 0),
          framework('PCI_DSS', 100, 2, 0),
        ],
      }),
    ),
  ),
];
const BASELINE = {
  reference: 'main',
  violations: REPORTS.flatMap(({ violations }) => violations.slice(0, 1)),
};

test('where the config is locked, no input makes a limit higher, a score lower, or lets pass what would not', () => {
  fc.assert(
    fc.property(config, given, (written, inputs) => {
      const locked = { ...written, locked: true };
      const alone = orConfigError(() => resolveSettings(locked, NOTHING_GIVEN, PLACE));
      const both = orConfigError(() => resolveSettings(locked, inputs, PLACE));
      if (alone === null || both === null) return;
      expectNoLaxer(both, alone);
      for (const judged of REPORTS) {
        const facts = { baseline: BASELINE };
        const [withInputs, without] = [both, alone].map(
          ({ policy }) => decide(judged, policy, facts).verdict,
        );
        if (withInputs === 'passed') expect(without).toBe('passed');
      }
    }),
    NUMBER_OF_RUNS,
  );
});

function expectNoLaxer(both: ResolvedSettings, alone: ResolvedSettings): void {
  for (const severity of SEVERITIES) {
    expect(both.policy.maximum[severity] ?? Infinity).toBeLessThanOrEqual(
      alone.policy.maximum[severity] ?? Infinity,
    );
  }
  for (const [name, score] of Object.entries(alone.policy.minimumScore)) {
    const kept = Object.entries(both.policy.minimumScore).filter(
      ([other]) => other.replace(/\W|_/g, '').toLowerCase() === name.replace(/\W|_/g, '').toLowerCase(),
    );
    expect(Math.max(...kept.map(([, value]) => value))).toBeGreaterThanOrEqual(score);
  }
  for (const path of alone.paths) expect(both.paths).toContain(path);
  for (const checkpoint of alone.policy.stage?.checkpoints ?? []) {
    expect(both.policy.stage?.checkpoints).toContainEqual(checkpoint);
  }
  for (const what of ['allowEmpty', 'allowParseErrors'] as const) {
    if (both.policy[what]) expect(alone.policy[what]).toBe(true);
  }
  if (both.softFail) expect(alone.softFail).toBe(true);
  if (both.policy.enforce === 'new') expect(alone.policy.enforce).toBe('new');
  const decides = both.policy.enforce === 'new' || both.policy.suppressions === 'base';
  if (decides) expect(both.baseline).toBe(alone.baseline);
  if (alone.policy.suppressions === 'base') expect(both.policy.suppressions).toBe('base');
}
