import type { Expression } from './ast.js';
import type { Scanner, TokenKind } from './scanner.js';
import { HclSyntaxError } from './syntax-error.js';

/** Blocks, brackets, templates and operators inside each other. Beyond it the call stack would be at risk. */
const MAX_DEPTH = 200;
/** Operators or attributes in a row: `a + b + …`, `a.b.…`. Each makes the tree one node deeper. */
const MAX_CHAIN = 1_000;

/** What the parts of the grammar share while they read one text. Its methods throw HclSyntaxError. */
export class Parser {
  private depth = 0;

  constructor(
    readonly scanner: Scanner,
    /** The grammar's root, handed in so that its parts need not import each other in a circle. */
    private readonly readExpression: (parser: Parser) => Expression,
  ) {}

  expression(): Expression {
    return this.readExpression(this);
  }

  /** To be called before going one level deeper; `leave` after it. */
  enter(): void {
    if (++this.depth > MAX_DEPTH) this.fail(`at most ${String(MAX_DEPTH)} levels of nesting are read`);
  }

  leave(): void {
    this.depth--;
  }

  /** After an error: on the outermost level again. */
  restart(): void {
    this.depth = 0;
    this.scanner.skipsNewlines = false;
  }

  checkChain(length: number): void {
    if (length > MAX_CHAIN)
      this.fail(`at most ${String(MAX_CHAIN)} operators or attributes in a row are read`);
  }

  /** Fails unless the token is of this kind. Does not step over it. */
  require(kind: TokenKind, expected: string): void {
    if (this.scanner.kind !== kind) this.failExpecting(expected);
  }

  failExpecting(expected: string): never {
    const { scanner } = this;
    return this.fail(`expected ${expected}, found ${describeToken(scanner)}`, scanner.start);
  }

  fail(message: string, offset = this.scanner.start): never {
    throw new HclSyntaxError(message, offset, Math.max(offset, this.scanner.end));
  }
}

function describeToken(scanner: Scanner): string {
  switch (scanner.kind) {
    case 'end of file':
      return 'the end of the file';
    case 'newline':
      return 'the end of the line';
    case 'quote':
      return 'a quoted string';
    case 'heredoc':
      return 'a heredoc';
    case 'invalid':
      return scanner.word().startsWith('/*') ? 'a comment without an end' : quote(scanner.word());
    default:
      return quote(scanner.word());
  }
}

function quote(word: string): string {
  return JSON.stringify(word.length > 40 ? `${word.slice(0, 40)}…` : word);
}
