import { ConfigError } from '../../../../src/contract/errors.js';
import { compileCondition } from '../../../../src/engine/policy/condition/condition.js';
import { ConditionError } from '../../../../src/engine/policy/condition/condition-error.js';

function failureOf(text: string): ConditionError {
  try {
    compileCondition(text);
  } catch (error) {
    if (error instanceof ConditionError) return error;
    throw error;
  }
  throw new Error(`compiled: ${text}`);
}

test.each<[string, number, string]>([
  ['', 0, 'unexpected end, expected a value'],
  ['resource.', 9, "expected an attribute's name after '.'"],
  ['resource.a = 1', 11, "'=' is not an operator: write '=='"],
  ['resource.a && true', 11, "write 'and'"],
  ['resource.a || true', 11, "write 'or'"],
  ['!resource.a', 0, "write 'not'"],
  ['resource.a AND true', 11, "unexpected 'AND', did you mean 'and'?"],
  ['resource.a == "x', 14, 'this string has no closing "'],
  ['resource.a == 1 2', 16, "expected 'and', 'or' or the end"],
  ['1 < 2 < 3', 6, 'comparisons do not chain'],
  ['(true', 5, "expected ')'"],
  ['[1, 2', 5, "expected ']'"],
  ['encryption.enabled', 0, "Attributes start with 'resource.': resource.encryption."],
  ['resourse.a', 0, "Did you mean 'resource'?"],
  ['lenght(resource.a)', 0, "unknown function 'lenght'. Did you mean 'length'?"],
  ['lower()', 0, 'lower got 0 arguments: lower(text)'],
  ['any(resource.a, x)', 17, 'any(list, x, condition on x)'],
  ['any(resource.a, 1, true)', 16, 'expected a name for the element'],
  ['any(resource.a, not, true)', 16, 'expected a name for the element'],
  ['any(resource.a, resource, true)', 0, "the name 'resource' is taken"],
  ['any(resource.a, x, any(x, x, true))', 19, "the name 'x' is taken"],
  ['x == 1 and any(resource.a, x, true)', 0, "unknown name 'x'"],
  ['matches(resource.a, resource.b)', 20, 'a pattern is a text in quotes, or a parameter'],
  ['matches(resource.a, "(?=x)")', 20, 'lookaround'],
  ['param(resource.a)', 0, 'param takes one name in quotes'],
  ['resource.a == #', 14, 'unexpected character "#"'],
  ['and', 0, "unexpected 'and', expected a value"],
  [`${'('.repeat(70)}true${')'.repeat(70)}`, 64, 'nested more than 64 deep'],
  [`${'not '.repeat(70)}true`, 256, 'nested more than 64 deep'],
  [`resource${'.a'.repeat(70)}`, 138, 'more than 64 members'],
  ['a'.repeat(10_001), 10_000, 'at most 10000 characters'],
])('%.40s fails at %i: %s', (text, offset, message) => {
  const failure = failureOf(text);
  expect(failure).toBeInstanceOf(ConfigError);
  expect(failure.code).toBe('policy-invalid');
  expect(failure.problem).toContain(message);
  expect(failure.offset).toBe(offset);
});

test('the message names the column, and the line where there are several', () => {
  expect(failureOf('resource.a = 1').message).toContain('(column 12)');
  expect(failureOf('resource.a == 1 and\n  resource.b = 1').message).toContain('(line 2, column 14)');
});

test('a chain may be as long as the text allows', () => {
  const text = Array.from({ length: 800 }, (_, index) => `1 == ${index}`).join(' or ');
  expect(text.length).toBeLessThan(10_000);
  expect(compileCondition(text).evaluate({ resource: { kind: 'map', entries: new Map() } }).truth).toBe(
    'true',
  );
});
