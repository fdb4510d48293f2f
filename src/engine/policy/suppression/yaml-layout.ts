import { type Layout, LayoutBuilder, LINE } from './layout-builder.js';

/** A line of a mapping or a sequence, which goes on over the lines that are indented more. */
interface Entry {
  readonly line: number;
  readonly indent: number;
  readonly isDash: boolean;
}

const MARKER = /^(?:---|\.\.\.)(?=[ \t]|$)/;
const BLOCK_SCALAR = /^[|>][-+0-9]{0,2}[ \t]*(?:[ \t]#.*)?$/;

/**
 * The comments of a YAML text, and which of its lines belong together by their indentation. What stands in quotes or in a
 * block scalar is no comment. Never fails; takes time linear in the text.
 */
export function readYamlLayout(text: string, isWanted: (comment: string) => boolean): Layout {
  return new YamlReader(new LayoutBuilder(text, isWanted)).read(text);
}

class YamlReader {
  private line = 0;
  private lastCode = 0;
  private readonly entries: Entry[] = [];
  private quote = '';
  private flow = 0;
  /** The indentation of what holds the value that is being read; -1 at the outermost level. */
  private parent = -1;
  /** The least indentation of the block scalar that is being read; its first line tells the real one. */
  private scalar: { readonly least: number; isFirst: boolean } | undefined;
  /** A plain scalar ended its line, and may go on. */
  private isPlain = false;

  constructor(private readonly builder: LayoutBuilder) {}

  read(text: string): Layout {
    for (let start = 0; start <= text.length;) {
      const next = text.indexOf('\n', start);
      const end = next === -1 ? text.length : next;
      this.line++;
      this.readLine(text.slice(start, text[end - 1] === '\r' ? Math.max(start, end - 1) : end));
      start = end + 1;
    }
    this.leave(-1, false);
    return this.builder.build({ isWhole: false, hasBlocks: false });
  }

  private readLine(text: string): void {
    const indent = text.search(/\S/);
    if (indent === -1) return;
    if (this.scalar !== undefined) {
      if (indent >= this.scalar.least) {
        if (this.scalar.isFirst) this.scalar = { least: indent, isFirst: false };
        return this.markCode();
      }
      this.scalar = undefined;
    }
    const marker = MARKER.exec(text);
    if (marker !== null) return this.startDocument(text, marker[0].length);
    // What stands in quotes is indented; where it is not, the quote was none.
    if (this.quote !== '' && this.flow === 0 && indent <= this.parent) this.quote = '';
    const goesOn = this.isPlain && indent > this.parent && text[indent] !== '#';
    const isEntry = this.quote === '' && this.flow === 0 && !goesOn && text[indent] !== '#';
    if (isEntry) {
      const isDash = isDashAt(text, indent);
      this.leave(indent, isDash);
      this.parent = this.entries.at(-1)?.indent ?? -1;
      this.entries.push({ line: this.line, indent, isDash });
    }
    this.isPlain = goesOn;
    this.readFrom(text, this.quote === '' ? indent : 0);
  }

  private startDocument(text: string, length: number): void {
    this.leave(-1, false);
    this.quote = '';
    this.flow = 0;
    this.parent = -1;
    this.isPlain = false;
    // A marker parts no comment from what is below it.
    this.builder.mark(this.line, LINE.comment);
    if (text.slice(length).trim() !== '') this.readFrom(text, length);
  }

  /** Ends the entries that a line of this indentation does not belong to. */
  private leave(indent: number, isDash: boolean): void {
    for (let top = this.entries.at(-1); top !== undefined; top = this.entries.at(-1)) {
      // The items of a sequence may be as far in as the key that it is the value of.
      const holds = top.indent < indent || (top.indent === indent && isDash && !top.isDash);
      if (holds) return;
      this.entries.pop();
      this.builder.extend(top.line, this.lastCode);
    }
  }

  private readFrom(text: string, start: number): void {
    let token = start;
    for (let at = start; at < text.length; at++) {
      const character = text[at];
      if (this.quote !== '') {
        this.markCode();
        at = this.readQuoted(text, at);
        continue;
      }
      if (character === ' ' || character === '\t') continue;
      if (character === '#' && (at === 0 || isSpace(text[at - 1]))) {
        this.isPlain = false;
        this.builder.addComment(text.slice(at + 1), this.line);
        return;
      }
      this.markCode();
      if (this.endsKey(text, at)) {
        this.isPlain = false;
        if (this.flow === 0) this.parent = token;
        continue;
      }
      if (this.flow > 0 && (character === ',' || character === ']' || character === '}')) {
        this.isPlain = false;
        if (character !== ',') this.flow--;
        continue;
      }
      if (this.isPlain) continue;
      token = at;
      at = this.startToken(text, at);
      if (this.scalar !== undefined) at = nextSpace(text, at);
    }
  }

  /** The offset of the last character that was read. */
  private startToken(text: string, at: number): number {
    const character = text[at] ?? '';
    if (character === '"' || character === "'") this.quote = character;
    else if (character === '[' || character === '{') this.flow++;
    else if (character === '&' || character === '!' || character === '*') return nextSpace(text, at) - 1;
    else if ((character === '-' || character === '?') && this.flow === 0 && endsWord(text, at + 1)) {
      this.parent = at;
    } else if (
      (character === '|' || character === '>') &&
      this.flow === 0 &&
      BLOCK_SCALAR.test(text.slice(at))
    ) {
      const stated = /\d/.exec(text.slice(at, at + 3));
      const least = stated === null ? this.parent + 1 : Math.max(this.parent, 0) + Number(stated[0]);
      this.scalar = { least, isFirst: stated === null };
    } else this.isPlain = true;
    return at;
  }

  private readQuoted(text: string, at: number): number {
    if (this.quote === '"' && text[at] === '\\') return at + 1;
    if (text[at] !== this.quote) return at;
    if (this.quote === "'" && text[at + 1] === "'") return at + 1;
    this.quote = '';
    return at;
  }

  private endsKey(text: string, at: number): boolean {
    if (text[at] !== ':') return false;
    if (endsWord(text, at + 1)) return true;
    return this.flow > 0 && (/[,[\]{}]/.test(text[at + 1] ?? '') || /["'\]}]/.test(text[at - 1] ?? ''));
  }

  private markCode(): void {
    this.builder.mark(this.line, LINE.code);
    this.lastCode = this.line;
  }
}

function isSpace(character: string | undefined): boolean {
  return character === ' ' || character === '\t';
}

function endsWord(text: string, at: number): boolean {
  return at >= text.length || isSpace(text[at]);
}

function isDashAt(text: string, at: number): boolean {
  return text[at] === '-' && endsWord(text, at + 1);
}

function nextSpace(text: string, start: number): number {
  let at = start;
  while (at < text.length && !isSpace(text[at])) at++;
  return at;
}
