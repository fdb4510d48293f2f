import { load } from './terraform-text.js';

test.each<[argument: string, ids: readonly string[]]>([
  ['', ['x_y.z']],
  ['count = 2', ['x_y.z[0]', 'x_y.z[1]']],
  ['count = "1"', ['x_y.z[0]']],
  ['count = 0', []],
  ['count = false', []],
  ['count = true ? 0 : 1', []],
  ['count = length(x_y.other)', ['x_y.z[0]', 'x_y.z[1]', 'x_y.z[2]']],
  ['count = var.missing', ['x_y.z']],
  ['count = -1', ['x_y.z']],
  ['count = null', ['x_y.z']],
  ['for_each = toset(["b", "a"])', ['x_y.z["a"]', 'x_y.z["b"]']],
  ['for_each = { b = 1, a = var.missing }', ['x_y.z["a"]', 'x_y.z["b"]']],
  ['for_each = {}', []],
  ['for_each = toset([])', []],
  ['for_each = toset(["a\\"b"])', ['x_y.z["a\\"b"]']],
  ['for_each = var.missing', ['x_y.z']],
  ['for_each = toset(["a", var.missing])', ['x_y.z']],
  ['for_each = { (var.missing) = 1 }', ['x_y.z']],
  ['for_each = 5', ['x_y.z']],
  ['for_each = { for k, v in { a = 1, b = 2 } : k => v if v > 1 }', ['x_y.z["b"]']],
])('%s', (argument, ids) => {
  const tree = load(
    `variable "missing" {}\nresource "x_y" "other" {\n  count = 3\n}\nresource "x_y" "z" {\n  ${argument}\n}`,
  );
  expect(tree.ids.filter((id) => id.startsWith('x_y.z'))).toEqual(ids);
});

test('each.key and each.value', () => {
  const tree = load(
    'resource "x_y" "z" {\n  for_each = { a = { port = 1 } }\n  key = each.key\n  port = each.value.port\n}',
  );
  expect(tree.data('x_y.z["a"]', 'key')).toBe('a');
  expect(tree.data('x_y.z["a"]', 'port')).toBe(1);
  expect([...(tree.resources.get('x_y.z["a"]')?.body.entries.keys() ?? [])]).toEqual(['key', 'port']);
});

test('for_each over another resource', () => {
  const tree = load(`
    resource "aws_s3_bucket" "b" {
      for_each = toset(["x"])
    }
    resource "aws_s3_bucket_acl" "a" {
      for_each = aws_s3_bucket.b
      bucket   = each.value.id
    }`);
  expect(tree.data('aws_s3_bucket_acl.a["x"]', 'bucket')).toEqual({ unknown: ['aws_s3_bucket.b["x"].id'] });
});

test('dynamic blocks: iterators, nesting, sets, what is not known, and none', () => {
  const tree = load(`
    variable "missing" {}
    resource "x_y" "z" {
      dynamic "outer" {
        for_each = { a = [1, 2], b = [] }
        iterator = it
        content {
          name = it.key
          dynamic "inner" {
            for_each = toset([for n in it.value : tostring(n)])
            content {
              name = "\${it.key}\${inner.key}"
            }
          }
        }
      }
      dynamic "maybe" {
        for_each = var.missing
        content {
          port  = maybe.value.port
          fixed = "0.0.0.0/0"
        }
      }
      dynamic "none" {
        for_each = []
        content {}
      }
    }`);
  expect(tree.data('x_y.z', 'outer')).toEqual([
    { name: 'a', inner: [{ name: 'a1' }, { name: 'a2' }] },
    { name: 'b' },
  ]);
  expect(tree.data('x_y.z', 'maybe')).toEqual([{ port: { unknown: [] }, fixed: '0.0.0.0/0' }]);
  expect(tree.attribute('x_y.z', 'maybe')).toMatchObject({ items: [{ isPossible: true }] });
  expect(tree.attribute('x_y.z', 'outer.0')).not.toHaveProperty('isPossible');
  expect(tree.attribute('x_y.z', 'none')).toBeUndefined();
});

test('arguments that name things are kept as text, and depends_on is no attribute', () => {
  const tree = load(`
    resource "x_y" "z" {
      provider   = aws.west
      depends_on = [x_y.other]
      lifecycle {
        prevent_destroy = true
        ignore_changes  = [tags["a"], name]
      }
    }`);
  expect(tree.data('x_y.z', 'provider')).toBe('aws.west');
  expect(tree.data('x_y.z', 'lifecycle')).toEqual([
    { prevent_destroy: true, ignore_changes: ['tags["a"]', 'name'] },
  ]);
  expect(tree.attribute('x_y.z', 'depends_on')).toBeUndefined();
});

test('the JSON syntax, with a dynamic block', () => {
  const text = JSON.stringify({
    variable: { name: { default: 'n' } },
    resource: {
      x_y: {
        z: {
          name: '${var.name}-x',
          rule: [{ id: 1 }],
          dynamic: { part: { for_each: [1, 2], content: { number: '${part.value}' } } },
        },
      },
    },
  });
  const tree = load({ 'main.tf.json': text });
  expect(tree.data('x_y.z', 'name')).toBe('n-x');
  expect(tree.data('x_y.z', 'rule')).toEqual([{ id: 1 }]);
  expect(tree.data('x_y.z', 'part')).toEqual([{ number: 1 }, { number: 2 }]);
});

test('override files, resources of the same name, providers', () => {
  const tree = load({
    'main.tf':
      'resource "x_y" "z" {\n  a = 1\n  b = 2\n}\nresource "x_y" "z" {\n  a = 3\n}\nprovider "aws" {\n  alias = "west"\n  access_key = "k"\n}',
    'z_override.tf': 'resource "x_y" "z" {\n  b = 20\n}\n',
  });
  expect(tree.ids).toEqual(['provider.aws.west', 'x_y.z', 'x_y.z#2']);
  expect(tree.data('x_y.z', 'a')).toBe(1);
  expect(tree.data('x_y.z', 'b')).toBe(20);
  expect(tree.data('x_y.z#2', 'a')).toBe(3);
  expect(tree.data('provider.aws.west', 'access_key')).toBe('k');
});
