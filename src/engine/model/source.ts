/** A place in a source, both 1-based; columns count UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A file as it was read. Everything that the engine says about a line goes back to a source and an offset. */
export class Source {
  private lineStarts: Uint32Array | undefined;

  constructor(
    /** Relative to where the scan was started, with `/` between the parts. */
    readonly path: string,
    readonly text: string,
  ) {}

  /** The position of an offset; one behind the end is the end. */
  position(offset: number): Position {
    const starts = (this.lineStarts ??= findLineStarts(this.text));
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: Math.min(offset, this.text.length) - (starts[low] ?? 0) + 1 };
  }
}

/** A stretch of a source, in UTF-16 code units, the end exclusive. */
export interface Span {
  readonly source: Source;
  readonly start: number;
  readonly end: number;
}

function findLineStarts(text: string): Uint32Array {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return new Uint32Array(starts);
}
