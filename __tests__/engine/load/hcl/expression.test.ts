import { parseHclExpression } from '../../../../src/engine/load/hcl/index.js';
import { Source } from '../../../../src/engine/model/source.js';
import { outline } from './outline.js';

function read(text: string): string {
  const { expression, diagnostics } = parseHclExpression(new Source('x.tf', text));
  const [first] = diagnostics;
  if (expression === null) return `${String(first?.line)}:${String(first?.column)} ${String(first?.message)}`;
  return outline(expression);
}

describe('parseHclExpression reads', () => {
  test.each([
    // literals
    ['1', '1'],
    ['08', '8'],
    ['1.5e-3', '0.0015'],
    ['1E+3', '1000'],
    ['true', 'true'],
    ['null', 'null'],
    ['"a"', '"a"'],
    // numbers that JavaScript would round
    ['9007199254740991', '9007199254740991'],
    ['9007199254740993', '"9007199254740993"'],
    ['123456789012345678901234567890', '"123456789012345678901234567890"'],
    ['12345678901234567890.50', '"12345678901234567890.5"'],
    ['1e20', '"100000000000000000000"'],
    ['0.00012e25', '"1200000000000000000000"'],
    // operators: precedence, left to right, signs
    ['a + b * c', '(+ a (* b c))'],
    ['a * b + c', '(+ (* a b) c)'],
    ['a - b - c', '(- (- a b) c)'],
    ['a || b && c == d < e + f * g', '(|| a (&& b (== c (< d (+ e (* f g))))))'],
    ['a * b % c / d', '(/ (% (* a b) c) d)'],
    ['a != b >= c <= d > e', '(!= a (> (<= (>= b c) d) e))'],
    ['(a + b) * c', '(* (paren (+ a b)) c)'],
    ['-1-1', '(- (- 1) 1)'],
    ['--1', '(- (- 1))'],
    ['!a == b', '(== (! a) b)'],
    ['-a.b', '(- (. a b))'],
    ['!a[0]', '(! (at a 0))'],
    // conditionals
    ['a ? b : c', '(? a b c)'],
    ['a ? b : c ? d : e', '(? a b (? c d e))'],
    ['a ? b ? c : d : e', '(? a (? b c d) e)'],
    ['a == 1 ? b + 1 : -c', '(? (== a 1) (+ b 1) (- c))'],
    // traversals
    ['a.b.c', '(. (. a b) c)'],
    ['a["b"].c[0]', '(at (. (at a "b") c) 0)'],
    ['a.0.b', '(. (at a 0) b)'],
    ['a . b', '(. a b)'],
    ['a.b-c_d', '(. a b-c_d)'],
    ['a[b.c + 1]', '(at a (+ (. b c) 1))'],
    ['f(x).y', '(. (call f x) y)'],
    ['[1, 2].0', '(at [1 2] 0)'],
    ['5.max', '(. 5 max)'],
    // splats
    ['a.*.b.c', '(splat-attribute a .b .c)'],
    ['a.*.b.0', '(splat-attribute a .b [0])'],
    ['a.*.b[0]', '(at (splat-attribute a .b) 0)'],
    ['a[*]', '(splat-full a)'],
    ['a[*].b[0].c', '(splat-full a .b [0] .c)'],
    ['a[*].b[*].c', '(splat-full a .b (splat-full .c))'],
    ['a[*].b.*.c[0]', '(splat-full a .b (splat-attribute .c) [0])'],
    // calls
    ['f()', '(call f)'],
    ['f(a, b,)', '(call f a b)'],
    ['f(\n  a,\n  # why\n  b\n)', '(call f a b)'],
    ['max(a, b...)', '(call max a b...)'],
    ['provider::aws::arn_parse(x)', '(call provider::aws::arn_parse x)'],
    // collections
    ['[]', '[]'],
    ['[1, "a", [b],]', '[1 "a" [b]]'],
    ['{}', '{}'],
    ['{ a = 1, "b" : 2\n c = 3\n\n}', '{"a": 1 "b": 2 "c": 3}'],
    ['{ (a) = 1 }', '{(paren a): 1}'],
    ['{ "${a}" = 1 }', '{(template $a): 1}'],
    ['{ true = 1, null = 2, 3 = 4 }', '{"true": 1 "null": 2 3: 4}'],
    ['{ a.b = 1 }', '{(. a b): 1}'],
    ['{ format = 1, in = 2, if = 3 }', '{"format": 1 "in": 2 "if": 3}'],
    // for
    ['[for a in b : a.c]', '(for a in b: (. a c))'],
    ['[for k, v in b : v if k != ""]', '(for k,v in b: v if (!= k ""))'],
    ['{for k, v in b : k => v}', '(for k,v in b: k => v)'],
    ['{\n for a in b :\n a.k => a...\n if a.x\n}', '(for a in b: (. a k) => a... if (. a x))'],
    // comments and white space
    ['a # one\n + /* two\n */ b // three', '(+ a b)'],
    // identifiers of any script
    ['größe.名前-1', '(. größe 名前-1)'],
    ['𠮷', '𠮷'],
  ])('%j', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('parseHclExpression refuses', () => {
  test.each([
    ['', '1:1 expected a value, found the end of the file'],
    ['10.11.10.12', '1:1 expected a number (a text such as an address needs quotes), found "10.11.10.12"'],
    [
      '1e999999999999',
      '1:1 expected a number (a text such as an address needs quotes), found "1e999999999999"',
    ],
    ['[1...2]', '1:2 expected a number (a text such as an address needs quotes), found "1...2"'],
    ['1.', '1:3 expected the name of an attribute after the dot, found the end of the file'],
    ['.5', '1:1 expected a value, found "."'],
    ['0x10', '1:2 expected the end of the expression, found "x10"'],
    ['a b', '1:3 expected the end of the expression, found "b"'],
    ['a ? b', '1:6 expected a colon and the other value of the conditional, found the end of the file'],
    ['a.0.1', '1:3 two indexes in a row are written in brackets, as in [0][1]'],
    ['a.*.*', '1:5 a splat cannot stand inside an attribute-only splat: use [*]'],
    ['a[*', '1:4 expected a closing bracket "]" behind the star, found the end of the file'],
    ['a[0', '1:4 expected a closing bracket "]" behind the index, found the end of the file'],
    ['(a', '1:3 expected a closing parenthesis ")", found the end of the file'],
    ['f(a b)', '1:5 expected a comma or a closing parenthesis ")" after the argument, found "b"'],
    ['f(a..., b)', '1:7 expected a closing parenthesis ")" after "...", found ","'],
    ['f(,)', '1:3 expected a value, found ","'],
    [
      'a::b',
      '1:5 expected an opening parenthesis "(" after the name of the function, found the end of the file',
    ],
    ['[1,,2]', '1:4 expected a value, found ","'],
    ['[1 2]', '1:4 expected a comma or a closing bracket "]" after the element, found "2"'],
    ['{a 1}', '1:4 expected an equals sign "=" after the key, found "1"'],
    ['{a = 1 b = 2}', '1:8 expected a comma, a new line or a closing brace "}" after the element, found "b"'],
    ['{a = 1 +\n2}', '1:9 expected a value, found the end of the line'],
    ['{for = 1}', '1:6 expected the name of a variable after "for", found "="'],
    ['[for a b]', '1:8 expected the word "in" after the variables of the "for", found "b"'],
    ['[for a in b a]', '1:13 expected a colon after the collection, found "a"'],
    [
      '[for a in b : a => a]',
      '1:17 a "for" in brackets gives a list, which has no keys: use braces for a map',
    ],
    ['[for a in b : a...]', '1:16 "..." groups by key, and a "for" in brackets has no keys'],
    ['{for a in b : a}', '1:16 expected "=>" and the value, as a "for" in braces gives a map, found "}"'],
    ["'a'", '1:1 expected a value, found "\'"'],
    ['a & b', '1:3 expected the end of the expression, found "&"'],
    ['a /* b', '1:3 expected the end of the expression, found a comment without an end'],
  ])('%j', (text, message) => {
    expect(read(text)).toBe(message);
  });
});

test('a part of a source is read in its place', () => {
  const source = new Source('x.tf', 'x = [a + b, "${c}"]');
  const { expression } = parseHclExpression(source, 5, 10);
  expect(expression).toEqual({
    kind: 'binary',
    operator: '+',
    left: { kind: 'variable', name: 'a', start: 5, end: 6 },
    right: { kind: 'variable', name: 'b', start: 9, end: 10 },
    start: 5,
    end: 10,
  });
});
