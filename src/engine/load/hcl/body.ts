import type { Attribute, Block, Body } from './ast.js';
import type { Parser } from './parser.js';
import type { TokenKind } from './scanner.js';
import { parsePlainQuoted } from './template.js';

/** Told of an argument that was set before in the same body; the first one stays. */
export type OnRepeated = (attribute: Attribute) => void;

/** Reads the attribute or block that starts at the current token, and its line end. Throws HclSyntaxError. */
export function parseItem(parser: Parser, onRepeated: OnRepeated): Attribute | Block {
  const { scanner } = parser;
  parser.require('identifier', 'the name of an argument or a block');
  const { start, end } = scanner;
  const name = scanner.word();
  scanner.advance();
  const item = is(parser, '=')
    ? parseAttribute(parser, name, start)
    : parseBlock(parser, { name, start, end }, onRepeated);
  if (!is(parser, 'newline') && !is(parser, 'end of file')) {
    parser.failExpecting(`a new line after the ${'type' in item ? 'block' : 'argument'} "${name}"`);
  }
  return item;
}

/** The body that a row of items makes. */
export class BodyContents {
  private readonly attributes: Attribute[] = [];
  private readonly blocks: Block[] = [];
  private readonly names = new Set<string>();

  constructor(readonly onRepeated: OnRepeated) {}

  add(item: Attribute | Block): void {
    if ('type' in item) {
      this.blocks.push(item);
    } else if (this.names.has(item.name)) {
      this.onRepeated(item);
    } else {
      this.names.add(item.name);
      this.attributes.push(item);
    }
  }

  /** Copies the lists: an array that grew by `push` keeps room for 17 elements, which adds up in a large scan. */
  toBody(start: number, end: number): Body {
    return { attributes: this.attributes.slice(), blocks: this.blocks.slice(), start, end };
  }
}

function parseAttribute(parser: Parser, name: string, start: number): Attribute {
  parser.scanner.advance();
  const value = parser.expression();
  return { name, value, start, end: value.end };
}

function parseBlock(
  parser: Parser,
  header: { readonly name: string; readonly start: number; readonly end: number },
  onRepeated: OnRepeated,
): Block {
  const { scanner } = parser;
  const labels: string[] = [];
  let headerEnd = header.end;
  while (!is(parser, '{')) {
    if (is(parser, 'quote')) {
      labels.push(parsePlainQuoted(parser));
    } else if (is(parser, 'identifier')) {
      labels.push(scanner.word());
      scanner.advance();
    } else {
      parser.failExpecting(
        labels.length === 0 ? `"=" or "{" after "${header.name}"` : `a label or "{" after "${header.name}"`,
      );
    }
    headerEnd = scanner.previousEnd;
  }
  const body = parseBraces(parser, header.start, onRepeated);
  return { type: header.name, labels: labels.slice(), body, headerEnd, start: header.start, end: body.end };
}

/** Reads from the opening brace to the closing one. */
function parseBraces(parser: Parser, blockStart: number, onRepeated: OnRepeated): Body {
  const { scanner } = parser;
  const { start } = scanner;
  const contents = new BodyContents(onRepeated);
  parser.enter();
  scanner.advance();
  if (is(parser, 'newline') || is(parser, '}')) {
    parseLines(parser, blockStart, contents);
  } else if (!is(parser, 'end of file')) {
    parseSingleArgument(parser, contents);
  }
  if (!is(parser, '}')) failUnclosed(parser, blockStart);
  scanner.advance();
  parser.leave();
  return contents.toBody(start, scanner.previousEnd);
}

function parseLines(parser: Parser, blockStart: number, contents: BodyContents): void {
  const { scanner } = parser;
  while (!is(parser, '}')) {
    if (is(parser, 'newline')) scanner.advance();
    else if (is(parser, 'end of file')) failUnclosed(parser, blockStart);
    else contents.add(parseItem(parser, contents.onRepeated));
  }
}

/** `{ name = value }` on one line holds one argument, and no block. */
function parseSingleArgument(parser: Parser, contents: BodyContents): void {
  const { scanner } = parser;
  parser.require('identifier', 'the name of an argument, or a new line');
  const { start } = scanner;
  const name = scanner.word();
  scanner.advance();
  parser.require('=', `"=" after "${name}" (a nested block starts on a line of its own)`);
  contents.add(parseAttribute(parser, name, start));
  if (is(parser, 'end of file')) return;
  parser.require('}', 'a closing brace "}": a block on one line holds one argument');
}

function failUnclosed(parser: Parser, blockStart: number): never {
  return parser.fail('expected a closing brace "}" for this block before the end of the file', blockStart);
}

function is(parser: Parser, kind: TokenKind): boolean {
  return parser.scanner.kind === kind;
}
