import type { Span } from '../../model/source.js';
import type { Value } from '../../model/value.js';
import { isSpace } from './arguments.js';
import type { PlacedText } from './logical-text.js';
import { partOf, textAt } from './logical-text.js';
import { list, map, scalar, textOf } from './values.js';
import type { Variables } from './variables.js';
import { knownText, wordValue } from './variables.js';
import type { Word, WordSyntax } from './word.js';
import { closingParenthesis, readWord } from './word.js';

/** Commands in commands: `$(…)`, `sudo …`, `sh -c "…"`. */
const MAXIMUM_DEPTH = 12;
const MAXIMUM_COMMANDS = 20_000;

/**
 * The simple commands of a POSIX shell script, each with its name (without its directory), its arguments and the
 * variables that are set for it alone. Those that others run (`sudo`, `env`, `sh -c`, `$(…)`) are there besides those.
 */
export function shellCommands(script: PlacedText, variables: Variables): readonly Value[] {
  const reader = new ScriptReader(variables);
  reader.read(script, 0);
  return reader.commands;
}

/** The command of words that no shell looks at: `RUN ["apt-get", "update"]`. */
export function plainCommand(words: readonly string[], span: Span, variables: Variables): readonly Value[] {
  const reader = new ScriptReader(variables);
  const texts = words.map((text): Argument => ({ value: scalar(text, span), text }));
  reader.add(texts, { text: textAt(words.join(' '), span), start: 0, end: 0 }, 0);
  return reader.commands;
}

interface Argument {
  readonly value: Value;
  /** When it is known to the last character. */
  readonly text: string | undefined;
}

/** Where a command stands. */
interface Stretch {
  readonly text: PlacedText;
  readonly start: number;
  readonly end: number;
}

const SYNTAX: WordSyntax = {
  escape: '\\',
  isEnd: (character) => isSpace(character) || ';|&()<>'.includes(character),
  hasCommands: true,
};

/** Words that stand before a command, and are none. */
const BEFORE: ReadonlySet<string> = new Set([
  'if',
  'then',
  'else',
  'elif',
  'do',
  'while',
  'until',
  '!',
  '{',
  '}',
  'time',
  'fi',
  'done',
  'esac',
]);
/** Words that make what follows no command. */
const NO_COMMAND: ReadonlySet<string> = new Set(['for', 'case', 'select', 'function', 'in']);
/** Commands that run the command behind their options; with the options that take a word. */
const WRAPPERS: ReadonlyMap<string, string> = new Map([
  ['sudo', 'ugnCchpRrTtUD'],
  ['doas', 'uC'],
  ['env', 'uCS'],
  ['exec', 'a'],
  ['command', ''],
  ['nohup', ''],
  ['nice', 'n'],
  ['xargs', 'nIPLdEsa'],
  ['su-exec', ''],
  ['gosu', ''],
]);
const SHELLS: ReadonlySet<string> = new Set(['sh', 'bash', 'ash', 'dash', 'zsh', 'ksh']);
const ASSIGNMENT = /^[A-Za-z_]\w*\+?=/;

class ScriptReader {
  readonly commands: Value[] = [];

  constructor(private readonly variables: Variables) {}

  read(script: PlacedText, depth: number): void {
    const { text } = script;
    const end = text.length;
    let words: Word[] = [];
    let at = 0;
    const finish = (): void => {
      if (words.length > 0) this.finish(words, script, depth);
      words = [];
    };
    while (at < end && this.commands.length < MAXIMUM_COMMANDS) {
      const character = text[at] ?? '';
      if (character === '\n' || ';&|()'.includes(character)) {
        finish();
        at++;
      } else if (isSpace(character)) at++;
      else if (character === '#') at = endOfLine(text, at);
      else if (character === '<' || character === '>') {
        // The number before an arrow says which stream is meant.
        const last = words[words.length - 1];
        if (last !== undefined && last.end === at && /^\d+$/.test(text.slice(last.start, last.end)))
          words.pop();
        at = this.readRedirection(script, at, depth);
      } else {
        const word = readWord(text, at, SYNTAX);
        words.push(word);
        at = Math.max(word.end, at + 1);
      }
    }
    finish();
  }

  /** Steps over `> file`, `2>&1`, `<< END`; a command in `<(…)` is read. */
  private readRedirection(script: PlacedText, start: number, depth: number): number {
    const { text } = script;
    const end = text.length;
    let at = start;
    while (at < end && '<>&|-'.includes(text[at] ?? '')) at++;
    if (text[at] === '(') {
      const close = closingParenthesis(text, at);
      this.readInner(script, at + 1, close - 1, depth);
      return close;
    }
    while (at < end && (text[at] === ' ' || text[at] === '\t')) at++;
    return at < end ? readWord(text, at, SYNTAX).end : at;
  }

  private readInner(script: PlacedText, start: number, end: number, depth: number): void {
    if (depth < MAXIMUM_DEPTH && start < end) this.read(partOf(script, start, end), depth + 1);
  }

  private finish(words: readonly Word[], script: PlacedText, depth: number): void {
    for (const { parts } of words) {
      for (const part of parts)
        if (part.kind === 'command') this.readInner(script, part.start, part.end, depth);
    }
    const [first] = words;
    const last = words[words.length - 1];
    if (first === undefined || last === undefined) return;
    const plain = words.map((word) => this.argumentsOf(word, script)).flat();
    let skipped = 0;
    while (skipped < plain.length && BEFORE.has(plain[skipped]?.text ?? '')) skipped++;
    const rest = plain.slice(skipped);
    if (rest.length === 0 || NO_COMMAND.has(rest[0]?.text ?? '')) return;
    this.add(
      rest,
      {
        text: script,
        start: words[Math.min(skipped, words.length - 1)]?.start ?? first.start,
        end: last.end,
      },
      depth,
    );
  }

  /** A variable that is not in quotes and holds several words is several arguments. */
  private argumentsOf(word: Word, script: PlacedText): readonly Argument[] {
    const span = script.span(word.start, word.end);
    const text = knownText(word, this.variables);
    const isSplit =
      text !== undefined && word.parts.some((part) => part.kind === 'variable' && !part.isQuoted);
    if (!isSplit) return [{ value: wordValue(word, this.variables, span, true), text }];
    return text
      .split(/\s+/)
      .filter((part) => part !== '')
      .map((part) => ({ value: scalar(part, span), text: part }));
  }

  /** A command with what it runs in turn. */
  add(all: readonly Argument[], place: Stretch, depth: number): void {
    const environment: Value[] = [];
    let at = 0;
    for (; at < all.length; at++) {
      const text = textOf(all[at]?.value);
      if (text === undefined || !ASSIGNMENT.test(text)) break;
      const equals = text.indexOf('=');
      const origin = all[at]?.value.origin;
      environment.push(
        map(
          { name: scalar(text.slice(0, equals).replace('+', '')), value: scalar(text.slice(equals + 1)) },
          origin,
        ),
      );
    }
    const [command, ...rest] = all.slice(at);
    const span = place.text.span(place.start, place.end);
    const name = command === undefined ? scalar(null) : nameOf(command.value);
    const text = place.end > place.start ? place.text.text.slice(place.start, place.end) : place.text.text;
    this.commands.push(
      map(
        {
          name,
          arguments: list(rest.map(({ value }) => value)),
          environment: list(environment),
          text: scalar(text),
        },
        span,
      ),
    );
    if (depth < MAXIMUM_DEPTH) this.addInner(textOf(name), rest, place, depth + 1);
  }

  private addInner(name: string | undefined, rest: readonly Argument[], place: Stretch, depth: number): void {
    if (name === undefined) return;
    const withWord = WRAPPERS.get(name);
    if (withWord !== undefined) {
      // The user that these two change to is no option.
      let at = name === 'gosu' || name === 'su-exec' ? 1 : 0;
      for (; at < rest.length; at++) {
        const option = rest[at]?.text ?? '';
        if (!option.startsWith('-')) break;
        if (/^-[A-Za-z]$/.test(option) && withWord.includes(option.charAt(1))) at++;
      }
      const inner = rest.slice(at);
      if (inner.length > 0) this.add(inner, place, depth);
    } else if (SHELLS.has(name)) {
      const at = rest.findIndex(({ text }) => /^-[a-z]*c$/.test(text ?? ''));
      const script = at === -1 ? undefined : rest[at + 1];
      if (script?.text === undefined) return;
      const span = script.value.origin ?? place.text.span(place.start, place.end);
      this.read(textAt(script.text, span), depth);
    }
  }
}

function nameOf(value: Value): Value {
  if (value.kind !== 'scalar' || typeof value.value !== 'string') return value;
  return { ...value, value: value.value.slice(value.value.lastIndexOf('/') + 1) };
}

function endOfLine(text: string, at: number): number {
  const newline = text.indexOf('\n', at);
  return newline === -1 ? text.length : newline;
}
