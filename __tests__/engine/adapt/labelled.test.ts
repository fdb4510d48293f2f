import fc from 'fast-check';
import { selects } from '../../../src/engine/adapt/label-selector.js';
import { Labelled } from '../../../src/engine/adapt/labelled.js';
import type { Value } from '../../../src/engine/model/value.js';
import { fuzzRuns } from '../../fuzz-runs.js';

const map = (entries: Readonly<Record<string, Value>>): Value => ({
  kind: 'map',
  entries: new Map(Object.entries(entries)),
});
const text: fc.Arbitrary<Value> = fc
  .constantFrom('a', 'b', 'null', '1', null, 1, true)
  .map((value) => ({ kind: 'scalar', value }));
const unknown: fc.Arbitrary<Value> = fc.constant({
  kind: 'unknown',
  references: [{ address: 'x.y', attribute: 'id' }],
});
const value = fc.oneof(
  { weight: 8, arbitrary: text },
  unknown,
  fc.constant<Value>({ kind: 'list', items: [] }),
);
const labels = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.dictionary(fc.constantFrom('k', 'l', 'm', '__proto__'), value, { maxKeys: 3 }).map(map),
  },
  unknown,
);
const selector = fc.option(
  fc.oneof(
    { weight: 8, arbitrary: labels.map((matchLabels) => map({ matchLabels })) },
    unknown,
    fc.constant(map({})),
  ),
  { nil: undefined },
);

test('what is near holds all that may select, in the order in which it was added', () => {
  fc.assert(
    fc.property(fc.array(selector, { maxLength: 12 }), labels, (selectors, podLabels) => {
      const index = new Labelled<number>();
      selectors.forEach((wanted, at) => {
        index.add(at, wanted);
      });
      const near = index.near(podLabels);
      expect(near).toEqual([...near].sort((a, b) => a - b));
      selectors.forEach((wanted, at) => {
        const isPossible = wanted === undefined || selects(wanted, podLabels) !== false;
        if (isPossible) expect(near).toContain(at);
      });
    }),
    { numRuns: fuzzRuns(1_000) },
  );
});

test('what asks for another label is not near', () => {
  const app = (name: string): Value => map({ matchLabels: map({ app: { kind: 'scalar', value: name } }) });
  const index = new Labelled<string>();
  for (const name of ['a', 'b', 'c']) index.add(name, app(name));
  index.add('all', map({}));
  expect(index.near(map({ app: { kind: 'scalar', value: 'b' } }))).toEqual(['b', 'all']);
});
