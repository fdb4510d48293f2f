import { readWaivers } from '../../src/config/waivers.js';

const GOOD = { policy: 'CKV_AWS_20', reason: 'a web site', owner: 'web', expires: '2026-12-31' };
const TODAY = '2026-06-15';

const read = (entries: Record<string, unknown>[], waiver_max_days?: number): ReturnType<typeof readWaivers> =>
  readWaivers(
    { waivers: entries, ...(waiver_max_days === undefined ? {} : { waiver_max_days }) },
    TODAY,
    (name) => (name === 'CKV_AWS_20' ? ['s3-bucket-public-acl'] : []),
  );

test('what a waiver says is what counts, with the policies that its alias means', () => {
  expect(read([GOOD, { ...GOOD, policy: 'other', resource: 'aws_*', path: 'infra/**' }])).toEqual({
    waivers: [
      { ...GOOD, policies: ['s3-bucket-public-acl'], resource: null, path: null },
      { ...GOOD, policy: 'other', policies: [], resource: 'aws_*', path: 'infra/**' },
    ],
    malformed: [],
  });
});

test.each<[string, Record<string, unknown>, RegExp]>([
  ['no policy', { policy: undefined }, /^Waiver 2 does not count: policy: /],
  ['an empty reason', { reason: '  ' }, /^Waiver 2 \(CKV_AWS_20\) does not count: reason: must not be empty/],
  ['no owner', { owner: undefined }, /does not count: owner: /],
  ['no end', { expires: undefined }, /does not count: expires: is missing/],
  ['a day that there is not', { expires: '2026-02-30' }, /does not count: expires: must be a date/],
  ['a time', { expires: '2026-12-31T00:00:00Z' }, /does not count: expires: must be a date/],
  ['a number for a day', { expires: 20261231 }, /does not count: expires: must be a date/],
  ['a misspelt member', { resuorce: 'aws_*' }, /does not count: .*resuorce/],
  ['a resource that is a list', { resource: ['a'] }, /does not count: resource: /],
  ['an end too far ahead', { expires: '2027-06-16' }, /it ends on 2027-06-16, more than 365 days ahead/],
])('one with %s does not count, and keeps the others from nothing', (_, part, message) => {
  const { waivers, malformed } = read([GOOD, { ...GOOD, ...part }, GOOD], 365);
  expect(waivers).toHaveLength(2);
  expect(malformed).toEqual([expect.stringMatching(message)]);
});

test('may end as far ahead as it may, to the day', () => {
  expect(read([{ ...GOOD, expires: '2027-06-15' }], 365).waivers).toHaveLength(1);
});
