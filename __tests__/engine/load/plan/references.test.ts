import { adapt } from '../../../../src/engine/adapt/adapt.js';
import type { Value } from '../../../../src/engine/model/value.js';
import { change, find, join, plain, plan } from './planned.js';

const BUCKET = {
  address: 'aws_s3_bucket.b',
  mode: 'managed',
  type: 'aws_s3_bucket',
  name: 'b',
  expressions: {},
};

function versioning(bucket: readonly string[], more: object = {}): object {
  return {
    address: 'aws_s3_bucket_versioning.v',
    mode: 'managed',
    type: 'aws_s3_bucket_versioning',
    name: 'v',
    expressions: { bucket: { references: bucket } },
    ...more,
  };
}

function bucketOf(address: string, root: object, module?: string): unknown {
  const changes = [
    change({ address, ...(module === undefined ? {} : { module }), unknown: { bucket: true } }),
  ];
  return plain(find(join({ 'p.json': plan(changes, root) }), address).body.entries.get('bucket'));
}

describe('what an attribute is taken from', () => {
  test.each([
    ['an attribute', ['aws_s3_bucket.b.id', 'aws_s3_bucket.b'], '<unknown aws_s3_bucket.b.id>'],
    [
      'an instance',
      ['aws_s3_bucket.b["x.y"].id', 'aws_s3_bucket.b["x.y"]', 'aws_s3_bucket.b'],
      '<unknown aws_s3_bucket.b["x.y"].id>',
    ],
    [
      'an instance by its number',
      ['aws_s3_bucket.b[0].id', 'aws_s3_bucket.b[0]', 'aws_s3_bucket.b'],
      '<unknown aws_s3_bucket.b[0].id>',
    ],
    ['an instance by each.key', ['aws_s3_bucket.b', 'each.key'], '<unknown aws_s3_bucket.b.>'],
    [
      'a data source',
      ['data.aws_s3_bucket.b.id', 'data.aws_s3_bucket.b'],
      '<unknown data.aws_s3_bucket.b.id>',
    ],
    [
      'two',
      ['aws_s3_bucket.b.id', 'aws_s3_bucket.b', 'aws_s3_bucket.bb.id', 'aws_s3_bucket.bb'],
      '<unknown aws_s3_bucket.b.id aws_s3_bucket.bb.id>',
    ],
    ['a local, which no plan resolves', ['local.name'], '<unknown>'],
    ['a variable of the root module', ['var.name'], '<unknown>'],
    ['an output', ['module.m["k"].out', 'module.m["k"]'], '<unknown module.m["k"].aws_s3_bucket.in.id>'],
    [
      'an output of an output',
      ['module.m["k"].deep'],
      '<unknown module.m["k"].module.n.aws_s3_bucket.deep.arn>',
    ],
    ['a module as a whole', ['module.m', 'each.key'], '<unknown module.m.>'],
    ['an output that leads in a circle', ['module.m["k"].circle'], '<unknown>'],
    ['nonsense', ['..', '', 'a', 'module.', 'each.value', '['], '<unknown>'],
  ])('%s', (_name, references, expected) => {
    const outputs = (names: Readonly<Record<string, readonly string[]>>): object =>
      Object.fromEntries(
        Object.entries(names).map(([name, list]) => [name, { expression: { references: list } }]),
      );
    const root = {
      resources: [BUCKET, versioning(references)],
      module_calls: {
        m: {
          expressions: { loop: { references: ['module.m["k"].circle'] } },
          module: {
            outputs: outputs({
              out: ['aws_s3_bucket.in.id', 'aws_s3_bucket.in'],
              deep: ['module.n.out', 'module.n'],
              circle: ['var.loop', 'var.loop'],
            }),
            module_calls: { n: { module: { outputs: outputs({ out: ['aws_s3_bucket.deep.arn'] }) } } },
          },
        },
      },
    };
    expect(bucketOf('aws_s3_bucket_versioning.v', root)).toBe(expected);
  });

  test('for_each over buckets', () => {
    const root = {
      resources: [
        versioning(['each.value.id', 'each.value'], {
          for_each_expression: { references: ['aws_s3_bucket.b'] },
        }),
      ],
    };
    expect(bucketOf('aws_s3_bucket_versioning.v["x"]', root)).toBe('<unknown aws_s3_bucket.b["x"].id>');
  });

  test('a variable of a module, by way of the call', () => {
    const root = {
      module_calls: {
        outer: {
          expressions: {
            id: { references: ['aws_s3_bucket.b[0].id', 'aws_s3_bucket.b[0]', 'aws_s3_bucket.b'] },
          },
          module: {
            module_calls: {
              inner: {
                expressions: { name: { references: ['var.id'] } },
                module: { resources: [versioning(['var.name'])] },
              },
            },
          },
        },
      },
    };
    const module = 'module.outer["a.b"].module.inner[1]';
    expect(bucketOf(`${module}.aws_s3_bucket_versioning.v`, root, module)).toBe(
      '<unknown aws_s3_bucket.b[0].id>',
    );
  });

  test('the resource of the same module instance', () => {
    const root = {
      module_calls: { m: { module: { resources: [versioning(['aws_s3_bucket.b.id', 'aws_s3_bucket.b'])] } } },
    };
    const module = 'module.m["k"]';
    expect(bucketOf(`${module}.aws_s3_bucket_versioning.v`, root, module)).toBe(
      '<unknown module.m["k"].aws_s3_bucket.b.id>',
    );
  });

  test('hostile configurations cost little', () => {
    const module_calls: Record<string, unknown> = {};
    const all = Array.from({ length: 60 }, (_, at) => `module.m${String(at)}.out`);
    for (const [at] of all.entries()) {
      module_calls[`m${String(at)}`] = {
        expressions: { v: { references: all } },
        module: { outputs: { out: { expression: { references: ['var.v'] } } } },
      };
    }
    const started = performance.now();
    bucketOf('aws_s3_bucket_versioning.v', { resources: [versioning(all)], module_calls });
    expect(performance.now() - started).toBeLessThan(2_500);
  });
});

test('a satellite belongs to its bucket, although the id is not known yet', () => {
  const changes = [
    change({ address: 'aws_s3_bucket.b', after: {}, unknown: { id: true, bucket: true, versioning: true } }),
    change({ address: 'aws_s3_bucket.c', after: { bucket: 'c' }, unknown: { id: true, versioning: true } }),
    change({
      address: 'aws_s3_bucket_versioning.v',
      after: { versioning_configuration: [{ status: 'Enabled' }] },
      unknown: { bucket: true, versioning_configuration: [{ mfa_delete: true }] },
    }),
  ];
  const root = {
    resources: [
      BUCKET,
      { ...BUCKET, address: 'aws_s3_bucket.c', name: 'c', expressions: { bucket: { constant_value: 'c' } } },
      { ...versioning(['aws_s3_bucket.b.id', 'aws_s3_bucket.b']) },
    ],
  };
  const resources = adapt(join({ 'p.json': plan(changes, root) }).resources);
  const status = (id: string): Value | undefined => {
    const versions = resources.find(({ native }) => native.id === id)?.attributes.entries.get('versioning');
    return versions?.kind === 'map' ? versions.entries.get('status') : undefined;
  };
  expect(plain(status('aws_s3_bucket.b'))).toBe('Enabled');
  expect(status('aws_s3_bucket.c')).toBeUndefined();
  expect(resources.map(({ type, native }) => [type, native.id])).toEqual([
    ['AWS::S3::Bucket', 'aws_s3_bucket.b'],
    ['AWS::S3::Bucket', 'aws_s3_bucket.c'],
  ]);
});
