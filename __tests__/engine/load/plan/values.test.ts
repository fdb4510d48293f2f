import { body, change, find, join, plan } from './planned.js';

function planned(after: object, unknown: object = {}, expressions?: object): unknown {
  const root =
    expressions === undefined
      ? undefined
      : { resources: [{ address: 'aws_thing.t', type: 'aws_thing', name: 't', expressions }] };
  return body(
    find(
      join({ 'plan.json': plan([change({ address: 'aws_thing.t', after, unknown })], root) }),
      'aws_thing.t',
    ),
  );
}

describe('planned values', () => {
  const cases: readonly (readonly [string, object, object, object | undefined, unknown])[] = [
    ['texts, numbers, booleans', { a: 'x', b: 22, c: false }, {}, undefined, { a: 'x', b: 22, c: false }],
    ['null is what was not set', { a: null, b: '' }, {}, undefined, { b: '' }],
    ['an empty list is no block', { ingress: [], egress: [{ a: 1 }] }, {}, undefined, { egress: [{ a: 1 }] }],
    ['unknown, missing in the values', {}, { a: true }, undefined, { a: '<unknown>' }],
    ['unknown in spite of a value', { a: 'x' }, { a: true }, undefined, { a: '<unknown>' }],
    ['false is known', { a: 'x' }, { a: false }, undefined, { a: 'x' }],
    ['unknown in a list', { l: [null, 'z'] }, { l: [true, false] }, undefined, { l: ['<unknown>', 'z'] }],
    [
      'unknown in a block',
      { b: [{ k: 'x' }] },
      { b: [{ id: true }] },
      undefined,
      { b: [{ k: 'x', id: '<unknown>' }] },
    ],
    [
      'unknown in a map',
      { tags: { a: '1' } },
      { tags: { b: true } },
      undefined,
      { tags: { a: '1', b: '<unknown>' } },
    ],
    ['unknown and nothing else', {}, { b: [{ id: true }] }, undefined, { b: [{ id: '<unknown>' }] }],
    ['null in a list of an attribute stays', { l: [null, 'a'] }, {}, undefined, { l: [null, 'a'] }],
    [
      'what nobody wrote and the provider computes is left out',
      { bucket: 'b' },
      { id: true, arn: true, policy: true },
      { bucket: { constant_value: 'b' }, policy: { references: ['local.p'] } },
      { bucket: 'b', policy: '<unknown>' },
    ],
    [
      'so it is inside of a block',
      { rule: [{ name: 'r' }] },
      { rule: [{ id: true, key: true }] },
      { rule: [{ name: { constant_value: 'r' }, key: { references: ['var.k'] } }] },
      { rule: [{ name: 'r', key: '<unknown>' }] },
    ],
    [
      'but not where the configuration shows other blocks, as it does of dynamic ones',
      { rule: [{ name: 'a' }, { name: 'b' }, { name: 'c' }] },
      { rule: [{ key: true }, {}, {}] },
      { rule: [{ name: {} }, { name: {} }] },
      { rule: [{ name: 'a', key: '<unknown>' }, { name: 'b' }, { name: 'c' }] },
    ],
    [
      'names that objects have anyhow',
      JSON.parse('{"__proto__": "x", "constructor": 1}'),
      {},
      {},
      JSON.parse('{"__proto__": "x", "constructor": 1}'),
    ],
  ];
  test.each(cases)('%s', (_name, after, unknown, expressions, expected) => {
    expect(planned(after, unknown, expressions)).toEqual(expected);
  });

  test('nested without end is unknown, not a crash', () => {
    const text = `{"format_version":"1.0","resource_changes":[{"address":"a.b","type":"a","name":"b","change":{"actions":["create"],"after":{"x":${'['.repeat(20_000)}${']'.repeat(20_000)}}}}]}`;
    expect(JSON.stringify(body(find(join({ 'plan.json': text }), 'a.b')))).toContain('<unknown>');
  });
});

describe('what is planned', () => {
  const joined = join({
    'plan.json': plan(
      [
        change({ address: 'a_b.created' }),
        change({ address: 'a_b.kept', actions: ['no-op'] }),
        change({ address: 'a_b.changed', actions: ['update'] }),
        change({ address: 'a_b.replaced', actions: ['delete', 'create'] }),
        change({ address: 'a_b.deleted', actions: ['delete'], after: null }),
        change({ address: 'a_b.forgotten', actions: ['forget'], after: null }),
        change({ address: 'a_b.left', actions: ['delete'], after: {}, deposed: '12ab' }),
        change({ address: 'module.m["k"].a_b.inner', module: 'module.m["k"]' }),
        change({ address: 'data.a_d.late', actions: ['read'] }),
      ],
      undefined,
      {
        prior_state: {
          values: {
            root_module: {
              resources: [
                { address: 'data.a_d.early', mode: 'data', type: 'a_d', name: 'early', values: { x: 1 } },
                { address: 'a_b.deleted', mode: 'managed', type: 'a_b', name: 'deleted', values: {} },
              ],
              child_modules: [
                {
                  address: 'module.m["k"]',
                  resources: [
                    { address: 'module.m["k"].data.a_d.e', mode: 'data', type: 'a_d', name: 'e', values: {} },
                  ],
                },
              ],
            },
          },
        },
      },
    ),
  });

  test('is there, what goes away is not', () => {
    expect(joined.resources.map(({ id, type, isData }) => [id, type, isData])).toEqual([
      ['a_b.created', 'a_b', false],
      ['a_b.kept', 'a_b', false],
      ['a_b.changed', 'a_b', false],
      ['a_b.replaced', 'a_b', false],
      ['module.m["k"].a_b.inner', 'a_b', false],
      ['data.a_d.late', 'a_d', true],
      ['data.a_d.early', 'a_d', true],
      ['module.m["k"].data.a_d.e', 'a_d', true],
    ]);
    expect(joined.files).toEqual(['plan.json']);
    expect(joined.diagnostics).toEqual([]);
  });

  test('comes from the planned values where there are no changes', () => {
    const text = {
      format_version: '1.0',
      planned_values: {
        root_module: {
          resources: [{ address: 'a_b.c', mode: 'managed', type: 'a_b', name: 'c', values: { x: 1 } }],
          child_modules: [
            {
              address: 'module.m',
              child_modules: [
                {
                  address: 'module.m.module.n',
                  resources: [
                    {
                      address: 'module.m.module.n.a_b.d',
                      mode: 'managed',
                      type: 'a_b',
                      name: 'd',
                      values: {},
                    },
                  ],
                },
              ],
            },
          ],
        },
      },
    };
    expect(join({ 'p.json': text }).resources.map(({ id }) => id)).toEqual([
      'a_b.c',
      'module.m.module.n.a_b.d',
    ]);
  });
});

describe('files that are no plans', () => {
  test.each([
    ['a state', '{"format_version":"1.0","values":{"root_module":{}}}'],
    ['a list', '[{"format_version":"1.0","resource_changes":[]}]'],
    [
      'a template that mentions one',
      '{"Resources":{"B":{"Type":"AWS::S3::Bucket","Metadata":{"format_version":"1","resource_changes":[]}}}}',
    ],
    ['a template with the same members', '{"format_version":"1.0","resource_changes":[],"Resources":{}}'],
    [
      'a manifest with the same members',
      '{"apiVersion":"v1","kind":"Pod","format_version":"1.0","resource_changes":[]}',
    ],
    ['a broken manifest', '{"apiVersion":"v1","kind":"Pod","format_version":"1.0","resource_changes":[]'],
    ['nothing', ''],
  ])('%s is left to others', (_name, text) => {
    expect(join({ 'f.json': text })).toEqual({ resources: [], diagnostics: [], files: [] });
  });

  test.each([
    ['broken', '{"format_version":"1.0","resource_changes":[', 'terraform-plan-invalid', 'error'],
    [
      'of a format to come',
      '{"format_version":"2.0","resource_changes":[]}',
      'terraform-plan-version',
      'error',
    ],
    [
      'of a plan that failed',
      '{"format_version":"1.2","resource_changes":[],"errored":true}',
      'terraform-plan-errored',
      'warning',
    ],
  ])('one that is %s says so', (_name, text, code, level) => {
    const { diagnostics, files } = join({ 'f.json': text });
    expect(diagnostics).toMatchObject([{ code, level, file: 'f.json' }]);
    expect(files).toEqual(['f.json']);
  });
});
