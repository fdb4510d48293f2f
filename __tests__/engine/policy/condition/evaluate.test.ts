import type { Value } from '../../../../src/engine/model/value.js';
import { compileCondition } from '../../../../src/engine/policy/condition/condition.js';
import { SOME_TEXT, SOMETHING, toMap, UNKNOWN } from '../sample-values.js';

function evaluate(text: string, resource: object = {}, parameters: object = {}): string {
  return compileCondition(text).evaluate({ resource: toMap(resource), parameters: toMap(parameters) }).truth;
}

type Case = readonly [condition: string, resource: object, truth: 'true' | 'false' | 'unknown'];

describe('the conditions that PolicyCortex publishes', () => {
  test.each<Case>([
    ['resource.encryption == null', {}, 'true'],
    ['resource.encryption == null', { encryption: null }, 'true'],
    ['resource.encryption == null', { encryption: { enabled: true } }, 'false'],
    ['resource.versioning.status != "Enabled" or\nresource.versioning.status == null\n', {}, 'true'],
    [
      'resource.versioning.status != "Enabled" or resource.versioning.status == null',
      { versioning: { status: 'Enabled' } },
      'false',
    ],
    [
      'resource.versioning.status != "Enabled" or resource.versioning.status == null',
      { versioning: { status: 'Suspended' } },
      'true',
    ],
    [
      'resource.versioning.status != "Enabled" or resource.versioning.status == null',
      { versioning: UNKNOWN },
      'unknown',
    ],
    ['resource.versioning.mfaDelete != "Enabled" and resource.publicAccessBlock != true', {}, 'true'],
    [
      'resource.versioning.mfaDelete != "Enabled" and resource.publicAccessBlock != true',
      { publicAccessBlock: true },
      'false',
    ],
    ['resource.encryption.enabled != true', {}, 'true'],
    ['resource.encryption.enabled != true', { encryption: { enabled: true } }, 'false'],
    ['resource.encryption.enabled != true', { encryption: { enabled: 'true' } }, 'false'],
    ['resource.flow_logs.enabled != true', { flow_logs: { enabled: false } }, 'true'],
  ])('%s on %j is %s', (condition, resource, truth) => {
    expect(evaluate(condition, resource)).toBe(truth);
  });
});

const [T, F, U] = ['true', 'false', 'resource.unknown'];

describe("Kleene's tables", () => {
  test.each([
    [`${F} and ${U}`, 'false'],
    [`${U} and ${F}`, 'false'],
    [`${T} and ${U}`, 'unknown'],
    [`${U} and ${T}`, 'unknown'],
    [`${T} or ${U}`, 'true'],
    [`${U} or ${T}`, 'true'],
    [`${F} or ${U}`, 'unknown'],
    [`not ${U}`, 'unknown'],
    [`not ${T}`, 'false'],
    [`not ${F}`, 'true'],
    [`${U} == null`, 'unknown'],
    [`${U} != null`, 'unknown'],
    [`${U} == ${U}`, 'unknown'],
    [`${U}.anything[0].below == 1`, 'unknown'],
    [`${U} < null`, 'false'],
    [`${U} < 3`, 'unknown'],
    [`${U} in [1]`, 'unknown'],
    [`1 in [2, ${U}]`, 'unknown'],
    [`1 in [1, ${U}]`, 'true'],
    [`${U} in null`, 'false'],
    [`length(${U}) > 1`, 'unknown'],
    [`known(${U})`, 'false'],
    [`default(${U}, 1) == 1`, 'unknown'],
    [`matches(${U}, "x")`, 'unknown'],
  ])('%s is %s', (condition, truth) => {
    expect(evaluate(condition, { unknown: UNKNOWN })).toBe(truth);
  });
});

describe('precedence', () => {
  test.each([
    ['true or true and false', 'true'],
    ['(true or true) and false', 'false'],
    ['not 1 == 2', 'true'],
    ['not false and false', 'false'],
    ['not not true', 'true'],
    ['1 == 1 == true', 'error'],
    ['(1 == 1) == true', 'true'],
    ['1 not in [2] and 2 in [2]', 'true'],
  ])('%s is %s', (condition, truth) => {
    if (truth === 'error') expect(() => evaluate(condition)).toThrow('do not chain');
    else expect(evaluate(condition)).toBe(truth);
  });
});

describe('comparison', () => {
  test.each([
    ['"443" == 443', 'true'],
    ['443 == "443.0"', 'true'],
    ['"443" == "443.0"', 'false'],
    ['"true" == true', 'true'],
    ['"false" == true', 'false'],
    ['"1" == true', 'false'],
    ['1 == true', 'false'],
    ['"" == null', 'false'],
    ['null == null', 'true'],
    ['false == null', 'false'],
    ['[1, "2"] == ["1", 2]', 'true'],
    ['[1] == [1, 2]', 'false'],
    ['resource.m == resource.n', 'true'],
    ['resource.m == 1', 'false'],
    ['[1] == 1', 'false'],
    ['null < 1', 'false'],
    ['null >= 1', 'false'],
    ['true < 2', 'false'],
    ['[1] < 2', 'false'],
    ['"10" > 9', 'true'],
    ['"10" > "9"', 'true'],
    ['"b" > "a"', 'true'],
    ['"a" < 1', 'false'],
    ['-1.5 < -1', 'true'],
    ['3 <= 3 and 3 >= 3', 'true'],
    ['"k" in resource.m', 'true'],
    ['"toString" in resource.m', 'false'],
    ['"ell" in "hello"', 'true'],
    ['443 in ["80", "443"]', 'true'],
    ['1 in null', 'false'],
    ['1 not in null', 'true'],
    ['null in [null]', 'true'],
  ])('%s is %s', (condition, truth) => {
    expect(evaluate(condition, { m: { k: 1 }, n: { k: '1' } })).toBe(truth);
  });
});

describe('members', () => {
  const resource = { list: [{ a: 1 }, { a: 2 }], text: 'x', map: { 'a.b/c': 1, 7: 2 }, in: 3, nothing: null };
  test.each([
    ['resource.list[1].a == 2', 'true'],
    ['resource.list[2].a == null', 'true'],
    ['resource.list[-1] == null', 'true'],
    ['resource.list.a == null', 'true'],
    ['resource.text.length == null', 'true'],
    ['resource.map["a.b/c"] == 1', 'true'],
    ['resource.map[7] == 2', 'true'],
    ['resource.nothing.a.b == null', 'true'],
    ['resource.in == 3', 'true'],
    ['resource.constructor == null', 'true'],
    ['resource.__proto__ == null', 'true'],
    ['resource["__proto__"].toString == null', 'true'],
    ['resource.list["length"] == null', 'true'],
    ['resource.list[resource.list[0].a].a == 2', 'true'],
    ['resource.text', 'false'],
    ['resource', 'false'],
  ])('%s is %s', (condition, truth) => {
    expect(evaluate(condition, resource)).toBe(truth);
  });
});

describe('quantifiers', () => {
  const resource = { ports: [22, '80'], mixed: [80, UNKNOWN], none: [], map: { a: 1, b: 2 }, one: 22, rules: [{ cidrs: ['10.0.0.0/8'] }, { cidrs: ['10.0.0.0/8', '0.0.0.0/0'] }] }; // prettier-ignore
  test.each([
    ['any(resource.ports, p, p == 22)', 'true'],
    ['any(resource.ports, p, p == 23)', 'false'],
    ['any(resource.mixed, p, p == 80)', 'true'],
    ['any(resource.mixed, p, p == 22)', 'unknown'],
    ['any(resource.absent, p, true)', 'false'],
    ['any(resource.none, p, true)', 'false'],
    ['all(resource.ports, p, p > 20)', 'true'],
    ['all(resource.ports, p, p > 22)', 'false'],
    ['all(resource.mixed, p, p == 80)', 'unknown'],
    ['all(resource.mixed, p, p == 22)', 'false'],
    ['all(resource.absent, p, false)', 'true'],
    ['none(resource.ports, p, p == 23)', 'true'],
    ['none(resource.mixed, p, p == 80)', 'false'],
    ['none(resource.mixed, p, p == 22)', 'unknown'],
    ['any(resource.map, v, v == 2)', 'true'],
    ['any(resource.one, v, v == 22)', 'true'],
    ['count(resource.ports, p, p > 22) == 1', 'true'],
    ['count(resource.mixed, p, p > 22) == 1', 'unknown'],
    ['count(resource.ports) == 2', 'true'],
    ['any(resource.rules, r, any(r.cidrs, c, isPublicCidr(c)))', 'true'],
    ['all(resource.rules, r, any(r.cidrs, c, isPublicCidr(c)))', 'false'],
    ['any(resource.rules, r, length(r.cidrs) == 2 and all(r.cidrs, c, c != r))', 'true'],
  ])('%s is %s', (condition, truth) => {
    expect(evaluate(condition, resource)).toBe(truth);
  });
});

describe('functions', () => {
  const text = { ...SOME_TEXT, start: 'serviceAccount:', end: '@example.com' };
  const resource = {
    list: ['a', 'b'],
    map: { k: 'v' },
    mixed: ['10.0.0.0/8', UNKNOWN],
    unknown: UNKNOWN,
    text,
  };
  test.each([
    ['length("abc") == 3 and length(resource.list) == 2 and length(resource.map) == 1', 'true'],
    ['length(null) == 0 and length(true) == null', 'true'],
    ['exists(resource.map.k) and not exists(resource.map.x)', 'true'],
    ['default(resource.days, 7) < 30', 'true'],
    [
      'type(resource.list) == "list" and type(null) == "null" and type("x") == "string" and type(1) == "number"',
      'true',
    ],
    [
      'base64Decoded("aGk=") == "hi" and base64Decoded("no text!") == null and base64Decoded(1) == null',
      'true',
    ],
    ['lower("AbC") == "abc" and upper("a") == "A" and trim(" a ") == "a" and lower(null) == null', 'true'],
    ['startsWith(resource.text, "serviceAccount:")', 'true'],
    ['startsWith(resource.text, "service")', 'true'],
    ['startsWith(resource.text, "user:")', 'false'],
    ['startsWith(resource.text, "serviceAccount:me")', 'unknown'],
    ['startsWith(resource.text, resource.unknown)', 'unknown'],
    ['startsWith(resource.unknown, "a")', 'unknown'],
    ['endsWith(resource.text, ".com")', 'true'],
    ['endsWith(resource.text, ".org")', 'false'],
    ['endsWith(resource.text, "me@example.com")', 'unknown'],
    ['resource.text == "allUsers"', 'false'],
    ['resource.text == "serviceAccount:me@example.org"', 'false'],
    ['resource.text == "serviceAccount:me@example.com"', 'unknown'],
    ['resource.text in ["allUsers", "user:me@example.com"]', 'false'],
    ['startsWith("abc", "ab") and endsWith("abc", "bc") and not startsWith(null, "a")', 'true'],
    ['contains(resource.list, "a") and contains("abc", "b") and contains(resource.map, "k")', 'true'],
    ['split("a,b", ",") == resource.list and split(null, ",") == []', 'true'],
    ['number("12") == 12 and number("x") == null', 'true'],
    [
      'between(22, 0, 65535) and between("22", 22, 22) and not between(22, null, 80) and not between(22, 23, 80)',
      'true',
    ],
    ['keys(resource.map) == ["k"] and values(resource.map) == ["v"]', 'true'],
    [
      'versionBefore("1.9", "1.10") and not versionBefore("1.10", "1.10.0") and versionBefore("v1.2.3", 2)',
      'true',
    ],
    ['versionBefore(null, "1")', 'false'],
    ['isPublicCidr(resource.mixed)', 'unknown'],
    ['isPublicCidr(["10.0.0.0/8", "::/0"])', 'true'],
    ['isPublicCidr(null)', 'false'],
    ['cidrWithin("10.1.0.0/16", "10.0.0.0/8") and not cidrWithin(null, "10.0.0.0/8")', 'true'],
    ['coversAction(["s3:Get*", "iam:*"], ["sts:AssumeRole", "iam:PassRole"])', 'true'],
    ['coversAction("s3:*", "iam:PassRole") or coversAction(null, "iam:PassRole")', 'false'],
    ['coversAction(resource.mixed, "iam:PassRole")', 'unknown'],
    ['prefixLength("10.0.0.0/8") == 8 and prefixLength("::1") == 128 and prefixLength("x") == null', 'true'],
    ['matches("arn:aws:s3:::x", "^arn:aws[a-z-]*:s3:") and matches(443, "^4")', 'true'],
    ['matches(null, ".*")', 'false'],
    ['matches("ABC", params.pattern) and param("pattern") == params["pattern"]', 'true'],
    ['params.absent == null and meta.type == null', 'true'],
  ])('%s is %s', (condition, truth) => {
    expect(evaluate(condition, resource, { pattern: '^[A-C]+$' })).toBe(truth);
  });

  test('a parameter that is no pattern is refused', () => {
    expect(() => evaluate('matches("a", params.p)', {}, { p: '(' })).toThrow(
      "the parameter '(' is not a pattern",
    );
  });
});

describe('budget', () => {
  test('loops within loops come to an end, as unknown', () => {
    const list = Array.from({ length: 500 }, (_, index) => index);
    const condition =
      'any(resource.l, a, any(resource.l, b, any(resource.l, c, a == 1 and b == 2 and c == "x")))';
    const start = performance.now();
    expect(evaluate(condition, { l: list })).toBe('unknown');
    expect(performance.now() - start).toBeLessThan(7_500);
  });

  test('a text too long to be searched is unknown', () => {
    expect(evaluate('matches(resource.t, "x$")', { t: 'x'.repeat(100_000) })).toBe('unknown');
  });
});

describe('what is known of an unknown value', () => {
  test.each<Case>([
    ['resource.x == null', { x: SOMETHING }, 'false'],
    ['null == resource.x', { x: SOMETHING }, 'false'],
    ['resource.x != null', { x: SOMETHING }, 'true'],
    ['exists(resource.x)', { x: SOMETHING }, 'true'],
    ['exists(resource.x)', { x: UNKNOWN }, 'unknown'],
    ['known(resource.x)', { x: SOMETHING }, 'false'],
    ['resource.x == ""', { x: SOMETHING }, 'unknown'],
    ['resource.x == ""', { x: SOME_TEXT }, 'false'],
    ['resource.x == "a"', { x: SOME_TEXT }, 'unknown'],
    ['resource.x == resource.y', { x: SOME_TEXT, y: UNKNOWN }, 'unknown'],
    ['resource.x in [null, ""]', { x: SOME_TEXT }, 'false'],
    ['null in resource.x', { x: [SOMETHING] }, 'false'],
    ['resource.x == [null]', { x: [SOMETHING] }, 'false'],
    ['any(resource.x, y, y == null)', { x: [SOMETHING, UNKNOWN] }, 'unknown'],
    ['default(resource.x, 1) == null', { x: SOMETHING }, 'false'],
    // Of what lies below it nothing is known, nor of what a function makes of it.
    ['resource.x.y == null', { x: SOMETHING }, 'unknown'],
    ['resource.x[0] == null', { x: SOMETHING }, 'unknown'],
    ['resource.x[resource.y] == null', { x: ['a'], y: SOMETHING }, 'unknown'],
    ['lower(resource.x) == null', { x: SOMETHING }, 'unknown'],
  ])('%s on %j is %s', (condition, resource, truth) => {
    expect(evaluate(condition, resource)).toBe(truth);
  });
});

describe('a block that may be there or not', () => {
  const block = { ...toMap({ cidr: '0.0.0.0/0', enabled: false }), isPossible: true } as const;
  const blocks: Value = { kind: 'list', items: [block] };
  test.each<Case>([
    ['resource.x == null', { x: block }, 'unknown'],
    ['exists(resource.x)', { x: block }, 'unknown'],
    ['resource.x == null', { x: blocks }, 'unknown'],
    ['length(resource.x) > 0', { x: blocks }, 'unknown'],
    ['length(resource.x) > 0', { x: { kind: 'list', items: [block, toMap({})] } }, 'unknown'],
    ['resource.x == null', { x: { kind: 'list', items: [block, toMap({})] } }, 'false'],
    ['any(resource.x, rule, rule.cidr == "0.0.0.0/0")', { x: blocks }, 'true'],
    ['resource.x.enabled != true', { x: block }, 'true'],
  ])('%s', (condition, resource, truth) => {
    expect(evaluate(condition, resource)).toBe(truth);
  });
});
