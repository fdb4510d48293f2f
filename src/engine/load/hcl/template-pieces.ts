import type { Expression } from './ast.js';
import { DOLLAR, TILDE, leadingSpace, withoutTrailingSpace } from './characters.js';
import { parseForNames } from './collection.js';
import type { Parser } from './parser.js';

/** A template as a flat row, before its directives become a tree. Offsets as in the syntax tree. */
export type Piece = { readonly start: number; end: number } & (TextPiece | SequencePiece);

interface TextPiece {
  readonly kind: 'text';
  value: string;
}

type SequencePiece =
  | { readonly kind: 'interpolation'; readonly expression: Expression }
  | { readonly kind: 'if'; readonly condition: Expression }
  | {
      readonly kind: 'for';
      readonly key: string | null;
      readonly value: string;
      readonly collection: Expression;
    }
  | { readonly kind: 'else' | 'endif' | 'endfor' };

/** Collects the pieces of one template in their order, and trims the text beside `~`. */
export class PieceList {
  readonly pieces: Piece[] = [];
  private trimsNext = false;

  constructor(readonly parser: Parser) {}

  addText(value: string, start: number, end: number): void {
    const kept = this.trimsNext ? value.slice(leadingSpace(value)) : value;
    this.trimsNext = false;
    this.pieces.push({ kind: 'text', value: kept, start, end });
  }

  /** Reads the `${…}` or `%{…}` at `start`; gives the offset behind it. */
  readSequence(start: number): number {
    const { parser } = this;
    const { scanner } = parser;
    const { text } = scanner;
    const trimsBefore = text.charCodeAt(start + 2) === TILDE;
    if (trimsBefore) this.trimLast();
    const outer = scanner.skipsNewlines;
    scanner.skipsNewlines = true;
    scanner.moveTo(trimsBefore ? start + 3 : start + 2);
    parser.enter();
    const isInterpolation = text.charCodeAt(start) === DOLLAR;
    const piece: Piece = isInterpolation
      ? { kind: 'interpolation', expression: parser.expression(), start, end: start }
      : readDirective(parser, start);
    parser.leave();
    if (scanner.kind !== '}' && scanner.kind !== '~}') {
      const hint = isInterpolation
        ? ' ("$${" writes a dollar sign and a brace)'
        : ' ("%%{" writes a percent sign and a brace)';
      parser.failExpecting(`a closing brace "}"${hint}`);
    }
    this.trimsNext = scanner.kind === '~}';
    scanner.skipsNewlines = outer;
    piece.end = scanner.end;
    this.pieces.push(piece);
    return piece.end;
  }

  private trimLast(): void {
    const last = this.pieces.at(-1);
    if (last?.kind === 'text') last.value = withoutTrailingSpace(last.value);
  }
}

/** The end is not known yet. */
function readDirective(parser: Parser, start: number): Piece {
  const { scanner } = parser;
  const keyword = scanner.kind === 'identifier' ? scanner.word() : '';
  switch (keyword) {
    case 'if':
      scanner.advance();
      return { kind: 'if', condition: parser.expression(), start, end: start };
    case 'for': {
      scanner.advance();
      const { keyName, valueName } = parseForNames(parser);
      return {
        kind: 'for',
        key: keyName,
        value: valueName,
        collection: parser.expression(),
        start,
        end: start,
      };
    }
    case 'else':
    case 'endif':
    case 'endfor':
      scanner.advance();
      return { kind: keyword, start, end: start };
    default:
      return parser.failExpecting('if, else, endif, for or endfor in the directive');
  }
}
