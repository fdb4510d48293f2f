import type { Value } from '../../../../src/engine/model/value.js';
import { load, plain, references } from './terraform-text.js';

function documentOf(value: Value | undefined): unknown {
  if (value?.kind === 'scalar') return JSON.parse(String(value.value));
  return value?.kind === 'unknown' && value.document !== undefined ? plain(value.document) : undefined;
}

test('aws_iam_policy_document gives its JSON, and refers to the data source', () => {
  const tree = load(`
    data "aws_iam_policy_document" "d" {
      statement {
        sid       = "One"
        actions   = ["s3:Get*", "s3:Put*"]
        resources = ["*"]
        principals {
          type        = "AWS"
          identifiers = ["*"]
        }
        condition {
          test     = "Bool"
          variable = "aws:SecureTransport"
          values   = ["false"]
        }
      }
      statement {
        effect      = "Deny"
        not_actions = ["iam:*"]
        resources   = []
      }
    }
    resource "aws_s3_bucket_policy" "p" {
      policy = data.aws_iam_policy_document.d.json
    }`);
  const value = tree.attribute('aws_s3_bucket_policy.p', 'policy');
  expect(value?.kind).toBe('scalar');
  expect(documentOf(value)).toEqual({
    Version: '2012-10-17',
    Statement: [
      {
        Sid: 'One',
        Effect: 'Allow',
        Action: ['s3:Get*', 's3:Put*'],
        Resource: '*',
        Principal: { AWS: '*' },
        Condition: { Bool: { 'aws:SecureTransport': 'false' } },
      },
      { Effect: 'Deny', NotAction: 'iam:*' },
    ],
  });
  expect(references(value)).toContain('data.aws_iam_policy_document.d.json');
  expect(tree.resources.get('data.aws_iam_policy_document.d')?.isData).toBe(true);
});

const UNKNOWN = { unknown: ['aws_s3_bucket.b.arn'] };

test.each([
  [
    'a data source',
    'data.aws_iam_policy_document.d.json',
    'data "aws_iam_policy_document" "d" {\n  statement {\n    actions = ["*"]\n    resources = [aws_s3_bucket.b.arn]\n  }\n}',
  ],
  [
    'jsonencode',
    'jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "*", Resource = aws_s3_bucket.b.arn }] })',
    '',
  ],
  [
    'a heredoc',
    '<<-EOF\n  {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "*", "Resource": "${aws_s3_bucket.b.arn}"}]}\n  EOF',
    '',
  ],
  [
    'jsonencode of jsondecode',
    'jsonencode(jsondecode(jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "*", Resource = aws_s3_bucket.b.arn }] })))',
    '',
  ],
])('a policy that is not known whole is known as far as it goes: %s', (_, expression, context) => {
  const tree = load(
    `${context}\nresource "aws_s3_bucket" "b" {}\nresource "aws_iam_policy" "p" {\n  policy = ${expression}\n}`,
  );
  const value = tree.attribute('aws_iam_policy.p', 'policy');
  expect(value?.kind).toBe('unknown');
  expect(documentOf(value)).toEqual({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: '*', Resource: UNKNOWN }],
  });
  expect(references(value)).toContain(
    context === '' ? 'aws_s3_bucket.b.arn' : 'data.aws_iam_policy_document.d.json',
  );
});

test('unknown parts inside strings, in the place of values and in keys', () => {
  const tree = load(`
    variable "x" {}
    resource "aws_iam_policy" "p" {
      policy = <<-EOF
        {"a": "pre-\${var.x}", "b": \${jsonencode({ c = var.x, d = 1 })}, "\${var.x}:sub": "\\"k"}
      EOF
    }`);
  expect(documentOf(tree.attribute('aws_iam_policy.p', 'policy'))).toEqual({
    a: { unknown: [] },
    b: { c: { unknown: [] }, d: 1 },
    '${…}:sub': '"k',
  });
});

test('documents made of others', () => {
  const tree = load(`
    variable "missing" {}
    data "aws_iam_policy_document" "base" {
      statement {
        sid       = "S"
        actions   = ["s3:*"]
        resources = ["*"]
      }
    }
    data "aws_iam_policy_document" "d" {
      source_policy_documents   = [data.aws_iam_policy_document.base.json]
      override_policy_documents = [jsonencode({ Statement = { Sid = "S", Effect = "Deny", Action = "*", Resource = "*" } })]
    }
    data "aws_iam_policy_document" "partly" {
      source_policy_documents = [data.aws_iam_policy_document.base.json, var.missing]
    }
    resource "aws_iam_policy" "p" {
      policy = data.aws_iam_policy_document.d.json
      partly = data.aws_iam_policy_document.partly.json
    }`);
  expect(documentOf(tree.attribute('aws_iam_policy.p', 'policy'))).toEqual({
    Version: '2012-10-17',
    Statement: [{ Sid: 'S', Effect: 'Deny', Action: '*', Resource: '*' }],
  });
  expect(documentOf(tree.attribute('aws_iam_policy.p', 'partly'))).toEqual({
    Version: '2012-10-17',
    Statement: [{ Sid: 'S', Effect: 'Allow', Action: 's3:*', Resource: '*' }, { unknown: [] }],
  });
});
