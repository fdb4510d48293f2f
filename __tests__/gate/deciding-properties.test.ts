/** Whatever a team has set up: one more violation never makes the verdict better. */
import fc from 'fast-check';
import type { GateFacts, GatePolicy, Waiver } from '../../src/contract/decision.js';
import type { Violation } from '../../src/contract/report.js';
import { SEVERITIES } from '../../src/contract/severity.js';
import { fuzzRuns } from '../fuzz-runs.js';
import { framework, report, violation } from '../present/sample-report.js';
import { decide } from './deciding.js';

const severity = fc.constantFrom(...SEVERITIES);
const frameworkName = fc.constantFrom('SOC2', 'HIPAA', 'PCI_DSS');
const id = fc.constantFrom('', 'a', 'b', 'c', 'd');

const found: fc.Arbitrary<Violation> = fc
  .record({
    id,
    severity,
    effect: fc.constantFrom('DENY', 'WARN'),
    policy_name: fc.constantFrom('one', 'two', 'Three'),
    resource_id: fc.constantFrom('aws_x.a', 'aws_x.b'),
    file: fc.constantFrom('main.tf', 'infra/prod/main.tf', 'apps/a.yaml'),
    frameworks: fc.array(
      frameworkName.map((name) => ({ framework: name, control: 'x' })),
      { maxLength: 2 },
    ),
    suppressed: fc.boolean(),
  })
  .map((part) => violation(part as Partial<Violation>));

const waiver: fc.Arbitrary<Waiver> = fc.record({
  policy: fc.constant('one'),
  policies: fc.subarray(['one', 'two', 'three']),
  resource: fc.constantFrom(null, 'aws_x.*', 'aws_x.a'),
  path: fc.constantFrom(null, 'infra/**', '*.tf'),
  reason: fc.constant('because'),
  owner: fc.constant('team'),
  expires: fc.constantFrom('2026-06-14', '2026-06-15', '2099-01-01', 'never'),
});

const checkpoint = fc.record({
  name: fc.constantFrom('stage "x"', 'deployment "y"'),
  action: fc.constantFrom('block' as const, 'warn' as const),
  rule: fc.oneof(
    fc.record({ kind: fc.constant('severity' as const), from: fc.option(severity) }),
    fc.record({ kind: fc.constant('score' as const), framework: frameworkName, minimum: fc.nat(100) }),
    fc.record({
      kind: fc.constant('approval' as const),
      approvers: fc.subarray(['sec', '@sam'], { minLength: 1 }),
    }),
  ),
});
const stage = fc.record({
  name: fc.constant('x'),
  frameworks: fc.uniqueArray(frameworkName),
  checkpoints: fc.array(checkpoint, { maxLength: 3 }),
});
const maximum = fc.record(
  { CRITICAL: fc.nat(3), HIGH: fc.nat(3), MEDIUM: fc.nat(3), LOW: fc.nat(3) },
  { requiredKeys: [] },
);

const policy: fc.Arbitrary<GatePolicy> = fc
  .tuple(
    fc.record({
      maximum,
      minimumScore: fc.dictionary(frameworkName, fc.nat(100), { maxKeys: 1 }),
      allowEmpty: fc.boolean(),
      allowParseErrors: fc.boolean(),
    }),
    fc.record(
      {
        frameworks: fc.uniqueArray(frameworkName),
        enforce: fc.constantFrom('all' as const, 'new' as const),
        suppressions: fc.constantFrom('head' as const, 'base' as const),
        parts: fc.array(fc.record({ paths: fc.subarray(['infra/**', 'apps']), maximum }), { maxLength: 2 }),
        stage,
        otherStages: fc.array(
          fc.tuple(stage, fc.boolean()).map(([other, isLater]) => ({ ...other, isLater })),
          { maxLength: 2 },
        ),
        waivers: fc.array(waiver, { maxLength: 2 }),
      },
      { requiredKeys: [] },
    ),
  )
  .map(([required, more]) => ({ ...required, ...more }));

const facts: fc.Arbitrary<Partial<GateFacts>> = fc.record({
  baseline: fc.option(
    fc.record({ reference: fc.constant('main'), violations: fc.array(found, { maxLength: 4 }) }),
  ),
  approvals: fc.oneof(
    fc.constantFrom<GateFacts['approvals']>(
      { kind: 'not-assessable', why: '' },
      { kind: 'unreadable', why: 'HTTP 500' },
    ),
    fc.subarray(['sec', '@sam']).map((given): GateFacts['approvals'] => ({
      kind: 'assessed',
      byApprover: Object.fromEntries(given.map((name) => [name, { state: 'approved', by: 'sam' }])),
    })),
  ),
});

const FRAMEWORKS = [
  framework('SOC2', 80, 4, 1),
  framework('HIPAA', 60, 3, 2),
  framework('PCI_DSS', null, 0, 0),
];
const judged = (violations: readonly Violation[], by: GatePolicy, given: Partial<GateFacts>): string =>
  decide(report({ violations, frameworks: FRAMEWORKS }), by, given).verdict;

const RUNS = { numRuns: fuzzRuns(2_000) };

test('one more violation never makes it pass, and never undoes a failure', () => {
  fc.assert(
    fc.property(
      fc.array(found, { maxLength: 6 }),
      found,
      fc.nat(6),
      policy,
      facts,
      (list, extra, at, by, given) => {
        const before = judged(list, by, given);
        const after = judged([...list.slice(0, at), extra, ...list.slice(at)], by, given);
        if (before !== 'passed') expect(after).not.toBe('passed');
        if (before === 'failed') expect(after).toBe('failed');
      },
    ),
    RUNS,
  );
});

test('nor does a higher severity, an end of its waiver, or one approval less', () => {
  fc.assert(
    fc.property(fc.array(found, { minLength: 1, maxLength: 5 }), policy, facts, (list, by, given) => {
      const before = judged(list, by, given);
      if (before === 'passed') return;
      const stricter: [readonly Violation[], GatePolicy, Partial<GateFacts>][] = [
        [list, { ...by, waivers: [] }, given],
        [list, { ...by, enforce: 'all' }, given],
        [list, { ...by, suppressions: 'base' }, given],
        [list, by, { ...given, baseline: null }],
        [list, by, { ...given, approvals: { kind: 'unreadable', why: '' } }],
        [list.map((one) => ({ ...one, suppressed: false })), by, given],
      ];
      for (const [violations, harder, known] of stricter) {
        expect(judged(violations, harder, known)).not.toBe('passed');
      }
    }),
    RUNS,
  );
});
