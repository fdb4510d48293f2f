import { CARRIAGE_RETURN, DOLLAR, LINE_FEED, OPEN_BRACE, PERCENT, leadingSpace } from './characters.js';
import { isEscapedBrace, unescapeBraces } from './string-escapes.js';
import type { Piece, PieceList } from './template-pieces.js';

/**
 * Reads, from `from` on, the rest of a line with its line end, or up to and with the first sequence in it. Gives the
 * offset behind. Each line is a piece of its own: `~` trims no further than the line, and indentation is cut by lines.
 */
export function readLine(list: PieceList, from: number): number {
  const { parser } = list;
  const { text } = parser.scanner;
  let hasEscapes = false;
  const add = (end: number): void => {
    const raw = text.slice(from, end);
    list.addText(hasEscapes ? unescapeBraces(raw) : raw, from, end);
  };
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === LINE_FEED) {
      add(at + 1);
      return at + 1;
    }
    if (code === CARRIAGE_RETURN && text.charCodeAt(at + 1) !== LINE_FEED) {
      parser.fail('expected a line feed after the carriage return', at);
    }
    if (code !== DOLLAR && code !== PERCENT) continue;
    if (text.charCodeAt(at + 1) === OPEN_BRACE) {
      if (at > from) add(at);
      return list.readSequence(at);
    }
    if (isEscapedBrace(text, at)) {
      hasEscapes = true;
      at += 2;
    }
  }
  add(text.length);
  return text.length;
}

/** Of `<<-`: takes the indentation of the least indented line from the start of each. */
export function cutIndentation(pieces: readonly Piece[]): void {
  let least = Infinity;
  let isLineStart = true;
  const starts: (Piece & { kind: 'text' })[] = [];
  for (const piece of pieces) {
    if (piece.kind !== 'text') {
      if (isLineStart) least = 0;
      isLineStart = false;
      continue;
    }
    if (isLineStart) {
      const spaces = leadingSpace(piece.value);
      // A blank line has no say.
      if (spaces < piece.value.length || !piece.value.endsWith('\n')) {
        least = Math.min(least, spaces);
        starts.push(piece);
      }
    }
    isLineStart = piece.value.endsWith('\n');
  }
  if (least === 0) return;
  for (const piece of starts) piece.value = piece.value.slice(least);
}
