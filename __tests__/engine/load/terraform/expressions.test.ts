import { evaluateText } from './terraform-text.js';

const CONTEXT = `
variable "given" { default = "v" }
variable "missing" {}
locals { list = ["a", "b"] }
`;

test.each<[expression: string, value: unknown]>([
  ['1 + 2 * 3', 7],
  ['-7 % 3', -1],
  ['0.1 + 0.2', 0.3],
  ['"5" + 1', 6],
  ['1 == "1"', false],
  ['[1, 2] == [1, 2]', true],
  ['"10" > 9', true],
  ['!"false"', true],
  ['true ? 1 : "a"', '1'],
  ['false ? 1 : null', null],
  ['"a${1.50}b${true}"', 'a1.5btrue'],
  ['"${[1]}"', [1]],
  ['"%{if true}yes%{else}no%{endif}"', 'yes'],
  ['"%{for k, v in { b = 1, a = 2 }}${k}${v};%{endfor}"', 'a2;b1;'],
  ['{ (1) = "x", y = "z" }', { 1: 'x', y: 'z' }],
  ['["a", "b"]["1"]', 'b'],
  ['["a", "b"].0', 'a'],
  ['[{ a = 1 }, { a = 2 }][*].a', [1, 2]],
  ['[{ a = [{ b = 1 }] }, { a = [{ b = 2 }] }][*].a[*].b', [[1], [2]]],
  ['null[*]', []],
  ['"a"[*]', ['a']],
  ['[for i, x in local.list : "${i}${x}" if x != "a"]', ['1b']],
  ['{ for x in ["a", "b", "a"] : x => 1... }', { a: [1, 1], b: [1] }],
  ['{ for k, v in toset(["b", "a"]) : k => v }', { a: 'a', b: 'b' }],
  ['[for v in { b = 1, a = 2 } : v]', [2, 1]],
  ['max([1, 3, 2]...)', 3],
  ['var.given', 'v'],
  ['"${path.module}/${path.root}/${terraform.workspace}"', './././default'.slice(2)],
])('%s', (expression, value) => {
  expect(evaluateText(expression, CONTEXT)).toEqual(value);
});

describe('what is not known', () => {
  test.each<[expression: string, value: unknown]>([
    ['var.missing', { unknown: [] }],
    ['"x${var.missing}"', { unknown: [] }],
    ['var.missing && false', false],
    ['false && var.missing', false],
    ['var.missing || true', true],
    ['var.missing && true', { unknown: [] }],
    ['var.missing || false', { unknown: [] }],
    ['var.missing == null', { unknown: [] }],
    ['var.missing ? "a" : "a"', 'a'],
    ['var.missing ? "a" : "b"', { unknown: [] }],
    ['var.missing ? x_y.a.id : x_y.b.id', { unknown: ['x_y.a.id', 'x_y.b.id'] }],
    ['var.missing ? [][0] : "b"', { unknown: [] }],
    ['[1, var.missing] == [2, var.missing]', false],
    ['[1, var.missing][0]', 1],
    ['{ a = var.missing, b = 1 }.b', 1],
    ['{ (var.missing) = 1 }', { unknown: [] }],
    ['[for x in var.missing : x]', { unknown: [] }],
    ['length([var.missing, 2])', 2],
    ['contains(["a", var.missing], "a")', true],
    ['contains(["b", var.missing], "a")', { unknown: [] }],
    ['coalesce(var.missing, "x")', { unknown: [] }],
    ['coalesce("x", var.missing)', 'x'],
    ['merge({ a = 1 }, { b = var.missing })', { a: 1, b: { unknown: [] } }],
    ['merge({ a = 1 }, var.missing)', { unknown: [] }],
    ['lookup({ a = 1, b = var.missing }, "a")', 1],
    ['join(",", ["a", var.missing])', { unknown: [] }],
    ['timestamp()', { unknown: [] }],
    ['no_such_function(1)', { unknown: [] }],
    ['provider::aws::arn_parse("x")', { unknown: [] }],
    ['local.none', { unknown: [] }],
    ['each.key', { unknown: [] }],
    ['[] == local.list_of_unknown_type', { unknown: [] }],
  ])('%s', (expression, value) => {
    expect(evaluateText(expression, CONTEXT)).toEqual(value);
  });
});

describe('an error is not an unknown', () => {
  test.each<[expression: string, value: unknown]>([
    ['try([][0], "fallback")', 'fallback'],
    ['try({}.a, {}.b, "c")', 'c'],
    ['try(var.missing, "fallback")', { unknown: [] }],
    ['try(var.missing.attribute[0], "fallback")', { unknown: [] }],
    ['can({}.a)', false],
    ['can("a")', true],
    ['can(var.missing)', { unknown: [] }],
    ['try(jsondecode("{"), null)', null],
  ])('%s', (expression, value) => {
    expect(evaluateText(expression, CONTEXT)).toEqual(value);
  });

  test.each([
    ['{ a = 1 }.b', 'there is no attribute "b"'],
    ['[1][3]', 'there is no element 3 in a list of 1'],
    ['1 + "x"', 'a number is required, and the value is a string'],
    ['"${null} "', 'a template needs a string, and the value is null'],
    ['upper()', 'upper does not take 0 arguments'],
    ['{ for x in ["a", "a"] : x => 1 }', 'two elements have the key "a"'],
  ])('%s is reported where it stands', (expression, message) => {
    expect(evaluateText(expression)).toEqual({ error: `This expression cannot be evaluated: ${message}.` });
  });
});

describe('an empty object is the same as another, and no map is', () => {
  const CONTEXT = `
    variable "any" {
      type    = any
      default = { one = { a = 1 } }
    }
    variable "maps" {
      type    = map(map(string))
      default = { one = { a = 1 } }
    }
    variable "map_of_any" {
      type    = map(any)
      default = { one = {} }
    }`;
  test.each<[expression: string, value: unknown]>([
    ['{} == {}', true],
    ['lookup(var.any, "two", {}) != {}', false],
    ['lookup(var.any, "one", {}) != {}', true],
    ['try(var.any.two, {}) == {}', true],
    ['lookup(var.maps, "two", {}) != {}', { unknown: [] }],
    ['var.map_of_any.one == {}', { unknown: [] }],
    ['(true ? {} : { a = 1 }) == {}', { unknown: [] }],
    ['coalesce({}, { a = 1 }) == {}', { unknown: [] }],
    ['{ for x in [] : x => x } == {}', { unknown: [] }],
  ])('%s', (expression, value) => {
    expect(evaluateText(expression, CONTEXT)).toEqual(value);
  });
});
