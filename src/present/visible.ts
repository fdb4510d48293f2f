/**
 * What a reader could not see, or what would drive a terminal: control and format characters (bidirectional
 * overrides among them), zero-width and other ignorable code points, line and paragraph separators, lone surrogates.
 * Variation selectors 1–16 stay, emoji are written with them.
 */
const INVISIBLE =
  /(?![\u{fe00}-\u{fe0f}\n])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/** The text with every invisible character shown as `\u{…}`. Line ends become `\n`, tabs a space. */
export function visibleLines(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll('\t', ' ')
    .replaceAll(INVISIBLE, (character) => `\\u{${character.codePointAt(0)?.toString(16) ?? ''}}`);
}

/** The same on one line: line ends become spaces. */
export function visible(text: string): string {
  return visibleLines(text).replaceAll('\n', ' ');
}

/** At most `length` UTF-16 code units, with `…` where something was cut; never half a surrogate pair. */
export function shortened(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
