import fc from 'fast-check';
import { readPlan } from '../../../../src/engine/load/plan/plan-document.js';
import { loadPlan } from '../../../../src/engine/load/plan/load-plan.js';
import { objectStretches } from '../../../../src/engine/load/plan/positions.js';
import { Source } from '../../../../src/engine/model/source.js';
import { join } from './planned.js';
import { fuzzRuns } from '../../../fuzz-runs.js';
import { withoutHang } from '../../../without-hang.js';

const RUNS = fuzzRuns(500);

test('finds the objects of a list wherever it stands', () => {
  const list = fc.array(fc.dictionary(fc.string(), fc.jsonValue()), { maxLength: 5 });
  fc.assert(
    fc.property(
      list,
      fc.dictionary(fc.string(), fc.jsonValue()),
      fc.boolean(),
      (wanted, others, isPretty) => {
        const text = JSON.stringify({ ...others, list: wanted, last: others }, null, isPretty ? 2 : 0);
        const found = objectStretches(text, 'list').map(({ start, end }): unknown =>
          JSON.parse(text.slice(start, end)),
        );
        expect(found).toEqual(JSON.parse(JSON.stringify(wanted)));
      },
    ),
    { numRuns: RUNS },
  );
});

test('the last of two members of the same name counts, as it does to JSON.parse', () => {
  expect(objectStretches('{"list":[{"a":1}],"list":[{}]}', 'list')).toEqual([{ start: 26, end: 28 }]);
});

const NAMES = [
  'format_version',
  'resource_changes',
  'planned_values',
  'configuration',
  'root_module',
  'change',
  'after',
  'after_unknown',
  'address',
  'type',
  'name',
  'resources',
  'module_calls',
  'expressions',
  'references',
  'prior_state',
  'values',
  'child_modules',
  'module',
  'outputs',
  'for_each_expression',
  'module_address',
  'a.b',
  'x',
];

test('no plan makes it crash or hang', () => {
  const text = fc.oneof(
    fc.constantFrom('a.b', 'module.m', 'module.m.a.b', 'each.value', 'var.x', '1.0', 'a', 'b', 'data', 'x'),
    fc.string(),
  );
  const { value: json } = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'medium' },
      text,
      fc.constantFrom(null, true, false, 1, {}, []),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(fc.constantFrom(...NAMES), tie('value'), { maxKeys: 8 }),
    ),
  }));
  const object = fc.dictionary(fc.constantFrom(...NAMES), json, { maxKeys: 10 });
  fc.assert(
    fc.property(object, fc.array(object, { maxLength: 4 }), object, (members, changes, configuration) => {
      const value = { ...members, format_version: '1.0', resource_changes: changes, configuration };
      const files = { 'main.tf': 'resource "a" "b" {}', 'p.json': value };
      const { resources } = withoutHang(() => join(files, { named: ['p.json'] }));
      for (const { origin } of resources) expect(origin.end).toBeLessThanOrEqual(origin.source.text.length);
    }),
    { numRuns: RUNS },
  );
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (noise) => {
      const files = { 'p.json': noise, 'q.json': `{"format_version":"1.0","resource_changes":${noise}` };
      withoutHang(() => join(files));
    }),
    { numRuns: RUNS },
  );
});

test('a large plan is read in good time', () => {
  const entry = (at: number): string =>
    `{"address":"aws_thing.t${String(at)}","mode":"managed","type":"aws_thing","name":"t${String(at)}","change":{"actions":["create"],"after":{"a":"${'x'.repeat(200)}","l":[{"k":"\\"["},{"k":"]"}]},"after_unknown":{"id":true}}}`;
  const text = `{"format_version":"1.2","resource_changes":[${Array.from({ length: 20_000 }, (_, at) => entry(at)).join(',')}]}`;
  const started = performance.now();
  const document = readPlan(new Source('p.json', text))?.document;
  const loaded = document === undefined ? undefined : loadPlan(document, { values: 1_000_000 });
  expect(loaded?.resources).toHaveLength(20_000);
  expect(performance.now() - started).toBeLessThan(10_000);
});
