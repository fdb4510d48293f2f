import type { GatePolicy } from '../../src/contract/decision.js';
import { report, violation } from '../present/sample-report.js';
import { decide } from './deciding.js';

const POLICY: GatePolicy = {
  maximum: { HIGH: 0 },
  minimumScore: { SOC2: 75 },
  allowEmpty: false,
  allowParseErrors: false,
};

const shard = (count: number, part: Parameters<typeof report>[0] = {}): ReturnType<typeof report> =>
  report({
    frameworks: [],
    target: { paths: ['.'], files_scanned: 0, formats: [], shard: { index: 1, count, scan: '' } },
    ...part,
  });

it('a shard with nothing in it is no error, and has no score of its own', () => {
  const decision = decide(shard(8), POLICY);
  expect(decision.verdict).toBe('passed');
  expect(decision.reasons.map(({ message }) => message)).toEqual([
    'No file is in this shard, 1 of 8',
    expect.stringContaining('0 high'),
    'SOC2 is scored when the reports of all shards are judged together (min-score)',
  ]);
});

it('what is found in a shard counts', () => {
  expect(decide(shard(8, { violations: [violation({ severity: 'HIGH' })] }), POLICY).verdict).toBe('failed');
});

it('the one shard of one is the whole', () => {
  const codes = decide(shard(1), POLICY)
    .reasons.filter(({ blocks }) => blocks)
    .map(({ code }) => code);
  expect(codes).toEqual(['nothing-scanned', 'framework-not-assessed']);
});
