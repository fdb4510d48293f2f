import { Source } from '../../../../src/engine/model/source.js';
import { evaluateText, load } from './terraform-text.js';

const MAIN = 'variable "v" {\n  default = "default"\n}\nresource "x_y" "z" {\n  v = var.v\n}\n';

test.each<[files: Readonly<Record<string, string>>, value: unknown]>([
  [{}, 'default'],
  [{ 'terraform.tfvars': 'v = "tfvars"' }, 'tfvars'],
  [{ 'terraform.tfvars': 'v = "tfvars"', 'terraform.tfvars.json': '{"v": "json"}' }, 'json'],
  [
    { 'terraform.tfvars': 'v = "tfvars"', 'a.auto.tfvars': 'v = "a"', 'b.auto.tfvars.json': '{"v": "b"}' },
    'b',
  ],
  [{ 'prod.tfvars': 'v = "prod"' }, 'default'],
  [{ 'elsewhere/terraform.tfvars': 'v = "elsewhere"' }, 'default'],
])('values from %j', (files, value) => {
  expect(load({ 'main.tf': MAIN, ...files }).data('x_y.z', 'v')).toBe(value);
});

test('what is given on the command line is stronger', () => {
  const variableFiles = [new Source('prod.tfvars', 'v = "prod"')];
  const files = { 'main.tf': MAIN, 'a.auto.tfvars': 'v = "a"' };
  expect(load(files, { variableFiles }).data('x_y.z', 'v')).toBe('prod');
  expect(load(files, { variableFiles, variables: new Map([['v', 'text']]) }).data('x_y.z', 'v')).toBe('text');
});

test.each<[type: string, text: string, value: unknown]>([
  ['string', '[1]', '[1]'],
  ['number', '5', 5],
  ['bool', 'true', true],
  ['list(string)', '["a", 1]', ['a', '1']],
  ['map(number)', '{ a = "1" }', { a: 1 }],
  ['list(string)', '[', { unknown: [] }],
])('--var of the type %s: %s', (type, text, value) => {
  const main = `variable "v" {\n  type = ${type}\n}\nresource "x_y" "z" {\n  v = var.v\n}\n`;
  expect(load(main, { variables: new Map([['v', text]]) }).data('x_y.z', 'v')).toEqual(value);
});

test.each<[type: string, given: string, value: unknown]>([
  ['string', '5', '5'],
  ['number', '"5"', 5],
  ['bool', '"true"', true],
  ['any', '{ a = [1] }', { a: [1] }],
  ['set(string)', '["b", "a", "b"]', ['a', 'b']],
  ['tuple([string, number])', '[1, "2"]', ['1', 2]],
  ['map(string)', '{ a = 1 }', { a: '1' }],
  ['object({ a = string, b = optional(number) })', '{ a = 1, extra = true }', { a: '1', b: null }],
  [
    'object({ a = optional(string, "d"), b = optional(object({ c = optional(bool, true) }), {}) })',
    '{}',
    { a: 'd', b: { c: true } },
  ],
  [
    'list(object({ port = number, open = optional(bool, false) }))',
    '[{ port = "1" }]',
    [{ port: 1, open: false }],
  ],
  ['list(string)', 'null', null],
])('a default of the type %s: %s', (type, given, value) => {
  expect(evaluateText('var.v', `variable "v" {\n  type = ${type}\n  default = ${given}\n}`)).toEqual(value);
});

test.each([
  ['number', '"x"', 'a number is required, and the value is a string'],
  ['object({ a = string })', '{}', 'the attribute "a" is required'],
])('a default that is no %s is reported', (type, given, message) => {
  expect(evaluateText('var.v', `variable "v" {\n  type = ${type}\n  default = ${given}\n}`)).toEqual({
    error: `This expression cannot be evaluated: ${message}.`,
  });
});

test('a variable without a value is unknown, and null counts as given unless nullable is false', () => {
  expect(evaluateText('var.v', 'variable "v" {}')).toEqual({ unknown: [] });
  const call = 'module "m" {\n  source = "./m"\n  a = null\n  b = null\n}';
  const child =
    'variable "a" {\n  default = 1\n}\nvariable "b" {\n  default = 1\n  nullable = false\n}\nresource "x_y" "z" {\n  a = var.a\n  b = var.b\n}';
  const tree = load({ 'main.tf': call, 'm/main.tf': child });
  expect(tree.data('module.m.x_y.z', 'a')).toBeNull();
  expect(tree.data('module.m.x_y.z', 'b')).toBe(1);
});

test('a value that depends on itself is unknown, and said', () => {
  const tree = load(
    'locals {\n  a = local.b\n  b = local.a\n}\nresource "x_y" "z" {\n  a = local.a\n  b = x_y.z.b\n}',
  );
  expect(tree.data('x_y.z', 'a')).toEqual({ unknown: [] });
  expect(tree.data('x_y.z', 'b')).toEqual({ unknown: ['x_y.z.b'] });
  expect(tree.diagnostics.map(({ code, line }) => [code, line])).toEqual([['terraform-cycle', 2]]);
});
