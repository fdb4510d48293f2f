import { BACKSLASH, DOLLAR, OPEN_BRACE, PERCENT } from './characters.js';
import type { Parser } from './parser.js';

const SIMPLE: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['"', '"'],
  ['\\', '\\'],
]);
const HEXADECIMAL = /^[\da-fA-F]+$/;

/** Whether `$${` or `%%{` stands at `at`: a brace that opens nothing. */
export function isEscapedBrace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code !== DOLLAR && code !== PERCENT) return false;
  return text.charCodeAt(at + 1) === code && text.charCodeAt(at + 2) === OPEN_BRACE;
}

/** The text of a heredoc, in which a backslash means nothing. */
export function unescapeBraces(text: string): string {
  let result = '';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    if (!isEscapedBrace(text, at)) continue;
    result += text.slice(from, at + 1);
    at += 2;
    from = at;
  }
  return result + text.slice(from);
}

/** The text that stands between `start` and `end` inside quotes. Fails on an unknown escape sequence. */
export function unescapeQuoted(parser: Parser, start: number, end: number): string {
  const { text } = parser.scanner;
  let result = '';
  let from = start;
  for (let at = start; at < end; at++) {
    if (text.charCodeAt(at) === BACKSLASH) {
      const { character, length } = unescape(parser, at, end);
      result += text.slice(from, at) + character;
      from = at + length;
      at = from - 1;
    } else if (isEscapedBrace(text, at)) {
      result += text.slice(from, at + 1);
      at += 2;
      from = at;
    }
  }
  return result + text.slice(from, end);
}

function unescape(parser: Parser, at: number, end: number): { character: string; length: number } {
  const { text } = parser.scanner;
  const letter = text.charAt(at + 1);
  const simple = SIMPLE.get(letter);
  if (simple !== undefined) return { character: simple, length: 2 };
  const digits = letter === 'u' ? 4 : letter === 'U' ? 8 : 0;
  if (digits === 0) {
    const sequence = JSON.stringify(`\\${String.fromCodePoint(text.codePointAt(at + 1) ?? 0)}`);
    parser.fail(`expected \\n, \\r, \\t, \\", \\\\, \\uNNNN or \\UNNNNNNNN, found ${sequence}`, at);
  }
  const hexadecimal = text.slice(at + 2, Math.min(at + 2 + digits, end));
  const code = Number.parseInt(hexadecimal, 16);
  const isCharacter = code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  if (hexadecimal.length < digits || !HEXADECIMAL.test(hexadecimal) || !isCharacter) {
    parser.fail(`expected the ${String(digits)} hexadecimal digits of a character after \\${letter}`, at);
  }
  return { character: String.fromCodePoint(code), length: 2 + digits };
}
