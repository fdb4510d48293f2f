import fc from 'fast-check';
import {
  compilePattern,
  matchPattern,
  PatternError,
} from '../../../../src/engine/policy/condition/pattern.js';
import { fuzzRuns } from '../../../fuzz-runs.js';
import { withoutHang } from '../../../without-hang.js';

function matches(pattern: string, text: string): boolean {
  return matchPattern(compilePattern(pattern), text, { steps: 10_000_000 });
}

test.each<[string, string, boolean]>([
  ['abc', 'xabcx', true],
  ['^abc$', 'xabc', false],
  ['', '', true],
  ['a{2,3}b', 'aab', true],
  ['^a{2,3}b', 'aaaab', false],
  ['^(?:ab|c)+$', 'abcab', true],
  ['[^a-c]', 'abc', false],
  // As in POSIX: what JavaScript would take for an empty class.
  ['[]a]', ']', true],
  ['[a-]', '-', true],
  ['[\\d.-]+$', '1.2-3', true],
  ['\\bkey\\b', 'my key.', true],
  ['\\bkey\\b', 'monkeys', false],
  ['\\.', 'a', false],
  ['(?i)^ABC[x-z]$', 'abcY', true],
  ['[^\\W\\d]', '1', false],
  ['a{,3}', 'a{,3}', true],
  ['.', '\n', false],
  ['(a*)*$', 'b', true],
])('%s in %j: %s', (pattern, text, expected) => {
  expect(matches(pattern, text)).toBe(expected);
});

test.each<[string, string]>([
  ['(', 'not closed'],
  ['(a', 'not closed'],
  [')', "unexpected ')'"],
  ['[a', 'a class is not closed'],
  ['*a', 'nothing to repeat'],
  ['a**', 'cannot be repeated'],
  ['(?=a)', 'lookaround'],
  ['(?<n>a)', 'named groups'],
  ['(a)\\1', 'back-references'],
  ['\\p', 'unknown escape'],
  ['a\\', 'backslash'],
  ['a{3,2}', 'the smaller number first'],
  ['a{2000}', 'repetitions go from 0 to 1000'],
  ['(a{100}){100}', 'too large'],
  ['[z-a]', 'from low to high'],
  ['('.repeat(40), 'too deep'],
  ['a'.repeat(1001), 'at most 1000'],
])('%.20s is refused: %s', (pattern, message) => {
  expect(() => compilePattern(pattern)).toThrow(PatternError);
  expect(() => compilePattern(pattern)).toThrow(message);
});

test('what makes others hang takes no time here', () => {
  const start = performance.now();
  expect(matches('^(a+)+$', `${'a'.repeat(20_000)}!`)).toBe(false);
  expect(matches('(.*)*x(.*)*y', 'x'.repeat(20_000))).toBe(false);
  expect(performance.now() - start).toBeLessThan(5_000);
});

test('finds what JavaScript finds', () => {
  const atom = fc.constantFrom(
    'a',
    'b',
    '.',
    '[ab]',
    '[^a]',
    '\\d',
    '\\w',
    '\\s',
    '^',
    '$',
    '\\b',
    '\\B',
    '1',
    ' ',
    '[\\d-]',
  );
  const pattern = fc.letrec<{ node: string; repeated: string }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 4 },
      atom,
      tie('repeated'),
      fc.array(tie('node'), { maxLength: 3 }).map((parts) => parts.join('')),
      fc.array(tie('node'), { minLength: 1, maxLength: 3 }).map((parts) => `(${parts.join('|')})`),
    ),
    repeated: fc
      .tuple(tie('node'), fc.constantFrom('*', '+', '?', '{2}', '{0,2}', '{1,}', '*?', '+?'))
      .map(([node, count]) => `(?:${node})${count}`),
  })).node;
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '1', ' ', '-', '\n', 'é', 'A'), maxLength: 8 });
  fc.assert(
    fc.property(pattern, text, fc.boolean(), (source, input, ignoresCase) => {
      // Nested repetitions make JavaScript hang on more.
      fc.pre(source.length < 40);
      const flag = ignoresCase ? '(?i)' : '';
      expect(matches(flag + source, input)).toBe(new RegExp(source, ignoresCase ? 'i' : '').test(input));
    }),
    { numRuns: fuzzRuns(500) },
  );
});

test('any pattern is read or refused', () => {
  const text = fc.string({ unit: fc.constantFrom(...'ab01()[]{}*+?|\\^$.,-dDwbi:=<é'), maxLength: 30 });
  fc.assert(
    fc.property(text, fc.string(), (source, input) => {
      try {
        withoutHang(() => matches(source, input));
      } catch (error) {
        expect(error).toBeInstanceOf(PatternError);
      }
    }),
    { numRuns: fuzzRuns(500) },
  );
});
