import fc from 'fast-check';
import type { NativeResource } from '../../../../src/engine/model/resource.js';
import { Source } from '../../../../src/engine/model/source.js';
import { PolicyLibrary } from '../../../../src/engine/policy/library.js';
import type { Suppressible } from '../../../../src/engine/policy/suppression/scope.js';
import { Suppressions } from '../../../../src/engine/policy/suppression/suppressions.js';
import { policy } from '../sample-policy.js';
import { toMap } from '../sample-values.js';
import { fuzzRuns } from '../../../fuzz-runs.js';
import { withoutHang } from '../../../without-hang.js';

const RUNS = fuzzRuns(300);

const rules = ['one', 'two'].map((id) => ({
  id,
  condition: 'true',
  effect: 'DENY' as const,
  severity: 'HIGH' as const,
  message: '',
}));
const library = new PolicyLibrary({
  policies: [
    policy({ name: 'p', aliases: ['AVD-AWS-0001', 'CKV_AWS_1', 'aws-s3-thing', 'W35'], rules }),
    policy({ name: 'q', aliases: ['CKV_AWS_1'], rules }),
  ],
  frameworks: [],
});

function resource(
  source: Source,
  given: Partial<NativeResource> & { from?: string; to?: string } = {},
): NativeResource {
  const { from, to, ...native } = given;
  const start = from === undefined ? 0 : source.text.indexOf(from);
  const end = to === undefined ? source.text.length : source.text.indexOf(to, start) + to.length;
  return {
    format: 'terraform',
    type: 't',
    id: 't.r',
    isData: false,
    root: '.',
    body: toMap({}),
    origin: { source, start, end },
    ...native,
  };
}

function read(natives: readonly NativeResource[], sources: readonly Source[] = []): Suppressions {
  const suppressions = new Suppressions({ library, today: '2026-06-15' });
  suppressions.add(natives, sources);
  return suppressions;
}

function violation(file: string, line: number, given: Partial<Suppressible> = {}): Suppressible {
  return { policy_name: 'p', rule_id: 'one', file, line, end_line: line, ...given };
}

describe('comments in HCL', () => {
  const source = new Source(
    'main.tf',
    `resource "a" "r" {
  x = 1
  # policycortex:ignore p/one for y
  y = [
    2,
  ]
  z {
    # policycortex:ignore q for the block
    w = 3
  }
  v = {
    u = 4 # policycortex:ignore p for u
  }
}
`,
  );
  const native = resource(source, { to: '\n}\n' });
  const suppressions = read([native]);
  const reason = (given: Suppressible): string | undefined =>
    suppressions.find(given, native)?.suppression.reason;

  it.each([
    ['the attribute below', violation('main.tf', 4, { end_line: 6 }), 'for y'],
    ['a line in it', violation('main.tf', 5), 'for y'],
    ['not its neighbour', violation('main.tf', 2), undefined],
    ['not another rule', violation('main.tf', 4, { rule_id: 'two' }), undefined],
    ['what is about the block as a whole', violation('main.tf', 1, { end_line: 14 }), 'for y'],
    ['what points elsewhere', violation('other.tf', 1), 'for y'],
    [
      'a nested block from within',
      violation('main.tf', 7, { policy_name: 'q', end_line: 10 }),
      'for the block',
    ],
    ['a line of the nested block', violation('main.tf', 9, { policy_name: 'q' }), 'for the block'],
    [
      'not the block around the nested',
      violation('main.tf', 1, { policy_name: 'q', end_line: 14 }),
      undefined,
    ],
    ['the line that it ends', violation('main.tf', 12), 'for u'],
    ['what is written around that line', violation('main.tf', 11, { end_line: 13 }), 'for u'],
  ])('cover %s', (_name, given, expected) => {
    expect(reason(given)).toBe(expected);
  });

  it('do not cover the whole resource by a place in it', () => {
    expect(suppressions.find(violation('main.tf', 4), native)?.isOfResource).toBe(false);
  });

  it('leave other resources alone', () => {
    const other = resource(new Source('b.tf', 'resource "a" "b" {}\n'), { id: 'a.b' });
    expect(suppressions.find(violation('b.tf', 1), other)).toBeUndefined();
    expect(suppressions.find(violation('main.tf', 5), other)?.suppression.reason).toBe('for y');
  });
});

it('covers the calls of a root module by their address', () => {
  const call = new Source('infra/main.tf', '# policycortex:ignore p why\nmodule "m" {\n}\n');
  const inner = new Source('modules/m/main.tf', 'resource "a" "b" {\n}\n');
  const native = (id: string, root: string): NativeResource => resource(inner, { id, root });
  const natives = [
    native('module.m.a.b', 'infra'),
    native('module.m["x"].a.b', 'infra'),
    native('module.mm.a.b', 'infra'),
    native('module.m.a.b', 'other'),
  ];
  const suppressions = read(natives, [call]);
  expect(natives.map((one) => suppressions.find(violation(inner.path, 1), one)?.isOfResource)).toEqual([
    true,
    true,
    undefined,
    undefined,
  ]);
});

it('covers the lines that an expression is written on, in any file', () => {
  const values = new Source('x.tfvars', 'a = 1\nb = 2 # policycortex:ignore p why\n');
  const native = resource(new Source('main.tf', 'resource "a" "b" {\n}\n'));
  const suppressions = read([native], [values]);
  expect([1, 2].map((line) => suppressions.find(violation('x.tfvars', line), native) !== undefined)).toEqual([
    false,
    true,
  ]);
});

it('reads a Dockerfile: a line, a stage, the whole', () => {
  const file = (comment: string): Source =>
    new Source('a/Dockerfile-dev', `FROM a\n${comment}\nRUN x \\\n  y\nFROM b\nUSER c\n`);
  const lines = (comment: string): number[] => {
    const native = resource(file(comment), { format: 'dockerfile' });
    const suppressions = read([native]);
    return [1, 3, 4, 5, 6].filter((line) => suppressions.find(violation('a/Dockerfile-dev', line), native));
  };
  expect(lines('# policycortex:ignore p why')).toEqual([3, 4]);
  expect(lines('# checkov:skip=CKV_AWS_1')).toEqual([1, 3, 4, 5, 6]);
  expect(lines('# kics-scan ignore-line')).toEqual([3, 4]);
  const stage = new Source(
    'Dockerfile',
    'FROM a\nRUN x\n# kics-scan ignore-block\nFROM b\nUSER c\n\nFROM d\n',
  );
  const native = resource(stage, { format: 'dockerfile' });
  const found = [1, 2, 4, 5, 7].filter((line) => read([native]).find(violation('Dockerfile', line), native));
  expect(found).toEqual([4, 5]);
});

describe('values of a resource', () => {
  const source = new Source('m.yaml', 'a: 1\n');
  const reasons = (native: NativeResource): unknown => {
    const found = read([native]).find(violation('elsewhere', 9), native);
    return found === undefined
      ? undefined
      : [found.suppression.by, found.suppression.reason, found.isOfResource];
  };
  const annotated = (path: readonly string[], key: string, text: unknown): NativeResource => {
    const body = path.reduceRight<object>((inner, part) => ({ [part]: inner }), { [key]: text });
    return resource(source, { format: 'kubernetes', body: toMap(body) });
  };

  it.each([
    ['policycortex.io/ignore', 'p,q why', ['policycortex', 'why', true]],
    ['policycortex.io/ignore-2', 'p until 2026-06-15 why', ['policycortex', 'why', true]],
    ['policycortex.io/ignore', 'p until 2026-06-14 why', undefined],
    ['policycortex.io/ignore', 'p', undefined],
    ['policycortex.io/ignored', 'p why', undefined],
    ['checkov.io/skip1', 'CKV_AWS_1=why = not', ['checkov', 'why = not', true]],
    ['checkov.io/skip', 'ckv_aws_1', ['checkov', '', true]],
    ['bridgecrew.io/skip7', 'CKV_AWS_1=', ['checkov', '', true]],
    ['checkov.io/skip1', 'CKV_AWS_2=why', undefined],
    ['checkov.io/skip1', 7, undefined],
  ])('%s: %j', (key, text, expected) => {
    expect(reasons(annotated(['metadata', 'annotations'], key, text))).toEqual(expected);
  });

  it('are read of templates of pods', () => {
    for (const path of ['template', 'jobTemplate', 'jobTemplate.spec.template']) {
      const parts = ['spec', ...path.split('.'), 'metadata', 'annotations'];
      expect(reasons(annotated(parts, 'checkov.io/skip1', 'CKV_AWS_1'))).toBeDefined();
    }
  });

  it.each([
    [{ policycortex: { ignore: [{ policy: 'p', reason: 'why' }] } }, ['policycortex', 'why', true]],
    [{ policycortex: { ignore: [{ policy: 'p/two', reason: 'why' }] } }, undefined],
    [
      { policycortex: { ignore: [{ policy: 'q, p', reason: 'why', until: '2026-06-15' }] } },
      ['policycortex', 'why', true],
    ],
    [{ policycortex: { ignore: [{ policy: 'p', reason: 'why', until: '2026-06-14' }] } }, undefined],
    [{ policycortex: { ignore: [{ policy: 'p', reason: 'why', until: 20260615 }] } }, undefined],
    [{ policycortex: { ignore: [{ policy: 'p' }] } }, undefined],
    [
      { checkov: { skip: [{ id: 'CKV_AWS_9' }, { id: 'CKV_AWS_1', comment: 'why' }] } },
      ['checkov', 'why', true],
    ],
    [{ cfn_nag: { rules_to_suppress: [{ id: 'W35', reason: 'why' }] } }, ['cfn_nag', 'why', true]],
    [{ cdk_nag: { rules_to_suppress: [{ id: 'W35', reason: 'why' }] } }, ['cdk_nag', 'why', true]],
    [{ checkov: { skip: 'CKV_AWS_1' } }, undefined],
    [{ checkov: 7 }, undefined],
  ])('%j', (metadata, expected) => {
    const options = toMap({ Metadata: metadata });
    expect(reasons(resource(source, { format: 'cloudformation', options }))).toEqual(expected);
  });
});

it('takes the suppression of the whole resource before that of a line', () => {
  const source = new Source(
    'main.tf',
    '# policycortex:ignore p all of it\nresource "a" "b" {\n  x = 1 # policycortex:ignore p x\n}\n',
  );
  const native = resource(source, { from: 'resource' });
  expect(read([native]).find(violation('main.tf', 3), native)).toMatchObject({
    isOfResource: true,
    suppression: { reason: 'all of it', line: 1 },
  });
});

it('does not believe a .json file, and no file beyond the limit', () => {
  const json = new Source('a.tf.json', '{"//": "policycortex:ignore p why"}');
  expect(read([resource(json)]).isEmpty).toBe(true);
  const many = new Source('a.tf', 'x = 1 # policycortex:ignore p why\n'.repeat(10_010));
  const native = resource(many);
  const suppressions = read([native]);
  const isFound = (line: number): boolean => suppressions.find(violation('a.tf', line), native) !== undefined;
  // The first of them is on the first line of the resource.
  expect(isFound(1)).toBe(true);
  const other = resource(new Source('b.tf', ''));
  expect(
    [10_000, 10_001].map((line) => suppressions.find(violation('a.tf', line), other) !== undefined),
  ).toEqual([true, false]);
  const codes = suppressions.diagnostics(new Set(['p'])).map(({ code }) => code);
  expect(codes[0]).toBe('suppression-limit');
  expect(codes).toHaveLength(100);
});

it('is asked two thousand times about ten thousand suppressions of a file in time', () => {
  const source = new Source('a.tf', 'x = 1 # policycortex:ignore p why\n'.repeat(10_000));
  const natives = Array.from({ length: 2_000 }, (_, index) =>
    resource(new Source(`b${index}.tf`, ''), { id: `t.r${index}` }),
  );
  const suppressions = read(natives, [source]);
  const started = performance.now();
  for (const native of natives) suppressions.find(violation('a.tf', 20_000), native);
  expect(performance.now() - started).toBeLessThan(20_000);
  const [last] = natives;
  if (last === undefined) throw new RangeError('there are none');
  // What is beyond the limit counts.
  expect(suppressions.find(violation('a.tf', 1), last)).toBeUndefined();
  expect(suppressions.diagnostics(new Set()).map(({ code }) => code)).toEqual(['suppression-limit']);
});

it('survives any text, and suppresses nothing that it does not name with a reason', () => {
  const piece = fc.constantFrom(
    ...[
      '# ',
      '// ',
      '/*',
      '*/',
      '\n',
      ' ',
      '"',
      '{',
      '}',
      'a',
      '=',
      'resource "a" "b" {\n',
      '- ',
      ': ',
      '\u202e',
      '\u0000',
    ],
    ...[
      'policycortex:ignore',
      'policycortex:ignore-file',
      ' p',
      ' q',
      ',',
      'p/one',
      '*',
      ' until ',
      '2026-06-15',
      'why',
    ],
    ...['checkov:skip=CKV_AWS_1', 'trivy:ignore:', 'aws-s3-*', ':exp:', 'kics-scan ignore-block', '[', ']'],
  );
  const name = fc.constantFrom('a.tf', 'a.yaml', 'Dockerfile', 'a.json', 'a');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), name, (pieces, path) => {
      const source = new Source(path, pieces.join(''));
      const native = resource(source);
      const suppressions = withoutHang(() => read([native]));
      const lines = source.text.split('\n').length;
      for (let line = 1; line <= lines; line++) {
        const found = suppressions.find(violation(path, line), native)?.suppression;
        if (found === undefined) continue;
        expect(found.line).toBeLessThanOrEqual(lines);
        expect(found.reason).not.toMatch(/[\p{Cc}\p{Cf}]/u);
        if (found.by === 'policycortex') expect(found.reason).toMatch(/[\p{L}\p{N}]/u);
      }
      for (const { line, message } of suppressions.diagnostics(new Set(['p', 'q']))) {
        expect((line ?? 1) <= lines && !/[\p{Cc}\p{Cf}]/u.test(message)).toBe(true);
      }
    }),
    { numRuns: RUNS },
  );
});
