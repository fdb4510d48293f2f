import { lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import picomatch from 'picomatch';
import { ConfigError } from '../contract/errors.js';
import { isInside } from './workspace.js';

export interface ReportFile {
  /** As the workflow names it, or as it was found: what people know it by. */
  readonly name: string;
  /** Absolute, without links. */
  readonly file: string;
}

/** Files and directories looked at for one pattern. */
const MAXIMUM_ENTRIES = 10_000;

/**
 * The files that the input `report` names, each once, in order: paths, and patterns with `*`, `**` and `?`, relative to the workspace or absolute.
 * Throws `ConfigError` for one that names no file, and for a file that does not lie in the workspace or in RUNNER_TEMP.
 */
export function findReportFiles(
  patterns: readonly string[],
  workspace: string,
  temporary: string,
): readonly ReportFile[] {
  const found = new Map<string, ReportFile>();
  for (const pattern of patterns) {
    for (const { name, file } of filesOf(pattern, workspace)) {
      const real = realpathSync(file);
      if (!isInside(workspace, real) && !isInside(temporary, real)) {
        throw refused(name, 'leads out of the workspace and of RUNNER_TEMP. Name a file inside of them');
      }
      if (!found.has(real)) found.set(real, { name, file: real });
    }
  }
  return [...found.values()];
}

function filesOf(pattern: string, workspace: string): readonly ReportFile[] {
  const file = path.resolve(workspace, pattern);
  const stat = statSync(file, { throwIfNoEntry: false });
  if (stat?.isFile() === true) return [{ name: pattern, file }];
  if (stat?.isDirectory() === true) {
    throw refused(pattern, 'is a directory. Name the files in it, as in "reports/*.json"');
  }
  const found = /[*?]/.test(pattern) ? matching(pattern, workspace) : [];
  if (found.length === 0) {
    throw refused(
      pattern,
      'names no file, so there is nothing to judge. Is the step that writes or downloads it before the gate?',
    );
  }
  return found;
}

function matching(pattern: string, workspace: string): readonly ReportFile[] {
  const parts = path.resolve(workspace, pattern).split(path.sep);
  const first = parts.findIndex((part) => /[*?]/.test(part));
  const directory = parts.slice(0, first).join(path.sep) + path.sep;
  const isMatch = picomatch(parts.slice(first).join('/'), {
    dot: true,
    nonegate: true,
    nobrace: true,
    noext: true,
  });
  const isRelative = !path.isAbsolute(pattern);
  return walk(directory, pattern)
    .filter((found) => isMatch(found))
    .sort()
    .map((found) => {
      const file = path.join(directory, found);
      const name = isRelative ? path.relative(workspace, file).split(path.sep).join('/') : file;
      return { name, file };
    });
}

/** The files below a directory, relative to it, with `/` between the parts; goes through no link to a directory. */
function walk(root: string, pattern: string): readonly string[] {
  const files: string[] = [];
  const open = [''];
  let entries = 0;
  for (let directory = open.pop(); directory !== undefined; directory = open.pop()) {
    for (const name of list(path.join(root, directory))) {
      if (++entries > MAXIMUM_ENTRIES) {
        throw refused(
          pattern,
          `has more than ${MAXIMUM_ENTRIES} files to look at. Name a narrower directory`,
        );
      }
      const found = directory === '' ? name : `${directory}/${name}`;
      const file = path.join(root, found);
      if (lstatSync(file, { throwIfNoEntry: false })?.isDirectory() === true) open.push(found);
      else if (statSync(file, { throwIfNoEntry: false })?.isFile() === true) files.push(found);
    }
  }
  return files;
}

function list(directory: string): readonly string[] {
  try {
    return readdirSync(directory);
  } catch {
    return [];
  }
}

function refused(name: string, what: string): ConfigError {
  return new ConfigError('path-invalid', `input "report" is ${JSON.stringify(name)}, which ${what}.`);
}
