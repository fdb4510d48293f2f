import { checkCondition } from '../../../../src/engine/policy/condition/check.js';
import { compileCondition } from '../../../../src/engine/policy/condition/condition.js';
import type { AttributeDescription, TypeDescription } from '../../../../src/engine/model/type-description.js';

function describe_(
  type: AttributeDescription['type'],
  attributes?: TypeDescription['attributes'],
): AttributeDescription {
  return { type, description: '', ...(attributes && { attributes }) };
}

const rule = { fromPort: describe_('number'), cidrs: describe_('list'), 'peer.id': describe_('string') };
const bucket: TypeDescription = {
  type: 'AWS::S3::Bucket',
  provider: 'aws',
  description: '',
  nativeTypes: [],
  isOpen: false,
  attributes: {
    acl: describe_('string'),
    encryption: describe_('map', { enabled: describe_('boolean'), keyId: describe_('string') }),
    'versioning.status': describe_('string'),
    'versioning.mfaDelete': describe_('string'),
    policy: describe_('any'),
    tags: describe_('map'),
    ingress: describe_('list', rule),
    byName: describe_('map', rule),
  },
};

function problems(text: string, type = bucket): string[] {
  return checkCondition(compileCondition(text), type).map(({ message }) => message);
}

test.each([
  'resource.acl == null',
  'resource.encryption.enabled != true',
  'resource.encryption == null',
  'resource.versioning == null',
  'resource.versioning.status == null',
  'resource.policy.anything[0].below == 1',
  'resource.tags.Name == null and resource.tags["a b"] == null',
  'any(resource.ingress, r, r.fromPort == 22 and any(r.cidrs, c, c.x == c))',
  'any(values(resource.byName), r, r.fromPort == 1)',
  'any(default(resource.ingress, []), r, r["peer"].id == 1)',
  'resource.byName.web.fromPort == 1 or resource.byName["db"].cidrs[0] == 1',
  'resource.ingress[0].fromPort == 1',
  'length(resource.ingress) == params.x',
])('%s is fine', (text) => {
  expect(problems(text)).toEqual([]);
});

test.each<[string, string]>([
  ['resource.acI == null', "'acI' is unknown. Did you mean 'acl'?"],
  ['resource.versionning.status == 1', "'versionning.status' is unknown. Did you mean 'versioning.status'?"],
  ['resource.versioning.stat == 1', "'versioning.stat' is unknown. Did you mean 'versioning.status'?"],
  ['resource.mfaDelete == 1', "'mfaDelete' is unknown. Did you mean 'versioning.mfaDelete'?"],
  ['resource.encryption.enabld == 1', "'encryption.enabld' is unknown. Did you mean 'enabled'?"],
  ['resource.acl.grants == 1', "'acl.grants' goes below a string"],
  ['resource.ingress.fromPort == 22', "'ingress.fromPort' is a list: use [0], or any, all or none"],
  ['any(resource.ingress, r, r.fromport == 22)', "'ingress[].fromport' is unknown. Did you mean 'fromPort'?"],
  ['any(values(resource.byName), r, r.port == 1)', "'byName[].port' is unknown"],
  ['resource.nonsense == 1', '`policycortex resources show` lists'],
])('%s: %s', (text, message) => {
  const found = problems(text);
  expect(found).toHaveLength(1);
  expect(found[0]).toContain(`AWS::S3::Bucket: ${message.startsWith("'") ? message : ''}`);
  expect(found[0]).toContain(message);
});

test('an open type may have more', () => {
  const open = { ...bucket, isOpen: true };
  expect(problems('resource.nonsense.x == 1 or resource.versioning.other == 1', open)).toEqual([]);
  expect(problems('resource.acl.x == 1', open)).toHaveLength(1);
});

test('paths and parameters say where they are read', () => {
  const condition = compileCondition(
    'any(resource.a.b, x, x.c[0]["d e"] == params.limit) or f == null'.replace('f ==', 'resource.f =='),
  );
  expect(condition.paths.map(({ path, start, end }) => [path, start, end])).toEqual([
    ['a.b', 4, 16],
    ['a.b[].c[].d e', 21, 34],
    ['f', 55, 65],
  ]);
  expect(condition.parameters).toEqual([{ name: 'limit', start: 38, end: 50 }]);
});
