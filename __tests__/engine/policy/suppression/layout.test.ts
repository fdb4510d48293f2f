import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { Lexer, parseAllDocuments } from 'yaml';
import { parseHcl } from '../../../../src/engine/load/hcl/index.js';
import { Source } from '../../../../src/engine/model/source.js';
import { readDockerfileLayout } from '../../../../src/engine/policy/suppression/dockerfile-layout.js';
import { readHclLayout } from '../../../../src/engine/policy/suppression/hcl-layout.js';
import { LINE, type Layout } from '../../../../src/engine/policy/suppression/layout-builder.js';
import { mayHoldDirectives } from '../../../../src/engine/policy/suppression/layout.js';
import { readYamlLayout } from '../../../../src/engine/policy/suppression/yaml-layout.js';
import { fuzzRuns } from '../../../fuzz-runs.js';

const RUNS = fuzzRuns(300);
const all = (): boolean => true;
const comments = (layout: Layout): string[] => layout.comments.map(({ line, text }) => `${line}:${text}`);

function filesEndingWith(suffix: string): Source[] {
  return ['examples', 'policies', '.github'].flatMap((directory) =>
    readdirSync(directory, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith(suffix))
      .map((name) => new Source(name, readFileSync(`${directory}/${name}`, 'utf8'))),
  );
}

/** As the lexer of a whole parser finds them. */
function commentLines(text: string): number[] {
  const lines: number[] = [];
  let at = 0;
  for (const token of new Lexer().lex(text)) {
    // The lexer's own marks are no part of the text.
    if (['\u0002', '\u0018', '\u001f', '\uFEFF'].includes(token)) continue;
    if (token.startsWith('#')) lines.push(text.slice(0, at).split('\n').length);
    at += token.length;
  }
  return lines;
}

describe('HCL', () => {
  it('tells comments from strings, templates and heredocs', () => {
    const layout = readHclLayout(
      `# one
a = "no \\" # no \${"# no" /* two */} # no" // three
b = <<-EOT
  # no
  \${"}"} // no
  EOT
c = [ # four
  "x", /* five
  six */
]
d = "$\${ # no" # seven
`,
      all,
    );
    expect(comments(layout)).toEqual(['1:one', '2:two', '2:three', '7:four', '8:five', '9:six', '11:seven']);
    expect(layout.comments[4]?.lastLine).toBe(9);
    expect([layout.endOf(3), layout.endOf(7), layout.endOf(2)]).toEqual([6, 10, 2]);
    expect(layout.firstCode).toBe(2);
  });

  it('knows the blocks, and where a comment is in them', () => {
    const layout = readHclLayout(
      `module "m" {
  # first
  source = "./x" # behind

  inner { a = { b = 1 } }
  list = [
    # in a list
    1,
  ]
  # last
}
# outside
x = { # no block
}
`,
      all,
    );
    expect(
      layout.comments.map(({ text, block, isFirst }) => [text, block?.first, block?.last, isFirst]),
    ).toEqual([
      ['first', 1, 11, true],
      ['behind', 1, 11, false],
      ['in a list', 1, 11, false],
      ['last', 1, 11, false],
      ['outside', undefined, undefined, false],
      ['no block', undefined, undefined, false],
    ]);
    expect([layout.blockAt(1)?.module, layout.blockAt(5)?.first, layout.blockAt(13)]).toEqual([
      'm',
      5,
      undefined,
    ]);
    expect([1, 4, 7, 9, 11].map(layout.kindOf)).toEqual([
      LINE.code,
      LINE.blank,
      LINE.comment,
      LINE.closing,
      LINE.closing,
    ]);
  });

  it('finds the blocks of the examples where the parser does', () => {
    let count = 0;
    for (const source of filesEndingWith('.tf')) {
      const layout = readHclLayout(source.text, all);
      for (const block of parseHcl(source).body.blocks) {
        const { line } = source.position(block.start);
        expect([source.path, layout.blockAt(line)?.last]).toEqual([
          source.path,
          source.position(block.end - 1).line,
        ]);
        count++;
      }
    }
    expect(count).toBeGreaterThan(100);
  });

  it('goes on behind a string that is left open', () => {
    expect(comments(readHclLayout('a = "open\nb = 1 # one\n', all))).toEqual(['2:one']);
  });
});

describe('YAML', () => {
  it('tells comments from scalars', () => {
    const layout = readYamlLayout(
      `# one
a: b#no # two
c: |  # three
  # no

  # no
d: "# no
  # no" # four
e: 'it''s # no' # five
f: it's # six
g: [a, "# no", {h: '# no'}, # seven
  i] # eight
j: !Sub |
    # no
  # nine
k: plain
  goes "on # ten
- - >-
    # no
--- # eleven
l: http://x/#no
`,
      all,
    );
    expect(comments(layout)).toEqual([
      '1:one',
      '2:two',
      '3:three',
      '8:four',
      '9:five',
      '10:six',
      '11:seven',
      '12:eight',
      '15:nine',
      '17:ten',
      '20:eleven',
    ]);
  });

  it('knows what starts on a line by the indentation', () => {
    const layout = readYamlLayout(
      `a:
  b: |
    text

  c:
  - d: 1
    e: 2
  - f
g: 1
---
h:
  i: 1

# end
`,
      all,
    );
    expect([1, 2, 5, 6, 8, 9, 11].map(layout.endOf)).toEqual([8, 3, 8, 7, 8, 9, 12]);
  });

  it('finds the comments that a whole parser finds', () => {
    const scalar = fc.constantFrom(
      ...['x', 'a b', '"#q"', "'#q'", 'x#y', '"a # b"', "'it''s #'", '[a, "# b"]', '{k: v}', '|\n      # t'],
      ...['http://a/#b', '&n x', '!t "# x"', "it's", 'a "b', '>-\n   # t\n\n   # u', '"a\n  # b"', '', '- x'],
    );
    const line = fc.record({
      key: fc.constantFrom('k', '"k #"', "'k'", 'l m'),
      value: scalar,
      note: fc.constantFrom('', ' # n', '#x', '  # "'),
      before: fc.constantFrom('', '# own\n', '  # own\n\n'),
      isItem: fc.boolean(),
    });
    let read = 0;
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), fc.boolean(), (lines, isList) => {
        const text = lines
          .map(({ key, value, note, before }) => {
            const end = /^[|>]/.test(value) ? '' : note;
            return `${before}${isList ? '- ' : ''}${key}: ${value}${end}\n`;
          })
          .join('');
        const documents = parseAllDocuments(text, { uniqueKeys: false });
        fc.pre(Array.isArray(documents) && documents.every(({ errors }) => errors.length === 0));
        read += 1;
        expect(readYamlLayout(text, all).comments.map((comment) => comment.line)).toEqual(commentLines(text));
      }),
      { numRuns: RUNS },
    );
    expect(read).toBeGreaterThan(RUNS / 2);
  });
});

it('finds the comments of the examples where a whole parser does', () => {
  for (const { path, text } of [...filesEndingWith('.yaml'), ...filesEndingWith('.yml')]) {
    const lines = readYamlLayout(text, all).comments.map((comment) => comment.line);
    expect([path, lines]).toEqual([path, commentLines(text)]);
  }
});

it('reads a Dockerfile', () => {
  const layout = readDockerfileLayout(
    `# one
FROM a AS build # no
RUN x \\
  # two
  && y
COPY <<EOF /z
# no
EOF

FROM b
USER c
`,
    all,
  );
  expect(comments(layout)).toEqual(['1:one', '4:two']);
  expect([2, 3, 6, 10].map(layout.endOf)).toEqual([8, 5, 8, 11]);
});

it('survives any text, with places inside of it', () => {
  const piece = fc.constantFrom(
    ...['"', "'", '#', '/*', '*/', '//', '{', '}', '[', ']', '(', ')', '${', '%{', '$${', '\\', '\n', '\r\n'],
    ...[
      ' ',
      '  ',
      '<<EOT\n',
      '<<-E\n',
      'EOT',
      'a',
      '=',
      ': ',
      '- ',
      '|',
      '>-',
      '---',
      '&a',
      '!t ',
      ',',
      '\u2028',
    ],
    ...['FROM a\n', 'RUN <<X\n', 'policycortex:ignore p why'],
  );
  const text = fc.oneof(
    fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(text, (written) => {
      const lines = written.split('\n').length;
      for (const read of [readHclLayout, readYamlLayout, readDockerfileLayout]) {
        const layout = read(written, all);
        for (const { line, lastLine, block } of layout.comments) {
          expect(line >= 1 && line <= lastLine && lastLine <= lines).toBe(true);
          expect(block === undefined || (block.first <= line && block.last >= lastLine)).toBe(true);
        }
        for (let line = 1; line <= lines; line++) {
          expect(layout.endOf(line) >= line && layout.endOf(line) <= lines).toBe(true);
        }
      }
    }),
    { numRuns: RUNS },
  );
});

it.each([
  ...['{', '"${', 'a {\n# x\n', '<<A\n', '- ', '- \n', 'a: |\n', "'", 'RUN <<A\n', '/*\n', '*/', 'RUN \\\n'],
  ...['# policycortex:ignore p w\n', 'a = "', '${', '&', ' |', '(\n'],
])('takes time linear in a text of %j', (part) => {
  const text = part.repeat(20_000);
  const started = performance.now();
  for (const read of [readHclLayout, readYamlLayout, readDockerfileLayout]) read(text, mayHoldDirectives);
  expect(performance.now() - started).toBeLessThan(5_000);
});
