import type { Baseline } from '../../src/contract/decision.js';
import { compare } from '../../src/gate/novelty.js';
import { report, violation } from '../present/sample-report.js';

const baseline = (...violations: readonly Parameters<typeof violation>[0][]): Baseline => ({
  reference: 'baseline.json',
  violations: violations.map(violation),
});

const now = report({
  violations: [
    violation({ id: 'a' }),
    violation({ id: 'b' }),
    violation({ id: 'c', suppressed: true }),
    violation({ id: 'd', suppressed: true }),
  ],
});

describe('compare', () => {
  it.each([
    ['against nothing, all is new', baseline(), ['a', 'b'], 0, []],
    ['tells what is new from what was there', baseline({ id: 'a' }), ['b'], 1, []],
    ['what is gone is resolved', baseline({ id: 'a' }, { id: 'x' }), ['b'], 1, ['x']],
    ['what is suppressed now is not resolved', baseline({ id: 'c' }), ['a', 'b'], 0, []],
    ['what was suppressed before was not open', baseline({ id: 'a', suppressed: true }), ['a', 'b'], 0, []],
    [
      'what was suppressed and is gone is no news',
      baseline({ id: 'x', suppressed: true }),
      ['a', 'b'],
      0,
      [],
    ],
    ['what has no id is found again by nothing', baseline({ id: '' }), ['a', 'b'], 0, []],
    [
      'of one id twice, an open one counts',
      baseline({ id: 'a', suppressed: true }, { id: 'a' }),
      ['b'],
      1,
      [],
    ],
  ])('%s', (_, before, added, existing, resolved) => {
    const { report: marked, novelty } = compare(now, before);
    const isOpenAndNew = marked.violations.filter(({ suppressed, gate }) => !suppressed && gate?.isNew);
    expect(isOpenAndNew.map(({ id }) => id)).toEqual(added);
    expect(novelty).toMatchObject({ reference: 'baseline.json', new: added.length, existing });
    expect(novelty.resolved.map(({ id }) => id)).toEqual(resolved);
  });

  it('changes nothing else', () => {
    const { report: marked } = compare(now, baseline());
    expect(marked.violations.map(({ gate: _, ...rest }) => rest)).toEqual(now.violations);
  });
});
