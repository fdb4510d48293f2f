import type { Baseline, GatePolicy, Stage, Waiver } from '../../src/contract/decision.js';
import type { Violation } from '../../src/contract/report.js';
import { approvals } from '../../src/gate/approvals.js';
import { blockedBy, checkpoints } from '../../src/gate/checkpoints.js';
import { markViolations } from '../../src/gate/mark.js';
import { belongsTo, viewOf } from '../../src/gate/stage-view.js';
import { waivers } from '../../src/gate/waivers.js';
import { framework, report, violation } from '../present/sample-report.js';
import { FACTS } from './deciding.js';

const POLICY: GatePolicy = { maximum: {}, minimumScore: {}, allowEmpty: false, allowParseErrors: false };

const waiver = (part: Partial<Waiver> = {}): Waiver => ({
  policy: 's3-bucket-encryption',
  policies: ['s3-bucket-encryption'],
  resource: null,
  path: null,
  reason: 'a web site',
  owner: 'web',
  expires: '2026-12-31',
  ...part,
});

const baselineOf = (...violations: Violation[]): Baseline => ({ reference: 'main', violations });

describe('what a violation is marked as', () => {
  const mark = (found: Violation, baseline: Baseline | null, policy: Partial<GatePolicy> = {}): Violation => {
    const { violations } = markViolations([found], { ...POLICY, ...policy }, { ...FACTS, baseline });
    const [first] = violations;
    if (first === undefined) throw new Error('lost');
    return first;
  };

  test.each<[string, Partial<Violation>, Baseline | null, boolean | undefined]>([
    ['of which the base has the same', {}, baselineOf(violation()), false],
    ['of which the base has another', { id: 'other' }, baselineOf(violation()), true],
    ['of which the base has a suppressed one', {}, baselineOf(violation({ suppressed: true })), true],
    ['of which the base has both', {}, baselineOf(violation({ suppressed: true }), violation()), false],
    ['without an id', { id: '' }, baselineOf(violation({ id: '' })), true],
    ['with nothing to compare with', {}, null, undefined],
  ])('new: one %s', (_, part, baseline, expected) => {
    expect(mark(violation(part), baseline).gate?.isNew).toBe(expected);
  });

  test.each<[Baseline | null, 'head' | 'base', boolean, boolean | undefined]>([
    [baselineOf(violation({ suppressed: true })), 'base', true, false],
    [baselineOf(violation()), 'base', false, true],
    [baselineOf(), 'base', false, true],
    [null, 'base', false, undefined],
    [baselineOf(violation()), 'head', true, true],
    [null, 'head', true, undefined],
  ])('suppressed: with the base %j and suppressions of the %s', (baseline, suppressions, expected, isNew) => {
    const marked = mark(violation({ suppressed: true }), baseline, { suppressions });
    expect([marked.suppressed, marked.gate?.isSuppressionNew]).toEqual([expected, isNew]);
  });

  test.each<[string, Partial<Waiver>, Partial<Violation>, boolean]>([
    ['of its policy', {}, {}, true],
    ['of its policy in capitals', { policies: ['S3-Bucket-Encryption'] }, {}, true],
    ['of another policy', { policies: ['other'] }, {}, false],
    ['of no policy', { policies: [] }, {}, false],
    ['of its resource', { resource: 'aws_s3_bucket.logs' }, {}, true],
    ['of resources like it', { resource: 'aws_s3_*.l*s' }, {}, true],
    ['of another resource', { resource: 'aws_s3_bucket.log' }, {}, false],
    ['of its directory', { path: 'infrastructure' }, {}, true],
    ['of its files', { path: '**/*.tf' }, {}, true],
    ['of other files', { path: 'apps/**' }, {}, false],
    ['of its resource in other files', { resource: '*', path: 'apps/**' }, {}, false],
    ['on its last day', { expires: '2026-06-15' }, {}, true],
    ['after its last day', { expires: '2026-06-14' }, {}, false],
    ['until a day that is none', { expires: 'whenever' }, {}, false],
    ['of one that is suppressed anyway', {}, { suppressed: true }, false],
  ])('waived: by a waiver %s', (_, part, found, expected) => {
    const given = waiver(part);
    const { violations, usedWaivers } = markViolations(
      [violation(found)],
      { ...POLICY, waivers: [given] },
      FACTS,
    );
    expect(violations[0]?.gate?.waiver !== undefined).toBe(expected);
    expect(usedWaivers.has(given)).toBe(expected);
  });
});

test.each<[string, Partial<Waiver>, boolean, string | undefined, RegExp]>([
  ['in use', {}, true, undefined, /^$/],
  [
    'that ended',
    { expires: '2026-06-14' },
    false,
    'waiver-not-counted',
    /ended on 2026-06-14 and does not count/,
  ],
  ['of nothing', { policies: [] }, false, 'waiver-not-counted', /no policy is called so/],
  ['of no use', {}, false, 'waiver-unused', /covers nothing any more/],
  ['that ends today', { expires: '2026-06-15' }, true, 'waiver-expires-soon', /ends in 0 days/],
  ['that ends tomorrow', { expires: '2026-06-16' }, true, 'waiver-expires-soon', /ends in 1 day, /],
  ['that ends in 14 days', { expires: '2026-06-29' }, true, 'waiver-expires-soon', /ends in 14 days/],
  ['that ends in 15 days', { expires: '2026-06-30' }, true, undefined, /^$/],
])('a waiver %s', (_, part, isUsed, code, message) => {
  const given = waiver(part);
  const [ruling] = waivers({ ...POLICY, waivers: [given] }, new Set(isUsed ? [given] : []), '2026-06-15');
  expect(ruling?.reason.code).toBe(code);
  expect(ruling?.reason.message ?? '').toMatch(message);
  expect(ruling?.outcome ?? 'holds').toBe('holds');
});

test.each<[readonly string[], readonly string[], boolean]>([
  [[], ['SOC2'], true],
  [['soc2'], ['SOC2'], true],
  [['pci-dss'], ['PCI_DSS'], true],
  [['soc2'], ['HIPAA'], false],
  [['soc2'], ['HIPAA', 'SOC2'], true],
  [['soc2'], [], true],
])('a stage of %j sees a violation of %j: %s', (frameworks, of, expected) => {
  const found = { frameworks: of.map((name) => ({ framework: name, control: 'x' })) };
  expect(belongsTo(frameworks)(found)).toBe(expected);
});

test('the view of a stage counts what it sees, and scores its own frameworks', () => {
  const whole = report({
    violations: [
      violation({ severity: 'CRITICAL', frameworks: [{ framework: 'SOC2', control: 'x' }] }),
      violation({ severity: 'HIGH', frameworks: [{ framework: 'HIPAA', control: 'x' }] }),
      violation({ severity: 'LOW', frameworks: [] }),
    ],
    frameworks: [framework('SOC2', 75, 3, 1), framework('HIPAA', 50, 1, 1)],
  });
  const view = viewOf(whole, ['soc2'], ['hipaa']);
  expect(view.violations.map(({ severity }) => severity)).toEqual(['CRITICAL', 'LOW']);
  expect(view.summary).toMatchObject({ total_violations: 2, critical_violations: 1, high_violations: 0 });
  expect(view.frameworks.map((result) => result.framework)).toEqual(['SOC2', 'HIPAA']);
  expect(viewOf(whole, ['soc2']).summary.compliance_score).toBe(75);
  expect(viewOf(whole, ['gdpr']).summary.compliance_score).toBeNull();
  expect(viewOf(whole, []).frameworks).toEqual(whole.frameworks);
});

describe('checkpoints', () => {
  const of = (
    checkpoint: Partial<Stage['checkpoints'][number]>,
    frameworks: readonly string[] = [],
  ): Stage => ({
    name: 'production',
    frameworks,
    checkpoints: [
      { name: 'the checkpoint', action: 'block', rule: { kind: 'severity', from: 'HIGH' }, ...checkpoint },
    ],
  });
  const found = report({
    violations: [
      violation({ severity: 'HIGH' }),
      violation({ severity: 'HIGH' }),
      violation({ severity: 'LOW' }),
    ],
  });

  test.each<[string, Stage, string, RegExp]>([
    [
      'breaks from its severity on',
      of({}),
      'broken',
      /^2 high violations; none from HIGH on is allowed: the checkpoint$/,
    ],
    [
      'holds below it',
      of({ rule: { kind: 'severity', from: 'CRITICAL' } }),
      'holds',
      /^the checkpoint: no CRITICAL violations$/,
    ],
    [
      'names each severity',
      of({ rule: { kind: 'severity', from: 'LOW' } }),
      'broken',
      /^2 high and 1 low violations; none from LOW on/,
    ],
    [
      'holds whatever is found where it blocks nothing',
      of({ rule: { kind: 'severity', from: null } }),
      'holds',
      /do not block/,
    ],
    [
      'holds where it only warns, and says so',
      of({ action: 'warn' }),
      'holds',
      /^2 high violations.*\(only warns\)$/,
    ],
    [
      'breaks below its score',
      of({ rule: { kind: 'score', framework: 'soc2', minimum: 90 } }),
      'broken',
      /^soc2 scores 81.8; at least 90 is required: the checkpoint$/,
    ],
    [
      'holds at its score',
      of({ rule: { kind: 'score', framework: 'soc2', minimum: 81 } }),
      'holds',
      /^soc2 scores 81.8/,
    ],
    [
      'cannot tell a score that is not there',
      of({ rule: { kind: 'score', framework: 'gdpr', minimum: 1 } }),
      'undecidable',
      /^gdpr has no score/,
    ],
    [
      'cannot tell a framework that was not scanned',
      of({ rule: { kind: 'severity', from: null } }, ['gdpr']),
      'undecidable',
      /asks for gdpr, which the scan did not assess/,
    ],
  ])('one %s', (_, stage, outcome, message) => {
    const [ruling] = checkpoints(found, stage, POLICY, FACTS.approvals);
    expect([ruling?.outcome, ruling?.reason.message]).toEqual([outcome, expect.stringMatching(message)]);
    expect(ruling?.reason.blocks).toBe(outcome !== 'holds');
  });

  test.each<[Stage, string | null]>([
    [of({}), '2 high'],
    [of({ rule: { kind: 'severity', from: 'CRITICAL' } }), null],
    [of({ action: 'warn' }), null],
    [of({ rule: { kind: 'approval', approvers: ['security'] } }), null],
    [of({ rule: { kind: 'score', framework: 'soc2', minimum: 90 } }), '1 framework below its score'],
    [of({}, ['gdpr']), '2 high and 1 framework not assessed'],
  ])('what %j would block', (stage, expected) => {
    expect(blockedBy(found, stage, POLICY)).toBe(expected);
  });
});

test.each([
  [
    { kind: 'assessed', byApprover: { sec: { state: 'approved', by: 'sam' } } },
    'holds',
    'Approved for sec by @sam: here',
  ],
  [
    { kind: 'assessed', byApprover: { sec: { state: 'waiting', why: 'x' } } },
    'broken',
    'Waiting for approval by sec (x): here.',
  ],
  [{ kind: 'assessed', byApprover: {} }, 'broken', 'Waiting for approval by sec: here.'],
  [{ kind: 'not-assessable', why: 'on a laptop' }, 'holds', 'not assessable here: on a laptop'],
  [{ kind: 'unreadable', why: 'HTTP 500' }, 'undecidable', 'could not be read: HTTP 500'],
] as const)('approvals %j', (given, outcome, message) => {
  const [ruling] = approvals('here', ['sec'], given);
  expect([ruling?.outcome, ruling?.reason.message]).toEqual([outcome, expect.stringContaining(message)]);
});

test('nobody approves by the name of what every object has', () => {
  const [ruling] = approvals('here', ['constructor'], { kind: 'assessed', byApprover: {} });
  expect(ruling?.outcome).toBe('broken');
});
