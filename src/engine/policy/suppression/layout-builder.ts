/** Of a line: empty, only comment, something of the language, or only what closes a block. */
export const LINE = { blank: 0, comment: 1, code: 2, closing: 3 } as const;
export type LineKind = (typeof LINE)[keyof typeof LINE];

/** A block between braces; lines are 1-based. */
export interface Block {
  readonly first: number;
  /** The line of its closing brace. */
  last: number;
  /** The block that it is in, however deep; undefined when it is in none. */
  readonly outermost: Block | undefined;
  /** The name of the call, of a block that calls a module. */
  readonly module: string | undefined;
}

/** A line of a comment, without what marks it as one. */
export interface Comment {
  readonly text: string;
  readonly line: number;
  /** The last line of the comment that it belongs to. */
  readonly lastLine: number;
  /** The block that it stands in, where the language has blocks. */
  readonly block: Block | undefined;
  /** Nothing stands between the start of the block and the comment. */
  readonly isFirst: boolean;
}

/** What a suppression needs to know of a file's syntax: its comments, and which lines belong together. */
export interface Layout {
  /** Those that were asked for, in their order. */
  readonly comments: readonly Comment[];
  /** There were more comments than a file may have. */
  readonly isCut: boolean;
  /** The file is one thing, without parts that are resources. */
  readonly isWhole: boolean;
  /** The language has blocks; in others a comment's place tells its resource. */
  readonly hasBlocks: boolean;
  /** The first line that holds more than comments. */
  readonly firstCode: number;
  readonly kindOf: (line: number) => LineKind;
  /** The first line behind one that is not only comment. */
  readonly belowComments: (line: number) => number;
  /** The last line of what starts on a line; the line itself where nothing longer does. */
  readonly endOf: (line: number) => number;
  /** The outermost block that starts on a line. */
  readonly blockAt: (line: number) => Block | undefined;
}

/** Comments of a file beyond this many do not count. */
export const MAXIMUM_COMMENTS = 10_000;
/** Of a comment's line no more than this is read. */
const MAXIMUM_LENGTH = 2_000;

/** Collects a layout while a reader goes through a text once, from its start to its end. */
export class LayoutBuilder {
  private readonly kinds: Uint8Array;
  private readonly ends = new Map<number, number>();
  private readonly blocks = new Map<number, Block>();
  private readonly comments: Comment[] = [];
  private isCut = false;

  constructor(
    text: string,
    private readonly isWanted: (comment: string) => boolean,
  ) {
    let lines = 1;
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines++;
    this.kinds = new Uint8Array(lines + 2);
  }

  mark(line: number, kind: LineKind): void {
    const found = this.kinds[line];
    if (found === LINE.blank || found === LINE.comment) {
      if (kind !== LINE.comment || found === LINE.blank) this.kinds[line] = kind;
    } else if (found === LINE.closing && kind === LINE.code) this.kinds[line] = kind;
  }

  /** Something goes from one line to another. */
  extend(first: number, last: number): void {
    if (last > (this.ends.get(first) ?? first)) this.ends.set(first, last);
  }

  addBlock(block: Block): void {
    if (!this.blocks.has(block.first)) this.blocks.set(block.first, block);
  }

  /** A comment of one line or more, without its marks. */
  addComment(text: string, line: number, place: Partial<Pick<Comment, 'block' | 'isFirst'>> = {}): void {
    const { block, isFirst = false } = place;
    const lines = text.split('\n');
    const lastLine = line + lines.length - 1;
    for (const [index, written] of lines.entries()) {
      this.mark(line + index, LINE.comment);
      if (!this.isWanted(written)) continue;
      if (this.comments.length >= MAXIMUM_COMMENTS) {
        this.isCut = true;
        continue;
      }
      const said = written
        .slice(0, MAXIMUM_LENGTH)
        .replace(/^[\s*#/]+/, '')
        .trimEnd();
      this.comments.push({ text: said, line: line + index, lastLine, block, isFirst });
    }
  }

  build(language: { readonly isWhole: boolean; readonly hasBlocks: boolean }): Layout {
    const { kinds, ends, blocks, comments, isCut } = this;
    const firstCode = kinds.findIndex((kind) => kind === LINE.code || kind === LINE.closing);
    const below = linesBelowComments(kinds);
    return {
      ...language,
      comments,
      isCut,
      firstCode: firstCode === -1 ? Infinity : firstCode,
      belowComments: (line) => below[line] ?? line + 1,
      kindOf: (line) => toKind(kinds[line]),
      endOf: (line) => ends.get(line) ?? line,
      blockAt: (line) => blocks.get(line),
    };
  }
}

/** For each line the next one that is not only comment: looked up often where comments stand in a row. */
function linesBelowComments(kinds: Uint8Array): Uint32Array {
  const below = new Uint32Array(kinds.length);
  let next = kinds.length;
  for (let line = kinds.length - 1; line >= 0; line--) {
    below[line] = next;
    if (kinds[line] !== LINE.comment) next = line;
  }
  return below;
}

function toKind(kind: number | undefined): LineKind {
  return kind === LINE.comment || kind === LINE.code || kind === LINE.closing ? kind : LINE.blank;
}
