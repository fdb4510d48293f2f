import type { Attribute } from './ast.js';
import type { Source } from '../../model/source.js';
import { BodyContents, parseItem } from './body.js';
import { textStart } from './characters.js';
import { SyntaxDiagnostics } from './diagnostics.js';
import { newParser } from './expression.js';
import type { ParsedBody } from './parsed.js';
import type { Parser } from './parser.js';
import { resumption } from './recovery.js';
import { HclSyntaxError } from './syntax-error.js';

/** How many times the length of the file is read in all, as after an error reading may go back a little. */
const MAX_READINGS = 4;

/** Reads a whole file of native syntax, and skips what is broken: one diagnostic for each broken item of the outermost level. */
export function parseDocument(source: Source): ParsedBody {
  return new Document(source).parse();
}

class Document {
  private readonly diagnostics: SyntaxDiagnostics;
  private readonly parser: Parser;
  private readonly contents: BodyContents;
  private repeated: Attribute[] = [];
  private read = 0;

  constructor(private readonly source: Source) {
    this.diagnostics = new SyntaxDiagnostics(source);
    this.parser = newParser(source.text, textStart(source.text));
    this.contents = new BodyContents((attribute) => this.repeated.push(attribute));
  }

  parse(): ParsedBody {
    const { scanner } = this.parser;
    scanner.advance();
    while (this.isMore()) {
      if (scanner.kind === 'newline') scanner.advance();
      else this.readItem(scanner.start);
    }
    const body = this.contents.toBody(0, this.source.text.length);
    return { body, diagnostics: this.diagnostics.list };
  }

  private isMore(): boolean {
    return this.parser.scanner.kind !== 'end of file' && !this.diagnostics.isFull;
  }

  private readItem(start: number): void {
    this.repeated = [];
    try {
      this.contents.add(parseItem(this.parser, this.contents.onRepeated));
      for (const attribute of this.repeated) {
        this.diagnostics.add(
          `the argument "${attribute.name}" was set before in this block`,
          attribute.start,
        );
      }
    } catch (error) {
      if (!(error instanceof HclSyntaxError)) throw error;
      this.recover(start, error);
    }
  }

  private recover(start: number, error: HclSyntaxError): void {
    const { text } = this.source;
    const { offset, isUnclosed } = resumption(text, start, error);
    if (isUnclosed) {
      const { line } = this.source.position(offset);
      this.diagnostics.add(`expected a closing brace "}" for this block before line ${String(line)}`, start);
    } else {
      this.diagnostics.add(error.message, error.offset);
    }
    this.parser.restart();
    this.read += error.reached - start;
    const isTooMuch = this.read > text.length * MAX_READINGS;
    if (isTooMuch) this.diagnostics.addLast(offset);
    this.parser.scanner.moveTo(isTooMuch ? text.length : offset);
  }
}
