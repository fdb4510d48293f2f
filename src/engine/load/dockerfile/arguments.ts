import type { Span } from '../../model/source.js';
import type { Value } from '../../model/value.js';
import type { PlacedText } from './logical-text.js';
import type { Variables } from './variables.js';
import { wordValue } from './variables.js';
import type { Word, WordSyntax } from './word.js';
import { readWord } from './word.js';

/** The words behind a keyword: its flags (`--from=build`) and its arguments. */
export interface Arguments {
  readonly flags: ReadonlyMap<string, Value>;
  readonly words: readonly PlacedWord[];
  /** Where the arguments start, behind the flags. */
  readonly start: number;
}

export interface PlacedWord {
  readonly word: Word;
  readonly value: Value;
  readonly span: Span;
}

const FLAG = /--([\w-]+)(=?)/y;

export function readArguments(text: PlacedText, variables: Variables, escape: string): Arguments {
  const syntax = dockerSyntax(escape);
  const flags = new Map<string, Value>();
  let start = skipSpace(text.text, 0);
  for (;;) {
    FLAG.lastIndex = start;
    const match = FLAG.exec(text.text);
    if (match === null) break;
    const word = readWord(text.text, FLAG.lastIndex, syntax);
    const span = text.span(start, word.end);
    flags.set(
      match[1] ?? '',
      match[2] === '' ? { kind: 'scalar', value: true, origin: span } : wordValue(word, variables, span),
    );
    start = skipSpace(text.text, word.end);
  }
  return { flags, words: jsonWords(text, start) ?? readWords(text, start, variables, syntax), start };
}

export function dockerSyntax(escape: string): WordSyntax {
  return { escape, isEnd: isSpace, hasCommands: false };
}

export function isSpace(character: string): boolean {
  return (
    character === ' ' ||
    character === '\t' ||
    character === '\n' ||
    character === '\r' ||
    character === '\v' ||
    character === '\f'
  );
}

export function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text[at] ?? '')) at++;
  return at;
}

function readWords(
  text: PlacedText,
  start: number,
  variables: Variables,
  syntax: WordSyntax,
): readonly PlacedWord[] {
  const words: PlacedWord[] = [];
  for (let at = start; at < text.text.length;) {
    const word = readWord(text.text, at, syntax);
    const span = text.span(at, word.end);
    words.push({ word, span, value: wordValue(word, variables, span) });
    at = skipSpace(text.text, Math.max(word.end, at + 1));
  }
  return words;
}

/** The texts of an argument in JSON (`["a", "b"]`); undefined when it is not written so. */
export function jsonWords(text: PlacedText, start: number): readonly PlacedWord[] | undefined {
  if (text.text[start] !== '[') return undefined;
  let items: unknown;
  try {
    items = JSON.parse(text.text.slice(start));
  } catch {
    return undefined;
  }
  if (!Array.isArray(items)) return undefined;
  const span = text.span(start, text.text.length);
  const texts = items.filter((item) => typeof item === 'string');
  if (texts.length !== items.length) return undefined;
  return texts.map((item) => ({
    word: { parts: [{ kind: 'text', text: item, isQuoted: true }], start, end: text.text.length },
    value: { kind: 'scalar', value: item, origin: span },
    span,
  }));
}
