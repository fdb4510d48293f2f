const TOKEN = /\\.|\[(?:\\.|[^\]\\])*\]|\(\??|\)|\||[*+?]\??|\{\d+(?:,\d*)?\}\??|./gsu;

/**
 * At most how many steps a backtracking matcher takes on a text of this length: the length to the power of the
 * repetitions, infinite when they are nested. Far too high for most patterns, never too low.
 */
export function estimateCost(source: string, length: number): number {
  // A repetition in each open group; the outermost is the pattern itself.
  const isRepeating = [false];
  const isAnchored = source.startsWith('^') && !source.includes('|');
  let repetitions = isAnchored ? 0 : 1;
  let options = 0;
  let wasGroup = false;
  for (const [token] of source.matchAll(TOKEN)) {
    const isInner = wasGroup;
    wasGroup = false;
    if (token === '(' || token === '(?') isRepeating.push(false);
    else if (token === ')') wasGroup = closeGroup(isRepeating);
    // Alternatives that are repeated may match the same text in many ways.
    else if (token === '|') isRepeating[isRepeating.length - 1] = true;
    else if (isRepetition(token)) {
      const isOption = token.startsWith('?');
      if (isInner && !isOption) return Infinity;
      if (isOption) options += 1;
      else repetitions += 1;
      isRepeating[isRepeating.length - 1] = true;
    }
  }
  return (length + 1) ** repetitions * 2 ** options;
}

/** Whether there was a repetition in the group, which is then one in the group around it, too. */
function closeGroup(isRepeating: boolean[]): boolean {
  const isInner = isRepeating.pop() ?? false;
  if (isInner) isRepeating[isRepeating.length - 1] = true;
  return isInner;
}

function isRepetition(token: string): boolean {
  return '*+?'.includes(token.charAt(0)) || /^\{\d/.test(token);
}
