import fc from 'fast-check';
import { isCalendarDate } from '../../../../src/engine/policy/suppression/calendar-date.js';
import { readOwnComment, readOwnText } from '../../../../src/engine/policy/suppression/own-comments.js';
import { readPeerComment } from '../../../../src/engine/policy/suppression/peer-comments.js';
import { plainName, plainReason } from '../../../../src/engine/policy/suppression/plain-text.js';
import { fuzzRuns } from '../../../fuzz-runs.js';

it.each([
  ['policycortex:ignore p why', 'near', ['p'], null, 'why'],
  ['policycortex:ignore  p,q , r/s   two words', 'near', ['p', 'q', 'r/s'], null, 'two words'],
  ['policycortex:ignore p, q because a, b', 'near', ['p', 'q'], null, 'because a, b'],
  ['policycortex:ignore p until 2026-01-02 why', 'near', ['p'], '2026-01-02', 'why'],
  ['policycortex:ignore p until', 'near', ['p'], '', ''],
  ['policycortex:ignore p until we move on', 'near', ['p'], 'we', 'move on'],
  ['policycortex:ignore p untilled land', 'near', ['p'], null, 'untilled land'],
  ['policycortex:ignore p — why', 'near', ['p'], null, 'why'],
  ['policycortex:ignore-file * why', 'file', ['*'], null, 'why'],
  ['policycortex:ignore', 'near', [], null, ''],
])('reads %j', (text, placement, names, until, reason) => {
  expect(readOwnComment(text)).toMatchObject({ by: 'policycortex', placement, names, until, reason });
});

it.each(['see policycortex:ignore p why', 'policycortex:ignored p why', 'policycortex: ignore p why'])(
  'reads nothing in %j',
  (text) => {
    expect(readOwnComment(text)).toBeUndefined();
  },
);

it.each([
  ['checkov:skip=CKV_AWS_20:The bucket is public', ['checkov inside CKV_AWS_20 - The bucket is public']],
  ['checkov:skip=CKV_AWS_20,CKV2_AWS_1', ['checkov inside CKV_AWS_20,CKV2_AWS_1 - ']],
  ['bridgecrew:skip= CKV_1: why', ['checkov inside CKV_1 - why']],
  ['cortex:skip=CKV_1', ['checkov inside CKV_1 - ']],
  ['notcheckov:skip=CKV_1', []],
  [
    'tfsec:ignore:aws-s3-enable-versioning:exp:2024-01-02',
    ['tfsec next aws-s3-enable-versioning 2024-01-02 '],
  ],
  ['tfsec:ignore:a tfsec:ignore:b', ['tfsec next a - ', 'tfsec next b - ']],
  ['trivy:ignore:a #trivy:ignore:b - a cache', ['trivy next a - a cache', 'trivy next b - a cache']],
  ['trivy:ignore:a[from_port=3306]', ['trivy next a - ?']],
  ['trivy:ignore:a[x=b:c]:exp:2024-01-02', ['trivy next a 2024-01-02 ?']],
  ['trivy:ignore:a:ws:dev-*', ['trivy next a - ?']],
  ['trivy:ignore:a:ws:default', ['trivy next a - ']],
  ['trivy:ignore:*', ['trivy next * - ']],
  ['kics-scan ignore', ['kics file * - ']],
  ['kics-scan ignore-line', ['kics line-below * - ']],
  ['kics-scan ignore-block', ['kics block-below * - ']],
  ['kics-scan disable=a-b, c-d', ['kics file a-b,c-d - ']],
  ['kics-scan enable=a-b', []],
  ['about kics-scan ignore', []],
])('reads %j', (text, expected) => {
  const found = readPeerComment(text).map(
    ({ by, placement, names, until, reason, isConditional }) =>
      `${by} ${placement} ${names.join(',')} ${until ?? '-'} ${reason}${isConditional ? '?' : ''}`,
  );
  expect(found).toEqual(expected);
});

it.each([
  ['2024-02-29', true],
  ['2023-02-29', false],
  ['2024-13-01', false],
  ['2024-1-1', false],
  ['+02024-01-01', false],
  [' 2024-01-01', false],
  ['0000-01-01', true],
])('knows whether %s is a day', (text, isDay) => {
  expect(isCalendarDate(text)).toBe(isDay);
});

it('keeps no reason that could act, hide or go on', () => {
  const unit = fc.string({ unit: 'binary', maxLength: 3_000 });
  fc.assert(
    fc.property(unit, (text) => {
      for (const plain of [plainReason(text), plainName(text), readOwnText(text).reason]) {
        expect(plain.length).toBeLessThanOrEqual(500);
        expect(plain).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
      }
    }),
    { numRuns: fuzzRuns(300) },
  );
});

it('takes time linear in a comment', () => {
  const started = performance.now();
  for (const part of ['tfsec:ignore:', 'a,', ' ', 'policycortex:ignore ', 'a, ', '-', '[', ':exp:', '"']) {
    const text = part.repeat(20_000);
    readPeerComment(text);
    readPeerComment(`checkov:skip=${text}`);
    readPeerComment(`kics-scan disable=${text}`);
    readOwnText(text);
    readOwnComment(`policycortex:ignore ${text}`);
  }
  expect(performance.now() - started).toBeLessThan(10_000);
});
