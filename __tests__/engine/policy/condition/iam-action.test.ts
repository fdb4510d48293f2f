import fc from 'fast-check';
import { coversAction } from '../../../../src/engine/policy/condition/iam-action.js';
import { fuzzRuns } from '../../../fuzz-runs.js';

test.each([
  ['*', 'iam:PassRole', true],
  ['*:*', 'iam:PassRole', true],
  ['iam:*', 'iam:PassRole', true],
  ['IAM:passrole', 'iam:PassRole', true],
  ['iam:Pass*', 'iam:PassRole', true],
  ['iam:*Role', 'iam:PassRole', true],
  ['i?m:P*s*e', 'iam:PassRole', true],
  ['iam:Pass?', 'iam:PassRole', false],
  ['iam:PassRole', 'iam:PassRoles', false],
  ['iam:Get*', 'iam:PassRole', false],
  ['s3:*', 'iam:PassRole', false],
  ['iam:*x*', 'iam:PassRole', false],
  ['', 'iam:PassRole', false],
  ['', '', true],
])('%s covers %s: %s', (pattern, action, expected) => {
  expect(coversAction(pattern, action)).toBe(expected);
});

test('a pattern of many stars takes no longer than its length times that of the action', () => {
  const started = Date.now();
  expect(coversAction(`${'*a'.repeat(2_000)}b`, 'a'.repeat(4_000))).toBe(false);
  expect(Date.now() - started).toBeLessThan(2_000);
});

test('matches as the regular expression does that it stands for', () => {
  const text = (letters: string): fc.Arbitrary<string> =>
    fc.array(fc.constantFrom(...letters), { maxLength: 8 }).map((all) => all.join(''));
  fc.assert(
    fc.property(text('aAb:*?.('), text('aAbB:.('), (pattern, action) => {
      const source = pattern.replaceAll(/[.(]/g, '\\$&').replaceAll('*', '.*').replaceAll('?', '.');
      expect(coversAction(pattern, action)).toBe(new RegExp(`^${source}$`, 'i').test(action));
    }),
    { numRuns: fuzzRuns(2_000) },
  );
});
