import { compileCondition } from '../../../../src/engine/policy/condition/condition.js';
import { ConditionError } from '../../../../src/engine/policy/condition/condition-error.js';
import { compileMessage } from '../../../../src/engine/policy/condition/message.js';
import { toMap, UNKNOWN } from '../sample-values.js';

const resource = toMap({
  acl: 'public-read',
  unknown: UNKNOWN,
  long: 'x'.repeat(300),
  lines: 'a\n  b',
  ports: [22, 80],
  many: Array.from({ length: 30 }, (_, index) => index),
  empty: [],
  deep: { a: { b: { c: 1 } } },
  ingress: [{ cidrs: ['10.0.0.0/8'] }, { cidrs: ['10.0.0.0/8', '0.0.0.0/0'], port: 22 }],
});

function render(message: string, text = 'true'): string {
  const condition = compileCondition(text);
  const scope = { resource, parameters: toMap({ limit: 7 }) };
  return compileMessage(message, condition).render(scope, condition.evaluate(scope));
}

test.each<[string, string]>([
  ['plain', 'plain'],
  ['ACL {{ resource.acl }}!', 'ACL public-read!'],
  ['{{resource.acl}}{{ resource.acl }}', 'public-readpublic-read'],
  ['{{ resource.absent.x }}', '(not set)'],
  ['{{ resource.unknown.x }}', '(unknown)'],
  ['{{ resource.ports }}', '22, 80'],
  ['{{ resource.empty }}', '(none)'],
  ['{{ resource.many }}', '0, 1, 2, 3, 4, 5, 6, 7, 8, 9, …'],
  ['{{ resource.lines }}', 'a b'],
  ['{{ resource.deep }}', '{a: {b: {c: …}}}'],
  ['{{ length(resource.ports) }} of {{ params.limit }}', '2 of 7'],
  ['{{ resource.acl == "x" }}', 'false'],
])('%s becomes %s', (message, expected) => {
  expect(render(message)).toBe(expected);
});

test('long values are cut', () => {
  expect(render('{{ resource.long }}')).toBe(`${'x'.repeat(99)}…`);
});

test.each<[string, string]>([
  ['{{ match.r.port }} {{ match.c }}', '22 0.0.0.0/0'],
  ['{{ match.port }} from {{ match.c }}', '22 from 0.0.0.0/0'],
  ['{{ match }}', '{cidrs: [10.0.0.0/8, 0.0.0.0/0], port: 22}'],
  ['{{ match.absent }}', '(not set)'],
  ['{{ any(resource.ports, p, p == match.port) }}', 'true'],
])('%s shows the elements that decided', (message, expected) => {
  expect(render(message, 'any(resource.ingress, r, any(r.cidrs, c, isPublicCidr(c)))')).toBe(expected);
});

test('a quantifier that did not decide matched nothing', () => {
  expect(render('{{ match.p }}', 'resource.acl != null or any(resource.ports, p, p == 22)')).toBe(
    '(not set)',
  );
});

test.each<[string, number, string]>([
  ['a {{ resource.acl', 2, "no closing '}}'"],
  ['a {{ resource.acl = 1 }}', 18, "in the message: '=' is not an operator"],
  ['{{ match.x }}', 3, "unknown name 'match'"],
  ['{{ }}', 3, 'expected a value'],
])('%s fails at %i', (message, offset, problem) => {
  const compile = (): unknown => compileMessage(message, { bindings: [] });
  expect(compile).toThrow(ConditionError);
  expect(compile).toThrow(problem);
  expect(compile).toThrow(expect.objectContaining({ offset }));
});
