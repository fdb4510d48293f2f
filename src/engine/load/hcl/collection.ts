import type { Expression, ForExpression, ObjectItem } from './ast.js';
import type { Parser } from './parser.js';
import type { TokenKind } from './scanner.js';

/** `[a, b]` or `[for …]`. */
export function parseList(parser: Parser): Expression {
  const { scanner } = parser;
  const { start } = scanner;
  const outer = scanner.enter(true);
  if (scanner.isWord('for')) return parseFor(parser, start, ']', outer);
  const items: Expression[] = [];
  while (!is(parser, ']')) {
    items.push(parser.expression());
    if (is(parser, ']')) break;
    parser.require(',', 'a comma or a closing bracket "]" after the element');
    scanner.advance();
  }
  scanner.leave(outer);
  return { kind: 'list', items, start, end: scanner.previousEnd };
}

/** `{a = b}` or `{for …}`. Unlike in other brackets, a line end separates. */
export function parseObject(parser: Parser): Expression {
  const { scanner } = parser;
  const { start } = scanner;
  const outer = scanner.enter(true);
  if (scanner.isWord('for')) return parseFor(parser, start, '}', outer);
  scanner.skipsNewlines = false;
  const items: ObjectItem[] = [];
  for (;;) {
    while (is(parser, 'newline')) scanner.advance();
    if (is(parser, '}')) break;
    const key = parseKey(parser);
    if (!is(parser, '=') && !is(parser, ':')) parser.failExpecting('an equals sign "=" after the key');
    scanner.advance();
    items.push({ key, value: parser.expression() });
    if (is(parser, '}')) break;
    if (!is(parser, ',') && !is(parser, 'newline')) {
      parser.failExpecting('a comma, a new line or a closing brace "}" after the element');
    }
    scanner.advance();
  }
  scanner.leave(outer);
  return { kind: 'object', items, start, end: scanner.previousEnd };
}

/** A bare word is a text, also `true` and `null`; in parentheses it is an expression. */
function parseKey(parser: Parser): Expression {
  const isExpression = is(parser, '(');
  const key = parser.expression();
  if (isExpression) return key;
  const { start, end } = key;
  if (key.kind === 'variable') return { kind: 'literal', value: key.name, start, end };
  const isWord = key.kind === 'literal' && (key.value === null || typeof key.value === 'boolean');
  return isWord ? { kind: 'literal', value: String(key.value), start, end } : key;
}

/** Reads from the word `for` on. */
function parseFor(parser: Parser, start: number, closing: ']' | '}', outer: boolean): ForExpression {
  const { scanner } = parser;
  scanner.advance();
  const names = parseForNames(parser);
  const collection = parser.expression();
  parser.require(':', 'a colon after the collection');
  scanner.advance();
  let value = parser.expression();
  let key: Expression | null = null;
  if (is(parser, '=>')) {
    if (closing === ']')
      parser.fail('a "for" in brackets gives a list, which has no keys: use braces for a map');
    key = value;
    scanner.advance();
    value = parser.expression();
  } else if (closing === '}') {
    parser.failExpecting('"=>" and the value, as a "for" in braces gives a map');
  }
  const isGrouped = is(parser, '...');
  if (isGrouped) {
    if (closing === ']') parser.fail('"..." groups by key, and a "for" in brackets has no keys');
    scanner.advance();
  }
  let condition: Expression | null = null;
  if (scanner.isWord('if')) {
    scanner.advance();
    condition = parser.expression();
  }
  parser.require(closing, `a closing "${closing}" after the "for"`);
  scanner.leave(outer);
  return {
    kind: 'for',
    ...names,
    collection,
    key,
    value,
    condition,
    isGrouped,
    start,
    end: scanner.previousEnd,
  };
}

/** `value in` or `key, value in`, of an expression or a directive. */
export function parseForNames(parser: Parser): Pick<ForExpression, 'keyName' | 'valueName'> {
  const { scanner } = parser;
  parser.require('identifier', 'the name of a variable after "for"');
  let keyName: string | null = null;
  let valueName = scanner.word();
  scanner.advance();
  if (is(parser, ',')) {
    keyName = valueName;
    scanner.advance();
    parser.require('identifier', 'the name of a second variable after the comma');
    valueName = scanner.word();
    scanner.advance();
  }
  if (!scanner.isWord('in')) parser.failExpecting('the word "in" after the variables of the "for"');
  scanner.advance();
  return { keyName, valueName };
}

function is(parser: Parser, kind: TokenKind): boolean {
  return parser.scanner.kind === kind;
}
