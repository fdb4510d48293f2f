import fc from 'fast-check';
import { readYaml } from '../../../../src/engine/load/yaml/read-yaml.js';
import { Source } from '../../../../src/engine/model/source.js';
import type { Value } from '../../../../src/engine/model/value.js';
import { fuzzRuns } from '../../../fuzz-runs.js';
import { withoutHang } from '../../../without-hang.js';

function read(text: string, options = {}): ReturnType<typeof readYaml> {
  return readYaml(new Source('a.yaml', text), options);
}

function plain(value: Value): unknown {
  if (value.kind === 'scalar') return value.value;
  if (value.kind === 'list') return value.items.map(plain);
  if (value.kind === 'map')
    return Object.fromEntries([...value.entries].map(([key, entry]) => [key, plain(entry)]));
  return undefined;
}

describe('what scalars mean', () => {
  test.each<[string, unknown]>([
    ['yes', true],
    ['On', true],
    ['TRUE', true],
    ['off', false],
    ['n', false],
    ['"yes"', 'yes'],
    ["'1'", '1'],
    ['1', 1],
    ['-12', -12],
    ['1_000', 1000],
    ['0644', 420],
    ['0o17', 15],
    ['0x1F', 31],
    ['1.5', 1.5],
    ['1e3', 1000],
    ['10.11.10.12', '10.11.10.12'],
    ['080', 80],
    ['~', null],
    ['', null],
    ['null', null],
    ['2024-01-01', '2024-01-01'],
    ['.inf', '.inf'],
    ['!!str 1', '1'],
    ['! 1', '1'],
    ['!!int "7"', 7],
    ['!!bool "yes"', true],
    ['!!null x', null],
    ['!Custom yes', true],
    ['|\n  a\n  b\n', 'a\nb\n'],
    ['>-\n  a\n  b\n', 'a b'],
    ['"\\u00e9\\n"', 'é\n'],
  ])('%j', (text, expected) => {
    expect(plain(read(`k: ${text}\n`).documents[0] as Value)).toEqual({ k: expected });
  });
});

describe('documents', () => {
  it('reads several, and JSON', () => {
    const { documents, diagnostics } = read('a: 1\n---\n[x, z]\n---\n{"b": {"c": [true, null, "\\/"]}}\n');
    expect(documents.map(plain)).toEqual([{ a: 1 }, ['x', 'z'], { b: { c: [true, null, '/'] } }]);
    expect(diagnostics).toEqual([]);
  });

  it('reads the documents around a broken one, and says where it breaks', () => {
    const { documents, diagnostics } = read('a: 1\n---\nb: [1,\nc: }\n---\nd: 2\n');
    expect(documents.map(plain)).toEqual([{ a: 1 }, { d: 2 }]);
    expect(diagnostics).toEqual([
      expect.objectContaining({ level: 'error', code: 'yaml-invalid', file: 'a.yaml', line: 4 }),
    ]);
  });

  it('takes the last of two equal keys, and says so', () => {
    const { documents, diagnostics } = read('a: 1\nb: 2\na: 3\n');
    expect(documents.map(plain)).toEqual([{ a: 3, b: 2 }]);
    expect(diagnostics).toEqual([expect.objectContaining({ level: 'warning', line: 3, column: 1 })]);
  });

  it('keeps keys as they were written', () => {
    expect(plain(read('on: 1\n010: 2\n__proto__: 3\n').documents[0] as Value)).toEqual(
      Object.fromEntries([
        ['on', 1],
        ['010', 2],
        ['__proto__', 3],
      ]),
    );
  });

  it('is silent on nothing', () => {
    expect(read('')).toEqual({ documents: [], diagnostics: [] });
    expect(read('# only a comment\n').diagnostics).toEqual([]);
  });

  it('hands over tags of others', () => {
    const readTag = (tag: string, value: Value): Value => ({ kind: 'map', entries: new Map([[tag, value]]) });
    const { documents } = read('a: !Ref b\nc: !Sub [x, {y: !GetAtt z.Arn}]\n', { readTag });
    expect(plain(documents[0] as Value)).toEqual({
      a: { Ref: 'b' },
      c: { Sub: ['x', { y: { GetAtt: 'z.Arn' } }] },
    });
  });
});

describe('aliases', () => {
  it('stand for their anchors, and merge', () => {
    const text = 'base: &b {x: 1, y: 2}\nall:\n  <<: *b\n  y: 3\nlist:\n  <<: [*b, {x: 9, z: 4}]\nsame: *b\n';
    expect(plain(read(text).documents[0] as Value)).toEqual({
      base: { x: 1, y: 2 },
      all: { x: 1, y: 3 },
      list: { x: 1, y: 2, z: 4 },
      same: { x: 1, y: 2 },
    });
  });

  it.each([
    ['an anchor that is not there', 'a: *b\n', 'no anchor'],
    ['a cycle', 'a: &a [*a]\n', 'no anchor'],
    ['an anchor of another document', 'a: &x 1\n---\nb: *x\n', 'no anchor'],
    ['a merge of what is no mapping', 'a: &a [1]\nb:\n  <<: *a\n', 'needs a mapping'],
    ['a mapping as a key', '? {a: 1}\n: b\n', 'A key must be'],
    ['many levels through aliases', deepAliases(), 'levels deep'],
    ['many values through aliases', bomb(), 'values'],
    ['many levels', '['.repeat(150) + ']'.repeat(150), ''],
  ])('%s is refused', (_name, text, message) => {
    const { diagnostics } = read(text);
    expect(diagnostics).toEqual([expect.objectContaining({ level: 'error', code: 'yaml-invalid' })]);
    expect(diagnostics[0]?.message).toContain(message);
  });
});

describe('places', () => {
  const text =
    'kind: Pod\nspec:\n  containers:\n    - name: "a"\n      args: [x, y]\n      empty:\n---\nkind: B\n';
  const source = new Source('a.yaml', text);
  const [document, second] = readYaml(source).documents;

  function written(value: Value | undefined): string | undefined {
    return value?.origin === undefined ? undefined : text.slice(value.origin.start, value.origin.end);
  }
  function at(value: Value | undefined, ...path: (string | number)[]): Value | undefined {
    let here = value;
    for (const step of path) {
      if (here?.kind === 'map' && typeof step === 'string') here = here.entries.get(step);
      else if (here?.kind === 'list' && typeof step === 'number') here = here.items[step];
      else return undefined;
    }
    return here;
  }

  it('are where the value was written', () => {
    expect(written(at(document, 'kind'))).toBe('Pod');
    expect(written(at(document, 'spec', 'containers', 0, 'name'))).toBe('"a"');
    expect(written(at(document, 'spec', 'containers', 0, 'args'))).toBe('[x, y]');
    expect(written(at(document, 'spec', 'containers', 0, 'empty'))).toBe('');
    expect(written(document)).toMatch(/^kind: Pod[^]*empty$/);
    expect(written(second)).toBe('kind: B');
    expect(source.position(at(document, 'spec', 'containers', 0, 'name')?.origin?.start ?? 0)).toEqual({
      line: 4,
      column: 13,
    });
  });
});

describe('on any text', () => {
  const pieces = [
    'a',
    ': ',
    '\n',
    '  ',
    '- ',
    '[',
    ']',
    '{',
    '}',
    ',',
    '"',
    "'",
    '&x ',
    '*x',
    '!t ',
    '|\n',
    '---\n',
    '<<',
    '#',
    '%',
    '\t',
    '\\',
    '? ',
    '\u2028',
    '😀',
  ];
  it('neither throws nor points outside', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join('')),
          fc.string(),
        ),
        (text) => {
          const source = new Source('a.yaml', text);
          const { documents, diagnostics } = withoutHang(() => readYaml(source));
          for (const { line } of diagnostics) {
            expect(line).toBeGreaterThanOrEqual(1);
            expect(line).toBeLessThanOrEqual(text.split('\n').length);
          }
          const visit = (value: Value): void => {
            expect(value.origin?.start).toBeGreaterThanOrEqual(0);
            expect(value.origin?.end).toBeGreaterThanOrEqual(value.origin?.start ?? 0);
            expect(value.origin?.end).toBeLessThanOrEqual(text.length);
            if (value.kind === 'list') value.items.forEach(visit);
            if (value.kind === 'map') for (const entry of value.entries.values()) visit(entry);
          };
          documents.forEach(visit);
        },
      ),
      { numRuns: fuzzRuns(3_000) },
    );
  });

  it('is linear', () => {
    const started = performance.now();
    read('-\n'.repeat(100_000));
    read('a: &a 1\n' + 'b: {{\n'.repeat(20_000));
    read('---\n'.repeat(50_000));
    expect(performance.now() - started).toBeLessThan(15_000);
  });
});

function deepAliases(): string {
  const level = (text: string): string => '['.repeat(40) + text + ']'.repeat(40);
  return `a: &a ${level('1')}\nb: &b ${level('*a')}\nc: ${level('*b')}\n`;
}

function bomb(): string {
  const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]'];
  for (let at = 1; at < 9; at++)
    lines.push(
      `a${at}: &a${at} [${Array(10)
        .fill(`*a${at - 1}`)
        .join(', ')}]`,
    );
  return lines.join('\n');
}
