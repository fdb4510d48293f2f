/** Reasons longer than this are cut. */
const MAXIMUM_REASON = 500;
const MAXIMUM_NAME = 120;

/** Controls, line and paragraph separators, and what reorders or hides text. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu;

/** A reason as people gave it, on one line, without what could act on a terminal or hide; at most 500 characters. */
export function plainReason(text: string): string {
  const shortened = text.slice(0, MAXIMUM_REASON * 2);
  const plain = shortened.replace(UNPRINTABLE, ' ').replace(/\s+/g, ' ').trim();
  const unquoted = /^"([^"]*)"$/.exec(plain)?.[1] ?? plain;
  return cut(unquoted.replace(/^[-–—:\s]+/u, ''), MAXIMUM_REASON);
}

/** A name from the scanned code, to be quoted in a message. */
export function plainName(text: string): string {
  return cut(text.slice(0, MAXIMUM_NAME * 2).replace(UNPRINTABLE, ' '), MAXIMUM_NAME);
}

/** Whether the text says anything. */
export function saysSomething(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
