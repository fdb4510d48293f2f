import type { Expression } from './ast.js';
import { parseList, parseObject } from './collection.js';
import type { Parser } from './parser.js';
import { parseHeredoc, parseQuoted } from './template.js';
import { parseNumber } from './traversal.js';

/** Reads a term: a literal, a name, a call, a template, or something in brackets. */
export function parseTerm(parser: Parser): Expression {
  switch (parser.scanner.kind) {
    case 'quote':
      return parseQuoted(parser);
    case 'identifier':
      return parseWord(parser);
    case 'number':
      return parseNumber(parser);
    case '[':
      return parseList(parser);
    case '{':
      return parseObject(parser);
    case '(':
      return parseParenthesised(parser);
    case 'heredoc':
      return parseHeredoc(parser);
    default:
      return parser.failExpecting('a value');
  }
}

function parseWord(parser: Parser): Expression {
  const { scanner } = parser;
  const { start, end } = scanner;
  const name = scanner.word();
  scanner.advance();
  if (scanner.kind === '(' || scanner.kind === '::') return parseCall(parser, name, start);
  switch (name) {
    case 'true':
      return { kind: 'literal', value: true, start, end };
    case 'false':
      return { kind: 'literal', value: false, start, end };
    case 'null':
      return { kind: 'literal', value: null, start, end };
    default:
      return { kind: 'variable', name, start, end };
  }
}

function parseParenthesised(parser: Parser): Expression {
  const { scanner } = parser;
  const { start } = scanner;
  const outer = scanner.enter(true);
  const expression = parser.expression();
  parser.require(')', 'a closing parenthesis ")"');
  scanner.leave(outer);
  return { kind: 'parenthesised', expression, start, end: scanner.previousEnd };
}

function parseCall(parser: Parser, firstName: string, start: number): Expression {
  const { scanner } = parser;
  let name = firstName;
  while (scanner.kind === '::') {
    scanner.advance();
    parser.require('identifier', 'the name of a function after "::"');
    name += `::${scanner.word()}`;
    scanner.advance();
  }
  parser.require('(', 'an opening parenthesis "(" after the name of the function');
  const outer = scanner.enter(true);
  const given: Expression[] = [];
  let expandsLast = false;
  while (!isClosing(parser)) {
    given.push(parser.expression());
    if (isClosing(parser)) break;
    if (isEllipsis(parser)) {
      expandsLast = true;
      scanner.advance();
      parser.require(')', 'a closing parenthesis ")" after "..."');
      break;
    }
    parser.require(',', 'a comma or a closing parenthesis ")" after the argument');
    scanner.advance();
  }
  scanner.leave(outer);
  return { kind: 'call', name, arguments: given, expandsLast, start, end: scanner.previousEnd };
}

function isClosing(parser: Parser): boolean {
  return parser.scanner.kind === ')';
}

function isEllipsis(parser: Parser): boolean {
  return parser.scanner.kind === '...';
}
