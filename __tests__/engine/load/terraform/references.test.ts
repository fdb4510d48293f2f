import { load, plain, references } from './terraform-text.js';

const BUCKETS = `
resource "aws_s3_bucket" "one" {
  bucket = "named"
  tags   = { Name = "x" }
  acl    = null
}
resource "aws_s3_bucket" "counted" {
  count  = 2
  bucket = "b\${count.index}"
}
resource "aws_s3_bucket" "keyed" {
  for_each = toset(["x", "y"])
  bucket   = each.key
}
resource "aws_s3_bucket_versioning" "one" {
  bucket                = aws_s3_bucket.one.id
  expected_bucket_owner = null
}
resource "aws_s3_bucket_versioning" "owned" {
  bucket                = aws_s3_bucket.one.id
  expected_bucket_owner = "123456789012"
}
resource "aws_s3_bucket" "maybe" {
  count = var.missing ? 1 : 0
}
variable "missing" {}
variable "passed" { default = null }
locals {
  bucket_id = aws_s3_bucket.one.id
  buckets   = [for b in aws_s3_bucket.counted : b.id]
}
`;

test.each<[expression: string, value: unknown, references: readonly string[]]>([
  ['aws_s3_bucket.one.id', undefined, ['aws_s3_bucket.one.id']],
  ['aws_s3_bucket.one.bucket', 'named', ['aws_s3_bucket.one.bucket']],
  ['aws_s3_bucket.one.tags["Name"]', 'x', ['aws_s3_bucket.one.tags']],
  ['aws_s3_bucket.one.acl', undefined, ['aws_s3_bucket.one.acl']],
  ['aws_s3_bucket.one["id"]', undefined, ['aws_s3_bucket.one.id']],
  ['aws_s3_bucket.counted[1].bucket', 'b1', ['aws_s3_bucket.counted[1].bucket']],
  ['aws_s3_bucket.keyed["x"].arn', undefined, ['aws_s3_bucket.keyed["x"].arn']],
  ['aws_s3_bucket.maybe[0].id', undefined, ['aws_s3_bucket.maybe.id']],
  ['one(aws_s3_bucket.maybe[*].id)', undefined, ['aws_s3_bucket.maybe.id']],
  ['aws_s3_bucket.counted[var.missing].id', undefined, ['aws_s3_bucket.counted.id']],
  ['aws_s3_bucket.elsewhere.id', undefined, ['aws_s3_bucket.elsewhere.id']],
  ['data.aws_caller_identity.me.account_id', undefined, ['data.aws_caller_identity.me.account_id']],
  ['local.bucket_id', undefined, ['aws_s3_bucket.one.id']],
  ['local.buckets[0]', undefined, ['aws_s3_bucket.counted[0].id']],
  ['"arn:aws:s3:::${aws_s3_bucket.one.bucket}/*"', 'arn:aws:s3:::named/*', ['aws_s3_bucket.one.bucket']],
  ['"${aws_s3_bucket.one.arn}/*"', undefined, ['aws_s3_bucket.one.arn']],
  [
    'join(",", aws_s3_bucket.counted[*].id)',
    undefined,
    ['aws_s3_bucket.counted[0].id', 'aws_s3_bucket.counted[1].id'],
  ],
  ['aws_s3_bucket_versioning.one.id', undefined, ['aws_s3_bucket.one.id', 'aws_s3_bucket_versioning.one.id']],
  ['aws_s3_bucket_versioning.owned.id', undefined, ['aws_s3_bucket_versioning.owned.id']],
  ['upper(aws_s3_bucket.one.bucket)', 'NAMED', ['aws_s3_bucket.one.bucket']],
  ['try(aws_s3_bucket.counted[5].id, aws_s3_bucket.one.id)', undefined, ['aws_s3_bucket.one.id']],
  ['coalesce(aws_s3_bucket.one.bucket, aws_s3_bucket.elsewhere.id)', 'named', ['aws_s3_bucket.one.bucket']],
  ['element(aws_s3_bucket.counted.*.id, 0)', undefined, ['aws_s3_bucket.counted[0].id']],
])('%s', (expression, value, expected) => {
  const found = load(`${BUCKETS}\nresource "x_y" "z" {\n  value = ${expression}\n}`).attribute(
    'x_y.z',
    'value',
  );
  expect(references(found).sort()).toEqual([...expected].sort());
  expect(found?.kind === 'scalar' ? plain(found) : undefined).toBe(value);
});

test('an ARN that is not known starts like one', () => {
  const { attribute } = load(`
    ${BUCKETS}
    resource "x_y" "z" {
      of_bucket = "\${aws_s3_bucket.one.arn}/*"
      of_other  = google_storage_bucket.b.arn
      formatted = format("%s:*", aws_s3_bucket.one.arn)
      flat      = flatten([aws_s3_bucket.one.arn, ["*"], [[format("%s:*", var.missing)]]])
      not_flat  = flatten([var.missing, ["*"]])
    }`);
  expect(attribute('x_y.z', 'formatted')).toMatchObject({ start: 'arn:', end: ':*' });
  expect(attribute('x_y.z', 'flat')).toMatchObject({
    items: [{ start: 'arn:' }, { value: '*' }, { end: ':*' }],
  });
  expect(attribute('x_y.z', 'not_flat')).toMatchObject({ kind: 'unknown' });
  expect(attribute('x_y.z', 'of_bucket')).toMatchObject({ start: 'arn:', end: '/*' });
  expect(attribute('x_y.z', 'of_other')).not.toHaveProperty('start');
});

test('a block that was not written may still have attributes', () => {
  const tree = load(`
    resource "aws_instance" "i" {
      root_block_device {
        encrypted = true
      }
    }
    resource "x_y" "z" {
      known   = aws_instance.i.root_block_device[0].encrypted
      unknown = aws_instance.i.root_block_device[0].volume_id
      absent  = aws_instance.i.ebs_block_device[0].volume_id
    }`);
  expect(tree.data('x_y.z', 'known')).toBe(true);
  expect(tree.data('x_y.z', 'unknown')).toEqual({ unknown: ['aws_instance.i.root_block_device'] });
  expect(tree.data('x_y.z', 'absent')).toEqual({ unknown: ['aws_instance.i.ebs_block_device'] });
  expect(tree.diagnostics).toEqual([]);
});

test('the place where a value was written, and where it is used', () => {
  const files = {
    'main.tf':
      'variable "acl" {\n  default = "public-read"\n}\nmodule "m" {\n  source = "./m"\n  acl    = var.acl\n  name   = "n"\n}\n',
    'm/main.tf':
      'variable "acl" {}\nvariable "name" {}\nresource "aws_s3_bucket" "b" {\n  acl    = var.acl\n  bucket = var.name\n  tags = {\n    Owner = "me"\n  }\n  rule {\n    id = "r"\n  }\n}\n',
  };
  const tree = load(files);
  const places = (path: string): string[] => {
    const value = tree.attribute('module.m.aws_s3_bucket.b', path);
    return [value?.origin, value?.via].map((span) =>
      span === undefined
        ? '-'
        : `${span.source.path}:${String(span.source.position(span.start).line)} ${span.source.text.slice(span.start, span.end).split('\n')[0] ?? ''}`,
    );
  };
  expect(places('acl')).toEqual(['main.tf:2 "public-read"', 'm/main.tf:4 acl    = var.acl']);
  expect(places('bucket')).toEqual(['main.tf:7 "n"', 'm/main.tf:5 bucket = var.name']);
  expect(places('tags')).toEqual(['m/main.tf:6 tags = {', '-']);
  expect(places('tags.Owner')).toEqual(['m/main.tf:7 Owner = "me"', '-']);
  expect(places('rule.0')).toEqual(['m/main.tf:9 rule {', '-']);
  expect(places('rule.0.id')).toEqual(['m/main.tf:10 id = "r"', '-']);
});
