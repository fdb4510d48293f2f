import type { Expression, TemplatePart } from './ast.js';
import type { Parser } from './parser.js';
import type { Piece } from './template-pieces.js';

/** The expression that a template is: a literal when there is nothing but text. Throws HclSyntaxError. */
export function templateExpression(
  parser: Parser,
  pieces: readonly Piece[],
  { start, end }: { readonly start: number; readonly end: number },
): Expression {
  if (pieces.length === 0) return { kind: 'literal', value: '', start, end };
  const parts = new Tree(parser, pieces).parts();
  const [only] = parts;
  if (parts.length === 1 && only?.kind === 'literal')
    return { kind: 'literal', value: only.value, start, end };
  return { kind: 'template', parts, start, end };
}

class Tree {
  private at = 0;

  constructor(
    private readonly parser: Parser,
    private readonly pieces: readonly Piece[],
  ) {}

  parts(): TemplatePart[] {
    const { parts, closing } = this.partsUntil();
    if (closing !== null) this.parser.fail(`"${closing.kind}" closes nothing here`, closing.start);
    return parts;
  }

  /** Everything up to the piece that closes a directive, which is stepped over; null at the end of the template. */
  private partsUntil(): { parts: TemplatePart[]; closing: Piece | null } {
    const parts: TemplatePart[] = [];
    for (;;) {
      const piece = this.pieces[this.at++];
      if (piece === undefined) return { parts, closing: null };
      const { start, end } = piece;
      switch (piece.kind) {
        case 'text':
          parts.push(this.text(piece.value, start, end));
          break;
        case 'interpolation':
          parts.push(piece);
          break;
        case 'if':
          parts.push(this.conditional(piece.condition, piece));
          break;
        case 'for': {
          const { key, value, collection } = piece;
          const { parts: body, closing } = this.inside();
          const endfor = this.require(closing, 'endfor', piece);
          parts.push({ kind: 'for-directive', key, value, collection, body, start, end: endfor.end });
          break;
        }
        default:
          return { parts, closing: piece };
      }
    }
  }

  private conditional(condition: Expression, opening: Piece): TemplatePart {
    const { parts: whenTrue, closing } = this.inside();
    const { start } = opening;
    if (closing?.kind !== 'else') {
      const endif = this.require(closing, 'endif', opening);
      return { kind: 'if-directive', condition, whenTrue, whenFalse: [], start, end: endif.end };
    }
    const { parts: whenFalse, closing: second } = this.inside();
    const endif = this.require(second, 'endif', opening);
    return { kind: 'if-directive', condition, whenTrue, whenFalse, start, end: endif.end };
  }

  /** Texts that follow each other are one part. */
  private text(value: string, start: number, firstEnd: number): TemplatePart {
    let end = firstEnd;
    let next = this.pieces[this.at];
    if (next?.kind !== 'text') return { kind: 'literal', value, start, end };
    const values = [value];
    for (; next?.kind === 'text'; next = this.pieces[++this.at]) {
      values.push(next.value);
      end = next.end;
    }
    return { kind: 'literal', value: values.join(''), start, end };
  }

  private inside(): { parts: TemplatePart[]; closing: Piece | null } {
    this.parser.enter();
    const result = this.partsUntil();
    this.parser.leave();
    return result;
  }

  private require(closing: Piece | null, kind: 'endif' | 'endfor', opening: Piece): Piece {
    if (closing === null)
      this.parser.fail(`this "${opening.kind}" directive has no "${kind}"`, opening.start);
    if (closing.kind === kind) return closing;
    return this.parser.fail(`expected "${kind}", found "${closing.kind}"`, closing.start);
  }
}
