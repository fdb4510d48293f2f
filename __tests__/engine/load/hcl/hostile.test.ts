import fc from 'fast-check';
import {
  parseHcl,
  parseHclExpression,
  parseHclJson,
  parseHclTemplate,
} from '../../../../src/engine/load/hcl/index.js';
import type { ParsedBody, ParsedExpression } from '../../../../src/engine/load/hcl/index.js';
import { Source } from '../../../../src/engine/model/source.js';
import { placedNodes } from './outline.js';
import { fuzzRuns } from '../../../fuzz-runs.js';
import { withoutHang } from '../../../without-hang.js';

const RUNS = fuzzRuns(200);

const READERS: readonly ((source: Source) => ParsedBody | ParsedExpression)[] = [
  parseHcl,
  (source) => parseHclJson(source),
  (source) => parseHclJson(source, 'variables'),
  (source) => parseHclExpression(source),
  parseHclTemplate,
];

const SAMPLE = `# A bucket.
variable "name" {
  type    = map(object({ a = optional(string, "x"), b = list(number) }))
  default = { a = null, "b" : [1, 2.5e3, 12345678901234567890] }
}
resource "aws_s3_bucket" "this" {
  for_each = { for k, v in var.names : k => v... if v != "" && !contains(["a"], k) }
  bucket   = "\${var.prefix}-\${each.key}\\n\\u00e9 $\${x} %{ if var.a ~} b %{ else } c %{~ endif }"
  count    = length(aws_subnet.x[*].id) > 0 ? -1 : aws_subnet.y.*.id.0
  policy   = <<-EOT
    { "Action": "s3:*", /* no comment */
      %{ for a in var.b ~}
      "Resource": "\${a["x"].y}"
      %{ endfor ~}
    }
  EOT
  dynamic "rule" {
    for_each = toset([for s in local.subnets : s.id])
    content { id = rule.value }
  }
  tags = merge(local.tags, provider::x::y(1 + 2 * 3 % 4)...)
}
`;
const JSON_SAMPLE = String.raw`{"resource": {"a": {"b": {"c": "${'${'}d[\"e\"]}", "f": [1.5, true, null]}}}, "variable": {"v": {"type": "list(string)"}}}`;
const FRAGMENTS = [
  ...[
    '"',
    '${',
    '%{',
    '}',
    '~}',
    '{',
    '[',
    ']',
    '(',
    ')',
    '<<EOT\n',
    '<<-E\n',
    '\nEOT\n',
    '\n',
    '\r',
    '\r\n',
    '\\',
    '#',
    '/*',
    '*/',
  ],
  ...[
    '.',
    '...',
    '.*',
    '[*]',
    '::',
    '=>',
    '=',
    '?',
    ':',
    ',',
    '!',
    '-',
    '&&',
    '1',
    '1.2.3',
    '0.',
    'for ',
    ' in ',
    ' if ',
    'a',
    ' ',
  ],
  ...[
    '%{ if a }',
    '%{ endif }',
    '%{ for a in b }',
    '%{ endfor }',
    '$${',
    '\u0000',
    '\ufeff',
    '\ud800',
    '𠮷',
    'é',
    '\u2028',
    'a "b" {\n',
  ],
];

const fragments = fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 60 }).map((parts) => parts.join(''));
const bytes = fc.uint8Array({ maxLength: 200 }).map((array) => Buffer.from(array).toString('utf8'));
const edit = fc.tuple(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.nat(8),
  fc.constantFrom('', ...FRAGMENTS),
);
const mutant = fc
  .tuple(fc.constantFrom(SAMPLE, JSON_SAMPLE), fc.array(edit, { minLength: 1, maxLength: 6 }))
  .map(([sample, edits]) =>
    edits.reduce((text, [where, removed, added]) => {
      const at = Math.floor(where * text.length);
      return text.slice(0, at) + added + text.slice(at + removed);
    }, sample),
  );

test('the samples are read without a complaint', () => {
  expect(parseHcl(new Source('x.tf', SAMPLE)).diagnostics).toEqual([]);
  expect(parseHclJson(new Source('x.tf.json', JSON_SAMPLE)).diagnostics).toEqual([]);
});

test.each([
  ['random bytes', bytes],
  ['fragments of the language', fragments],
  ['a changed file', mutant],
])('%s: no crash, no hang, each place in the file and inside the node around it', (_, texts) => {
  fc.assert(
    fc.property(texts, (text) => {
      for (const read of READERS) check(text, read);
    }),
    { numRuns: RUNS },
  );
});

function check(text: string, read: (source: Source) => ParsedBody | ParsedExpression): void {
  const source = new Source('x', text);
  const parsed = withoutHang(() => read(source));
  expect(parsed.diagnostics.length).toBeLessThanOrEqual(100);
  if ('expression' in parsed) expect(parsed.expression === null).toBe(parsed.diagnostics.length > 0);
  const lines = text.split('\n').length;
  for (const { line, column } of parsed.diagnostics) {
    expect(line).toBeGreaterThan(0);
    expect(line).toBeLessThanOrEqual(lines);
    expect(column).toBeGreaterThan(0);
    expect(column).toBeLessThanOrEqual(text.length + 1);
  }
  for (const [node, parent] of placedNodes(parsed)) {
    const isInside = node.start >= (parent?.start ?? 0) && node.end <= (parent?.end ?? text.length);
    if (!isInside || node.start > node.end)
      throw new Error(`${JSON.stringify(node)} in ${JSON.stringify(parent)}`);
  }
}

describe('input made to be slow or deep', () => {
  test.each([
    ['quotes without an end', 'a = "x\n'.repeat(20_000)],
    ['labels without an end', 'a "x\n'.repeat(20_000)],
    ['heredocs without an end', 'a = <<E\n'.repeat(20_000)],
    ['heredocs without an end in blocks', 'a "b" {\nc = <<E\n}\n'.repeat(20_000)],
    ['comments without an end', 'a = /*\n'.repeat(20_000)],
    ['blocks without an end', 'a {\n'.repeat(100_000)],
    ['blocks with labels without an end', 'a "b" {\n'.repeat(100_000)],
    ['interpolations without an end', `a = ${'"${'.repeat(100_000)}`],
    ['directives without an end', `a = "${'%{ if a }'.repeat(20_000)}"`],
    ['brackets', `a = ${'['.repeat(100_000)}`],
    ['brackets with an end', `a = ${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['parentheses', `a = ${'('.repeat(100_000)}`],
    ['objects', `a = ${'{a='.repeat(100_000)}`],
    ['calls', `a = ${'f('.repeat(100_000)}`],
    ['indexes in indexes', `a = ${'a['.repeat(100_000)}`],
    ['signs', `a = ${'-'.repeat(100_000)}1`],
    ['conditionals', `a = ${'a ? b : '.repeat(100_000)}c`],
    ['operators in a row', `a = ${'a + '.repeat(100_000)}a`],
    ['attributes in a row', `a = a${'.b'.repeat(100_000)}`],
    ['splats in a row', `a = a${'[*]'.repeat(100_000)}`],
    ['names in a row', 'a '.repeat(200_000)],
    ['blanks', `a${' '.repeat(500_000)}\nb${' '.repeat(500_000)}`],
    ['arguments set again', 'a = 1\n'.repeat(20_000)],
    ['backslashes', `a = "${'\\'.repeat(200_001)}`],
    ['dollar signs', `a = "${'$'.repeat(200_000)}"`],
  ])('%s', (_, text) => {
    for (const read of READERS) check(text, read);
  });

  test('after too many errors reading ends, and says so', () => {
    const { diagnostics } = parseHcl(new Source('x.tf', `${'a = "x\n'.repeat(200)}b = 1\n`));
    expect(diagnostics).toHaveLength(100);
    expect(diagnostics[98]).toMatchObject({ line: 99, message: expect.stringContaining('a closing quote') });
    expect(diagnostics[99]).toMatchObject({
      line: 100,
      message: 'the file has too many errors: nothing is read from here on',
    });
  });

  test('200 levels are read, and a thousand operators in a row', () => {
    const nested = `${'['.repeat(199)}${']'.repeat(199)}`;
    const row = Array.from({ length: 1_000 }, () => 'a').join(' + ');
    expect(parseHcl(new Source('x.tf', `a = ${nested}\nb = ${row}\n`)).diagnostics).toEqual([]);
  });
});
