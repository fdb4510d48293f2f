import { type Block, type Layout, LayoutBuilder, LINE } from './layout-builder.js';

/** What is open: the body of a file or block, a bracket in an expression, a quoted template, `${` in one. */
interface Open {
  readonly kind: 'body' | 'brace' | 'bracket' | 'template';
  readonly line: number;
  /** The innermost block: of a body its own. */
  readonly block: Block | undefined;
  hasItem: boolean;
}

const HEREDOC = /<<-?([\p{ID_Start}_][\p{ID_Continue}-]*)\r?\n/uy;
const MODULE = /^module\s+"?([^"\s]{1,200})"?\s*$/;

/**
 * The comments and blocks of a text in HCL's native syntax. Strings, templates and heredocs are passed over, so that `#` in
 * them is no comment. Never fails: of text that is no HCL it gives what it can. Takes time linear in the text.
 */
export function readHclLayout(text: string, isWanted: (comment: string) => boolean): Layout {
  return new HclReader(text, new LayoutBuilder(text, isWanted)).read();
}

class HclReader {
  private at = 0;
  private line = 1;
  private readonly open: Open[] = [{ kind: 'body', line: 1, block: undefined, hasItem: false }];
  /** Where the attribute or the block's header begins; -1 before it. */
  private statement = -1;
  private hasEquals = false;

  constructor(
    private readonly text: string,
    private readonly builder: LayoutBuilder,
  ) {}

  read(): Layout {
    while (this.at < this.text.length) {
      if (this.top.kind === 'template') this.readTemplate();
      else this.readCode();
    }
    while (this.open.length > 1) this.close();
    return this.builder.build({ isWhole: false, hasBlocks: true });
  }

  private get top(): Open {
    const top = this.open.at(-1);
    if (top === undefined) throw new RangeError('the body of the file was closed');
    return top;
  }

  private readCode(): void {
    const { text } = this;
    switch (text[this.at]) {
      case '\n':
        return this.endLine();
      case ' ':
      case '\t':
      case '\r':
        this.at++;
        return;
      case '#':
        return this.readLineComment(1);
      case '/':
        if (text[this.at + 1] === '/') return this.readLineComment(2);
        if (text[this.at + 1] === '*') return this.readBlockComment();
        return this.step();
      case '"':
        this.step();
        this.push('template');
        return;
      case '{':
        return this.openBrace();
      case '(':
      case '[':
        this.step();
        this.push('bracket');
        return;
      case '}':
        return this.closeBrace();
      case ')':
      case ']':
        this.builder.mark(this.line, this.top.kind === 'bracket' ? LINE.closing : LINE.code);
        this.at++;
        if (this.top.kind === 'bracket') this.close();
        return;
      case '<':
        return this.readHeredoc();
      default:
        return this.step();
    }
  }

  /** Over one character of code. */
  private step(): void {
    const { top } = this;
    if (top.kind === 'body') {
      top.hasItem = true;
      if (this.statement === -1) this.statement = this.at;
      if (this.text[this.at] === '=') this.hasEquals = true;
    }
    this.builder.mark(this.line, LINE.code);
    this.at++;
  }

  private endLine(): void {
    this.line++;
    this.at++;
    if (this.top.kind === 'body') this.endStatement();
  }

  private endStatement(): void {
    this.statement = -1;
    this.hasEquals = false;
  }

  private openBrace(): void {
    const { top, statement, at } = this;
    const isBody = top.kind === 'body' && statement !== -1 && !this.hasEquals;
    this.step();
    if (!isBody) {
      this.push('brace');
      return;
    }
    const module = MODULE.exec(this.text.slice(statement, Math.min(at, statement + 300)))?.[1];
    const block: Block = {
      first: this.line,
      last: this.line,
      outermost: top.block?.outermost ?? top.block,
      module,
    };
    this.builder.addBlock(block);
    this.push('body', block);
    this.endStatement();
  }

  private closeBrace(): void {
    this.builder.mark(this.line, LINE.closing);
    this.at++;
    // A bracket that was left open ends with what it stands in.
    while (this.top.kind === 'bracket') this.close();
    if (this.open.length === 1) return;
    const isBody = this.top.kind === 'body';
    this.close();
    if (isBody) this.endStatement();
  }

  private close(): void {
    const closed = this.open.pop();
    if (closed === undefined) return;
    this.builder.extend(closed.line, this.line);
    if (closed.kind === 'body' && closed.block !== undefined) closed.block.last = this.line;
  }

  private push(kind: Open['kind'], block: Block | undefined = this.top.block): void {
    this.open.push({ kind, line: this.line, block, hasItem: false });
  }

  private readTemplate(): void {
    const { text } = this;
    this.builder.mark(this.line, LINE.code);
    for (; this.at < text.length; this.at++) {
      const character = text[this.at];
      if (character === '\\') this.at += text[this.at + 1] === '\n' ? 0 : 1;
      else if (character === '"') {
        this.at++;
        return this.close();
      } else if (character === '\n') {
        // A quoted template ends on its line: this one was left open.
        return this.close();
      } else if ((character === '$' || character === '%') && text.startsWith(`${character}{`, this.at + 1)) {
        this.at += 2;
      } else if ((character === '$' || character === '%') && text[this.at + 1] === '{') {
        this.at += 2;
        this.push('brace');
        return;
      }
    }
  }

  private readHeredoc(): void {
    const { text, line } = this;
    HEREDOC.lastIndex = this.at;
    const opening = HEREDOC.exec(text);
    const marker = opening?.[1];
    this.step();
    if (opening === null || marker === undefined) return;
    let start = opening.index + opening[0].length;
    for (this.line++; start < text.length; this.line++) {
      const next = text.indexOf('\n', start);
      const end = next === -1 ? text.length : next;
      this.builder.mark(this.line, LINE.code);
      // What stands behind the marker, as a closing bracket, is read on.
      if (text.slice(start, end).trim() === marker) {
        this.at = end;
        return this.builder.extend(line, this.line);
      }
      start = end + 1;
    }
    // Behind a last line without a line end there is no other.
    if (start > text.length) this.line--;
    this.at = text.length;
    this.builder.extend(line, this.line);
  }

  private readLineComment(marks: number): void {
    const next = this.text.indexOf('\n', this.at);
    const end = next === -1 ? this.text.length : next;
    this.addComment(this.text.slice(this.at + marks, end));
    this.at = end;
  }

  private readBlockComment(): void {
    const found = this.text.indexOf('*/', this.at + 2);
    const end = found === -1 ? this.text.length : found;
    const comment = this.text.slice(this.at + 2, end);
    this.addComment(comment);
    this.line += comment.split('\n').length - 1;
    this.at = Math.min(end + 2, this.text.length);
  }

  private addComment(comment: string): void {
    const { block, hasItem, kind } = this.top;
    const isFirst = kind === 'body' && block !== undefined && !hasItem;
    this.builder.addComment(comment, this.line, { block, isFirst });
  }
}
