import { DockerfileParser } from 'dockerfile-ast';
import type { Source, Span } from '../../model/source.js';
import { LogicalText } from './logical-text.js';

/** An instruction with its keyword in capitals. */
export interface Instruction {
  readonly keyword: string;
  /** What stands behind the keyword. */
  readonly text: LogicalText;
  readonly heredocs: readonly Heredoc[];
  readonly span: Span;
}

export interface Heredoc {
  readonly name: string;
  readonly body: LogicalText;
}

export interface ParsedDockerfile {
  readonly instructions: readonly Instruction[];
  /** The character that joins lines: a backslash, or a backtick after `# escape=`. */
  readonly escape: string;
}

const WITH_HEREDOCS: ReadonlySet<string> = new Set(['RUN', 'COPY', 'ADD']);
const HEREDOC = /<<-?(?:"([A-Za-z_]\w*)"|'([A-Za-z_]\w*)'|([A-Za-z_]\w*))/g;

/** The instructions of a Dockerfile. Any text has some, or none; whether they make sense is not looked at. */
export function parseDockerfile(source: Source): ParsedDockerfile {
  const dockerfile = DockerfileParser.parse(source.text);
  const escape = dockerfile.getEscapeCharacter();
  const offset = offsetsIn(source.text);
  const instructions = dockerfile.getInstructions().map((instruction): Instruction => {
    const range = instruction.getRange();
    const start = offset(range.start);
    const end = offset(range.end);
    const keyword = instruction.getKeyword();
    const text = LogicalText.read(source, offset(instruction.getInstructionRange().end), end, escape);
    const heredocs = WITH_HEREDOCS.has(keyword) ? heredocsOf(source, text, end) : [];
    return { keyword, text, heredocs, span: { source, start, end } };
  });
  return { instructions, escape };
}

/** The here-documents that the instruction opens, one behind the other after its last line. */
function heredocsOf(source: Source, { text, rest }: LogicalText, end: number): readonly Heredoc[] {
  const heredocs: Heredoc[] = [];
  let at = rest;
  for (const match of text.matchAll(HEREDOC)) {
    const name = match[1] ?? match[2] ?? match[3] ?? '';
    const start = at;
    let stop = end;
    while (at < end) {
      const newline = source.text.indexOf('\n', at);
      const next = newline === -1 || newline >= end ? end : newline + 1;
      const isLast = source.text.slice(at, next).trim() === name;
      if (isLast) stop = at;
      at = next;
      if (isLast) break;
    }
    heredocs.push({ name, body: LogicalText.whole(source, start, stop) });
  }
  return heredocs;
}

type OffsetOf = (position: { readonly line: number; readonly character: number }) => number;

/** The parser counts lines as editors do: a carriage return alone ends one, too. */
function offsetsIn(text: string): OffsetOf {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
  return ({ line, character }) => Math.min((starts[line] ?? text.length) + character, text.length);
}
