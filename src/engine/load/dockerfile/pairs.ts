import type { Span } from '../../model/source.js';
import type { MapValue } from '../../model/value.js';
import { dockerSyntax, skipSpace } from './arguments.js';
import type { PlacedText } from './logical-text.js';
import { map, scalar } from './values.js';
import type { Known, Variables } from './variables.js';
import { wordValue } from './variables.js';
import { readWord } from './word.js';

/** One of the pairs of `ENV`, `ARG` and `LABEL`. */
export interface Pair {
  readonly name: string;
  /** Undefined where only a name is written. */
  readonly known: Known | undefined;
  /** `name` and `value`, with their place. */
  readonly entry: MapValue;
  readonly span: Span;
}

/**
 * `A=b C="d e"`, or in the old form `A b c`. With `isArgument`, names alone are pairs without a value, and the old
 * form is not there.
 */
export function readPairs(
  text: PlacedText,
  variables: Variables,
  escape: string,
  isArgument = false,
): readonly Pair[] {
  const pairs: Pair[] = [];
  const syntax = dockerSyntax(escape);
  const end = text.text.trimEnd().length;
  const body = text.text.slice(0, end);
  for (let at = skipSpace(body, 0); at < end;) {
    const name = readWord(body, at, {
      ...syntax,
      isEnd: (character) => character === '=' || syntax.isEnd(character),
    });
    const key = name.parts.map((part) => (part.kind === 'text' ? part.text : '')).join('');
    const hasValue = body[name.end] === '=';
    if (!hasValue && !isArgument) {
      const start = skipSpace(body, name.end);
      const rest = readWord(body, start, { ...syntax, isEnd: () => false });
      pairs.push(pair(text, key, at, start < end ? { word: rest, end } : undefined, variables));
      return pairs;
    }
    const word = hasValue ? readWord(body, name.end + 1, syntax) : undefined;
    const stop = word?.end ?? name.end;
    pairs.push(pair(text, key, at, word === undefined ? undefined : { word, end: stop }, variables));
    at = skipSpace(body, Math.max(stop, at + 1));
  }
  return pairs;
}

function pair(
  text: PlacedText,
  name: string,
  start: number,
  written: { readonly word: ReturnType<typeof readWord>; readonly end: number } | undefined,
  variables: Variables,
): Pair {
  const span = text.span(start, written?.end ?? start + name.length);
  const value = written === undefined ? undefined : wordValue(written.word, variables, span);
  const known: Known | undefined =
    value === undefined
      ? undefined
      : value.kind === 'scalar'
        ? { text: String(value.value) }
        : { reason: value.kind === 'unknown' ? (value.reason ?? 'not known') : 'not known' };
  return { name, known, span, entry: map({ name: scalar(name, span), value }, span) };
}
