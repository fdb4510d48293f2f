import fc from 'fast-check';
import { lastWords, logUntrusted, sanitiseLines } from '../../src/scan/sanitise.js';
import { parsesAsCommand } from './runner-commands.js';

describe('sanitiseLines', () => {
  test.each<[string, string[]]>([
    ['', []],
    ['plain\n', ['plain']],
    ['a\r\nb\rc\nd', ['a', 'b', 'c', 'd']],
    ['\n\na\n', ['', '', 'a']],
    ['::error::x', ['\\u{3a}:error::x']],
    [' \t::add-mask::fail', [' \t\\u{3a}:add-mask::fail']],
    ['progress\r::set-output name=a::b', ['progress', '\\u{3a}:set-output name=a::b']],
    ['a :: b', ['a :: b']],
    ['std::vector', ['std::vector']],
    ['x ##[error]y', ['x #\\u{23}[error]y']],
    ['####[group]', ['###\\u{23}[group]']],
    ['#\u200b#[error]', ['#\\u{200b}#[error]']],
    [':\u00ad:error::', [':\\u{ad}:error::']],
    ['\u001b[31mred', ['\\u{1b}[31mred']],
    ['\u202eabc\u2028::x::', ['\\u{202e}abc\\u{2028}::x::']],
    ['\ud800 \u{1f600} é 漢', ['\\u{d800} \u{1f600} é 漢']],
  ])('%j', (text, lines) => {
    expect(sanitiseLines(text)).toEqual(lines);
  });

  const pieces = [
    '::',
    ':',
    '##[',
    '#',
    '[',
    ']',
    ' ',
    '\t',
    '\r',
    '\n',
    '\u200b',
    '\u00ad',
    '\u2028',
    '\u0085',
    '\ufeff',
  ];
  const names = ['error', 'add-mask', 'stop-commands', 'group', 'command', ' name=', '%0A'];
  const noise = fc.oneof(fc.constantFrom(...pieces, ...names), fc.string({ unit: 'binary', maxLength: 3 }));
  const command = fc
    .tuple(
      noise,
      fc.constantFrom('::', '##[', ':\u200b:', '#\u00ad#['),
      noise,
      fc.constantFrom('::', ']'),
      noise,
    )
    .map((parts) => parts.join(''));
  const text = fc.array(fc.oneof(command, noise), { maxLength: 8 }).map((parts) => parts.join(''));

  test('gives nothing that the runner takes for a command', () => {
    let commands = 0;
    fc.assert(
      fc.property(text, (given) => {
        if (given.split(/\r\n|\n|\r/).some(parsesAsCommand)) commands += 1;
        expect(sanitiseLines(given).filter(parsesAsCommand)).toEqual([]);
      }),
      { numRuns: 2000 },
    );
    // The texts are hostile, and the port of the runner's parser sees it.
    expect(commands).toBeGreaterThan(500);
  });

  test('keeps what can be seen, and shows what cannot', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (given) => {
        fc.pre(!/::|##\[/.test(given));
        expect(sanitiseLines(given).join('\n')).toBe(given);
      }),
    );
    expect(sanitiseLines('\u0000\u0007\u007f\u009b')).toEqual(['\\u{0}\\u{7}\\u{7f}\\u{9b}']);
  });
});

describe('logUntrusted', () => {
  test('puts the lines into a block without commands, whose end cannot be guessed', () => {
    const log = (): string[] => {
      const lines: string[] = [];
      logUntrusted('a\n::error::b\n', (line) => lines.push(line));
      return lines;
    };
    const [first, second] = [log(), log()];
    const token = /^::stop-commands::([\da-f-]{36})$/.exec(first[0] ?? '')?.[1];
    expect(token).toBeDefined();
    expect(first.slice(1)).toEqual(['a', '\\u{3a}:error::b', `::${token}::`]);
    expect(second[0]).not.toBe(first[0]);
  });

  test('writes nothing for nothing', () => {
    const lines: string[] = [];
    logUntrusted('', (line) => lines.push(line));
    expect(lines).toEqual([]);
  });
});

describe('lastWords', () => {
  test.each([
    ['', ''],
    ['\n \n', ''],
    ['one\ntwo\n', 'one\ntwo'],
    ['::error::x\n', '\\u{3a}:error::x'],
  ])('%j', (text, words) => {
    expect(lastWords(text)).toBe(words);
  });

  test('are the last ones', () => {
    const words = lastWords(`${'first\n'.repeat(500)}last`);
    expect(words).toHaveLength(1001);
    expect(words).toMatch(/^….*\nlast$/s);
  });
});
