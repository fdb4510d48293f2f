import fc from 'fast-check';
import { plain } from '../../adapt/values.js';
import { byId, load } from './template-text.js';
import { fuzzRuns } from '../../../fuzz-runs.js';
import { withoutHang } from '../../../without-hang.js';

const RUNS = fuzzRuns(300);

const PIECES = [
  'AWSTemplateFormatVersion: x\n',
  'Resources:\n',
  'Parameters:\n',
  'Conditions:\n',
  'Mappings:\n',
  'Globals:\n',
  '  A:\n',
  '  B: ',
  '    Type: AWS::S3::Bucket\n',
  '    Type: AWS::Serverless::Function\n',
  '    Condition: B\n',
  '    Properties:\n',
  '      P: ',
  '      Fn::Transform: x\n',
  '  Fn::ForEach::X: ',
  '[A, [1, 2], {"Q${A}": {Type: AWS::S3::Bucket}}]\n',
  '!If [B, !Ref A, !Sub "${A}${!b}${C.D}"]\n',
  '!Join [",", !Split [",", !Ref A]]\n',
  '!FindInMap [A, B, !Ref C]\n',
  '!Select [0, !Cidr [10.0.0.0/8, 2, 3]]\n',
  '{Fn::And: [{Condition: A}, {Condition: B}]}\n',
  '!Not [!Equals [',
  ']]\n',
  '&a ',
  '*a\n',
  '- ',
  '"',
  '{',
  '}\n',
  '\n---\n',
  '\t',
  '__proto__: 1\n',
];

function check(text: string): void {
  const { resources, diagnostics } = withoutHang(() => load(text, { A: 'a' }));
  const lines = text.split('\n').length;
  for (const { line } of diagnostics) expect(line ?? 1).toBeLessThanOrEqual(lines);
  for (const { origin } of resources) {
    expect(origin.start).toBeGreaterThanOrEqual(0);
    expect(origin.end).toBeLessThanOrEqual(text.length);
    expect(origin.start).toBeLessThanOrEqual(origin.end);
  }
}

describe('any text', () => {
  it('is read without a crash', () => {
    const text = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 5 })), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(text, (pieces) => {
        check(`AWSTemplateFormatVersion: x\nResources:\n${pieces.join('')}`);
        check(pieces.join(''));
      }),
      { numRuns: RUNS },
    );
  });

  it('that was a template before it was changed is read without a crash', () => {
    const template = `AWSTemplateFormatVersion: x
Parameters: {A: {Type: String, Default: a}, L: {Type: CommaDelimitedList, Default: "a,b"}}
Mappings: {M: {a: {k: v}}}
Conditions: {B: !Equals [!Ref A, b], C: !Or [!Condition B, !Not [!Condition B]]}
Resources:
  Fn::ForEach::X: [N, !Ref L, {"Q\${N}": {Type: AWS::SQS::Queue, Properties: {QueueName: !Sub "\${N}"}}}]
  S: {Type: AWS::S3::Bucket, Condition: C, Properties: {A: !If [B, !FindInMap [M, !Ref A, k], !Join ["", [a, !Ref A]]]}}
`;
    const change = fc.tuple(
      fc.nat(template.length),
      fc.nat(8),
      fc.constantFrom(...PIECES, '', '!', ':', ','),
    );
    fc.assert(
      fc.property(fc.array(change, { maxLength: 6 }), (changes) => {
        let text = template;
        for (const [at, length, piece] of changes) text = text.slice(0, at) + piece + text.slice(at + length);
        check(text);
      }),
      { numRuns: RUNS },
    );
  });
});

const HEAD = 'AWSTemplateFormatVersion: x\n';
const QUEUE = 'Type: AWS::SQS::Queue';

/** `[x, x, x]` of what was before, as often as said. */
function swollen(rounds: number): string {
  let text = '!Ref A';
  for (let round = 0; round < rounds; round++) text = `!Join ["", [${Array(10).fill(text).join(', ')}]]`;
  return text;
}

function chain(length: number): string {
  const links = Array.from({ length }, (_, at) => `  C${at}: !Not [!Condition C${at + 1}]\n`).join('');
  return `Conditions:\n${links}  C${length}: !Equals [a, b]\n`;
}

describe('a template that asks for too much', () => {
  test.each([
    [
      'long texts made of long texts',
      `${HEAD}Parameters: {A: {Type: String, Default: "${'x'.repeat(10_000)}"}}\nResources:\n  Q: {${QUEUE}, Properties: {P: ${swollen(4)}}}\n`,
    ],
    ['conditions on conditions', `${HEAD}${chain(20_000)}Resources:\n  Q: {${QUEUE}, Condition: C0}\n`],
    [
      'many copies of a large mapping',
      `${HEAD}Mappings: {M: {a: {b: [${'1,'.repeat(2000)}]}}}\nResources:\n  Q: {${QUEUE}, Properties: {P: [${'!FindInMap [M, a, b],'.repeat(5000)}]}}\n`,
    ],
    [
      'loops in loops',
      `${HEAD}Parameters: {L: {Type: CommaDelimitedList, Default: "${Array.from({ length: 300 }, (_, at) => at).join(',')}"}}\nResources:\n  Fn::ForEach::A: [A, !Ref L, {Fn::ForEach::B: [B, !Ref L, {Fn::ForEach::C: [C, !Ref L, {"Q\${A}\${B}\${C}": {${QUEUE}}}]}]}]\n`,
    ],
  ])('%s: counts as unknown, in time, with one diagnostic', (_name, text) => {
    const started = performance.now();
    const { diagnostics } = load(text);
    expect(performance.now() - started).toBeLessThan(15_000);
    expect(diagnostics).toEqual([
      expect.objectContaining({ level: 'warning', code: 'cloudformation-budget' }),
    ]);
  });

  it('does so alone: what fits is evaluated', () => {
    const text = `${HEAD}Parameters: {A: {Type: String, Default: "${'x'.repeat(10_000)}"}}\nResources:\n  Q: {${QUEUE}, Properties: {P: ${swollen(3)}, O: !Sub "a"}}\n  R: {${QUEUE}, Properties: {O: !Sub "b"}}\n`;
    const loaded = load(text);
    expect(plain(byId(loaded, 'Q').body)).toEqual({ P: '?', O: 'a' });
    expect(plain(byId(loaded, 'R').body)).toEqual({ O: 'b' });
  });

  it('in the names of resources gets what it asks for', () => {
    const names = ['__proto__', 'constructor', 'toString'];
    const body = names
      .map((name) => `  ${name}: {${QUEUE}, Properties: {QueueName: !Ref ${name}}}\n`)
      .join('');
    expect(load(`${HEAD}Resources:\n${body}`).resources.map(({ id }) => id)).toEqual(names);
  });
});
