import { reportText } from '../../src/cli/report-text.js';
import { HOLES, report, violation } from '../present/sample-report.js';

const many = (count: number): ReturnType<typeof violation>[] =>
  Array.from({ length: count }, (_, at) => violation({ id: String(at), line: at }));

test.each([
  ['no violation', report()],
  ['a few', report({ violations: HOLES })],
  ['as many as go into one piece', report({ violations: many(50) })],
  ['one more', report({ violations: many(51) })],
  ['several pieces', report({ violations: many(170) })],
])('a report in pieces has the bytes of one in one piece: %s', (_, sample) => {
  const pieces = [...reportText(sample)];
  expect(pieces.join('')).toBe(`${JSON.stringify(sample, null, 2)}\n`);
  expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(100_000);
});
