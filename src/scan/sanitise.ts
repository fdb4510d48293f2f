import { randomUUID } from 'node:crypto';
import * as core from '@actions/core';

/**
 * What must not reach the log as it is: control and format characters, separators, lone surrogates, and whatever else is
 * ignorable. The runner compares with the rules of a culture, for which `#\u200b#[` is the same as `##[`.
 */
const INVISIBLE = /(?!\t)[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/**
 * Foreign text as lines of which none is a workflow command to the runner (ActionCommand.TryParseV2 takes a line that
 * begins with `::` after white space, TryParse one that has `##[` anywhere), with everything invisible shown as `\u{…}`.
 * A carriage return ends a line, too.
 */
export function sanitiseLines(text: string): string[] {
  const lines = text.split(/\r\n|\n|\r/);
  if (lines.at(-1) === '') lines.pop();
  return lines.map((line) =>
    line
      .replaceAll(INVISIBLE, (character) => `\\u{${character.codePointAt(0)?.toString(16) ?? ''}}`)
      .replace(/^(\s*):(?=:)/u, '$1\\u{3a}')
      .replaceAll('##[', '#\\u{23}['),
  );
}

/** The last lines of foreign text, at most `maximum` characters of it, for the message of an error. */
export function lastWords(text: string, maximum = 1000): string {
  const lines = sanitiseLines(text.trim());
  let words = lines.pop() ?? '';
  while (lines.length > 0 && words.length < maximum) words = `${lines.pop() ?? ''}\n${words}`;
  if (words.length <= maximum && lines.length === 0) return words;
  return `…${words.slice(-maximum).replace(/^[\udc00-\udfff]/, '')}`;
}

/**
 * Writes foreign text to the log, sanitised, and inside a block in which the runner takes no commands: the one must hold
 * where the other fails. The end of the block is a random word, so that the text cannot hold it.
 */
export function logUntrusted(text: string, write: (line: string) => void = core.info): void {
  const lines = sanitiseLines(text);
  if (lines.length === 0) return;
  const token = randomUUID();
  write(`::stop-commands::${token}`);
  for (const line of lines) write(line);
  write(`::${token}::`);
}
