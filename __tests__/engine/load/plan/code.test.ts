import { body, change, find, join, place, plan } from './planned.js';

const CODE = `variable "acl" { default = "private" }
locals { name = aws_s3_bucket.b.id }

resource "aws_s3_bucket" "b" {
  bucket = var.unknown_name
  acl    = var.acl

  logging { target_bucket = "public" }
  lifecycle { prevent_destroy = true }
}

resource "aws_s3_bucket_versioning" "v" {
  for_each = var.unknown_map
  bucket   = local.name
}
`;

const RESOURCES = [
  {
    address: 'aws_s3_bucket.b',
    expressions: { bucket: { references: ['var.unknown_name'] }, acl: { references: ['var.acl'] } },
  },
  { address: 'aws_s3_bucket_versioning.v', expressions: { bucket: { references: ['local.name'] } } },
];
const CHANGES = [
  change({
    address: 'aws_s3_bucket.b',
    after: {
      bucket: 'prod',
      acl: 'public-read',
      force_destroy: false,
      logging: [{ target_bucket: 'public' }],
    },
    unknown: { id: true, arn: true },
  }),
  change({ address: 'aws_s3_bucket_versioning.v["x"]', after: {}, unknown: { bucket: true } }),
  change({ address: 'aws_s3_bucket_versioning.v["y"]', after: {}, unknown: { bucket: true } }),
];
const PLAN = plan(CHANGES, { resources: RESOURCES });

const PLANNED_BUCKET = {
  bucket: 'prod',
  acl: 'public-read',
  force_destroy: false,
  logging: [{ target_bucket: 'public' }],
  lifecycle: [{ prevent_destroy: true }],
};

describe('a plan that was named', () => {
  const files = { 'infra/main.tf': CODE, 'infra/plan.json': PLAN };
  const joined = join(files, { named: ['infra/plan.json'] });

  test('takes the place of its code, each resource once', () => {
    expect(joined.resources.map(({ id, format, root }) => [id, format, root])).toEqual([
      ['aws_s3_bucket.b', 'terraform-plan', 'infra'],
      ['aws_s3_bucket_versioning.v["x"]', 'terraform-plan', 'infra'],
      ['aws_s3_bucket_versioning.v["y"]', 'terraform-plan', 'infra'],
    ]);
    expect(body(find(joined, 'aws_s3_bucket.b'))).toEqual(PLANNED_BUCKET);
    expect(joined.diagnostics).toEqual([]);
  });

  test('has the lines of the code', () => {
    const bucket = find(joined, 'aws_s3_bucket.b');
    expect(place(bucket)).toBe('infra/main.tf:4');
    const { entries } = bucket.body;
    expect(
      place({ ...(entries.get('acl')?.via === undefined ? {} : { origin: entries.get('acl')?.via }) }),
    ).toBe('infra/main.tf:6');
    expect(place(entries.get('logging') ?? {})).toBe('infra/main.tf:8');
    expect(place(find(joined, 'aws_s3_bucket_versioning.v["y"]'))).toBe('infra/main.tf:12');
  });

  test('is linked where only the code knows: through a local', () => {
    expect(body(find(joined, 'aws_s3_bucket_versioning.v["x"]'))).toEqual({
      bucket: '<unknown aws_s3_bucket.b.id>',
    });
  });

  test('also has them when the code beside it is not scanned', () => {
    const alone = join(
      { 'infra/plan.json': PLAN },
      {
        named: ['infra/plan.json'],
        beside: { 'infra/main.tf': CODE, 'infra/other.tf': 'resource "aws_sns_topic" "t" {}' },
      },
    );
    expect(alone.resources.map(({ id, root }) => [id, root])).toEqual([
      ['aws_s3_bucket.b', 'infra'],
      ['aws_s3_bucket_versioning.v["x"]', 'infra'],
      ['aws_s3_bucket_versioning.v["y"]', 'infra'],
    ]);
    expect(place(find(alone, 'aws_s3_bucket.b'))).toBe('infra/main.tf:4');
  });

  test('leaves alone what it does not have, and says so', () => {
    const more = join(
      { ...files, 'infra/new.tf': 'resource "aws_sns_topic" "t" {}' },
      { named: ['infra/plan.json'] },
    );
    expect(find(more, 'aws_sns_topic.t').format).toBe('terraform');
    expect(more.diagnostics).toMatchObject([
      { code: 'terraform-plan-old', level: 'warning', file: 'infra/plan.json' },
    ]);
  });

  test('says that there is none of what the code declares', () => {
    const none = join(
      { 'infra/main.tf': CODE, 'p.json': plan(CHANGES.slice(0, 1), { resources: RESOURCES }) },
      { named: ['p.json'] },
    );
    expect(none.resources.map(({ id }) => id)).toEqual(['aws_s3_bucket.b']);
  });

  test('leaves the code of other directories alone', () => {
    const other = join(
      { 'infra/plan.json': PLAN, 'infra/main.tf': CODE, 'other/main.tf': CODE },
      { named: ['infra/plan.json'] },
    );
    expect(
      other.resources.filter(({ id }) => id === 'aws_s3_bucket.b').map(({ root, format }) => [root, format]),
    ).toEqual([
      ['infra', 'terraform-plan'],
      ['other', 'terraform'],
    ]);
  });

  test('several of the same code are each judged', () => {
    const both = join(
      { 'infra/main.tf': CODE, 'dev.json': PLAN, 'prod.json': PLAN },
      { named: ['dev.json', 'prod.json'] },
    );
    expect(both.resources.filter(({ id }) => id === 'aws_s3_bucket.b').map(({ root }) => root)).toEqual([
      'dev.json',
      'prod.json',
    ]);
  });
});

describe('a plan that was only found', () => {
  const joined = join({ 'infra/main.tf': CODE, 'infra/plan.json': PLAN });

  test('fills in what the code leaves open, and overrules nothing', () => {
    expect(body(find(joined, 'aws_s3_bucket.b'))).toEqual({
      bucket: 'prod',
      acl: 'private',
      logging: [{ target_bucket: 'public' }],
      lifecycle: [{ prevent_destroy: true }],
    });
    expect(joined.diagnostics).toMatchObject([
      { code: 'terraform-plan-found', level: 'notice', file: 'infra/plan.json' },
    ]);
  });

  test('says which instances there are', () => {
    expect(joined.resources.map(({ id }) => id)).toEqual([
      'aws_s3_bucket.b',
      'aws_s3_bucket_versioning.v["x"]',
      'aws_s3_bucket_versioning.v["y"]',
    ]);
  });

  test('cannot make a resource of the code go away', () => {
    const code =
      'resource "aws_s3_bucket" "b" {\n  acl = "public-read"\n}\nresource "aws_s3_bucket" "c" {\n  count = 2\n  acl = "public-read"\n}\n';
    const forged = plan(
      [
        change({ address: 'aws_s3_bucket.b', after: { acl: 'private' } }),
        change({ address: 'aws_s3_bucket.c["z"]', after: { acl: 'private' } }),
      ],
      { resources: [{ address: 'aws_s3_bucket.b' }, { address: 'aws_s3_bucket.c' }] },
    );
    const both = join({ 'main.tf': code, 'p.json': forged });
    expect(both.resources.map((resource) => [resource.id, body(resource)])).toEqual([
      ['aws_s3_bucket.b', { acl: 'public-read' }],
      ['aws_s3_bucket.c["z"]', { acl: 'public-read' }],
      ['aws_s3_bucket.c[1]', { acl: 'public-read' }],
    ]);
  });

  test('adds what only it has', () => {
    const more = join({
      'main.tf': CODE,
      'p.json': plan([...CHANGES, change({ address: 'aws_sns_topic.t', after: { name: 't' } })]),
    });
    expect(find(more, 'aws_sns_topic.t')).toMatchObject({ format: 'terraform-plan', root: '.' });
  });

  test('does nothing where there are several', () => {
    const several = join({ 'main.tf': CODE, 'dev.json': PLAN, 'prod.json': PLAN });
    expect(several.resources.map(({ id, format }) => [id, format])).toEqual([
      ['aws_s3_bucket.b', 'terraform'],
      ['aws_s3_bucket_versioning.v', 'terraform'],
    ]);
    expect(several.diagnostics.map(({ code, file }) => [code, file])).toEqual([
      ['terraform-plan-skipped', 'dev.json'],
      ['terraform-plan-skipped', 'prod.json'],
    ]);
  });
});

describe('the code that a plan is of', () => {
  test.each([
    ['beside it', 'a/main.tf', 'a/p.json', 'a'],
    ['above it', 'a/main.tf', 'a/plans/p.json', 'a'],
    ['anywhere, when it is the only one', 'a/main.tf', 'plans/p.json', 'a'],
  ])('%s', (_name, code, file, root) => {
    const joined = join(
      { [code]: CODE, 'zzz/main.tf': 'resource "aws_sns_topic" "t" {}', [file]: PLAN },
      { named: [file] },
    );
    expect(find(joined, 'aws_s3_bucket.b').root).toBe(root);
  });

  test('is not guessed between two', () => {
    const joined = join(
      { 'a/main.tf': CODE, 'b/main.tf': CODE, 'plans/p.json': PLAN },
      { named: ['plans/p.json'] },
    );
    const buckets = joined.resources.filter(({ id }) => id === 'aws_s3_bucket.b');
    expect(buckets.map(({ root }) => root)).toEqual(['a', 'b', 'plans/p.json']);
  });

  test('modules are followed to their lines', () => {
    const joined = join(
      {
        'main.tf': 'module "m" {\n  source = "./mod"\n  for_each = toset(["k"])\n}\n',
        'mod/main.tf': '\nresource "a_b" "c" {\n  x = "y"\n}\n',
        'p.json': plan([
          change({ address: 'module.m["k"].a_b.c', module: 'module.m["k"]', after: { x: 'y' } }),
        ]),
      },
      { named: ['p.json'] },
    );
    const resource = find(joined, 'module.m["k"].a_b.c');
    expect(place(resource)).toBe('mod/main.tf:2');
    expect(place(resource.body.entries.get('x') ?? {})).toBe('mod/main.tf:3');
  });

  test('members of a set keep their lines in whatever order the plan has them', () => {
    const code =
      'resource "aws_security_group" "g" {\n  ingress {\n    from_port = 22\n  }\n  ingress {\n    from_port = 443\n  }\n}\n';
    const after = { ingress: [{ from_port: 443 }, { from_port: 22 }] };
    const joined = join(
      { 'main.tf': code, 'p.json': plan([change({ address: 'aws_security_group.g', after })]) },
      { named: ['p.json'] },
    );
    const ingress = find(joined, 'aws_security_group.g').body.entries.get('ingress');
    expect(ingress?.kind === 'list' && ingress.items.map(place)).toEqual(['main.tf:5', 'main.tf:2']);
  });
});

test('without code, a resource has its place in the plan', () => {
  const text = JSON.stringify(
    plan([change({ address: 'a_b.one' }), change({ address: 'a_b.two', after: { x: '{"' } })]),
    null,
    2,
  );
  const joined = join({ 'p.json': text });
  const { origin } = find(joined, 'a_b.two');
  expect(JSON.parse(text.slice(origin.start, origin.end))).toMatchObject({ address: 'a_b.two' });
  expect(place(find(joined, 'a_b.two'))).not.toBe(place(find(joined, 'a_b.one')));
});
