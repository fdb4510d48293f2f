import { nearest } from '../../src/contract/nearest.js';

describe('nearest', () => {
  it.each([
    ['max-hihg', 'max-high'],
    ['maxhigh', 'max-high'],
    ['MAX-LOW', 'max-low'],
    ['frameworks', 'frameworks'],
    ['framework', 'frameworks'],
    ['zzz', undefined],
    ['', undefined],
  ])('%s → %s', (word, expected) => {
    expect(nearest(word, ['max-high', 'max-low', 'frameworks', 'path'])).toBe(expected);
  });

  it('takes the nearest of several', () => {
    expect(nearest('scam', ['scant', 'scan', 'gate'])).toBe('scan');
  });
});
