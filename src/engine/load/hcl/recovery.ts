import type { HclSyntaxError } from './syntax-error.js';

/** No header of a block is longer; a longer line is not looked at to its end. */
const MAX_HEADER = 400;
const BLOCK_HEADER =
  /^[\p{ID_Start}_][\p{ID_Continue}-]*((?:[ \t]+(?:"[^"\n]*"|[\p{ID_Start}_][\p{ID_Continue}-]*))*)[ \t]*\{/u;
const ARGUMENT = /^[\p{ID_Start}_][\p{ID_Continue}-]*[ \t]*=(?![=>])/u;

export interface Resumption {
  /** Where reading goes on; the length of the text when nothing is left. */
  readonly offset: number;
  /** The next block starts before the error: what is wrong is that the broken one was not closed. */
  readonly isUnclosed: boolean;
}

/**
 * Where to go on after the broken item at `itemStart`: at the next line that looks like the start of an item and is not
 * indented deeper. The broken text is not read any further, for its quotes and brackets cannot be trusted.
 */
export function resumption(text: string, itemStart: number, error: HclSyntaxError): Resumption {
  const lineStart = text.lastIndexOf('\n', itemStart - 1) + 1;
  const indentation = indentationOf(text, lineStart);
  const isArgument = ARGUMENT.test(text.slice(itemStart, itemStart + MAX_HEADER));
  for (let at = text.indexOf('\n', itemStart) + 1; at > 0; at = text.indexOf('\n', at) + 1) {
    const indent = indentationOf(text, at);
    if (indent > indentation) continue;
    const line = text.slice(at + indent, at + indent + MAX_HEADER);
    const header = BLOCK_HEADER.exec(line);
    const offset = at + indent;
    if (offset >= error.offset) {
      if (header !== null || (isArgument && ARGUMENT.test(line))) return { offset, isUnclosed: false };
    } else if (header?.[1]?.includes('"') === true) {
      return { offset, isUnclosed: true };
    }
  }
  return { offset: text.length, isUnclosed: false };
}

function indentationOf(text: string, lineStart: number): number {
  let at = lineStart;
  while (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9) at++;
  return at - lineStart;
}
