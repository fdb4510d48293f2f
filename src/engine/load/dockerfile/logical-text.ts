import type { Source, Span } from '../../model/source.js';

/** Text whose characters know where they were written, or that was all written in one place. */
export interface PlacedText {
  readonly text: string;
  span(start: number, end: number): Span;
}

/**
 * What an instruction says when its lines are joined: without the escape characters at the ends of lines, and without
 * the comments and empty lines between them. Each character knows its place. `rest` is where the next line starts, at
 * which a here-document would.
 */
export class LogicalText implements PlacedText {
  private constructor(
    readonly text: string,
    /** Of each character, where it is in the source. */
    private readonly offsets: readonly number[],
    private readonly source: Source,
    private readonly start: number,
    readonly rest: number,
  ) {}

  static read(source: Source, start: number, end: number, escape: string): LogicalText {
    const parts: string[] = [];
    const offsets: number[] = [];
    let at = start;
    let isFirst = true;
    while (at < end) {
      const newline = source.text.indexOf('\n', at);
      const stop = newline === -1 || newline > end ? end : newline;
      const line = source.text.slice(at, stop).replace(/\r$/, '');
      const isSkipped = !isFirst && /^\s*(?:#|$)/.test(line);
      const content = isSkipped ? '' : withoutEscape(line, escape);
      parts.push(content);
      for (let index = 0; index < content.length; index++) offsets.push(at + index);
      at = Math.min(stop + 1, end);
      isFirst = false;
      if (!isSkipped && content.length === line.length) break;
    }
    return new LogicalText(parts.join(''), offsets, source, start, at);
  }

  /** A stretch of the source as it is. */
  static whole(source: Source, start: number, end: number): LogicalText {
    const offsets = Array.from({ length: end - start }, (_, index) => start + index);
    return new LogicalText(source.text.slice(start, end), offsets, source, start, end);
  }

  span(start: number, end: number): Span {
    const from = this.offsets[start] ?? this.start;
    const last = this.offsets[end - 1];
    return { source: this.source, start: from, end: Math.max(from, last === undefined ? from : last + 1) };
  }
}

/** A text that stands in one place as a whole, such as a script in quotes. */
export function textAt(text: string, span: Span): PlacedText {
  return { text, span: () => span };
}

/** A part of a text, which knows the same places. */
export function partOf(whole: PlacedText, start: number, end: number): PlacedText {
  return {
    text: whole.text.slice(start, end),
    span: (from, to) => whole.span(from + start, to + start),
  };
}

/** The line without the escape character that joins it with the next; the line itself where there is none. */
function withoutEscape(line: string, escape: string): string {
  const end = line.trimEnd();
  return end.endsWith(escape) ? end.slice(0, -1) : line;
}
