import type { Value } from '../../../model/value.js';
import { EvaluationError } from '../errors.js';
import { list, map, scalar, unknown } from '../values/construction.js';
import type { Work } from '../work.js';
import { estimateCost } from './regular-expression-cost.js';
import { translatePattern } from './regular-expression-syntax.js';

/** Steps of backtracking: less than a second. Beyond, the result counts as not known. */
const MAXIMUM_COST = 1e8;
/** So many of them cost one step of the evaluation. */
const STEPS_IN_ONE = 50;

/** `regex(pattern, text)`: the first match. Throws EvaluationError when there is none. */
export function matchFirst(pattern: string, text: string, work: Work): Value {
  const expression = prepare(pattern, text, work);
  if (expression === null) return tooCostly();
  const match = expression.exec(text);
  if (match === null) throw new EvaluationError('the pattern does not match');
  return captures(match);
}

/** `regexall(pattern, text)`: all matches that do not overlap. */
export function matchAll(pattern: string, text: string, work: Work): Value {
  const expression = prepare(pattern, text, work);
  if (expression === null) return tooCostly();
  return list([...text.matchAll(expression)].map(captures));
}

/** `replace(text, search, replacement)`: `/search/` is a pattern, and `$1` or `${name}` its groups. */
export function replaceMatches(text: string, search: string, replacement: string, work: Work): Value {
  if (search.length > 1 && search.startsWith('/') && search.endsWith('/')) {
    return replacePattern(text, search.slice(1, -1), replacement, work);
  }
  const parts = search === '' ? ['', ...text, ''] : text.split(search);
  work.spendText(text.length + (parts.length - 1) * replacement.length);
  return scalar(parts.join(replacement));
}

function replacePattern(text: string, pattern: string, replacement: string, work: Work): Value {
  const expression = prepare(pattern, text, work);
  if (expression === null) return tooCostly();
  let result = '';
  let end = 0;
  for (const match of text.matchAll(expression)) {
    result += text.slice(end, match.index) + expand(replacement, match);
    end = match.index + match[0].length;
    work.spendText(match[0].length + replacement.length, result.length);
  }
  result += text.slice(end);
  work.spendText(text.length, result.length);
  return scalar(result);
}

/** `$name` takes the longest name that there can be, as in Go; a group that does not exist is empty. */
function expand(replacement: string, match: RegExpMatchArray): string {
  return replacement.replace(/\$(?:\$|\{(\w+)\}|(\w+))/g, (whole: string, braced?: string, bare?: string) => {
    const name = braced ?? bare;
    if (name === undefined) return whole === '$$' ? '$' : whole;
    return (/^\d+$/.test(name) ? match[Number(name)] : match.groups?.[name]) ?? '';
  });
}

function prepare(pattern: string, text: string, work: Work): RegExp | null {
  const { source, flags } = translatePattern(pattern);
  const cost = estimateCost(source, text.length);
  if (cost > MAXIMUM_COST) return null;
  work.spend(1 + text.length + Math.ceil(cost / STEPS_IN_ONE));
  try {
    return new RegExp(source, `gu${flags}`);
  } catch (error) {
    throw new EvaluationError(`the pattern is no valid regular expression: ${String(error)}`);
  }
}

function captures(match: RegExpMatchArray): Value {
  if (match.groups !== undefined) {
    return map(
      new Map(Object.entries(match.groups).map(([name, text]) => [name, scalar(text ?? null)] as const)),
    );
  }
  if (match.length === 1) return scalar(match[0]);
  // A group that took no part in the match is undefined, whatever the type says.
  return list(match.slice(1).map((text: string | undefined) => scalar(text ?? null)));
}

function tooCostly(): Value {
  return unknown('the regular expression may take too long on this text');
}
