import type { Value } from '../../../model/value.js';
import { BudgetError } from '../errors.js';
import type { Environment } from '../expression/scope.js';
import { cleanPath, directoryOf, joinPath } from '../path.js';
import { scalar, unknown } from '../values/construction.js';
import { toSet } from '../values/sets.js';

/** Looking at what is in a directory takes as long as so many steps. */
const COST_OF_ENTRY = 50;
const MAXIMUM_ALTERNATIVES = 64;
/** In parts of a path: links may make a circle. */
const MAXIMUM_DEPTH = 64;

/** Classes of characters, escapes, what leads out of the directory, and several `**` in a row, which Terraform reads in its own way. */
const NOT_UNDERSTOOD = /[[\]\\]|(?:^|\/)\.\.(?:\/|$)|\*\*\/+\*\*/;

/**
 * The paths of the files below a directory that a glob names, relative to it: `**` for any directories, `*` and `?` within a name,
 * `{a,b}`. Of a pattern that is not understood, and of a directory that must not be read, the result is not known; of one that is not
 * there, it is empty.
 * Throws BudgetError when there is too much to look at.
 */
export function fileSet(directory: string, glob: string, environment: Environment): Value {
  const patterns = expandBraces(glob);
  if (patterns === undefined || patterns.some((pattern) => NOT_UNDERSTOOD.test(pattern)))
    return unknown('the pattern of fileset is not understood here');
  const found = new Set<string>();
  const isRead = environment.readDirectory(directory) !== undefined;
  if (!isRead && !isMissing(directory, environment))
    return unknown(`the directory ${directory} cannot be read`);
  for (const pattern of patterns) collect(directory, '', cleanPath(pattern).split('/'), found, environment);
  return toSet(
    [...found].map((path) => scalar(path)),
    environment.work,
  );
}

/** Whether a directory that can be read does not hold the path. A path that is not there has no files. */
function isMissing(path: string, environment: Environment): boolean {
  for (
    let at = cleanPath(path), above = directoryOf(at);
    at !== above;
    [at, above] = [above, directoryOf(above)]
  ) {
    const name = at.slice(at.lastIndexOf('/') + 1);
    if (name === '..' || name === '.') return false;
    const names = environment.readDirectory(above);
    if (names !== undefined) return !names.includes(name);
  }
  return false;
}

function collect(
  root: string,
  below: string,
  [pattern = '', ...rest]: readonly string[],
  found: Set<string>,
  environment: Environment,
): void {
  if (below.split('/').length > MAXIMUM_DEPTH)
    throw new BudgetError(`directories are nested more than ${String(MAXIMUM_DEPTH)} deep`);
  const isAnyDepth = pattern === '**';
  if (isAnyDepth && rest.length > 0) collect(root, below, rest, found, environment);
  for (const name of environment.readDirectory(joinPath(root, below)) ?? []) {
    environment.work.spend(COST_OF_ENTRY);
    if (!isAnyDepth && !matchesName(name, pattern)) continue;
    const path = below === '' ? name : `${below}/${name}`;
    const isDirectory = environment.readDirectory(joinPath(root, path)) !== undefined;
    if (isDirectory && isAnyDepth) collect(root, path, [pattern, ...rest], found, environment);
    else if (isDirectory && rest.length > 0) collect(root, path, rest, found, environment);
    else if (!isDirectory && rest.length === 0) found.add(path);
  }
}

/** `a.{yml,yaml}` as the patterns that it stands for; undefined when they are nested, not closed, or too many. */
function expandBraces(glob: string): readonly string[] | undefined {
  const [whole, start = '', choice = '', end = ''] = /^([^{}]*)\{([^{}]*)\}(.*)$/.exec(glob) ?? [];
  if (whole === undefined) return /[{}]/.test(glob) ? undefined : [glob];
  const ends = expandBraces(end);
  const patterns = choice.split(',').flatMap((part) => ends?.map((rest) => start + part + rest) ?? []);
  return ends === undefined || patterns.length > MAXIMUM_ALTERNATIVES ? undefined : patterns;
}

/** Goes back to the last `*` alone, so that no pattern takes more than the product of both lengths. */
function matchesName(name: string, pattern: string): boolean {
  let [at, inPattern, star, resume] = [0, 0, -1, 0];
  while (at < name.length) {
    const wanted = pattern[inPattern];
    if (wanted === '*') [star, resume, inPattern] = [inPattern, at, inPattern + 1];
    else if (wanted === '?' || wanted === name[at]) [at, inPattern] = [at + 1, inPattern + 1];
    else if (star === -1) return false;
    else [at, inPattern, resume] = [resume + 1, star + 1, resume + 1];
  }
  return /^\**$/.test(pattern.slice(inPattern));
}
