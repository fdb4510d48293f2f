import fc from 'fast-check';
import { loadDockerfiles } from '../../../../src/engine/load/dockerfile/load-dockerfiles.js';
import { Source } from '../../../../src/engine/model/source.js';
import type { Value } from '../../../../src/engine/model/value.js';
import { fuzzRuns } from '../../../fuzz-runs.js';
import { withoutHang } from '../../../without-hang.js';

const RUNS = fuzzRuns(1_000);

function check(text: string): void {
  const source = new Source('Dockerfile', text);
  const { resources } = withoutHang(() => loadDockerfiles([source]));
  expect(resources.reduce((sum, { body }) => sum + misplaced(body, text.length), 0)).toBe(0);
}

/** How many places are not inside of the file. */
function misplaced(value: Value, length: number): number {
  const { origin } = value;
  const isOutside =
    origin !== undefined && !(0 <= origin.start && origin.start <= origin.end && origin.end <= length);
  const inner = value.kind === 'list' ? value.items : value.kind === 'map' ? value.entries.values() : [];
  let count = isOutside ? 1 : 0;
  for (const part of inner) count += misplaced(part, length);
  return count;
}

const PIECES = [
  'FROM ',
  'a AS b',
  'RUN ',
  'ENV ',
  'ARG ',
  'COPY ',
  'ADD ',
  'USER ',
  'HEALTHCHECK ',
  'CMD ',
  'EXPOSE ',
  'WORKDIR ',
  'SHELL ',
  'LABEL ',
  'ONBUILD ',
  '\n',
  '\r\n',
  '\r',
  '\\\n',
  '\\',
  '`',
  '# escape=`\n',
  '# x\n',
  '"',
  "'",
  '$',
  '${',
  '}',
  ':-',
  '$(',
  '(',
  ')',
  '<<EOF',
  '<<-',
  'EOF\n',
  '<',
  '>',
  '&&',
  '||',
  ';',
  '|',
  '[',
  ']',
  '["a"]',
  '--from=',
  '--',
  '=',
  'A=',
  ' ',
  '\t',
  '22/tcp',
  'sudo ',
  'sh -c ',
  'x',
  'é',
  '\u0000',
  '\u{1f600}',
];

test('no text makes it crash, hang or point outside of the file', () => {
  const pieces = fc.array(fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...PIECES) }, fc.string()), {
    maxLength: 60,
  });
  fc.assert(
    fc.property(pieces, (parts) => check(`FROM a\n${parts.join('')}`)),
    { numRuns: RUNS },
  );
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => check(`${text}\nFROM ${text}`)),
    { numRuns: RUNS },
  );
});

const LARGE = 8_000;
test.each([
  ['joined lines', `RUN x${' \\\n y'.repeat(LARGE)}`],
  ['comments in joined lines', `RUN x${' \\\n# c'.repeat(LARGE)}`],
  ['words', `RUN ${'ab '.repeat(LARGE)}`],
  ['variables', `ENV x=${'$a'.repeat(LARGE)}`],
  ['open braces', `ENV x=${'${a:-'.repeat(LARGE)}`],
  ['open commands', `RUN ${'$('.repeat(LARGE)}`],
  ['open parentheses', `RUN x ${'<('.repeat(LARGE)}`],
  ['open quotes', `RUN ${'"$('.repeat(LARGE)}`],
  ['backticks', `RUN ${'`a '.repeat(LARGE)}`],
  ['here-documents', `RUN ${'<<A '.repeat(LARGE)}\n${'A\n'.repeat(LARGE)}`],
  ['here-documents that do not end', `RUN ${'<<A '.repeat(LARGE)}\n${'b\n'.repeat(LARGE)}`],
  ['shells in shells', `RUN ${'sh -c '.repeat(LARGE)}x`],
  ['sudo in sudo', `RUN ${'sudo '.repeat(LARGE)}x`],
  ['environments', 'ENV A=$A$A\n'.repeat(LARGE)],
  ['a value that doubles', 'ENV A="$A$A$A$A$A$A$A$A"\n'.repeat(200)],
  ['a known value that doubles', `ENV A=x\n${'ENV A=$A$A\n'.repeat(200)}RUN $A`],
  ['redirections', `RUN x ${'> '.repeat(LARGE)}`],
  ['ports', `EXPOSE ${'22 '.repeat(LARGE)}`],
  [
    'stages on stages',
    `${Array.from({ length: 400 }, (_, at) => `FROM s${String(at)} AS s${String(at + 1)}\nENV A=1\nWORKDIR /$B`).join('\n')}`,
  ],
])('many %s take little time', (_name, text) => {
  check(`FROM a AS s0\n${text}\n`);
});
