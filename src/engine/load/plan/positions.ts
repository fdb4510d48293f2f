/** A stretch of a text, in UTF-16 code units, the end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Where the objects of a list stand in JSON text, when the list is a member of the outermost object: in their order. One
 * way through the text, because `JSON.parse` is fast and knows no places. Of a member that is there twice, the last.
 */
export function objectStretches(text: string, member: string): readonly Stretch[] {
  const scan: Scan = { member: '', isWanted: false, depth: 0, start: 0, found: [] };
  const structure = /[[\]{}"]/g;
  for (let match = structure.exec(text); match !== null; match = structure.exec(text)) {
    const at = match.index;
    if (match[0] === '"') {
      const end = stringEnd(text, at);
      if (scan.depth === 1) scan.member = text.slice(at + 1, end);
      structure.lastIndex = end + 1;
    } else if (match[0] === '{' || match[0] === '[') open(scan, at, match[0] === '[', member);
    else close(scan, at, match[0] === '}');
  }
  return scan.found;
}

interface Scan {
  /** The last string at depth 1: before a value, its member's name. */
  member: string;
  isWanted: boolean;
  depth: number;
  start: number;
  found: Stretch[];
}

function open(scan: Scan, at: number, isList: boolean, wanted: string): void {
  if (scan.depth === 1) {
    scan.isWanted = isList && scan.member === wanted;
    if (scan.isWanted) scan.found = [];
  } else if (scan.depth === 2) scan.start = at;
  scan.depth += 1;
}

function close(scan: Scan, at: number, isObject: boolean): void {
  scan.depth -= 1;
  if (scan.depth === 2 && scan.isWanted && isObject) scan.found.push({ start: scan.start, end: at + 1 });
  if (scan.depth === 1) scan.isWanted = false;
}

/** Where the quote stands that closes the string. */
function stringEnd(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at !== -1; at = text.indexOf('"', at + 1)) {
    let backslashes = 0;
    while (text[at - 1 - backslashes] === '\\') backslashes += 1;
    if (backslashes % 2 === 0) return at;
  }
  return text.length;
}
