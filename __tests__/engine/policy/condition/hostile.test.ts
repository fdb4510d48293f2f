import fc from 'fast-check';
import type { Value } from '../../../../src/engine/model/value.js';
import { compileCondition } from '../../../../src/engine/policy/condition/condition.js';
import { ConditionError } from '../../../../src/engine/policy/condition/condition-error.js';
import { FUNCTIONS } from '../../../../src/engine/policy/condition/functions.js';
import { compileMessage } from '../../../../src/engine/policy/condition/message.js';
import { SOME_TEXT, SOMETHING, toMap, UNKNOWN } from '../sample-values.js';
import { fuzzRuns } from '../../../fuzz-runs.js';
import { withoutHang } from '../../../without-hang.js';

const WORDS = [
  ...[
    'and',
    'or',
    'not',
    'in',
    '==',
    '!=',
    '<',
    '>=',
    '(',
    ')',
    '[',
    ']',
    ',',
    '.',
    'resource',
    'params',
    'null',
  ],
  ...[
    'true',
    'any(',
    'all(',
    'none(',
    'count(',
    'x',
    'y',
    '"a"',
    "'",
    '"',
    '\\',
    '1',
    '-2.5',
    'matches(',
    '"(a|b)*$"',
  ],
  ...[
    'resource.a',
    'resource.list',
    'any(resource.list, x, x == 1)',
    '__proto__',
    'constructor',
    '&&',
    '\u0000',
    'é',
  ],
  ...Object.keys(FUNCTIONS).map((name) => `${name}(`),
];

const soup = fc.array(fc.constantFrom(...WORDS), { maxLength: 25 }).map((words) => words.join(' '));

/** Texts that mostly compile. */
const condition = fc.letrec<{ value: string; truth: string }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 5 },
    fc.constantFrom(
      'resource.a',
      'resource.list',
      'resource.map.k',
      'resource.list[0]',
      'null',
      '1',
      '"a"',
      '[1, "x"]',
    ),
    fc
      .tuple(fc.constantFrom(...Object.keys(FUNCTIONS)), fc.array(tie('value'), { maxLength: 3 }))
      .map(([name, items]) => {
        const count = FUNCTIONS[name]?.count ?? 0;
        return `${name}(${Array.from({ length: count }, (_, index) => items[index] ?? 'null').join(', ')})`;
      }),
    tie('truth').map((text) => `(${text})`),
  ),
  truth: fc.oneof(
    { maxDepth: 5 },
    tie('value'),
    fc
      .tuple(tie('value'), fc.constantFrom('==', '!=', '<', '<=', '>', 'in', 'not in'), tie('value'))
      .map((parts) => parts.join(' ')),
    fc.tuple(tie('truth'), fc.constantFrom('and', 'or'), tie('truth')).map((parts) => `(${parts.join(' ')})`),
    tie('truth').map((text) => `(not (${text}))`),
    fc
      .tuple(fc.constantFrom('any', 'all', 'none', 'count'), tie('value'), tie('truth'))
      .map(([name, list, text]) => {
        // Longer than any name inside, so never one of them.
        const bound = `x${list.length + text.length}`;
        return `${name}(${list}, ${bound}, ${text} or ${bound} == 1)`;
      }),
  ),
})).truth;

const value: fc.Arbitrary<Value> = fc.letrec<{ value: Value }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc
      .oneof(
        fc.string(),
        fc.double(),
        fc.boolean(),
        fc.constant(null),
        fc.constantFrom('0.0.0.0/0', '443', 'true'),
      )
      .map((data): Value => ({ kind: 'scalar', value: data })),
    fc.constantFrom(UNKNOWN, SOMETHING, SOME_TEXT),
    fc.array(tie('value'), { maxLength: 4 }).map((items): Value => ({ kind: 'list', items })),
    fc.dictionary(fc.string(), tie('value'), { maxKeys: 4 }).map((entries) => toMap(entries)),
  ),
})).value;

const resource = fc
  .record({ a: value, list: value, map: fc.record({ k: value }) }, { requiredKeys: [] })
  .map(toMap);

test('any text compiles or is refused with a place inside it, and fast', () => {
  fc.assert(
    fc.property(fc.oneof(soup, fc.string({ maxLength: 200 }), condition), resource, (text, data) => {
      try {
        const { truth } = withoutHang(() => compileCondition(text).evaluate({ resource: data }));
        expect(['true', 'false', 'unknown']).toContain(truth);
      } catch (error) {
        if (!(error instanceof ConditionError)) throw error;
        expect(error.offset).toBeGreaterThanOrEqual(0);
        expect(error.offset).toBeLessThanOrEqual(text.length);
      }
    }),
    { numRuns: fuzzRuns(1000) },
  );
});

test('what is well formed compiles, keeps the laws of logic, and fills in messages', () => {
  fc.assert(
    fc.property(condition, resource, (text, data) => {
      const truthOf = (source: string): string => compileCondition(source).evaluate({ resource: data }).truth;
      const truth = truthOf(text);
      expect(truthOf(`not not (${text})`)).toBe(truth);
      expect(truthOf(`(${text}) and true`)).toBe(truth);
      expect(truthOf(`(${text}) or false`)).toBe(truth);
      expect(truthOf(`not (${text})`)).toBe({ true: 'false', false: 'true', unknown: 'unknown' }[truth]);
      const message = compileMessage(`{{ ${text.replaceAll('}}', '')} }}`, { bindings: [] });
      expect(typeof message.render({ resource: data }, { truth: 'true', steps: 0 })).toBe('string');
    }),
    { numRuns: fuzzRuns(300) },
  );
});

test('knowing more never turns a verdict round', () => {
  // What is decided with something unknown stays decided whatever the unknown turns out to be.
  fc.assert(
    fc.property(condition, resource, value, (text, data, later) => {
      const compiled = compileCondition(text);
      const entries = new Map(data.entries).set('a', UNKNOWN);
      const before = compiled.evaluate({ resource: { kind: 'map', entries } }).truth;
      const after = compiled.evaluate({
        resource: { kind: 'map', entries: new Map(entries).set('a', later) },
      }).truth;
      if (before !== 'unknown' && !text.includes('known(')) expect(after).toBe(before);
    }),
    { numRuns: fuzzRuns(500) },
  );
});

test('knowing that a value is there never turns a verdict round', () => {
  // From unknown to something, to some text, to a value that is so.
  fc.assert(
    fc.property(condition, resource, value, (text, data, later) => {
      if (text.includes('known(')) return;
      const compiled = compileCondition(text);
      const isNull = later.kind === 'scalar' && later.value === null;
      const isEmpty = later.kind === 'scalar' && later.value === '';
      const steps = [
        UNKNOWN,
        ...(isNull || later === UNKNOWN ? [] : [SOMETHING]),
        ...(isNull || isEmpty || (later.kind === 'unknown' && later !== SOME_TEXT) ? [] : [SOME_TEXT]),
        later,
      ];
      let before = 'unknown';
      for (const step of steps) {
        const entries = new Map(data.entries).set('a', step).set('list', step);
        const { truth } = compiled.evaluate({ resource: { kind: 'map', entries } });
        if (before !== 'unknown') expect(truth).toBe(before);
        before = truth;
      }
    }),
    { numRuns: fuzzRuns(1000) },
  );
});
