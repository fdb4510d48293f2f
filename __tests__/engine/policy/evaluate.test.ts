import { createHash } from 'node:crypto';
import { ScanError } from '../../../src/contract/errors.js';
import type { Resource } from '../../../src/engine/model/resource.js';
import { Source } from '../../../src/engine/model/source.js';
import type { Value } from '../../../src/engine/model/value.js';
import { compilePolicy } from '../../../src/engine/policy/compile-policy.js';
import { evaluatePolicies } from '../../../src/engine/policy/evaluate.js';
import type { Policy, Rule } from '../../../src/engine/policy/policy.js';
import { policy } from './sample-policy.js';
import { sample, toMap, UNKNOWN } from './sample-values.js';

const TEXT = `# a bucket
resource "aws_s3_bucket" "logs" {
  bucket = "logs"
  acl    = "public-read"
}

resource "aws_s3_bucket_versioning" "logs" {
  status = "Off"
}
`;
const { at, placed } = sample(TEXT);
const BLOCK = at('resource "aws_s3_bucket" "logs" {\n  bucket = "logs"\n  acl    = "public-read"\n}');

function bucket(attributes: object, native: Partial<Resource['native']> = {}): Resource {
  return {
    type: 'AWS::S3::Bucket',
    provider: 'aws',
    attributes: toMap(attributes),
    native: {
      format: 'terraform',
      type: 'aws_s3_bucket',
      id: 'aws_s3_bucket.logs',
      isData: false,
      root: 'infra',
      body: toMap({ acl: placed('"public-read"', 'public-read'), native: true }),
      origin: BLOCK,
      ...native,
    },
  };
}

function rule(condition: string, given: Partial<Rule> = {}): Rule {
  return {
    id: 'r',
    condition,
    effect: 'DENY',
    severity: 'HIGH',
    message: 'ACL {{ resource.acl }}',
    ...given,
  };
}

function evaluate(
  resources: readonly Resource[],
  policies: readonly Policy[],
): ReturnType<typeof evaluatePolicies> {
  const compiled = policies.map((given) => compilePolicy(given));
  return evaluatePolicies(resources, compiled, {
    hash: (text) => createHash('sha256').update(text).digest('hex'),
  });
}

const ofBucket = { resource_types: ['AWS::S3::Bucket'] };
const open = policy({ ...ofBucket, name: 'open', rules: [rule('resource.acl == "public-read"')] });
const resource = bucket({
  acl: placed('"public-read"', 'public-read'),
  versioning: { status: placed('"Off"', 'Off') },
  encryption: UNKNOWN,
});

test('a violation says all that the report needs', () => {
  const full = policy({
    ...open,
    compliance_mapping: [{ framework: 'SOC2', control: 'CC6.1' }],
    remediation: {
      ...open.remediation,
      summary: 'Close it.',
      terraform: 'Set `acl`.',
      cloudformation: 'AccessControl.',
    },
  });
  const { violations, evaluations, unknownEvaluations } = evaluate([resource], [full]);
  expect(violations).toEqual([
    {
      id: expect.stringMatching(/^[0-9a-f]{20}$/),
      policy_name: 'open',
      rule_id: 'r',
      severity: 'HIGH',
      effect: 'DENY',
      message: 'ACL public-read',
      resource_id: 'aws_s3_bucket.logs',
      resource_type: 'AWS::S3::Bucket',
      provider: 'aws',
      file: 'main.tf',
      line: 4,
      end_line: 4,
      frameworks: [{ framework: 'SOC2', control: 'CC6.1' }],
      remediation: 'Close it.\nSet `acl`.',
      suppressed: false,
    },
  ]);
  expect(evaluations).toEqual([
    {
      policy: 'open',
      resource: { format: 'terraform', id: 'aws_s3_bucket.logs', root: resource.native.root },
      outcome: 'failed',
      isCounted: true,
      unknownRules: [],
    },
  ]);
  expect(unknownEvaluations).toBe(0);
});

test.each<[string, number, number]>([
  ['resource.logging == null', 2, 5],
  ['resource.versioning.status != "Enabled"', 8, 8],
  ['true', 2, 5],
])('%s points at lines %i to %i', (condition, line, end_line) => {
  const { violations } = evaluate([resource], [policy({ ...ofBucket, rules: [rule(condition)] })]);
  expect(violations).toEqual([expect.objectContaining({ line, end_line })]);
});

test('outcomes: failed before unknown before passed', () => {
  const unknown = rule('resource.encryption.enabled != true', { id: 'u' });
  const { evaluations, violations, unknownEvaluations } = evaluate(
    [resource],
    [
      policy({ ...ofBucket, name: 'a', rules: [unknown, rule('resource.acl != null')] }),
      policy({ ...ofBucket, name: 'b', rules: [unknown, rule('resource.acl == null')] }),
      policy({ ...ofBucket, name: 'c', rules: [rule('resource.acl == null')] }),
      policy({ ...ofBucket, name: 'd', resource_types: ['AWS::EC2::VPC'], rules: [rule('true')] }),
    ],
  );
  expect(evaluations.map(({ policy: name, outcome, unknownRules }) => [name, outcome, unknownRules])).toEqual(
    [
      ['a', 'failed', ['u']],
      ['b', 'unknown', ['u']],
      ['c', 'passed', []],
    ],
  );
  expect(violations).toHaveLength(1);
  expect(unknownEvaluations).toBe(2);
});

test('what only warns fails without counting', () => {
  const warning = rule('resource.acl != null', { effect: 'WARN' });
  const counted = (...rules: Rule[]): unknown =>
    evaluate([resource], [policy({ ...ofBucket, rules })]).evaluations.map(({ outcome, isCounted }) => [
      outcome,
      isCounted,
    ]);
  expect(counted(warning)).toEqual([['failed', false]]);
  expect(counted(warning, rule('resource.acl == "public-read"', { id: 's' }))).toEqual([['failed', true]]);
  expect(counted(rule('resource.acl == null'))).toEqual([['passed', false]]);
});

test('a native type is judged as written, and once', () => {
  const native = policy({
    name: 'n',
    resource_types: ['aws_s3_bucket'],
    rules: [rule('resource.native == true')],
  });
  const both = policy({
    name: 'b',
    resource_types: ['aws_s3_bucket', 'AWS::S3::Bucket'],
    rules: [rule('resource.native == true')],
  });
  expect(evaluate([resource], [native, both]).evaluations.map(({ outcome }) => outcome)).toEqual([
    'passed',
    'failed',
  ]);
  const meta = rule(
    'meta.nativeType == "aws_s3_bucket" and meta.format == "terraform" and meta.id == "aws_s3_bucket.logs"',
  );
  expect(evaluate([resource], [policy({ ...ofBucket, rules: [meta] })]).violations).toHaveLength(1);
});

test('data sources as written are not judged, what the model makes of them is', () => {
  const source = bucket({ acl: 'public-read' }, { isData: true });
  const asWritten = policy({ resource_types: ['aws_s3_bucket'], rules: [rule('resource.native == true')] });
  expect(evaluate([{ ...source, type: 'aws_s3_bucket' }], [asWritten]).evaluations).toEqual([]);
  expect(evaluate([source], [asWritten]).evaluations).toEqual([]);
  expect(evaluate([source], [open]).violations).toHaveLength(1);
});

describe('ids', () => {
  const idsOf = (...resources: Resource[]): string[] =>
    evaluate(resources, [open]).violations.map(({ id }) => id);
  const moved = sample(`\n\n${TEXT}`);
  const acl = { acl: placed('"public-read"', 'public-read') };

  test('survive moved lines', () => {
    const later = {
      ...bucket({ acl: moved.placed('"public-read"', 'public-read') }, { origin: moved.at('resource') }),
    };
    expect(idsOf(later)).toEqual(idsOf(bucket(acl)));
  });

  test('differ by resource and root', () => {
    const ids = [
      idsOf(bucket(acl)),
      idsOf(bucket(acl, { id: 'x' })),
      idsOf(bucket(acl, { root: 'other' })),
    ].flat();
    expect(new Set(ids).size).toBe(3);
  });

  test('are unique in a report, whatever the order of the resources', () => {
    const other = sample(TEXT, 'other.tf');
    const twin = bucket(
      { acl: other.placed('"public-read"', 'public-read') },
      { origin: other.at('resource') },
    );
    const ids = idsOf(bucket(acl), twin);
    expect(new Set(ids).size).toBe(2);
    expect(idsOf(twin, bucket(acl))).toEqual(ids);
  });
});

test('the order is total: severity, file, line, policy, rule', () => {
  const rules = [
    rule('true', { id: 'low', severity: 'LOW' }),
    rule('true', { id: 'b', severity: 'CRITICAL' }),
    rule('resource.acl != null', { id: 'a', severity: 'CRITICAL' }),
  ];
  const policies = [policy({ ...ofBucket, name: 'z', rules }), policy({ ...ofBucket, name: 'Y', rules })];
  const order = evaluate([resource], policies).violations.map(
    (v) => `${v.severity} ${v.line} ${v.policy_name} ${v.rule_id}`,
  );
  expect(order).toEqual([
    'CRITICAL 2 Y b',
    'CRITICAL 2 z b',
    'CRITICAL 4 Y a',
    'CRITICAL 4 z a',
    'LOW 2 Y low',
    'LOW 2 z low',
  ]);
  expect(evaluate([resource], [...policies].reverse()).violations).toEqual(
    evaluate([resource], policies).violations,
  );
});

test('10,000 resources by 300 policies take seconds at most', () => {
  const types = Array.from({ length: 60 }, (_, index) => `T${index}`);
  const policies = Array.from({ length: 300 }, (_, index) =>
    policy({
      name: `p${index}`,
      resource_types: [types[index % 60] ?? ''],
      rules: [rule('resource.encryption.enabled != true')],
    }),
  );
  const resources = Array.from({ length: 10_000 }, (_, index) => ({
    ...bucket({ encryption: { enabled: index % 10 !== 0 } }, { id: `r${index}` }),
    type: types[index % 60] ?? '',
  }));
  const start = performance.now();
  expect(evaluate(resources, policies).evaluations).toHaveLength(50_000);
  expect(performance.now() - start).toBeLessThan(15_000);
});

test('more violations than a report can hold end the scan', () => {
  const rules = Array.from({ length: 1_000 }, (_, index) => rule('true', { id: `r${index}`, message: '' }));
  const strict = policy({ ...ofBucket, rules });
  const resources = (count: number): readonly Resource[] => Array.from({ length: count }, () => resource);
  expect(() => evaluate(resources(101), [strict])).toThrow(
    new ScanError(
      'budget-exceeded',
      'main.tf: more than 100000 violations up to this file. Scan a narrower path.',
    ),
  );
  expect(evaluate(resources(1), [strict]).violations).toHaveLength(1_000);
});

/** A resource with items, each on a line of its own. */
function withItems(...bad: readonly boolean[]): Resource {
  const source = new Source('main.tf', bad.map((isBad) => `${String(isBad)}\n`).join(''));
  let start = 0;
  const items = bad.map((isBad): Value => {
    const origin = { source, start, end: start + String(isBad).length };
    start = origin.end + 1;
    const entries = new Map<string, Value>([
      ['bad', { kind: 'scalar', value: isBad }],
      ['number', { kind: 'scalar', value: origin.start }],
    ]);
    return { kind: 'map', entries, origin };
  });
  return {
    ...bucket({}),
    attributes: { kind: 'map', entries: new Map([['items', { kind: 'list', items }]]) },
  };
}

describe('each element that a rule is true for', () => {
  const ANY = 'any(resource.items, item, item.bad)';
  const found = (given: Resource, condition: string, message: string): ReturnType<typeof evaluate> =>
    evaluate([given], [policy({ ...ofBucket, rules: [rule(condition, { message })] })]);

  it('is a violation of one evaluation, on its line', () => {
    const { violations, evaluations } = found(withItems(true, false, true), ANY, 'bad');
    expect(violations.map(({ line }) => line)).toEqual([1, 3]);
    expect(evaluations).toMatchObject([{ outcome: 'failed', isCounted: true }]);
  });

  it('is one with all others of its line', () => {
    const shared = toMap({
      items: [placed('"logs"', 'a'), placed('"public-read"', 'b'), placed('"logs"', 'c')],
    });
    const { violations } = found(
      { ...bucket({}), attributes: shared },
      'any(resource.items, item, true)',
      '{{ match }}',
    );
    expect(violations.map(({ line, message }) => `${String(line)} ${message}`)).toEqual(['2 a', '4 b']);
  });

  it('is one where the same is said of it twice', () => {
    const lines = { actions: [placed('"logs"', 'read'), placed('"public-read"', 'write')] };
    const given: Resource = { ...bucket({}), attributes: toMap({ items: [lines] }) };
    const condition = 'any(resource.items, item, any(item.actions, action, true))';
    expect(found(given, condition, 'too much').violations.map(({ line }) => line)).toEqual([2]);
    expect(found(given, condition, '{{ match.action }}').violations.map(({ line }) => line)).toEqual([2, 4]);
  });

  it('keeps its id when lines move, when another is mended, and in another order', () => {
    const ids = (...bad: boolean[]): string[] =>
      found(withItems(...bad), ANY, 'item {{ match.number }}').violations.map(({ id }) => id);
    const [first, second, third] = ids(true, true, true);
    expect(new Set([first, second, third]).size).toBe(3);
    expect(ids(true, true, false)).toEqual([first, second]);
    const without = found(bucket({}), 'true', '').violations[0]?.id;
    expect(first).toBe(without);
    // The first that is left takes the place of the first.
    const others = withItems(true, true, true).attributes.entries.get('items');
    const items: readonly Value[] = others?.kind === 'list' ? others.items : [];
    const turned: Resource = {
      ...bucket({}),
      attributes: {
        kind: 'map',
        entries: new Map([['items', { kind: 'list', items: [...items].reverse() }]]),
      },
    };
    expect(found(turned, ANY, 'item {{ match.number }}').violations.map(({ id }) => id)).toEqual([
      first,
      second,
      third,
    ]);
  });

  it('ends behind a hundred', () => {
    const bad = Array.from({ length: 200 }, () => true);
    expect(found(withItems(...bad), ANY, 'bad').violations).toHaveLength(101);
  });
});

it('marks what the code suppresses, and goes on behind the suppression of one element', () => {
  const given = withItems(true, false, true, true);
  const bad = policy({
    ...ofBucket,
    rules: [rule('any(resource.items, item, item.bad)', { message: 'bad' })],
  });
  const suppression = { by: 'policycortex', reason: 'why', until: null, file: 'main.tf', line: 1 };
  const outcomes = (answers: readonly (boolean | undefined)[]): unknown[] => {
    let asked = 0;
    const suppress = (): { suppression: typeof suppression; isOfResource: boolean } | undefined => {
      const isOfResource = answers[asked++];
      return isOfResource === undefined ? undefined : { suppression, isOfResource };
    };
    const { violations, evaluations } = evaluatePolicies([given], [compilePolicy(bad)], {
      hash: (text) => createHash('sha256').update(text).digest('hex'),
      suppress,
    });
    const isCounted = violations.some((violation) => !violation.suppressed);
    expect(evaluations).toMatchObject([{ outcome: 'failed', isCounted }]);
    expect(new Set(violations.map(({ id }) => id)).size).toBe(violations.length);
    // Of one place, they come in the order of their ids.
    const open = violations.filter(({ suppressed }) => !suppressed);
    const suppressed = violations.filter((violation) => violation.suppressed);
    return [...suppressed, ...open].map((violation) => violation.suppression ?? violation.suppressed);
  };
  expect(outcomes([])).toEqual([false, false, false]);
  expect(outcomes([true])).toEqual([suppression]);
  expect(outcomes([false])).toEqual([suppression, false, false]);
  expect(outcomes([undefined, false])).toEqual([suppression, false, false]);
  expect(outcomes([false, false, false])).toEqual([suppression, suppression, suppression]);
});

it('takes nothing for suppressed behind a hundred places', () => {
  const given = withItems(...Array.from({ length: 200 }, () => true));
  const bad = policy({
    ...ofBucket,
    rules: [rule('any(resource.items, item, item.bad)', { message: 'bad' })],
  });
  const { violations } = evaluatePolicies([given], [compilePolicy(bad)], {
    hash: (text) => createHash('sha256').update(text).digest('hex'),
    suppress: () => ({
      suppression: { by: 'policycortex', reason: 'why', until: null, file: 'main.tf', line: 1 },
      isOfResource: false,
    }),
  });
  expect(violations.filter(({ suppressed }) => suppressed)).toHaveLength(100);
  expect(violations.filter(({ suppressed }) => !suppressed)).toHaveLength(1);
});

it('passes over an element only where it was found, though it may be in several lists', () => {
  const shared = toMap({ bad: true });
  const list = { kind: 'list' as const, items: [shared] };
  const group = (): ReturnType<typeof toMap> => ({ kind: 'map', entries: new Map([['items', list]]) });
  const groups = { kind: 'list' as const, items: [group(), group()] };
  const given: Resource = {
    ...bucket({}),
    attributes: { kind: 'map', entries: new Map([['groups', groups]]) },
  };
  const condition = 'any(resource.groups, group, any(group.items, item, item.bad))';
  const bad = policy({ ...ofBucket, rules: [rule(condition, { message: 'bad' })] });
  let asked = 0;
  const { violations } = evaluatePolicies([given], [compilePolicy(bad)], {
    hash: (text) => createHash('sha256').update(text).digest('hex'),
    suppress: () =>
      asked++ === 0
        ? {
            suppression: { by: 'policycortex', reason: 'why', until: null, file: 'main.tf', line: 1 },
            isOfResource: false,
          }
        : undefined,
  });
  expect(violations.map(({ suppressed }) => suppressed).sort()).toEqual([false, true]);
});

it('gives one violation on the resource and one on each satellite, in the name of one that is itself at fault', () => {
  const rules = ['a', 'b'].map((id, index): Resource['native'] => ({
    ...bucket({}).native,
    type: 'aws_rule',
    id: `aws_rule.${id}`,
    body: toMap({ bad: true }),
    origin: sample(`${'\n'.repeat(index + 20)}${id} {}`).at(`${id} {}`),
  }));
  const elements = rules.map(({ body, origin }) => ({ ...body, origin }));
  const inline = [1, 2].map(() => ({ ...toMap({ bad: true }), origin: at('bucket = "logs"') }));
  const attributes = {
    ...toMap({}),
    entries: new Map([['rules', { kind: 'list' as const, items: [...inline, ...elements] }]]),
  };
  const given: Resource = { ...bucket({}), attributes, satellites: rules };
  const bad = policy({
    ...ofBucket,
    rules: [rule('any(resource.rules, item, item.bad)', { message: 'bad' })],
  });
  const { violations, evaluations } = evaluate([given], [bad]);
  expect(violations.map(({ resource_id }) => resource_id).sort()).toEqual([
    'aws_rule.a',
    'aws_rule.b',
    'aws_s3_bucket.logs',
  ]);
  expect(evaluations).toHaveLength(1);
});

it('keeps silent at the lines where a policy that it yields to has a violation', () => {
  const broad = policy({
    name: 'broad',
    resource_types: ['*'],
    yields_to: ['exact'],
    rules: [rule('resource.acl != null'), rule('resource.native == true', { id: 'other' })],
  });
  const exact = policy({
    name: 'exact',
    resource_types: ['aws_s3_bucket'],
    rules: [rule('resource.acl == "public-read"')],
  });
  const written: Resource = { ...bucket({}), attributes: bucket({}).native.body, isAnything: true };
  const names = (policies: readonly Policy[]): string[] =>
    evaluate([written, bucket({})], policies).violations.map(
      (v) => `${v.policy_name}/${v.rule_id}:${v.line}`,
    );
  expect(names([broad])).toEqual(['broad/other:2', 'broad/r:4']);
  expect(names([broad, exact])).toEqual(['broad/other:2', 'exact/r:4']);
  const { evaluations } = evaluate(
    [written, bucket({})],
    [{ ...broad, rules: broad.rules.slice(0, 1) }, exact],
  );
  expect(evaluations.map(({ policy: name }) => name)).toEqual(['exact']);
});
