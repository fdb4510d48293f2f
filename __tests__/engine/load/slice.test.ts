import fc from 'fast-check';
import { Slice, shardOf } from '../../../src/engine/load/slice.js';
import { fuzzRuns } from '../../fuzz-runs.js';

const homes = fc.uniqueArray(fc.string(), { maxLength: 50 });
const counts = fc.integer({ min: 1, max: 40 });

it('puts each home into exactly one shard', () => {
  fc.assert(
    fc.property(homes, counts, (all, count) => {
      const slices = Array.from({ length: count }, (_, at) => new Slice({ index: at + 1, count }));
      for (const home of all) expect(slices.filter((slice) => slice.holds(home))).toHaveLength(1);
    }),
    { numRuns: fuzzRuns(200) },
  );
});

it('leaves a home where it is, whatever else there is, on every machine', () => {
  // Digests that others may compute: a change of these moves everybody's shards.
  expect(['.', 'infra', 'infra/prod', 'a/template.yaml'].map((home) => shardOf(home, 8))).toEqual([
    2, 2, 2, 3,
  ]);
});

it('spreads homes about evenly', () => {
  const sizes = new Map<number, number>();
  for (let at = 0; at < 8_000; at += 1) {
    const shard = shardOf(`stacks/${String(at)}`, 8);
    sizes.set(shard, (sizes.get(shard) ?? 0) + 1);
  }
  expect([...sizes.keys()].sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  for (const size of sizes.values()) expect(Math.abs(size - 1_000)).toBeLessThan(120);
});

it('holds everything where no shard is asked for', () => {
  expect(new Slice(undefined).holds('anything')).toBe(true);
});
