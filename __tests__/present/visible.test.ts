import { shortened, visible, visibleLines } from '../../src/present/visible.js';

test.each([
  ['plain text, ünïcödé, 漢字, 🔥 and ⚠️', 'plain text, ünïcödé, 漢字, 🔥 and ⚠️'],
  ['a\nb\r\nc\rd\te', 'a b c d e'],
  ['\u0000\u001b[31m\u007f\u009b', '\\u{0}\\u{1b}[31m\\u{7f}\\u{9b}'],
  ['access\u202e\u2066', 'access\\u{202e}\\u{2066}'],
  ['zero\u200bwidth\u200d\ufeff\u00ad', 'zero\\u{200b}width\\u{200d}\\u{feff}\\u{ad}'],
  ['line\u2028paragraph\u2029', 'line\\u{2028}paragraph\\u{2029}'],
  ['tag\u{e0041}', 'tag\\u{e0041}'],
  ['filler\u3164\u115f', 'filler\\u{3164}\\u{115f}'],
  ['half \ud83d pair', 'half \\u{d83d} pair'],
])('visible(%j)', (text, shown) => {
  expect(visible(text)).toBe(shown);
});

test('line ends can be kept', () => {
  expect(visibleLines('a\r\nb\u0085\nc')).toBe('a\nb\\u{85}\nc');
});

test.each([
  ['abc', 3, 'abc'],
  ['abcd', 3, 'ab…'],
  ['a🔥🔥', 3, 'a…'],
])('shortened(%j, %d)', (text, length, expected) => {
  expect(shortened(text, length)).toBe(expected);
});
