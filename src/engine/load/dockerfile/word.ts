/** A part of a word: text, a variable, or what only running a command would tell. */
export type Part =
  | { readonly kind: 'text'; readonly text: string; readonly isQuoted: boolean }
  | {
      readonly kind: 'variable';
      readonly name: string;
      readonly modifier: string;
      readonly isQuoted: boolean;
    }
  /** A command whose output is put in, between `start` and `end`. */
  | { readonly kind: 'command'; readonly start: number; readonly end: number; readonly isQuoted: boolean };

export interface Word {
  readonly parts: readonly Part[];
  readonly start: number;
  readonly end: number;
}

export interface WordSyntax {
  /** The escape character; empty where there is none. */
  readonly escape: string;
  /** Whether a character that stands outside of quotes ends the word. */
  readonly isEnd: (character: string) => boolean;
  /** Whether `$(…)` and backticks run commands, as they do in a shell. */
  readonly hasCommands: boolean;
}

const VARIABLE = /\$(?:(\w+|[@*#?$!-])|\{(\w+)([^}]*)\})/y;

/** Reads the word that starts at `at`. Every text is some word; a quote that nobody closes ends with the text. */
export function readWord(text: string, at: number, syntax: WordSyntax): Word {
  const reader = new WordReader(text, at, syntax);
  reader.read();
  return { parts: reader.parts, start: at, end: reader.at };
}

/** Where the parenthesis is closed that opens at `open`, one behind it; the end of the text when it is not. */
export function closingParenthesis(text: string, open: number): number {
  // What is open: parentheses, and double quotes, in which only `$(` opens another one.
  const opened: string[] = [];
  for (let at = open; at < text.length; at++) {
    const character = text[at] ?? '';
    const isQuoted = opened[opened.length - 1] === '"';
    if (character === '\\') at++;
    else if (character === '"') {
      if (isQuoted) opened.pop();
      else opened.push(character);
    } else if (character === "'" && !isQuoted) {
      const close = text.indexOf("'", at + 1);
      if (close === -1) return text.length;
      at = close;
    } else if (character === '(' && (!isQuoted || text[at - 1] === '$')) opened.push(character);
    else if (character === ')' && !isQuoted) {
      opened.pop();
      if (opened.length === 0) return at + 1;
    }
  }
  return text.length;
}

class WordReader {
  readonly parts: Part[] = [];
  private literal = '';

  constructor(
    private readonly text: string,
    public at: number,
    private readonly syntax: WordSyntax,
  ) {}

  read(): void {
    while (this.at < this.text.length) {
      const character = this.text[this.at] ?? '';
      if (this.syntax.isEnd(character)) break;
      if (character === "'") this.readSingleQuoted();
      else if (character === '"') this.readDoubleQuoted();
      else if (!this.readSpecial(character, false)) this.literal += character;
    }
    this.flush(false);
  }

  private readSingleQuoted(): void {
    this.flush(false);
    const close = this.text.indexOf("'", this.at + 1);
    const end = close === -1 ? this.text.length : close;
    this.parts.push({ kind: 'text', text: this.text.slice(this.at + 1, end), isQuoted: true });
    this.at = end + 1;
  }

  private readDoubleQuoted(): void {
    this.flush(false);
    this.at++;
    const count = this.parts.length;
    while (this.at < this.text.length && this.text[this.at] !== '"') {
      const character = this.text[this.at] ?? '';
      if (!this.readSpecial(character, true)) this.literal += character;
    }
    this.at++;
    // An empty text in quotes is a word, too.
    if (this.literal !== '' || this.parts.length === count) this.flush(true, true);
  }

  /** Steps over the character; true when it was more than itself. */
  private readSpecial(character: string, isQuoted: boolean): boolean {
    if (character === this.syntax.escape) {
      const next = this.text[this.at + 1] ?? '';
      // In double quotes the escape character stands for itself before most characters.
      this.literal += isQuoted && !['"', '$', '`', character].includes(next) ? character + next : next;
      this.at += 2;
      return true;
    }
    if (character === '$' && this.readVariable(isQuoted)) return true;
    if (character === '`' && this.syntax.hasCommands) {
      const close = this.text.indexOf('`', this.at + 1);
      this.addCommand(this.at + 1, close === -1 ? this.text.length : close, isQuoted);
      return true;
    }
    this.at++;
    return false;
  }

  private readVariable(isQuoted: boolean): boolean {
    if (this.syntax.hasCommands && this.text[this.at + 1] === '(') {
      this.addCommand(this.at + 2, closingParenthesis(this.text, this.at + 1) - 1, isQuoted);
      return true;
    }
    VARIABLE.lastIndex = this.at;
    const match = VARIABLE.exec(this.text);
    if (match === null) return false;
    this.flush(isQuoted);
    this.parts.push({
      kind: 'variable',
      name: match[1] ?? match[2] ?? '',
      modifier: match[3] ?? '',
      isQuoted,
    });
    this.at = VARIABLE.lastIndex;
    return true;
  }

  private addCommand(start: number, end: number, isQuoted: boolean): void {
    this.flush(isQuoted);
    const stop = Math.max(start, end);
    this.parts.push({ kind: 'command', start, end: stop, isQuoted });
    this.at = stop + 1;
  }

  private flush(isQuoted: boolean, isEmptyToo = false): void {
    if (this.literal !== '' || isEmptyToo) this.parts.push({ kind: 'text', text: this.literal, isQuoted });
    this.literal = '';
  }
}
