import { parseHclJson } from '../../../../src/engine/load/hcl/index.js';
import { Source } from '../../../../src/engine/model/source.js';
import { outlineBody, placedNodes } from './outline.js';

function read(text: string, kind?: 'configuration' | 'variables'): { body: string; problems: string[] } {
  const { body, diagnostics } = parseHclJson(new Source('x.tf.json', text), kind);
  return {
    body: outlineBody(body),
    problems: diagnostics.map(({ line, column, message }) => `${String(line)}:${String(column)} ${message}`),
  };
}

describe('a configuration', () => {
  test.each([
    ['{}', ''],
    ['{"resource": {"a": {"b": {"c": 1}, "d": {}}}}', 'resource a b{c=1} resource a d{}'],
    ['{"resource": [{"a": {"b": [{"c": 1}, {"c": 2}]}}]}', 'resource a b{c=1} resource a b{c=2}'],
    ['[{"locals": {"a": 1}}, {"locals": {"b": 2}}]', 'locals{a=1} locals{b=2}'],
    [
      '{"module": {"a": {"source": "./b"}}, "output": {"c": {"value": true}}}',
      'module a{source="./b"} output c{value=true}',
    ],
    [
      '{"provider": {"aws": [{"region": "a"}]}, "terraform": {"x": null}}',
      'provider aws{region="a"} terraform{x=null}',
    ],
    ['{"provider": null, "//": "a comment", "locals": {"//": 1}}', 'locals{}'],
    // inside, only a schema could tell blocks from maps
    ['{"locals": {"a": {"b": [1, {"c": 2}]}}}', 'locals{a={"b": [1 {"c": 2}]}}'],
    // strings are templates
    [
      '{"locals": {"a": "${b.c}", "d": "x${e}", "f": "$${g}", "h": {"${i}": 1}}}',
      'locals{a=(template $(. b c)) d=(template "x" $e) f="${g}" h={(template $i): 1}}',
    ],
    [
      String.raw`{"locals": {"a": "\"${'${'} f(\"b\\n\") }\" \u00e9\/"}}`,
      String.raw`locals{a=(template "\"" $(call f "b\n") "\" é/")}`,
    ],
    // but not where Terraform computes nothing; a type is an expression
    [
      '{"variable": {"a": {"type": "list(string)", "default": "${b}"}}}',
      'variable a{type=(call list string) default="${b}"}',
    ],
    ['{"a": 1}', 'a=1'],
    [
      '{"locals": {"a": 12345678901234567890, "b": -1.5e3, "c": -12345678901234567890}}',
      'locals{a="12345678901234567890" b=-1500 c="-12345678901234567890"}',
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual({ body: expected, problems: [] });
  });
});

test('a file of variables holds plain values, whatever they are called', () => {
  expect(read('{"a": "${b}", "resource": {"c": ["d"]}}', 'variables')).toEqual({
    body: 'a="${b}" resource={"c": ["d"]}',
    problems: [],
  });
});

test.each([
  ['', '1:1 expected a value, found the end of the file'],
  ['1', '1:1 expected an object here'],
  ['{"a": 1,}', '1:9 expected the name of a member in quotes, found "}"'],
  ['{"a": 1', '1:8 expected a comma or a closing "}", found the end of the file'],
  ['{"a" 1}', '1:6 expected a colon after the name, found "1"'],
  ['{"a": tru}', '1:7 expected a value, found "t"'],
  ['{"a": 01}', '1:8 expected a comma or a closing "}", found "1"'],
  ['{"a": "b\n"}', '1:7 expected a closing quote on the line where the string starts, found "\\""'],
  [String.raw`{"a": "\x"}`, '1:8 expected an escape sequence of JSON'],
  [String.raw`{"a": "\u12"}`, '1:8 expected four hexadecimal digits after \\u'],
  ['{} {}', '1:4 expected the end of the file, found "{"'],
])('%j is refused', (text, message) => {
  expect(read(text).problems).toEqual([message]);
});

test('nesting is bounded', () => {
  expect(read('['.repeat(100_000)).problems).toEqual(['1:201 at most 200 levels of nesting are read']);
});

test('a broken template costs its block', () => {
  const text = String.raw`{"locals": [{"a": "\n${'${'}b"}, {"c": 1, "c": 2}], "resource": {"d": 1}}`;
  expect(read(text)).toEqual({
    body: 'locals{c=1}',
    problems: [
      '1:25 expected a closing brace "}" ("$${" writes a dollar sign and a brace), found the end of the file',
      '1:38 the argument "c" was set before in this block',
      '1:66 expected an object here',
    ],
  });
});

test('places are those of the file, behind escapes too', () => {
  const text = String.raw`{"resource": {"a": {"b": {"c": "\"\u0041${'${'}d[\"e\"].f}", "g": "${'${'}h}"}}}}`;
  const { body } = parseHclJson(new Source('x.tf.json', text));
  const slices = [...placedNodes(body)].map(([node]) => text.slice(node.start, node.end));
  expect(slices).toContain(String.raw`d[\"e\"].f`);
  expect(slices).toContain(String.raw`\"e\"`);
  expect(slices).toContain('${h}');
  expect(slices).toContain('h');
  const [block] = body.blocks;
  expect(text.slice(block?.start, block?.headerEnd)).toBe('"b"');
  expect(text.slice(block?.body.start, block?.body.end)).toBe(text.slice(text.indexOf('{"c"'), -3));
});
