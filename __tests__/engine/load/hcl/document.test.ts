import { parseHcl } from '../../../../src/engine/load/hcl/index.js';
import { Source } from '../../../../src/engine/model/source.js';
import { outlineBody } from './outline.js';

function read(text: string): { body: string; problems: string[] } {
  const { body, diagnostics } = parseHcl(new Source('x.tf', text));
  return {
    body: outlineBody(body),
    problems: diagnostics.map(({ line, column, message }) => `${String(line)}:${String(column)} ${message}`),
  };
}

describe('blocks and arguments', () => {
  test.each([
    ['', ''],
    ['a = 1', 'a=1'],
    ['a = 1 # why\n\n// x\nb = 2\n', 'a=1 b=2'],
    ['a {}\n', 'a{}'],
    ['a { b = 1 }\n', 'a{b=1}'],
    ['resource "aws_x" "y" {\n  a = 1\n  b {\n    c = 2\n  }\n}\n', 'resource aws_x y{a=1 b{c=2}}'],
    ['a b "c" {\n}\n', 'a b c{}'],
    ['a "b\\"c" "$${d}" {\n}\n', 'a b"c ${d}{}'],
    ['\ufeffa = 1\r\nb "c" {\r\n  d = [\r\n  1]\r\n}\r\n', 'a=1 b c{d=[1]}'],
    ['/* a */ b = /* c\n */ 1\n', 'b=1'],
  ])('%j', (text, expected) => {
    expect(read(text)).toEqual({ body: expected, problems: [] });
  });

  test('places', () => {
    const text = 'resource "a" "b" {\n  c = "d"\n  e {\n    f = g.h\n  }\n}\n';
    const { body } = parseHcl(new Source('x.tf', text));
    const slice = (node: { start: number; end: number } | undefined): string =>
      text.slice(node?.start, node?.end);
    const [block] = body.blocks;
    const [inner] = block?.body.blocks ?? [];
    expect(slice(block)).toBe(text.trimEnd());
    expect(text.slice(block?.start, block?.headerEnd)).toBe('resource "a" "b"');
    expect(slice(block?.body)).toBe(text.slice(text.indexOf('{'), -1));
    expect(slice(block?.body.attributes[0])).toBe('c = "d"');
    expect(slice(block?.body.attributes[0]?.value)).toBe('"d"');
    expect(slice(inner)).toBe('e {\n    f = g.h\n  }');
    expect(text.slice(inner?.start, inner?.headerEnd)).toBe('e');
    expect(slice(inner?.body.attributes[0]?.value)).toBe('g.h');
  });
});

describe('a broken block costs itself, and one diagnostic', () => {
  const next = 'resource "c" "d" {\n}\n';
  test.each([
    ['a "b" {\n  x = \n}\n', '2:7 expected a value, found the end of the line'],
    ['a "b" {\n  x = "y\n}\n', '2:7 expected a closing quote on the line where the string starts'],
    ['a "b" {\n  x = [1\n}\n', '3:1 expected a comma or a closing bracket "]" after the element, found "}"'],
    ['a "b" {\n  x = <<EOT\n}\n', '2:7 expected a line with nothing but EOT that ends the heredoc'],
    ['a "b" {\n  x = 1 y = 2\n}\n', '2:9 expected a new line after the argument "x", found "y"'],
    ['a "b" {\n  x = 1 }\n', '2:9 expected a new line after the argument "x", found "}"'],
    [
      'a "b" {\n  c {\n    x\n  }\n  y = 1\n}\n',
      '3:6 expected "=" or "{" after "x", found the end of the line',
    ],
    ['a "b" {\n  x = 1\n', '1:1 expected a closing brace "}" for this block before the end of the file'],
    ['a "b" {\n  c {\n}\n', '1:1 expected a closing brace "}" for this block before the end of the file'],
    [
      'a "b" { x = 1, y = 2 }\n',
      '1:14 expected a closing brace "}": a block on one line holds one argument, found ","',
    ],
    [
      'a "b" { c {} }\n',
      '1:11 expected "=" after "c" (a nested block starts on a line of its own), found "{"',
    ],
    ['a "b" {\n} c {}\n', '2:3 expected a new line after the block "a", found "c"'],
    ['a "${b}" {\n}\n', '1:4 expected a plain text: a label cannot hold "${" or "%{"'],
    ['a "b"\n{\n}\n', '1:6 expected a label or "{" after "a", found the end of the line'],
    ['}\n', '1:1 expected the name of an argument or a block, found "}"'],
    ['"a" = 1\n', '1:1 expected the name of an argument or a block, found a quoted string'],
    ['@\n', '1:1 expected the name of an argument or a block, found "@"'],
    ['a = 1\r\r\n', '1:6 expected a new line after the argument "a", found "\\r"'],
    ['/* a\n', '1:1 expected the name of an argument or a block, found a comment without an end'],
  ])('%j', (broken, message) => {
    const first = 'first = 1\n';
    expect(read(first + broken + next)).toEqual({
      body: 'first=1 resource c d{}',
      problems: [message.replace(/^\d+/, (line) => String(Number(line) + 1))],
    });
  });

  test('the last block without its brace', () => {
    expect(read(`${next}a "b" {\n  x = 1\n`)).toEqual({
      body: 'resource c d{}',
      problems: ['3:1 expected a closing brace "}" for this block before the end of the file'],
    });
  });

  test('arguments of a file of variables', () => {
    expect(read('a = 1\nb = \nc = [\n  2\nd = 3\n')).toEqual({
      body: 'a=1 d=3',
      problems: [
        '2:5 expected a value, found the end of the line',
        '5:1 expected a comma or a closing bracket "]" after the element, found "d"',
      ],
    });
  });

  test('blocks that are indented as a whole', () => {
    expect(read('  a {\n    x = \n    y {\n    }\n  }\n  b {\n  }\n')).toEqual({
      body: 'b{}',
      problems: ['2:9 expected a value, found the end of the line'],
    });
  });

  test('an argument set twice leaves the block, with the first value', () => {
    expect(read('a {\n  x = 1\n  b {\n    x = 2\n    x = 3\n  }\n}\n')).toEqual({
      body: 'a{x=1 b{x=2}}',
      problems: ['5:5 the argument "x" was set before in this block'],
    });
  });

  test('what is missing is told once, and what is broken further down too', () => {
    expect(read(`a "b" {\n  x = 1\n\n${next}e "f" {\n  y = ]\n}\n${next}`)).toEqual({
      body: 'resource c d{} resource c d{}',
      problems: [
        '1:1 expected a closing brace "}" for this block before line 4',
        '7:7 expected a value, found "]"',
      ],
    });
  });
});
