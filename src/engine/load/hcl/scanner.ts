import {
  CARRIAGE_RETURN,
  LINE_FEED,
  OPEN_BRACE,
  QUOTE,
  SPACE,
  TAB,
  identifierEnd,
  isDigit,
  numberEnd,
} from './characters.js';

export type TokenKind =
  | 'end of file'
  | 'newline'
  | 'identifier'
  | 'number'
  /** The quote that opens a template: what follows is read character by character. */
  | 'quote'
  /** `<<EOT` and its line end; what follows is read line by line. */
  | 'heredoc'
  | 'invalid'
  | Punctuation;

const PUNCTUATION = [
  '(',
  ')',
  '[',
  ']',
  '{',
  '}',
  '.',
  ',',
  '*',
  '/',
  '%',
  '+',
  '-',
  '?',
  ':',
  '=',
  '!',
  '<',
  '>',
] as const;
type Punctuation =
  (typeof PUNCTUATION)[number] | '==' | '!=' | '<=' | '>=' | '&&' | '||' | '=>' | '::' | '...' | '~}';

/** Two characters that are one token; `...` stands apart. */
const PAIRS: ReadonlyMap<string, Punctuation> = new Map(
  (['==', '!=', '<=', '>=', '&&', '||', '=>', '::', '~}'] as const).map((pair) => [pair, pair]),
);
const SINGLES = tableOfSingles();

/** Reads one token ahead. Comments and blanks are skipped; what is inside quotes and heredocs is the template's. */
export class Scanner {
  kind: TokenKind = 'end of file';
  start: number;
  end: number;
  /** Where the token before this one ended. */
  previousEnd: number;
  /** Inside brackets a line end means nothing. */
  skipsNewlines = false;

  constructor(
    readonly text: string,
    from: number,
  ) {
    this.start = this.end = this.previousEnd = from;
  }

  /** Goes to the next token. */
  advance(): void {
    this.previousEnd = this.end;
    this.scan(this.end);
  }

  /** Goes on with the token at or behind `offset`. */
  moveTo(offset: number): void {
    this.end = offset;
    this.advance();
  }

  /** Steps over an opening bracket; gives what `leave` needs. */
  enter(skipsNewlines: boolean): boolean {
    const outer = this.skipsNewlines;
    this.skipsNewlines = skipsNewlines;
    this.advance();
    return outer;
  }

  /** Steps over the closing bracket. */
  leave(outer: boolean): void {
    this.skipsNewlines = outer;
    this.advance();
  }

  /** The text of the token. */
  word(): string {
    return this.text.slice(this.start, this.end);
  }

  isWord(word: string): boolean {
    return this.kind === 'identifier' && this.end - this.start === word.length && this.word() === word;
  }

  private scan(from: number): void {
    const { text } = this;
    let at = from;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === SPACE || code === TAB) continue;
      if (code === LINE_FEED || (code === CARRIAGE_RETURN && text.charCodeAt(at + 1) === LINE_FEED)) {
        if (code === CARRIAGE_RETURN) at++;
        if (this.skipsNewlines) continue;
        return this.found('newline', code === LINE_FEED ? at : at - 1, at + 1);
      }
      const commentEnd = this.commentEnd(code, at);
      if (commentEnd === at) break;
      if (commentEnd === -1) return this.found('invalid', at, text.length);
      at = commentEnd - 1;
    }
    this.scanToken(at);
  }

  /** `at` itself when there is no comment; -1 when it has no end. A line end is not part of the comment before it. */
  private commentEnd(code: number, at: number): number {
    const next = code === 47 ? this.text.charCodeAt(at + 1) : 0;
    if (code === 35 || next === 47) {
      const end = this.text.indexOf('\n', at);
      if (end === -1) return this.text.length;
      return this.text.charCodeAt(end - 1) === CARRIAGE_RETURN ? end - 1 : end;
    }
    if (next !== 42) return at;
    const end = this.text.indexOf('*/', at + 2);
    return end === -1 ? -1 : end + 2;
  }

  private scanToken(at: number): void {
    const { text } = this;
    if (at >= text.length) return this.found('end of file', text.length, text.length);
    const code = text.charCodeAt(at);
    if (code === QUOTE) return this.found('quote', at, at + 1);
    if (isDigit(code)) return this.found('number', at, numberEnd(text, at));
    const wordEnd = identifierEnd(text, at);
    if (wordEnd > at) return this.found('identifier', at, wordEnd);
    this.scanPunctuation(code, at);
  }

  private scanPunctuation(code: number, at: number): void {
    const { text } = this;
    const next = text.charCodeAt(at + 1);
    // The second character of a pair: & . : < = > | }
    if (next === 61 || next === 62 || next === 38 || next === 124 || next === 58 || next === 125) {
      const pair = PAIRS.get(text.slice(at, at + 2));
      if (pair !== undefined) return this.found(pair, at, at + 2);
    }
    if (code === 46 && next === 46 && text.charCodeAt(at + 2) === 46) return this.found('...', at, at + 3);
    if (code === 60 && next === 60) {
      const end = this.heredocStart(at);
      if (end !== -1) return this.found('heredoc', at, end);
    }
    const single = SINGLES[code];
    if (single !== undefined) return this.found(single, at, at + 1);
    this.found('invalid', at, at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1));
  }

  /** Where the line of `<<EOT` or `<<-EOT` ends, its line end included; -1 when it is no such line. */
  private heredocStart(at: number): number {
    const { text } = this;
    const marker = text.charCodeAt(at + 2) === 45 ? at + 3 : at + 2;
    const end = identifierEnd(text, marker);
    if (end === marker) return -1;
    const lineEnd = text.charCodeAt(end) === CARRIAGE_RETURN ? end + 1 : end;
    return text.charCodeAt(lineEnd) === LINE_FEED ? lineEnd + 1 : -1;
  }

  private found(kind: TokenKind, start: number, end: number): void {
    this.kind = kind;
    this.start = start;
    this.end = end;
  }
}

function tableOfSingles(): readonly (Punctuation | undefined)[] {
  const table = new Array<Punctuation | undefined>(OPEN_BRACE + 3).fill(undefined);
  for (const single of PUNCTUATION) table[single.charCodeAt(0)] = single;
  return table;
}
