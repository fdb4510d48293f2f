import { EvaluationError } from '../errors.js';
import { list, scalar, unknown } from '../values/construction.js';
import type { FunctionDefinition } from './definition.js';
import { itemsOf, neverKnown, onScalars, textOf } from './definition.js';
import { formatList, formatText } from './format.js';
import { matchAll, matchFirst, replaceMatches } from './regular-expression.js';

const SPACE = /^[\s\u0085]+|[\s\u0085]+$/gu;
const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** As Unicode counts characters: a letter with its accents is one. */
function graphemesOf(text: string): string[] {
  // Plain text needs no segmenter, which is slow.
  if (/^[\x00-\x0c\x0e-\x7f]*$/.test(text)) return text.split('');
  return [...GRAPHEMES.segment(text)].map(({ segment }) => segment);
}

export const STRING_FUNCTIONS = {
  chomp: onScalars(['string'], (text) => text.replace(/(?:\r\n|\n|\r)+$/, '')),
  endswith: onScalars(['string', 'string'], (text, end) => text.endsWith(end)),
  format: { parameters: ['string'], rest: 'any', takesUnknown: true, evaluate: formatText },
  formatlist: { parameters: ['string'], rest: 'any', takesUnknown: true, evaluate: formatList },
  indent: onScalars(['number', 'string'], (spaces, text) => {
    if (spaces < 0 || spaces > 10_000) throw new EvaluationError('the number of spaces is out of bounds');
    return text.replace(/\n/g, `\n${' '.repeat(spaces)}`);
  }),
  join: {
    parameters: ['string'],
    rest: 'list',
    evaluate: (values, { work }) => {
      const [separator, ...lists] = values;
      const items = lists.flatMap((value) => [...itemsOf(value)]);
      if (items.some(({ kind }) => kind === 'unknown')) return unknown('an element of the list is not known');
      const texts = items.map(textOf);
      const length = texts.reduce((sum, text) => sum + text.length, texts.length * textOf(separator).length);
      work.spendText(length);
      return scalar(texts.join(textOf(separator)));
    },
  },
  lower: onScalars(['string'], (text) => text.toLowerCase()),
  regex: {
    parameters: ['string', 'string'],
    evaluate: ([pattern, text], { work }) => matchFirst(textOf(pattern), textOf(text), work),
  },
  regexall: {
    parameters: ['string', 'string'],
    evaluate: ([pattern, text], { work }) => matchAll(textOf(pattern), textOf(text), work),
  },
  replace: {
    parameters: ['string', 'string', 'string'],
    evaluate: ([text, search, replacement], { work }) =>
      replaceMatches(textOf(text), textOf(search), textOf(replacement), work),
  },
  split: {
    parameters: ['string', 'string'],
    evaluate: ([separator, text], { work }) => {
      const parts = textOf(separator) === '' ? [...textOf(text)] : textOf(text).split(textOf(separator));
      work.spend(parts.length);
      return list(parts.map((part) => scalar(part)));
    },
  },
  startswith: onScalars(['string', 'string'], (text, start) => text.startsWith(start)),
  strcontains: onScalars(['string', 'string'], (text, part) => text.includes(part)),
  strrev: onScalars(['string'], (text) => graphemesOf(text).reverse().join('')),
  substr: onScalars(['string', 'number', 'number'], (text, offset, length) => {
    const characters = graphemesOf(text);
    const start = offset < 0 ? Math.max(characters.length + offset, 0) : offset;
    return characters.slice(start, length < 0 ? undefined : start + length).join('');
  }),
  templatestring: { ...neverKnown(['any', 'any']), givesNull: 'ever' },
  title: onScalars(['string'], (text) =>
    text.replace(
      /(^|[^\p{L}\p{N}_])(\p{L})/gu,
      (_, before: string, letter: string) => before + letter.toUpperCase(),
    ),
  ),
  trim: onScalars(['string', 'string'], (text, set) => trimSet(text, new Set(set))),
  trimprefix: onScalars(['string', 'string'], (text, start) =>
    text.startsWith(start) ? text.slice(start.length) : text,
  ),
  trimspace: onScalars(['string'], (text) => text.replace(SPACE, '')),
  trimsuffix: onScalars(['string', 'string'], (text, end) =>
    end !== '' && text.endsWith(end) ? text.slice(0, -end.length) : text,
  ),
  // One letter for one, as in Go: no capital letter corresponds to "ß".
  upper: onScalars(['string'], (text) =>
    text.toUpperCase().length === text.length ? text.toUpperCase() : [...text].map(upperLetter).join(''),
  ),
} satisfies Record<string, FunctionDefinition>;

function upperLetter(letter: string): string {
  const upper = letter.toUpperCase();
  return upper.length === letter.length ? upper : letter;
}

function trimSet(text: string, set: ReadonlySet<string>): string {
  const characters = [...text];
  let start = 0;
  let end = characters.length;
  while (start < end && set.has(characters[start] ?? '')) start++;
  while (end > start && set.has(characters[end - 1] ?? '')) end--;
  return characters.slice(start, end).join('');
}
