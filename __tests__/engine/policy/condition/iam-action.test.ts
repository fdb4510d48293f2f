import { coversAction } from '../../../../src/engine/policy/condition/iam-action.js';

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
