import { FUNCTION_NAMES } from '../../../../src/engine/load/terraform/functions/registry.js';
import { evaluateText } from './terraform-text.js';

// The oracle for functions is terraform itself: .github/scripts/differential. Here is one of each family, and the awkward ones.
test.each<[expression: string, value: unknown]>([
  [
    'format("%5.2f|%-6s|%06d|%q|%v", 3.14159, "ab", -42, "x\\"y", [1, "a"])',
    ' 3.14|ab    |-00042|"x\\"y"|[1,"a"]',
  ],
  ['format("%[2]s %[1]s", "a", "b")', 'b a'],
  ['formatlist("%s-%s", "a", ["b", "c"])', ['a-b', 'a-c']],
  ['indent(2, "a\\nb")', 'a\n  b'],
  ['join(",", [1, 2], ["a"])', '1,2,a'],
  ['regex("^arn:aws:iam::(\\\\d{12}):", "arn:aws:iam::123456789012:role/x")', ['123456789012']],
  ['regex("(?P<a>x)(?P<b>y)?", "x")', { a: 'x', b: null }],
  ['regexall("[[:alpha:]]+", "ab12cd")', ['ab', 'cd']],
  ['replace("a.b.c", "/\\\\.(.)/", "[$1]")', 'a[b][c]'],
  ['replace("a/b", "/", "-")', 'a-b'],
  ['split(",", "")', ['']],
  ['substr("hello", -3, 2)', 'll'],
  ['title("o\'neil wörld")', "O'Neil Wörld"],
  ['trim("?!hello?!", "!?")', 'hello'],
  ['chunklist(["a", "b", "c"], 2)', [['a', 'b'], ['c']]],
  ['coalesce(1, "a")', '1'],
  ['compact(["a", "", null])', ['a']],
  ['distinct([1, 1, 2])', [1, 2]],
  ['element(["a", "b", "c"], 4)', 'b'],
  ['flatten([[["a"], []], ["c"]])', ['a', 'c']],
  ['index(["a", "b"], "b")', 1],
  ['lookup({ a = 1 }, "b", 2)', 2],
  ['matchkeys(["a", "b"], ["x", "y"], ["y"])', ['b']],
  ['merge({ a = 1, b = 1 }, null, { b = 2 })', { a: 1, b: 2 }],
  ['one([])', null],
  ['range(1, 8, 3)', [1, 4, 7]],
  [
    'setproduct(["a", "b"], [1])',
    [
      ['a', 1],
      ['b', 1],
    ],
  ],
  ['setsubtract(["c", "b", "a"], ["b"])', ['a', 'c']],
  ['sort(["b", "B", "a"])', ['B', 'a', 'b']],
  ['toset(["b", "a", 1])', ['1', 'a', 'b']],
  ['transpose({ a = ["x", "y"], b = ["x"] })', { x: ['a', 'b'], y: ['a'] }],
  ['zipmap(["a", "b"], [1, 2])', { a: 1, b: 2 }],
  ['jsonencode({ b = "<x>", a = [1.50, null] })', '{"a":[1.5,null],"b":"\\u003cx\\u003e"}'],
  ['jsondecode("{\\"a\\": [1, {}]}")', { a: [1, {}] }],
  ['csvdecode("a,b\\n1,\\"x,\\"\\"y\\"\\"\\"\\n")', [{ a: '1', b: 'x,"y"' }]],
  ['base64decode(base64encode("héllo"))', 'héllo'],
  ['urlencode("a b!~")', 'a+b%21~'],
  ['sha256("a")', 'ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb'],
  ['cidrsubnet("172.16.0.0/12", 4, 2)', '172.18.0.0/16'],
  ['cidrsubnet("fd00:fd12:3456:7890::/56", 16, 162)', 'fd00:fd12:3456:7800:a200::/72'],
  ['cidrsubnets("10.0.0.0/8", 8, 8, 16)', ['10.0.0.0/16', '10.1.0.0/16', '10.2.0.0/24']],
  ['cidrhost("10.0.0.0/8", -2)', '10.255.255.254'],
  ['cidrnetmask("172.16.0.0/12")', '255.240.0.0'],
  ['timeadd("2025-12-31T23:30:00Z", "1h30m")', '2026-01-01T01:00:00Z'],
  ['timeadd("2025-06-01T00:00:00.5+02:00", "-0.25h")', '2025-05-31T23:45:00+02:00'],
  ['timeadd("2025-06-01T00:00:00+00:00", "0")', '2025-06-01T00:00:00Z'],
  ['try(timeadd("2025-06-01T00:00:00Z", "1 day"), "no duration")', 'no duration'],
  ['try(timeadd("2025-06-01T00:00:00Z", "99999999999h"), "too much")', 'too much'],
  ['timeadd(timestamp(), "1h") == ""', false],
  ['basename("a/b/")', 'b'],
  ['dirname("a/b/c")', 'a/b'],
  ['tobool("true")', true],
  ['tonumber("1e3")', 1000],
  ['tostring(1.50)', '1.5'],
  ['sensitive("x")', 'x'],
  ['timecmp("2017-11-22T01:00:00Z", "2017-11-22T00:00:00+01:00")', 1],
])('%s', (expression, value) => {
  expect(evaluateText(expression)).toEqual(value);
});

test('yamldecode reads what it is given a parser for', () => {
  const parseYaml = (): unknown => ({ a: [1, null] });
  expect(evaluateText('yamldecode("a: [1, ~]")', '', { parseYaml })).toEqual({ a: [1, null] });
  expect(evaluateText('yamldecode("a: [1, ~]")')).toEqual({ unknown: [] });
});

test('files are read from the root module', () => {
  const files: Readonly<Record<string, string>> = {
    'policy.json': '{"a": 1}',
    'greeting.tftpl': 'Hello ${name}%{ for x in list }, ${x}%{ endfor }!',
    'broken.tftpl': '${',
  };
  const readFile = (path: string): string | undefined => files[path];
  const evaluate = (expression: string): unknown => evaluateText(expression, '', { readFile });
  expect(evaluate('jsondecode(file("${path.module}/policy.json")).a')).toBe(1);
  expect(evaluate('templatefile("greeting.tftpl", { name = "x", list = [1, 2] })')).toBe('Hello x, 1, 2!');
  expect(evaluate('templatefile("greeting.tftpl", { name = x_y.z.id, list = [] })')).toEqual({
    unknown: ['x_y.z.id'],
  });
  expect(evaluate('try(templatefile("greeting.tftpl", {}), "no name")')).toBe('no name');
  expect(evaluate('try(templatefile("broken.tftpl", {}), "broken")')).toBe('broken');
  expect(evaluate('file("elsewhere.json")')).toEqual({ unknown: [] });
  expect(evaluate('fileexists("policy.json")')).toBe(true);
  expect(evaluate('fileexists("elsewhere.json")')).toEqual({ unknown: [] });
});

describe('fileset', () => {
  const directories: Readonly<Record<string, readonly string[]>> = {
    '.': ['rules'],
    rules: ['.hidden.yaml', 'a.yaml', 'b.yml', 'eu'],
    'rules/eu': ['c.yaml', 'west'],
    'rules/eu/west': ['d.yaml', 'notes.txt'],
    loop: ['loop', 'x.yaml'],
  };
  const evaluate = (glob: string, directory = '${path.module}/rules'): unknown =>
    evaluateText(`fileset("${directory}", "${glob}")`, '', {
      readDirectory: (path) => directories[path.replace(/^loop(\/loop)+$/, 'loop')],
    });

  test.each<[glob: string, paths: unknown]>([
    ['**/*.yaml', ['.hidden.yaml', 'a.yaml', 'eu/c.yaml', 'eu/west/d.yaml']],
    ['*.y*ml', ['.hidden.yaml', 'a.yaml', 'b.yml']],
    ['?.{yaml,yml}', ['a.yaml', 'b.yml']],
    ['eu/*', ['eu/c.yaml']],
    ['eu/**', ['eu/c.yaml', 'eu/west/d.yaml', 'eu/west/notes.txt']],
    ['*/west/d.yaml', ['eu/west/d.yaml']],
    ['none/*.yaml', []],
    ['./*.yaml', ['.hidden.yaml', 'a.yaml']],
    ['eu//c.yaml', ['eu/c.yaml']],
    ['../*.yaml', { unknown: [] }],
    ['**/**/*.yaml', { unknown: [] }],
    ['[ab].yaml', { unknown: [] }],
    ['{a,{b,c}}.yaml', { unknown: [] }],
    [`${'{a,b}'.repeat(30)}.yaml`, { unknown: [] }],
  ])('%s', (glob, paths) => {
    expect(evaluate(glob)).toEqual(paths);
  });

  test('a directory that is not there has no files', () => {
    expect(evaluate('*', '-')).toEqual([]);
    expect(evaluate('*', './none/at/all')).toEqual([]);
  });

  test('what must not be read is not known, and no circle is endless', () => {
    expect(evaluate('*', '/etc')).toEqual({ unknown: [] });
    expect(evaluate('*', '../elsewhere')).toEqual({ unknown: [] });
    expect(evaluate('**/*.yaml', 'loop')).toEqual({
      error: 'This value counts as not known: directories are nested more than 64 deep.',
    });
    expect(evaluateText('fileset(".", "*")')).toEqual({ unknown: [] });
    expect(evaluateText('try(fileset(null, "*"), [])')).toEqual([]);
  });

  test('a pattern that is meant to take long takes no longer', () => {
    const names = Array.from({ length: 200 }, (_, at) => `${'a'.repeat(200)}${String(at)}`);
    const pattern = `${'**/d/'.repeat(30)}${'*a'.repeat(60)}b`;
    const readDirectory = (path: string): readonly string[] | undefined =>
      path === '.' || path.split('/').length < 6 ? ['d', ...names] : undefined;
    const start = performance.now();
    evaluateText(`fileset(".", "${pattern}")`, '', { readDirectory });
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});

test('there are the functions that modules use', () => {
  expect(FUNCTION_NAMES.length).toBeGreaterThan(100);
  expect(evaluateText('hasOwnProperty("x")')).toEqual({ unknown: [] });
  expect(evaluateText('constructor("x")')).toEqual({ unknown: [] });
});

test('a regular expression cannot take forever', () => {
  const text = 'a'.repeat(5_000);
  const start = performance.now();
  expect(evaluateText(`regexall("^(a+)+$", "${text}b")`)).toEqual({ unknown: [] });
  expect(evaluateText(`regexall("(a|a)*b", "${text}")`)).toEqual({ unknown: [] });
  expect(evaluateText(`regexall("a*a*a*b", "${text}")`)).toEqual({ unknown: [] });
  expect(evaluateText(`length(regex("a+", "${text}"))`)).toBe(5_000);
  expect(performance.now() - start).toBeLessThan(10_000);
});
