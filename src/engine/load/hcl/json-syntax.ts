import { textStart } from './characters.js';
import { numberValue } from './number.js';
import { HclSyntaxError } from './syntax-error.js';

/** Beyond it the call stack would be at risk. */
const MAX_DEPTH = 200;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORDS: ReadonlyMap<string, boolean | null> = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
]);
const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['\\', '\\'],
  ['/', '/'],
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
]);

export type JsonNode = { readonly start: number; readonly end: number } & (
  | { readonly kind: 'object'; readonly members: readonly JsonMember[] }
  | { readonly kind: 'array'; readonly items: readonly JsonNode[] }
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'scalar'; readonly value: number | string | boolean | null }
);

export interface JsonMember {
  readonly name: JsonString;
  readonly value: JsonNode;
}

export type JsonString = JsonNode & { readonly kind: 'string' };

/** Reads JSON (RFC 8259) and keeps where everything stands, and members of the same name. Throws HclSyntaxError. */
export function parseJson(text: string): JsonNode {
  const reader = new JsonReader(text);
  const value = reader.value();
  reader.requireEnd();
  return value;
}

/**
 * The text of the string between the two quotes, and for each of its characters, and the end, the offset it comes from.
 */
export function decodedWithOffsets(text: string, { start, end }: JsonString): [string, readonly number[]] {
  const offsets: number[] = [];
  const value = decode(text, start + 1, end - 1, offsets);
  offsets.push(end - 1);
  return [value, offsets];
}

class JsonReader {
  private at: number;
  private depth = 0;

  constructor(private readonly text: string) {
    this.at = textStart(text);
  }

  value(): JsonNode {
    this.skipBlanks();
    const start = this.at;
    switch (this.text.charAt(start)) {
      case '{':
        return this.nested(() => this.object(start));
      case '[':
        return this.nested(() => this.array(start));
      case '"':
        return this.string();
      default:
        return this.scalar(start);
    }
  }

  requireEnd(): void {
    this.skipBlanks();
    if (this.at < this.text.length) this.fail('the end of the file');
  }

  private nested(read: () => JsonNode): JsonNode {
    if (++this.depth > MAX_DEPTH) {
      throw new HclSyntaxError(`at most ${String(MAX_DEPTH)} levels of nesting are read`, this.at);
    }
    this.at++;
    const node = read();
    this.depth--;
    return node;
  }

  private object(start: number): JsonNode {
    const members: JsonMember[] = [];
    for (let isFirst = true; !this.closes('}', isFirst); isFirst = false) {
      this.skipBlanks();
      if (this.text.charAt(this.at) !== '"') this.fail('the name of a member in quotes');
      const name = this.string();
      this.skipBlanks();
      if (this.text.charAt(this.at) !== ':') this.fail('a colon after the name');
      this.at++;
      members.push({ name, value: this.value() });
    }
    return { kind: 'object', members, start, end: this.at };
  }

  private array(start: number): JsonNode {
    const items: JsonNode[] = [];
    for (let isFirst = true; !this.closes(']', isFirst); isFirst = false) items.push(this.value());
    return { kind: 'array', items, start, end: this.at };
  }

  /** Steps over the closing bracket, or over the comma before the next element. */
  private closes(bracket: string, isFirst: boolean): boolean {
    this.skipBlanks();
    const found = this.text.charAt(this.at);
    if (found === bracket) {
      this.at++;
      return true;
    }
    if (isFirst) return false;
    if (found !== ',') this.fail(`a comma or a closing "${bracket}"`);
    this.at++;
    return false;
  }

  private string(): JsonString {
    const { text } = this;
    const start = this.at;
    let hasEscapes = false;
    for (let at = start + 1; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === 34) {
        this.at = at + 1;
        const value = hasEscapes ? decode(text, start + 1, at) : text.slice(start + 1, at);
        return { kind: 'string', value, start, end: at + 1 };
      }
      if (code < 32) break;
      if (code === 92) {
        hasEscapes = true;
        at++;
      }
    }
    return this.fail('a closing quote on the line where the string starts');
  }

  private scalar(start: number): JsonNode {
    const { text } = this;
    const word = /^[a-z]*/.exec(text.slice(start, start + 6))?.[0] ?? '';
    const constant = WORDS.get(word);
    if (constant !== undefined) {
      this.at = start + word.length;
      return { kind: 'scalar', value: constant, start, end: this.at };
    }
    NUMBER.lastIndex = start;
    const digits = NUMBER.exec(text)?.[0] ?? '';
    const isNegative = digits.startsWith('-');
    const value = numberValue(isNegative ? digits.slice(1) : digits);
    if (value === null) return this.fail('a value');
    this.at = start + digits.length;
    const signed = !isNegative ? value : typeof value === 'number' ? -value : `-${value}`;
    return { kind: 'scalar', value: signed, start, end: this.at };
  }

  private skipBlanks(): void {
    for (; this.at < this.text.length; this.at++) {
      const code = this.text.charCodeAt(this.at);
      if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return;
    }
  }

  private fail(expected: string): never {
    const { text, at } = this;
    const found =
      at >= text.length
        ? 'the end of the file'
        : JSON.stringify(String.fromCodePoint(text.codePointAt(at) ?? 0));
    throw new HclSyntaxError(`expected ${expected}, found ${found}`, at);
  }
}

function decode(text: string, start: number, end: number, offsets?: number[]): string {
  let value = '';
  for (let at = start; at < end;) {
    const from = at;
    if (text.charCodeAt(at) !== 92) {
      value += text.charAt(at++);
    } else if (text.charAt(at + 1) === 'u') {
      const digits = text.slice(at + 2, Math.min(at + 6, end));
      if (!/^[\da-fA-F]{4}$/.test(digits))
        throw new HclSyntaxError('expected four hexadecimal digits after \\u', at);
      value += String.fromCharCode(Number.parseInt(digits, 16));
      at += 6;
    } else {
      const character = ESCAPES.get(text.charAt(at + 1));
      if (character === undefined) throw new HclSyntaxError('expected an escape sequence of JSON', at);
      value += character;
      at += 2;
    }
    offsets?.push(from);
  }
  return value;
}
