import fc from 'fast-check';
import { parseTolerantly } from '../../../src/engine/model/tolerant-json.js';
import { fuzzRuns } from '../../fuzz-runs.js';
import { withoutHang } from '../../without-hang.js';

it.each<[string, unknown]>([
  ['{"a": [1, 2,], }', { a: [1, 2] }],
  ['{"a": ",]", "b": "\\",}",\n}', { a: ',]', b: '",}' }],
  ['[1, [],\n\t]', [1, []]],
])('%j', (text, expected) => {
  expect(parseTolerantly(text)).toEqual(expected);
});

it.each(['', '{', '{"a": 1 "b"}', '[,]x', '{"a": "', '"\\'])('%j is no JSON', (text) => {
  expect(() => parseTolerantly(text)).toThrow(SyntaxError);
});

it('reads what is JSON as it is', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = JSON.stringify(value);
      expect(parseTolerantly(text)).toEqual(JSON.parse(text));
    }),
  );
});

it.each([['"\\"'], [','], [', '], ['",'], ['\\"']])('takes no long time over many %j', (part) => {
  const started = performance.now();
  expect(() => parseTolerantly(part.repeat(200_000))).toThrow(SyntaxError);
  expect(performance.now() - started).toBeLessThan(5_000);
});

it('of any text gives what it says, or says that it is none', () => {
  const piece = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"',
    '\\',
    ' ',
    '\n',
    '1',
    'null',
    '"a"',
    '__proto__',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 3 })), { maxLength: 30 }), (pieces) => {
      try {
        withoutHang(() => parseTolerantly(pieces.join('')));
      } catch (error) {
        expect(error).toBeInstanceOf(SyntaxError);
      }
    }),
    { numRuns: fuzzRuns(2_000) },
  );
});

it('reads JSON with commas too many as without them', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = JSON.stringify(value, null, 1);
      const tooMany = text.replaceAll(/([^\s[{,])(\n\s*[\]}])/g, '$1,$2');
      expect(parseTolerantly(tooMany)).toEqual(JSON.parse(text));
    }),
    { numRuns: fuzzRuns(500) },
  );
});
