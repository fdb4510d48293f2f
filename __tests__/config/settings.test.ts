import {
  readBoolean,
  readChoice,
  readDuration,
  readLimit,
  readLines,
  readMinimumScores,
  readShard,
  readWords,
} from '../../src/config/settings.js';

describe('settings', () => {
  it('names the setting as the user wrote it', () => {
    expect(() => readLimit('--max-high', 'x')).toThrow(
      '--max-high is "x"; it takes a whole number from 0, or "unlimited".',
    );
    expect(() => readChoice('--output', 'xml', ['json', 'table'])).toThrow(
      '--output is "xml"; it takes one of json, table.',
    );
  });

  it.each([
    ['0', 0],
    ['3', 3],
    ['999999999', 999_999_999],
    ['unlimited', undefined],
  ])('limit %s', (text, limit) => {
    expect(readLimit('limit', text)).toBe(limit);
  });

  it.each([
    ['1/1', { index: 1, count: 1 }],
    ['2/8', { index: 2, count: 8 }],
    ['9999/9999', { index: 9_999, count: 9_999 }],
    ['', null],
  ])('shard %j', (text, shard) => {
    expect(readShard('--shard', text)).toEqual(shard);
  });

  it.each(['0/2', '3/2', '1', '1/0', '01/2', '1/2/3', '-1/2', ' 1/2', '1/10000', '1/2x'])(
    'no shard: %j',
    (text) => {
      expect(() => readShard('--shard', text)).toThrow('it takes a part of a whole, as in "2/8"');
    },
  );

  it.each(['1000000000', '', ' 1', '+1', '١', 'Infinity', 'NaN'])('no limit: %j', (text) => {
    expect(() => readLimit('limit', text)).toThrow('limit is');
  });

  it.each([
    ['1s', 1000],
    ['10m', 600_000],
    ['6h', 21_600_000],
  ])('duration %s', (text, milliseconds) => {
    expect(readDuration('timeout', text)).toBe(milliseconds);
  });

  it.each([
    ['true', true],
    ['TRUE', true],
    ['False', false],
    ['', false],
  ])('boolean %j', (text, value) => {
    expect(readBoolean('flag', text)).toBe(value);
  });

  it('keeps scores in a map without a prototype', () => {
    expect(Object.getPrototypeOf(readMinimumScores('min-score', 'constructor: 5'))).toBeNull();
  });

  it('splits lines and words', () => {
    expect(readLines('a b\r\n\n c ')).toEqual(['a b', 'c']);
    expect(readWords('a, b\nc,,')).toEqual(['a', 'b', 'c']);
  });
});
