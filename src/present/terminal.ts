/** Colour, width and line breaks for a terminal. Text that comes in is taken to be visible (see visible.ts). */
import type { Severity } from '../contract/severity.js';

/** Puts a style around text, or nothing. */
export interface Paint {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly good: (text: string) => string;
  readonly bad: (text: string) => string;
  readonly doubtful: (text: string) => string;
  readonly place: (text: string) => string;
  readonly severity: (severity: Severity, text: string) => string;
}

/** The sixteen colours that every terminal has, so that the user's own theme decides. */
const SEVERITY_STYLE = { CRITICAL: '1;31', HIGH: '31', MEDIUM: '33', LOW: '36' } as const satisfies Record<
  Severity,
  string
>;

export function paint(colour: boolean): Paint {
  const style = (codes: string) => (text: string) =>
    colour && text !== '' ? `\u001b[${codes}m${text}\u001b[0m` : text;
  return {
    bold: style('1'),
    dim: style('2'),
    good: style('1;32'),
    bad: style('1;31'),
    doubtful: style('1;33'),
    place: style('4'),
    severity: (severity, text) => style(SEVERITY_STYLE[severity])(text),
  };
}

/** East Asian wide and full-width characters, and emoji, take two columns. */
const WIDE =
  /[\u{1100}-\u{115f}\u{2e80}-\u{303e}\u{3041}-\u{a4cf}\u{a960}-\u{a97c}\u{ac00}-\u{d7a3}\u{f900}-\u{faff}\u{fe30}-\u{fe6f}\u{ff00}-\u{ff60}\u{ffe0}-\u{ffe6}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;

/** The columns that the text takes, colour codes aside. */
export function columns(text: string): number {
  let width = 0;

  for (const character of text.replaceAll(/\u001b\[[\d;]*m/g, '')) {
    if (/^[\u{20}-\u{7e}]$/u.test(character)) width += 1;
    else if (!/^\p{M}$/u.test(character)) width += WIDE.test(character) ? 2 : 1;
  }
  return width;
}

/** Filled with spaces to a number of columns. */
export function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columns(text)));
}

/** The text in lines of at most `width` columns, broken between words, or within one that is too long. */
export function wrapped(text: string, width: number): string[] {
  const result: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    for (const part of columns(word) > width ? pieces(word, width) : [word]) {
      if (line === '') line = part;
      else if (columns(line) + 1 + columns(part) <= width) line += ` ${part}`;
      else {
        result.push(line);
        line = part;
      }
    }
  }
  return line === '' ? result : [...result, line];
}

function pieces(word: string, width: number): string[] {
  const result: string[] = [];
  let piece = '';
  let taken = 0;
  for (const character of word) {
    const size = columns(character);
    if (taken + size > width && piece !== '') {
      result.push(piece);
      piece = '';
      taken = 0;
    }
    piece += character;
    taken += size;
  }
  return [...result, piece];
}
