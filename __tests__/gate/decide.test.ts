import fc from 'fast-check';
import type { GatePolicy } from '../../src/contract/decision.js';
import { ConfigError } from '../../src/contract/errors.js';
import { SEVERITIES, type Severity } from '../../src/contract/severity.js';
import { decide } from './deciding.js';
import { undecided } from '../../src/gate/undecided.js';
import { diagnostic, framework, report, violation } from '../present/sample-report.js';

const POLICY: GatePolicy = {
  maximum: { CRITICAL: 0, HIGH: 3 },
  minimumScore: {},
  allowEmpty: false,
  allowParseErrors: false,
};

const EMPTY = report({ target: { paths: ['.'], files_scanned: 0, formats: [] }, frameworks: [] });

function found(severity: Severity, count: number, part: Parameters<typeof violation>[0] = {}) {
  return Array.from({ length: count }, () => violation({ severity, ...part }));
}

function messages(decision: ReturnType<typeof decide>): string[] {
  return decision.reasons.map((reason) => reason.message);
}

describe('limits', () => {
  test.each([
    ['nothing found', [], 'passed'],
    ['exactly at the limit', found('HIGH', 3), 'passed'],
    ['one over the limit', found('HIGH', 4), 'failed'],
    ['one where none is allowed', found('CRITICAL', 1), 'failed'],
    ['any number without a limit', found('MEDIUM', 500), 'passed'],
    ['suppressed ones', found('CRITICAL', 5, { suppressed: true }), 'passed'],
    ['ones that only warn', found('CRITICAL', 5, { effect: 'WARN' }), 'passed'],
  ] as const)('%s', (_name, violations, verdict) => {
    expect(decide(report({ violations }), POLICY).verdict).toBe(verdict);
  });

  test('the reason says how many there are, how many may be, and the setting', () => {
    const decision = decide(report({ violations: [...found('CRITICAL', 2), ...found('HIGH', 1)] }), POLICY);
    expect(decision.reasons).toEqual([
      {
        code: 'severity-over-limit',
        message: '2 critical violations; at most 0 are allowed (max-critical)',
        blocks: true,
        severity: 'CRITICAL',
      },
    ]);
    const one = decide(report({ violations: found('LOW', 2) }), { ...POLICY, maximum: { LOW: 1 } });
    expect(messages(one)).toEqual(['2 low violations; at most 1 is allowed (max-low)']);
  });

  test('a passing decision says what it compared', () => {
    expect(messages(decide(report({ violations: found('HIGH', 2) }), POLICY))).toEqual([
      'Within the limits: 0 critical (at most 0) and 2 high (at most 3)',
    ]);
    expect(messages(decide(report(), { ...POLICY, maximum: {} }))).toEqual([
      'No severity has a limit: violations are reported and do not block',
    ]);
  });

  test('counts what is open, what is enforced and what is suppressed', () => {
    const violations = [
      ...found('HIGH', 2),
      ...found('HIGH', 3, { effect: 'WARN' }),
      ...found('LOW', 4, { suppressed: true }),
    ];
    const decision = decide(report({ violations }), POLICY);
    expect(decision.counts).toEqual({ CRITICAL: 0, HIGH: 5, MEDIUM: 0, LOW: 0 });
    expect(decision.enforced).toEqual({ CRITICAL: 0, HIGH: 2, MEDIUM: 0, LOW: 0 });
    expect(decision.suppressed).toBe(4);
    expect(decision.complianceScore).toBe(78.57);
    expect(messages(decision)).toContain(
      '3 violations of policies that only warn: reported, not counted against the limits',
    );
  });

  test('the counts of the report itself are not believed', () => {
    const lying = { ...report({ violations: found('CRITICAL', 1) }), summary: report().summary };
    expect(lying.summary.critical_violations).toBe(0);
    expect(decide(lying, POLICY).verdict).toBe('failed');
  });
});

describe('minimum score', () => {
  const scored = report({ frameworks: [framework('SOC2', 75, 3, 1), framework('PCI_DSS', null, 0, 0)] });
  test.each([
    [{ SOC2: 75 }, 'passed', 'SOC2 scores 75; at least 75 is required'],
    [{ soc2: 75.1 }, 'failed', 'soc2 scores 75; at least 75.1 is required (min-score)'],
    [{ 'pci-dss': 1 }, 'error', 'pci-dss was not assessed'],
    [{ HIPAA: 0 }, 'error', 'HIPAA has no score'],
  ] as const)('%j is %s', (minimumScore, verdict, message) => {
    const decision = decide(scored, { ...POLICY, minimumScore });
    expect(decision.verdict).toBe(verdict);
    expect(messages(decision).some((text) => text.startsWith(message))).toBe(true);
  });

  test('a score that is shown rounded is compared as it is', () => {
    const close = report({ frameworks: [framework('SOC2', 89.96, 9, 1)] });
    expect(messages(decide(close, { ...POLICY, minimumScore: { SOC2: 90 } }))).toContain(
      'SOC2 scores 89.9; at least 90 is required (min-score)',
    );
  });

  test('the lowest of several results counts, and a number that is none fails', () => {
    const twice = report({ frameworks: [framework('SOC2', 99, 1, 0), framework('SOC2', 10, 0, 1)] });
    expect(decide(twice, { ...POLICY, minimumScore: { SOC2: 50 } }).verdict).toBe('failed');
    const none = report({ frameworks: [framework('SOC2', Number.NaN, 1, 0)] });
    expect(decide(none, { ...POLICY, minimumScore: { SOC2: 0 } }).verdict).toBe('failed');
  });
});

describe('what was not read', () => {
  const unread = [diagnostic(), diagnostic({ line: 9 })];
  test.each([
    ['no file', EMPTY, {}, 'error'],
    ['no file, allowed', EMPTY, { allowEmpty: true }, 'passed'],
    ['unreadable files', report({ diagnostics: unread }), {}, 'error'],
    ['unreadable files, allowed', report({ diagnostics: unread }), { allowParseErrors: true }, 'passed'],
    [
      'unreadable files beside violations',
      report({ diagnostics: unread, violations: found('CRITICAL', 1) }),
      {},
      'failed',
    ],
    [
      'warnings and notices',
      report({ diagnostics: [diagnostic({ level: 'warning' }), diagnostic({ level: 'notice' })] }),
      {},
      'passed',
    ],
  ] as const)('%s', (_name, given, part, verdict) => {
    expect(decide(given, { ...POLICY, ...part }).verdict).toBe(verdict);
  });

  test('the reason counts files, not diagnostics', () => {
    expect(messages(decide(report({ diagnostics: unread }), POLICY))[0]).toMatch(
      /^1 file could not be read in full/,
    );
  });

  test('a run without a report has no verdict', () => {
    expect(undecided('The scanner crashed.')).toMatchObject({
      verdict: 'error',
      reasons: [{ code: 'no-verdict', message: 'The scanner crashed.', blocks: true }],
    });
  });
});

describe('an impossible policy is refused', () => {
  test.each([
    [{ maximum: { HIGH: -1 } }, 'max-high is -1'],
    [{ maximum: { HIGH: Number.NaN } }, 'max-high is NaN'],
    [{ maximum: { HIGH: 1.5 } }, 'max-high is 1.5'],
    [{ maximum: { high: 0 } as GatePolicy['maximum'] }, '"high", which is no severity'],
    [{ minimumScore: { SOC2: 101 } }, 'min-score for SOC2 is 101'],
    [{ minimumScore: { SOC2: Number.NaN } }, 'min-score for SOC2 is NaN'],
  ])('%j', (part, message) => {
    const judge = () => decide(report(), { ...POLICY, ...part });
    expect(judge).toThrow(ConfigError);
    expect(judge).toThrow(message);
  });
});

describe('for any report', () => {
  const anyViolation = fc.record({
    severity: fc.constantFrom(...SEVERITIES),
    effect: fc.constantFrom('DENY' as const, 'WARN' as const),
    suppressed: fc.boolean(),
  });
  const anyReport = fc
    .record({
      violations: fc.array(anyViolation, { maxLength: 12 }),
      files: fc.nat(2),
      unread: fc.nat(1),
      score: fc.option(fc.integer({ min: 0, max: 100 })),
    })
    .map(({ violations, files, unread, score }) =>
      report({
        violations: violations.map((part) => violation(part)),
        target: { paths: ['.'], files_scanned: files, formats: [] },
        diagnostics: Array.from({ length: unread }, () => diagnostic()),
        frameworks: [framework('SOC2', score, 1, 1)],
      }),
    );
  const limit = fc.option(fc.nat(4), { nil: undefined });
  const anyPolicy: fc.Arbitrary<GatePolicy> = fc.record({
    maximum: fc.record({ CRITICAL: limit, HIGH: limit, MEDIUM: limit, LOW: limit }),
    minimumScore: fc.oneof(
      fc.constant({}),
      fc.integer({ min: 0, max: 100 }).map((score) => ({ SOC2: score })),
    ),
    allowEmpty: fc.boolean(),
    allowParseErrors: fc.boolean(),
  });

  test('one more violation never improves the verdict', () => {
    const rank = { error: 0, failed: 0, passed: 1 };
    fc.assert(
      fc.property(anyReport, anyPolicy, anyViolation, (given, policy, more) => {
        const before = decide(given, policy).verdict;
        const after = decide(
          { ...given, violations: [...given.violations, violation(more)] },
          policy,
        ).verdict;
        expect(rank[after]).toBeLessThanOrEqual(rank[before]);
        if (before === 'failed') expect(after).toBe('failed');
      }),
      { numRuns: 500 },
    );
  });

  test('passed means that every limit holds and everything was read', () => {
    fc.assert(
      fc.property(anyReport, anyPolicy, (given, policy) => {
        const decision = decide(given, policy);
        const holds =
          SEVERITIES.every((severity) => {
            const enforced = given.violations.filter(
              (found) => found.severity === severity && !found.suppressed && found.effect === 'DENY',
            );
            return enforced.length <= (policy.maximum[severity] ?? Infinity);
          }) &&
          (given.target.files_scanned > 0 || policy.allowEmpty) &&
          (given.diagnostics.length === 0 || policy.allowParseErrors) &&
          Object.values(policy.minimumScore).every((score) => (given.frameworks[0]?.score ?? -1) >= score);
        expect(decision.verdict === 'passed').toBe(holds);
        expect(decision.reasons.some((reason) => reason.blocks)).toBe(!holds);
      }),
      { numRuns: 500 },
    );
  });
});
