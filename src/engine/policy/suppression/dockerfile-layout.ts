import { type Layout, LayoutBuilder, LINE } from './layout-builder.js';

const HEREDOC = /<<-?(["']?)([A-Za-z_][\w.-]*)\1/g;
const TAKES_HEREDOC = /^\s*(?:RUN|COPY|ADD)\s/i;

/**
 * The comments and instructions of a Dockerfile: a line that begins with `#`, also between the lines of an instruction, not in
 * a heredoc. A stage goes from its FROM to the next. (docs.docker.com, Dockerfile reference)
 */
export function readDockerfileLayout(text: string, isWanted: (comment: string) => boolean): Layout {
  const builder = new LayoutBuilder(text, isWanted);
  const lines = text.split(/\r?\n/);
  const escape = /^\s*#\s*escape\s*=\s*`\s*$/i.test(lines[0] ?? '') ? '`' : '\\';
  let stage: number | undefined;
  let lastCode = 0;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? '';
    if (line.trim() === '') continue;
    if (line.trimStart().startsWith('#')) {
      builder.addComment(line, index + 1);
      continue;
    }
    const first = index;
    if (/^\s*FROM\s/i.test(line)) {
      if (stage !== undefined) builder.extend(stage, lastCode);
      stage = first + 1;
    }
    index = lastOfInstruction(lines, first, escape, builder);
    for (let at = first; at <= index; at++) {
      if (lines[at]?.trimStart().startsWith('#') !== true) builder.mark(at + 1, LINE.code);
    }
    builder.extend(first + 1, index + 1);
    lastCode = index + 1;
  }
  if (stage !== undefined) builder.extend(stage, lastCode);
  return builder.build({ isWhole: true, hasBlocks: false });
}

/** The index of the last line of an instruction; comments between its lines are collected. */
function lastOfInstruction(
  lines: readonly string[],
  first: number,
  escape: string,
  builder: LayoutBuilder,
): number {
  const heredocs: string[] = [];
  const takesHeredoc = TAKES_HEREDOC.test(lines[first] ?? '');
  let index = first;
  for (; index < lines.length; index++) {
    const line = lines[index] ?? '';
    if (index > first && line.trimStart().startsWith('#')) {
      builder.addComment(line, index + 1);
      continue;
    }
    if (takesHeredoc) heredocs.push(...[...line.matchAll(HEREDOC)].map(([, , name = '']) => name));
    if (index > first && line.trim() === '') continue;
    if (!line.trimEnd().endsWith(escape)) break;
  }
  for (const name of heredocs) {
    do index++;
    while (index < lines.length && lines[index]?.trim() !== name);
  }
  return Math.min(index, lines.length - 1);
}
