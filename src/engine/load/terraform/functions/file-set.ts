import { EvaluationError } from '../errors.js';
import type { Environment } from '../expression/scope.js';

/** Of directories with more in them nobody knows what of it belongs to the code. */
const MAXIMUM_ENTRIES = 10_000;
const MAXIMUM_PATTERNS = 100;
const MAXIMUM_DEPTH = 32;

/**
 * The files below a directory whose paths match a pattern, as `fileset` gives them: `*`, `?`, `[a-z]`, `{a,b}`, and `**` for any
 * directories. Undefined where the directory cannot be read, or holds more than can be gone through. Throws EvaluationError for
 * what is no pattern. (https://developer.hashicorp.com/terraform/language/functions/fileset)
 */
export function fileSet(
  directory: string,
  pattern: string,
  environment: Environment,
): readonly string[] | undefined {
  const patterns = alternatives(pattern).map((written) => written.split('/'));
  const walk = new Walk(patterns, environment);
  const starts = patterns.map((parts) => reachable(parts, [0]));
  return walk.isWhole(directory, [], starts) ? walk.found : undefined;
}

class Walk {
  readonly found: string[] = [];
  private seen = 0;

  constructor(
    private readonly patterns: readonly Pattern[],
    private readonly environment: Environment,
  ) {}

  /** Goes through a directory, to which the path leads; false where that is not possible. */
  isWhole(directory: string, path: readonly string[], states: readonly State[]): boolean {
    const names = this.environment.readDirectory(directory);
    if (names === undefined || path.length > MAXIMUM_DEPTH) return false;
    this.seen += names.length;
    if (this.seen > MAXIMUM_ENTRIES) return false;
    this.environment.work.spend(names.length * this.patterns.length);
    return names.every((name) => this.take(`${directory}/${name}`, [...path, name], states));
  }

  private take(file: string, path: readonly string[], states: readonly State[]): boolean {
    const next = this.patterns.map((pattern, at) => advance(pattern, states[at] ?? [], path.at(-1) ?? ''));
    const isMatch = this.patterns.some((pattern, at) => next[at]?.includes(pattern.length) === true);
    const mayLead = this.patterns.some(
      (pattern, at) => next[at]?.some((part) => part < pattern.length) === true,
    );
    if (!isMatch && !mayLead) return true;
    // What cannot be listed is a file.
    const isDirectory = this.environment.readDirectory(file) !== undefined;
    if (isDirectory) return !mayLead || this.isWhole(file, path, next);
    if (isMatch) this.found.push(path.join('/'));
    return true;
  }
}

/** Its parts, which one directory or file each matches. */
type Pattern = readonly string[];
/** How many parts of the pattern the path may have come through: several, where there is a `**`. */
type State = readonly number[];

function advance(pattern: Pattern, state: State, name: string): State {
  const next = state.flatMap((at) => {
    const part = pattern[at];
    if (part === '**') return [at];
    return part !== undefined && matchesName(name, part) ? [at + 1] : [];
  });
  return reachable(pattern, next);
}

/** With what comes after a `**`, which may stand for nothing. */
function reachable(pattern: Pattern, state: State): State {
  const found = new Set(state);
  for (const at of found) if (pattern[at] === '**') found.add(at + 1);
  return [...found];
}

/** Goes back to the last `*` only, which is enough, and takes no more than the product of both lengths. */
function matchesName(name: string, pattern: string): boolean {
  const wanted = tokensOf(pattern);
  const characters = [...name];
  let [at, token, star, from] = [0, 0, -1, 0];
  while (at < characters.length) {
    const test = wanted[token];
    if (test === '*') {
      [star, from] = [token, at];
      token += 1;
    } else if (test?.(characters[at] ?? '') === true) {
      at += 1;
      token += 1;
    } else if (star >= 0) {
      from += 1;
      [at, token] = [from, star + 1];
    } else return false;
  }
  return wanted.slice(token).every((test) => test === '*');
}

type Token = '*' | ((character: string) => boolean);

function tokensOf(pattern: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const [text, set] of pattern.matchAll(/\[([^\]]+)\]|\\?[^]/gu)) {
    if (set !== undefined) tokens.push(characterSet(set));
    else if (text === '[') throw new EvaluationError(`${pattern} is no pattern for files`);
    else if (text === '*') tokens.push('*');
    else if (text === '?') tokens.push(() => true);
    else {
      const wanted = text.length > 1 && text.startsWith('\\') ? text.slice(1) : text;
      tokens.push((character) => character === wanted);
    }
  }
  return tokens;
}

function characterSet(written: string): (character: string) => boolean {
  const isNegated = written.startsWith('^') || written.startsWith('!');
  const ranges = [...(isNegated ? written.slice(1) : written).matchAll(/([^])-([^])|[^]/gu)];
  return (character) =>
    ranges.some(([single, from, to]) =>
      from === undefined || to === undefined ? character === single : character >= from && character <= to,
    ) !== isNegated;
}

/** `{a,b}.tf` is `a.tf` and `b.tf`. */
function alternatives(pattern: string): readonly string[] {
  let patterns = [pattern];
  for (;;) {
    const expanded = patterns.flatMap((written) => {
      const braces = /\{([^{}]*)\}/u.exec(written);
      if (braces === null) return [written];
      const [all, inside = ''] = braces;
      const [before, after] = [written.slice(0, braces.index), written.slice(braces.index + all.length)];
      return inside.split(',').map((choice) => before + choice + after);
    });
    if (expanded.length > MAXIMUM_PATTERNS)
      throw new EvaluationError(`${pattern} stands for too many patterns`);
    if (expanded.every((written, at) => written === patterns[at])) return expanded;
    patterns = expanded;
  }
}
