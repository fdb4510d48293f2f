/** `1 violation`, `2 violations`. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}

/** A score as it is shown, with at most one decimal. Rounded down: 89.96 must not read as the 90 that it misses. */
export function shownScore(score: number): number {
  return Math.floor(score * 10) / 10;
}
