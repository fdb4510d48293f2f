import fc from 'fast-check';
import { findKeyProblem } from '../../src/contract/json-keys.js';

describe('findKeyProblem', () => {
  test.each([
    ['{"a":1,"a":2}', 'duplicate', 'a'],
    ['{"a":1,"\\u0061":2}', 'duplicate', 'a'],
    ['[{"x":{"b":[1,{"c":1,"c":1}]}}]', 'duplicate', 'c'],
    ['{"a":"\\\\","a":1}', 'duplicate', 'a'],
    ['{"__proto__":{}}', 'prototype', '__proto__'],
    ['{"a":[{"__pr\\u006fto__":1}]}', 'prototype', '__proto__'],
    ['['.repeat(101) + ']'.repeat(101), 'too-deep', ''],
  ])('finds the problem in %s', (json, kind, key) => {
    expect(findKeyProblem(json)).toEqual({ kind, key });
  });

  test.each([
    '{}',
    '[]',
    '"a"',
    '{"a":{"a":{"a":1}}}',
    '[{"a":1},{"a":1}]',
    '{"a":"a","b":"\\"a\\":1,\\"a\\":2"}',
    '{"a":["a","a"],"b":"a"}',
    '{"a":"{\\"__proto__\\":1}","": 1}',
    '[ { "k\\\\" : 1 , "k" : 2 } ]',
  ])('finds none in %s', (json) => {
    expect(findKeyProblem(json)).toBeNull();
  });

  test('finds none in what JSON.stringify writes, and a doubled key wherever it is put', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 4 }), fc.string({ unit: 'binary' }), (json, key) => {
        fc.pre(!json.includes('__proto__') && key !== '__proto__');
        const name = JSON.stringify(key);
        expect(findKeyProblem(json)).toBeNull();
        expect(findKeyProblem(`{"x y z":[${json},{${name}:${json},${name}:1}]}`)?.kind).toBe('duplicate');
      }),
      { numRuns: 500 },
    );
  });

  test('takes time linear in the text', () => {
    const json = JSON.stringify({ a: '\\"'.repeat(2_000_000) });
    const start = performance.now();
    expect(findKeyProblem(json)).toBeNull();
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
