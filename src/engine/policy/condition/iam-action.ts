/**
 * Whether a pattern of IAM actions covers an action, as IAM matches them: `*` stands for any characters, `?` for one, and
 * upper and lower case are the same. `*` covers everything. Takes time by the product of the lengths at most.
 * (IAM User Guide, "IAM JSON policy elements: Action")
 */
export function coversAction(pattern: string, action: string): boolean {
  if (startsDifferently(pattern, action)) return false;
  const [wanted, text] = [pattern.toLowerCase(), action.toLowerCase()];
  // Most patterns have no wildcard, and most of those another length.
  if (wanted.length !== text.length && !/[*?]/.test(wanted)) return false;
  let [at, inText] = [0, 0];
  // Where the last star stands, and up to where in the text it reaches.
  let [star, reached] = [-1, 0];
  while (inText < text.length) {
    const character = wanted[at];
    if (character === '*') {
      [star, reached] = [at, inText];
      at += 1;
    } else if (character !== undefined && (character === '?' || character === text[inText])) {
      at += 1;
      inText += 1;
    } else if (star !== -1) {
      reached += 1;
      [at, inText] = [star + 1, reached];
    } else return false;
  }
  while (wanted[at] === '*') at += 1;
  return at === wanted.length;
}

/** A quick look at the first characters, which decides for most pairs. */
function startsDifferently(pattern: string, action: string): boolean {
  const [first, other] = [pattern.charCodeAt(0), action.charCodeAt(0)];
  const isPlain = first < 128 && other < 128 && first !== STAR && first !== QUESTION_MARK;
  // Letters of ASCII that differ in this bit only are the same letter, large and small.
  return isPlain && (first | 32) !== (other | 32);
}

const STAR = 42;
const QUESTION_MARK = 63;
