import { ConditionError } from './condition-error.js';

export type Token =
  | {
      readonly kind: 'word' | 'symbol' | 'end';
      readonly text: string;
      readonly start: number;
      readonly end: number;
    }
  | {
      readonly kind: 'string';
      readonly text: string;
      readonly value: string;
      readonly start: number;
      readonly end: number;
    }
  | {
      readonly kind: 'number';
      readonly text: string;
      readonly value: number;
      readonly start: number;
      readonly end: number;
    };

const SPACE = /[ \t\r\n]+/y;
const WORD = /[A-Za-z_][A-Za-z0-9_]*/y;
const NUMBER = /-?[0-9]+(?:\.[0-9]+)?/y;
const SYMBOL = /==|!=|<=|>=|[<>()[\],.]/y;

/** What people write who know another language, and what it is called here. */
const FOREIGN: Readonly<Record<string, string>> = {
  '&&': "'and'",
  '||': "'or'",
  '=': "'=='",
  '!': "'not'",
  '&': "'and'",
  '|': "'or'",
};

const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  '\\': '\\',
  '"': '"',
  "'": "'",
};

/** The words of a condition, the last one of kind `end`. Throws a ConditionError at the first character that fits nowhere. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const space = match(SPACE, text, at);
    if (space !== undefined) {
      at += space.length;
      continue;
    }
    const token = readToken(text, at);
    tokens.push(token);
    at = token.end;
  }
  tokens.push({ kind: 'end', text: '', start: text.length, end: text.length });
  return tokens;
}

function readToken(text: string, start: number): Token {
  const word = match(WORD, text, start);
  if (word !== undefined) return { kind: 'word', text: word, start, end: start + word.length };
  const number = match(NUMBER, text, start);
  if (number !== undefined) {
    return { kind: 'number', text: number, value: Number(number), start, end: start + number.length };
  }
  const first = text.charAt(start);
  if (first === '"' || first === "'") return readString(text, start, first);
  const symbol = match(SYMBOL, text, start);
  if (symbol !== undefined) return { kind: 'symbol', text: symbol, start, end: start + symbol.length };
  const pair = text.slice(start, start + 2);
  const foreign = Object.hasOwn(FOREIGN, pair) ? pair : first;
  const instead = Object.hasOwn(FOREIGN, foreign) ? FOREIGN[foreign] : undefined;
  throw new ConditionError(
    instead === undefined
      ? `unexpected character ${JSON.stringify(first)}`
      : `'${foreign}' is not an operator: write ${instead}`,
    text,
    start,
  );
}

/** A backslash before a character that needs none stays: patterns are written as they are (`"^\d+$"`). */
function readString(text: string, start: number, quote: string): Token {
  let value = '';
  let at = start + 1;
  while (at < text.length) {
    const character = text.charAt(at);
    if (character === quote) {
      return { kind: 'string', text: text.slice(start, at + 1), value, start, end: at + 1 };
    }
    if (character === '\\' && at + 1 < text.length) {
      const escaped = text.charAt(at + 1);
      value += ESCAPES[escaped] ?? `\\${escaped}`;
      at += 2;
    } else {
      value += character;
      at += 1;
    }
  }
  throw new ConditionError(`this string has no closing ${quote}`, text, start);
}

function match(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}
