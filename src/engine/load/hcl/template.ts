import type { Expression } from './ast.js';
import {
  BACKSLASH,
  CARRIAGE_RETURN,
  DOLLAR,
  LINE_FEED,
  OPEN_BRACE,
  PERCENT,
  QUOTE,
  isSpaceInLine,
} from './characters.js';
import type { Parser } from './parser.js';
import { isEscapedBrace, unescapeQuoted } from './string-escapes.js';
import { cutIndentation, readLine } from './template-lines.js';
import { PieceList } from './template-pieces.js';
import { templateExpression } from './template-tree.js';

/** Reads the quoted template whose quote is the current token. */
export function parseQuoted(parser: Parser): Expression {
  const { scanner } = parser;
  const { text, start } = scanner;
  const plain = plainEnd(text, start + 1);
  if (text.charCodeAt(plain) === QUOTE) {
    scanner.moveTo(plain + 1);
    return { kind: 'literal', value: text.slice(start + 1, plain), start, end: plain + 1 };
  }
  const list = new PieceList(parser);
  for (let from = start + 1; ;) {
    const at = quotedTextEnd(text, from);
    const code = text.charCodeAt(at);
    if (code !== QUOTE && code !== DOLLAR && code !== PERCENT) failUnclosed(parser, start, at);
    if (at > from) list.addText(unescapeQuoted(parser, from, at), from, at);
    if (code === QUOTE) {
      const expression = templateExpression(parser, list.pieces, { start, end: at + 1 });
      scanner.moveTo(at + 1);
      return expression;
    }
    from = list.readSequence(at);
  }
}

/** Reads the quoted text whose quote is the current token, in a place where it cannot be a template: a label. */
export function parsePlainQuoted(parser: Parser): string {
  const { scanner } = parser;
  const { text, start } = scanner;
  const end = quotedTextEnd(text, start + 1);
  const code = text.charCodeAt(end);
  if (code === DOLLAR || code === PERCENT) {
    parser.fail('expected a plain text: a label cannot hold "${" or "%{"', end);
  }
  if (code !== QUOTE) failUnclosed(parser, start, end);
  const label = unescapeQuoted(parser, start + 1, end);
  scanner.moveTo(end + 1);
  return label;
}

/** Reads the heredoc whose first line is the current token. */
export function parseHeredoc(parser: Parser): Expression {
  const { scanner } = parser;
  const { text, start } = scanner;
  const isFlush = text.charAt(start + 2) === '-';
  const marker = text.slice(isFlush ? start + 3 : start + 2, scanner.end).trimEnd();
  const list = new PieceList(parser);
  let at = scanner.end;
  for (let isLineStart = true; at < text.length; isLineStart = text.charCodeAt(at - 1) === LINE_FEED) {
    const end = isLineStart ? markerEnd(text, at, marker) : -1;
    if (end !== -1) {
      if (isFlush) cutIndentation(list.pieces);
      const expression = templateExpression(parser, list.pieces, { start, end });
      scanner.moveTo(end);
      return expression;
    }
    at = readLine(list, at);
  }
  scanner.end = text.length;
  return parser.fail(`expected a line with nothing but ${marker} that ends the heredoc`, start);
}

/** Where the marker ends if there is nothing else on the line; -1 otherwise. The line must have an end. */
function markerEnd(text: string, lineStart: number, marker: string): number {
  let at = lineStart;
  while (at < text.length && isSpaceInLine(text.charCodeAt(at))) at++;
  if (!text.startsWith(marker, at)) return -1;
  const end = at + marker.length;
  at = end;
  while (at < text.length && isSpaceInLine(text.charCodeAt(at))) at++;
  return text.charCodeAt(at) === LINE_FEED ? end : -1;
}

/** Reads the rest of the text as one template, which nothing encloses. */
export function parseBareTemplate(parser: Parser, start: number): Expression {
  const { text } = parser.scanner;
  const list = new PieceList(parser);
  for (let at = start; at < text.length;) at = readLine(list, at);
  return templateExpression(parser, list.pieces, { start, end: text.length });
}

/** Where text that needs no second look ends: most strings are nothing else. */
function plainEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    switch (text.charCodeAt(at)) {
      case QUOTE:
      case BACKSLASH:
      case DOLLAR:
      case PERCENT:
      case LINE_FEED:
      case CARRIAGE_RETURN:
        return at;
      default:
    }
  }
  return text.length;
}

/** Where the closing quote, a sequence, the line or the file ends the text. */
function quotedTextEnd(text: string, from: number): number {
  let at = plainEnd(text, from);
  for (; at < text.length; at = plainEnd(text, at)) {
    const code = text.charCodeAt(at);
    if (code === BACKSLASH) at += isLineEnd(text.charCodeAt(at + 1)) ? 1 : 2;
    else if (isEscapedBrace(text, at)) at += 3;
    else if ((code === DOLLAR || code === PERCENT) && text.charCodeAt(at + 1) !== OPEN_BRACE) at++;
    else return at;
  }
  return text.length;
}

function isLineEnd(code: number): boolean {
  return code === LINE_FEED || code === CARRIAGE_RETURN;
}

function failUnclosed(parser: Parser, start: number, reached: number): never {
  parser.scanner.end = reached;
  return parser.fail('expected a closing quote on the line where the string starts', start);
}
