import type { Expression, Literal, Splat, SplatStep } from './ast.js';
import { numberValue } from './number.js';
import type { Parser } from './parser.js';

/** Reads what follows a term: `.name`, `[key]`, `.0`, and both kinds of splat. */
export function parseTraversal(parser: Parser, root: Expression): Expression {
  const { scanner } = parser;
  let object = root;
  for (let length = 0; scanner.kind === '.' || scanner.kind === '['; length++) {
    parser.checkChain(length);
    const step = parseStep(parser);
    const { start } = root;
    const { end } = step;
    if (step.kind === 'attribute') object = { kind: 'get-attribute', object, name: step.name, start, end };
    else if (step.kind === 'index') object = { kind: 'index', object, key: step.key, start, end };
    else object = { kind: 'splat', object, style: step.style, each: step.each, start, end };
  }
  return object;
}

function parseStep(parser: Parser): SplatStep {
  const { scanner } = parser;
  const { start } = scanner;
  if (scanner.kind === '[') return parseBracket(parser);
  scanner.advance();
  if (scanner.kind !== '*') return parseName(parser, start);
  scanner.advance();
  const each: SplatStep[] = [];
  // Brackets behind an attribute splat belong to the list that it gives.
  while (is(parser, '.')) {
    parser.checkChain(each.length);
    const dot = scanner.start;
    scanner.advance();
    if (is(parser, '*')) parser.fail('a splat cannot stand inside an attribute-only splat: use [*]');
    each.push(parseName(parser, dot));
  }
  return { kind: 'splat', style: 'attribute', each, start, end: scanner.previousEnd };
}

/** What follows a dot. */
function parseName(parser: Parser, start: number): SplatStep {
  const { scanner } = parser;
  const { kind, end } = scanner;
  if (kind === 'identifier') {
    const name = scanner.word();
    scanner.advance();
    return { kind: 'attribute', name, start, end };
  }
  if (kind !== 'number') parser.failExpecting('the name of an attribute after the dot');
  if (scanner.word().includes('.')) parser.fail('two indexes in a row are written in brackets, as in [0][1]');
  const key = parseNumber(parser);
  return { kind: 'index', key, start, end };
}

function parseBracket(parser: Parser): SplatStep {
  const { scanner } = parser;
  const { start } = scanner;
  const outer = scanner.enter(true);
  if (!is(parser, '*')) {
    const key = parser.expression();
    parser.require(']', 'a closing bracket "]" behind the index');
    scanner.leave(outer);
    return { kind: 'index', key, start, end: scanner.previousEnd };
  }
  scanner.advance();
  parser.require(']', 'a closing bracket "]" behind the star');
  scanner.leave(outer);
  parser.enter();
  const each: SplatStep[] = [];
  while (is(parser, '.') || is(parser, '[')) {
    parser.checkChain(each.length);
    each.push(parseStep(parser));
  }
  parser.leave();
  const style: Splat['style'] = 'full';
  return { kind: 'splat', style, each, start, end: scanner.previousEnd };
}

/** The number at the current token. */
export function parseNumber(parser: Parser): Literal {
  const { scanner } = parser;
  const { start, end } = scanner;
  const value = numberValue(scanner.word());
  if (value === null) parser.failExpecting('a number (a text such as an address needs quotes)');
  scanner.advance();
  return { kind: 'literal', value, start, end };
}

/** Each call looks anew: the scanner has moved on, which the type checker cannot see. */
function is(parser: Parser, kind: '.' | '[' | '*'): boolean {
  return parser.scanner.kind === kind;
}
