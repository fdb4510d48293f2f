import { accusations } from '../../../../src/engine/policy/condition/accusation.js';
import { compileCondition } from '../../../../src/engine/policy/condition/condition.js';
import { parseExpression } from '../../../../src/engine/policy/condition/parse.js';
import type { MapValue, Value } from '../../../../src/engine/model/value.js';
import { sample, toMap } from '../sample-values.js';

const TEXT = `resource "x" "y" {
  acl = "public"
  versioning {
    status = "Off"
  }
  rule { cidr = "10.0.0.0/8" }
  rule { cidr = "0.0.0.0/0" }
  taken = var.taken
}
variable "taken" { default = ["elsewhere"] }`;

const { at, placed } = sample(TEXT);
const elsewhere: Value = {
  kind: 'list',
  items: [placed('"elsewhere"', 'elsewhere')],
  origin: at('["elsewhere"]'),
  via: at('var.taken'),
};
const resource: MapValue = toMap({
  acl: placed('"public"', 'public'),
  versioning: { ...toMap({ status: placed('"Off"', 'Off') }), origin: at('versioning {') },
  rules: [
    { ...toMap({ cidr: placed('"10.0.0.0/8"', '10.0.0.0/8') }), origin: at('rule { cidr = "10') },
    { ...toMap({ cidr: placed('"0.0.0.0/0"', '0.0.0.0/0') }), origin: at('rule { cidr = "0') },
  ],
  taken: elsewhere,
  computed: 'no place',
});

function witness(text: string): string {
  const outcome = compileCondition(text).evaluate({ resource, origin: at('resource "x" "y"') });
  expect(outcome.truth).toBe('true');
  return outcome.witness === undefined ? '' : TEXT.slice(outcome.witness.start, outcome.witness.end);
}

test.each([
  ['resource.acl == "public"', '"public"'],
  ['resource.versioning.status != "Enabled"', '"Off"'],
  ['resource.versioning.mfaDelete != "Enabled"', 'versioning {'],
  ['resource.logging == null', 'resource "x" "y"'],
  ['resource.computed == "no place"', 'resource "x" "y"'],
  ['resource.acl == "private" or resource.versioning.status == "Off"', '"Off"'],
  ['resource.acl == "public" or resource.versioning.status == "Off"', '"public"'],
  ['resource.versioning.status == "Off" and resource.acl == "public"', '"Off"'],
  ['resource.acl == "public" and resource.logging == null', 'resource "x" "y"'],
  ['resource.acl != "private" and resource.logging == null', '"public"'],
  ['resource.logging == null and not (resource.acl == "private")', 'resource "x" "y"'],
  ['not (resource.acl == "private")', '"public"'],
  ['resource.acl in ["public", "open"] and resource.versioning.status != "Enabled"', '"Off"'],
  ['resource.versioning.status == "Off" and resource.acl != "private"', '"public"'],
  ['startsWith(resource.acl, "pub") and resource.versioning.mfaDelete == null', 'versioning {'],
  ['startsWith(resource.acl, "pub") and resource.logging == null', 'resource "x" "y"'],
  ['matches(resource.versioning.status, "^Off$") and lower(resource.acl) == "public"', '"public"'],
  [
    '(resource.acl == "public" or resource.acl == null) and resource.versioning.mfaDelete != true',
    'versioning {',
  ],
  ['resource.versioning.status != null and "lic" not in resource.logging', 'resource "x" "y"'],
  ['not (resource.acl == "private" or resource.versioning.status == "On")', '"Off"'],
  ['not (resource.acl == "public" and resource.versioning.status == "On")', '"Off"'],
  ['any(resource.rules, r, r.cidr == "0.0.0.0/0")', '"0.0.0.0/0"'],
  ['any(resource.rules, r, r.ports == null)', 'rule { cidr = "10'],
  ['not all(resource.rules, r, r.cidr != "0.0.0.0/0")', '"0.0.0.0/0"'],
  ['not none(resource.rules, r, isPublicCidr(r.cidr))', '"0.0.0.0/0"'],
  ['any(resource.rules, r, any([r.cidr], c, isPublicCidr(c)))', '"0.0.0.0/0"'],
  ['count(resource.rules, r, isPublicCidr(r.cidr)) == 1', 'resource "x" "y"'],
  ['lower(resource.acl) == "public"', '"public"'],
  ['resource.acl in ["public", "open"]', '"public"'],
  ['any(split(resource.acl, "b"), part, part == "lic")', '"public"'],
  ['resource["acl"] == "public"', '"public"'],
  ['resource.rules[1].cidr == "0.0.0.0/0"', '"0.0.0.0/0"'],
  ['any(resource.taken, t, t == "elsewhere")', 'var.taken'],
  ['resource.taken[0] == "elsewhere"', 'var.taken'],
  ['true', ''],
])('%s was made true by %s', (text, expected) => {
  expect(witness(text)).toBe(expected);
});

test('the elements that decided are kept, the outermost first', () => {
  const condition = compileCondition('any(resource.rules, r, any([r.cidr], c, isPublicCidr(c)))');
  const { matches } = condition.evaluate({ resource });
  expect([...(matches?.keys() ?? [])]).toEqual(['r', 'c']);
  expect(matches?.get('c')).toMatchObject({ value: '0.0.0.0/0' });
  expect(condition.bindings).toEqual(['r', 'c']);
});

test.each<[text: string, accuses: readonly boolean[]]>([
  ['resource.keys == null and versionBefore(resource.version, "1.28")', [true, false]],
  ['matches(resource.kind, "^a") and versionBefore(resource.version, "1.28")', [true, true]],
])('what says which version a resource has does not accuse beside something else: %s', (text, accuses) => {
  const expression = parseExpression(text);
  expect(expression.kind === 'logical' && accusations(expression)).toEqual(accuses);
});
