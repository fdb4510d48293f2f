import { adapt } from '../../../src/engine/adapt/adapt.js';
import type { NativeResource } from '../../../src/engine/model/resource.js';
import { plain, terraform, unknown, value } from './values.js';

const DATA = 'data.google_iam_policy.d';

function bindings(
  kind: string,
  body: Record<string, unknown>,
  ...others: readonly NativeResource[]
): unknown {
  const [grant] = adapt([terraform(`google_project_iam_${kind}.g`, body), ...others]);
  return (plain(grant?.attributes) as Record<string, unknown>)['bindings'];
}

it('a binding and a member have the same shape', () => {
  const condition = [{ expression: 'true' }];
  expect(bindings('binding', { role: 'r', members: ['a', 'b'], condition })).toEqual([
    { role: 'r', members: ['a', 'b'], condition },
  ]);
  expect(bindings('member', { role: 'r', member: 'a' })).toEqual([{ role: 'r', members: ['a'] }]);
  expect(bindings('binding', { role: unknown(), members: [unknown(), null] })).toEqual([
    { role: '?', members: ['?'] },
  ]);
});

it('a policy in JSON, known whole, in part or not', () => {
  const policy = { bindings: [{ role: 'r', members: ['a'] }, { role: 's' }] };
  const expected = [
    { role: 'r', members: ['a'] },
    { role: 's', members: [] },
  ];
  expect(bindings('policy', { policy_data: JSON.stringify(policy) })).toEqual(expected);
  expect(bindings('policy', { policy_data: { kind: 'unknown', document: value(policy) } })).toEqual(expected);
  expect(bindings('policy', { policy_data: unknown() })).toBe('?');
  expect(bindings('policy', { policy_data: '"bindings"' })).toEqual([]);
  expect(bindings('policy', { policy_data: '{' })).toBe('?');
});

it('a policy of a data source', () => {
  const data = terraform(DATA, { binding: [{ role: 'r', members: ['a'] }] });
  expect(bindings('policy', { policy_data: unknown(DATA) }, data)).toEqual([{ role: 'r', members: ['a'] }]);
  expect(bindings('policy', { policy_data: unknown(DATA) }, terraform(DATA))).toEqual([]);
});

it('grants are merged into the bucket that they name', () => {
  const bucket = terraform('google_storage_bucket.b', { name: 'n' });
  const member = terraform('google_storage_bucket_iam_member.m', {
    bucket: 'n',
    role: 'r',
    member: 'allUsers',
  });
  const adapted = adapt([bucket, member]);
  expect(adapted.map(({ native }) => native.id)).toEqual(['google_storage_bucket.b']);
  expect(plain(adapted[0]?.attributes)).toMatchObject({ bindings: [{ role: 'r', members: ['allUsers'] }] });
});
