import fc from 'fast-check';
import { isNewer, markerOf, readSigned, sign } from '../../src/github/comment-marker.js';

const SHA = 'a'.repeat(40);
const KEY = { workflow: 'Policy', job: 'gate', commentId: '' };
const run = (id: number, attempt: number, headSha = SHA) => ({ headSha, run: { id, attempt } });

test('the marker is one line that says nothing to a reader', () => {
  expect(sign(markerOf(KEY), run(12, 3), '## Hello\n')).toBe(
    `<!-- policy-gate 1 WyJQb2xpY3kiLCJnYXRlIiwiIl0= ${SHA} 12.3 -->\n## Hello\n`,
  );
});

test('any key and content survive, and no key can break out or be taken for another', () => {
  const text = fc.oneof(
    fc.string(),
    fc.constantFrom('-->', '<!--', '\n', '","', '\\', '--!>'),
    fc.string({ unit: 'binary' }),
  );
  const key = fc.record({ workflow: text, job: text, commentId: text });
  fc.assert(
    fc.property(key, key, text, (one, other, content) => {
      const marker = markerOf(one);
      const body = sign(marker, run(7, 1), content);
      const [line = ''] = body.split('\n');
      expect(line).toMatch(/^<!-- [\w+/=. -]* -->$/);
      expect(line.slice(4, -3)).not.toContain('--');
      expect(readSigned(marker, body)).toEqual({
        signature: run(7, 1),
        content: content.replaceAll('\r\n', '\n'),
      });
      const isSame = JSON.stringify(one) === JSON.stringify(other);
      const toWellFormed = (key_: typeof one) =>
        Object.values(key_).map((part) => Buffer.from(part).toString());
      if (!isSame && String(toWellFormed(one)) !== String(toWellFormed(other))) {
        expect(readSigned(markerOf(other), body)).toBeNull();
      }
    }),
  );
});

test('the marker counts on the first line only', () => {
  const marker = markerOf(KEY);
  expect(readSigned(marker, `> ${sign(marker, run(1, 1), 'quoted')}`)).toBeNull();
  expect(readSigned(marker, `\n${sign(marker, run(1, 1), 'below')}`)).toBeNull();
});

test.each([
  '',
  'x -->',
  `${SHA} 1 -->`,
  `${SHA} 1.1`,
  `${SHA} 1.1 --> more`,
  `${SHA} -1.1 -->`,
  `${SHA} 1e9.1 -->`,
])('an edited marker still marks the comment, without a signature: %s', (rest) => {
  expect(readSigned(markerOf(KEY), `${markerOf(KEY)}${rest}\ntext`)).toEqual({
    signature: null,
    content: 'text',
  });
});

test('line ends that GitHub changed do not matter', () => {
  const marker = markerOf(KEY);
  const stored = sign(marker, run(1, 1), 'one\ntwo').replaceAll('\n', '\r\n');
  expect(readSigned(marker, stored)).toEqual({ signature: run(1, 1), content: 'one\ntwo' });
});

test.each([
  ['a later run', run(9, 1), true],
  ['a later attempt', run(5, 3), true],
  ['the same attempt', run(5, 2), false],
  ['an earlier attempt', run(5, 1), false],
  ['an earlier run with more attempts', run(4, 9), false],
  ['a later run on another commit', run(9, 1, 'b'.repeat(40)), false],
  ['nobody knows', null, false],
])('is newer than run 5, attempt 2: %s', (_, theirs, expected) => {
  expect(isNewer(theirs, run(5, 2))).toBe(expected);
});
