/** A string, which nothing is changed in, or a comma before a closing bracket. Never tried twice at the same place. */
const STRING_OR_TRAILING_COMMA = /"(?:[^"\\]|\\[\s\S])*(?:"|\\?$)|,(?=\s*[}\]])/g;

/**
 * What a text in JSON says; commas before a closing bracket are forgiven. Policy documents are written by hand, and what
 * they say is plain enough to be judged before AWS refuses them. Throws a SyntaxError where the text is no JSON even so.
 */
export function parseTolerantly(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return JSON.parse(text.replaceAll(STRING_OR_TRAILING_COMMA, (part) => (part === ',' ? '' : part)));
  }
}
