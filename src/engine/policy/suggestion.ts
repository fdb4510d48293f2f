import { nearest } from '../../contract/nearest.js';

/** ` Did you mean 'x'?`, to be put behind a sentence, or nothing. */
export function suggest(word: string, candidates: Iterable<string>): string {
  const meant = nearest(word, candidates);
  return meant === undefined ? '' : ` Did you mean '${meant}'?`;
}
