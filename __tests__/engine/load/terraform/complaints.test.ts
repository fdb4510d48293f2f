import { load } from './terraform-text.js';

/** What users of other scanners complain about most; each is right here. */

test.each([
  ['count', 'count = 2', 'count.index', ['[0]', '[1]']],
  ['for_each', 'for_each = toset(["x", "y"])', 'each.key', ['["x"]', '["y"]']],
])('%s does not break the link between a bucket and its satellites', (_, argument, key, keys) => {
  const tree = load(`
    resource "aws_s3_bucket" "b" {
      ${argument}
      bucket = "b-\${${key}}"
    }
    resource "aws_s3_bucket_versioning" "v" {
      ${argument}
      bucket = aws_s3_bucket.b[${key}].id
      versioning_configuration {
        status = "Enabled"
      }
    }`);
  for (const instance of keys) {
    expect(tree.data(`aws_s3_bucket_versioning.v${instance}`, 'bucket')).toEqual({
      unknown: [`aws_s3_bucket.b${instance}.id`],
    });
    expect(tree.ids).toContain(`aws_s3_bucket.b${instance}`);
  }
});

test('the link holds when count is not known', () => {
  const tree = load(`
    variable "create" {}
    resource "aws_s3_bucket" "b" {
      count = var.create ? 1 : 0
    }
    resource "aws_s3_bucket_versioning" "v" {
      count  = var.create ? 1 : 0
      bucket = aws_s3_bucket.b[0].id
    }`);
  expect(tree.ids).toEqual(['aws_s3_bucket.b', 'aws_s3_bucket_versioning.v']);
  expect(tree.data('aws_s3_bucket_versioning.v', 'bucket')).toEqual({ unknown: ['aws_s3_bucket.b.id'] });
});

test('for and merge are rendered', () => {
  const tree = load(`
    locals {
      common = { Team = "web" }
      rules  = { http = 80, https = 443 }
    }
    resource "aws_security_group" "g" {
      tags    = merge(local.common, { for name, port in local.rules : upper(name) => tostring(port) })
      ingress = [for port in values(local.rules) : { from_port = port, cidr_blocks = ["0.0.0.0/0"] }]
    }`);
  expect(tree.data('aws_security_group.g', 'tags')).toEqual({ Team: 'web', HTTP: '80', HTTPS: '443' });
  expect(tree.data('aws_security_group.g', 'ingress')).toEqual([
    { from_port: 80, cidr_blocks: ['0.0.0.0/0'] },
    { from_port: 443, cidr_blocks: ['0.0.0.0/0'] },
  ]);
});

test('sibling modules have their own inputs', () => {
  const tree = load({
    'main.tf':
      'module "open" {\n  source = "./bucket"\n  acl = "public-read"\n}\nmodule "closed" {\n  source = "./bucket"\n}\n',
    'bucket/main.tf':
      'variable "acl" {\n  default = "private"\n}\nresource "aws_s3_bucket" "b" {\n  acl = var.acl\n}\n',
  });
  expect(tree.data('module.open.aws_s3_bucket.b', 'acl')).toBe('public-read');
  expect(tree.data('module.closed.aws_s3_bucket.b', 'acl')).toBe('private');
  expect(tree.ids).toHaveLength(2);
});

test('what is not known is not a value, and not absent', () => {
  const tree = load(
    'variable "encrypted" {}\nresource "aws_ebs_volume" "v" {\n  encrypted = var.encrypted\n  kms_key_id = null\n}',
  );
  expect(tree.data('aws_ebs_volume.v', 'encrypted')).toEqual({ unknown: [] });
  expect(tree.data('aws_ebs_volume.v', 'kms_key_id')).toBeNull();
  expect(tree.attribute('aws_ebs_volume.v', 'size')).toBeUndefined();
});

test('dynamic blocks are not missed', () => {
  const tree = load(`
    variable "ports" {
      default = [22, 443]
    }
    resource "aws_security_group" "g" {
      ingress {
        from_port = 80
      }
      dynamic "ingress" {
        for_each = var.ports
        content {
          from_port   = ingress.value
          description = "rule \${ingress.key}"
        }
      }
    }`);
  expect(tree.data('aws_security_group.g', 'ingress')).toEqual([
    { from_port: 80 },
    { from_port: 22, description: 'rule 0' },
    { from_port: 443, description: 'rule 1' },
  ]);
});

test('an unknown for_each keeps the resource', () => {
  const tree = load(`
    variable "names" {}
    resource "aws_s3_bucket" "b" {
      for_each = toset(var.names)
      bucket   = each.value
      acl      = "public-read"
    }
    module "m" {
      source   = "./m"
      for_each = var.names
    }`);
  expect(tree.data('aws_s3_bucket.b', 'acl')).toBe('public-read');
  expect(tree.data('aws_s3_bucket.b', 'bucket')).toEqual({ unknown: [] });
});
