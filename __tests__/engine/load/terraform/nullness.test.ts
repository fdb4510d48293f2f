import { load } from './terraform-text.js';

const CODE = `
resource "aws_kms_key" "k" {}
resource "aws_kms_key" "many" {
  for_each = var.none
}
data "aws_kms_alias" "a" {
  name = "alias/a"
}
variable "none" {}
variable "defaulted" {
  default = null
}
locals {
  arn = aws_kms_key.k.arn
}
module "inner" {
  source = "./inner"
  key    = local.arn
  none   = var.none
}
module "elsewhere" {
  source = "registry/elsewhere/aws"
}
`;
const INNER = `
variable "key" {
  type = string
}
variable "none" {}
output "key" {
  value = var.key
}
output "none" {
  value = var.none
}
`;

/** What is known of the unknown value of an expression. */
function knownOf(expression: string): string {
  const code = `${CODE}\nresource "x_y" "z" {\n  value = ${expression}\n}`;
  const value = load({ 'main.tf': code, 'inner/main.tf': INNER }).attribute('x_y.z', 'value');
  if (value?.kind !== 'unknown') return value?.kind === 'scalar' ? String(value.value) : String(value?.kind);
  return value.isNotEmpty === true ? 'not empty' : value.isNotNull === true ? 'not null' : 'nothing';
}

test.each<[expression: string, known: string]>([
  // What a provider never leaves out.
  ['aws_kms_key.k.arn', 'not empty'],
  ['aws_kms_key.k.id', 'not empty'],
  ['aws_kms_key.k["arn"]', 'not empty'],
  ['aws_kms_key.k.key_id', 'not empty'],
  ['data.aws_kms_alias.a.target_key_arn', 'not empty'],
  ['aws_kms_key.many["x"].arn', 'not empty'],
  ['local.arn', 'not empty'],
  ['module.inner.key', 'not empty'],
  // Other attributes, and what is not in the code.
  ['aws_kms_key.k.policy', 'nothing'],
  ['aws_kms_key.k.arn.part', 'nothing'],
  ['aws_kms_key.gone.arn', 'nothing'],
  ['var.none', 'nothing'],
  ['var.none.arn', 'nothing'],
  ['module.inner.none', 'nothing'],
  ['module.elsewhere.arn', 'nothing'],
  // Templates.
  ['"${aws_kms_key.k.arn}"', 'not empty'],
  ['"${var.none}"', 'nothing'],
  ['"a${var.none}"', 'not empty'],
  ['"${var.none}${var.none}"', 'not null'],
  // Operators and constructors.
  ['var.none && true', 'not null'],
  ['1 + var.none', 'not null'],
  ['[for x in var.none : x]', 'not null'],
  ['var.none[*].id', 'not null'],
  ['aws_kms_key.many[*].arn', 'not null'],
  ['{ (var.none) = 1 }', 'not null'],
  ['[aws_kms_key.k.arn][0]', 'not empty'],
  ['[aws_kms_key.k.arn][var.none]', 'nothing'],
  // Conditionals.
  ['var.none ? aws_kms_key.k.arn : aws_kms_key.k.id', 'not empty'],
  ['var.none ? aws_kms_key.k.arn : "x"', 'not empty'],
  ['var.none ? aws_kms_key.k.arn : ""', 'not null'],
  ['var.none ? aws_kms_key.k.arn : null', 'nothing'],
  ['var.none ? aws_kms_key.k.arn : var.none', 'nothing'],
  ['var.none ? aws_kms_key.k.arn : nonsense()', 'nothing'],
  // Comparisons.
  ['aws_kms_key.k.arn == null', 'false'],
  ['null != aws_kms_key.k.arn', 'true'],
  ['aws_kms_key.k.arn == ""', 'false'],
  ['aws_kms_key.k.arn == "arn:a"', 'not null'],
  ['var.none == null', 'not null'],
  ['join("", [var.none]) == ""', 'not null'],
  // Functions: most never give null, some do, some only of null.
  ['join("", [var.none])', 'not null'],
  ['format("%s", var.none)', 'not null'],
  ['jsonencode(var.none)', 'not null'],
  ['concat(var.none, [1])', 'not null'],
  ['coalesce(var.none, "a")', 'not null'],
  ['uuid()', 'not null'],
  ['can(var.none.x)', 'not null'],
  ['jsondecode(var.none)', 'nothing'],
  ['lookup({ a = var.none }, "a")', 'nothing'],
  ['lookup({ a = aws_kms_key.k.arn }, "a")', 'not empty'],
  ['one([var.none])', 'nothing'],
  ['one([aws_kms_key.k.arn])', 'not empty'],
  ['one(aws_kms_key.many[*].arn)', 'nothing'],
  ['element([var.none], 0)', 'nothing'],
  ['tostring(var.none)', 'nothing'],
  ['tostring(aws_kms_key.k.arn)', 'not null'],
  ['sensitive(var.none)', 'nothing'],
  ['sensitive(aws_kms_key.k.arn)', 'not empty'],
  ['merge(var.none)', 'nothing'],
  ['provider::x::y(aws_kms_key.k.arn)', 'nothing'],
  // `try` may come to its next argument, unless there is none.
  ['try(aws_kms_key.many["x"].arn, null)', 'nothing'],
  ['try(aws_kms_key.k.arn)', 'not empty'],
  // Written null is null.
  ['var.defaulted', 'null'],
])('of %s is known: %s', (expression, known) => {
  expect(knownOf(expression)).toBe(known);
});

test('a part of a document in JSON is a text', () => {
  const code = `${CODE}
resource "x_y" "z" {
  value = <<-JSON
    {"a": "\${var.none}/*", "b": \${var.none}}
  JSON
}`;
  const value = load({ 'main.tf': code, 'inner/main.tf': INNER }).attribute('x_y.z', 'value');
  const document =
    value?.kind === 'unknown' && value.document?.kind === 'map' ? value.document.entries : new Map();
  expect(document.get('a')).toMatchObject({ kind: 'unknown', isNotNull: true });
  expect(document.get('b')).not.toHaveProperty('isNotNull');
});

test('True and False are what they look like', () => {
  expect([knownOf('True'), knownOf('False'), knownOf('TRUE')]).toEqual(['true', 'false', 'nothing']);
});

/** What the unknown text of an expression starts and ends with. */
function endsOf(expression: string): string {
  const code = `${CODE}
data "google_compute_default_service_account" "d" {}
resource "google_service_account" "s" {}
resource "x_y" "z" {
  value = ${expression}
}`;
  const value = load({ 'main.tf': code, 'inner/main.tf': INNER }).attribute('x_y.z', 'value');
  return value?.kind === 'unknown' ? `${value.start ?? ''}…${value.end ?? ''}` : 'known';
}

test.each<[expression: string, ends: string]>([
  ['"a${var.none}b"', 'a…b'],
  ['"a${var.none}b${var.none}c"', 'a…c'],
  ['"${var.none}"', '…'],
  ['"a${"b${var.none}"}"', 'ab…'],
  ['lower("A${var.none}")', '…'],
  ['"a${var.none}".x', '…'],
  ['var.none ? "a${var.none}" : "b"', '…'],
  ['format("a%sb%sc", var.none, "x")', 'a…c'],
  ['format("%s%%", var.none)', '…'],
  ['formatlist("a%s", [var.none])[0]', 'a…'],
  ['google_service_account.s.email', '….iam.gserviceaccount.com'],
  ['"serviceAccount:${google_service_account.s.email}"', 'serviceAccount:….iam.gserviceaccount.com'],
  ['google_service_account.s.member', 'serviceAccount:….iam.gserviceaccount.com'],
  ['"${data.google_compute_default_service_account.d.email}"', '…-compute@developer.gserviceaccount.com'],
  ['google_service_account.s.unique_id', '…'],
])('the ends of %s are known: %s', (expression, ends) => {
  expect(endsOf(expression)).toBe(ends);
});
