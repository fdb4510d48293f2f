import type { BinaryOperator, Expression } from './ast.js';
import { Parser } from './parser.js';
import type { TokenKind } from './scanner.js';
import { Scanner } from './scanner.js';
import { parseTerm } from './term.js';
import { parseTraversal } from './traversal.js';

/** The higher, the tighter. */
const PRECEDENCE: ReadonlyMap<TokenKind, readonly [BinaryOperator, number]> = new Map([
  ['||', ['||', 1]],
  ['&&', ['&&', 2]],
  ['==', ['==', 3]],
  ['!=', ['!=', 3]],
  ['<', ['<', 4]],
  ['<=', ['<=', 4]],
  ['>', ['>', 4]],
  ['>=', ['>=', 4]],
  ['+', ['+', 5]],
  ['-', ['-', 5]],
  ['*', ['*', 6]],
  ['/', ['/', 6]],
  ['%', ['%', 6]],
]);

/** A parser that stands before the first token at or behind `from`. */
export function newParser(text: string, from: number): Parser {
  return new Parser(new Scanner(text, from), parseExpression);
}

/** Reads the expression that starts at the current token. Throws HclSyntaxError. */
function parseExpression(parser: Parser): Expression {
  const { scanner } = parser;
  parser.enter();
  let expression = parseBinary(parser, 0);
  if (scanner.kind === '?') {
    const condition = expression;
    scanner.advance();
    const whenTrue = parseExpression(parser);
    parser.require(':', 'a colon and the other value of the conditional');
    scanner.advance();
    const whenFalse = parseExpression(parser);
    expression = {
      kind: 'conditional',
      condition,
      whenTrue,
      whenFalse,
      start: condition.start,
      end: whenFalse.end,
    };
  }
  parser.leave();
  return expression;
}

/** Operators that bind tighter than `looser`, the leftmost first. */
function parseBinary(parser: Parser, looser: number): Expression {
  const { scanner } = parser;
  let left = parseUnary(parser);
  for (let length = 0; scanner.kind !== 'newline'; length++) {
    const found = PRECEDENCE.get(scanner.kind);
    if (found === undefined || found[1] <= looser) return left;
    parser.checkChain(length);
    const [operator, precedence] = found;
    scanner.advance();
    const right = parseBinary(parser, precedence);
    left = { kind: 'binary', operator, left, right, start: left.start, end: right.end };
  }
  return left;
}

/** A sign binds tighter than every operator, and looser than `.` and `[`. */
function parseUnary(parser: Parser): Expression {
  const { scanner } = parser;
  const { kind: operator, start } = scanner;
  if (operator !== '-' && operator !== '!') return parseTraversal(parser, parseTerm(parser));
  parser.enter();
  scanner.advance();
  const operand = parseUnary(parser);
  parser.leave();
  return { kind: 'unary', operator, operand, start, end: operand.end };
}
