import { realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { ConfigError } from '../contract/errors.js';
import type { Environment } from './environment.js';

/** A directory that the runner names. Throws `ConfigError` when it is not there. */
export function directoryOf(environment: Environment, variable: 'GITHUB_WORKSPACE' | 'RUNNER_TEMP'): string {
  const directory = environment[variable];
  if (directory === undefined || !statSync(directory, { throwIfNoEntry: false })?.isDirectory()) {
    throw new ConfigError(
      'environment-refused',
      `${variable} is ${JSON.stringify(directory ?? '')}, which is no directory. Policy Gate runs as a step of a GitHub ` +
        'Actions job; elsewhere use "policycortex gate".',
    );
  }
  return realpathSync(directory);
}

/** Throws `ConfigError` unless each path exists and lies inside of the workspace, whatever symbolic links it goes through. */
export function requireInside(workspace: string, input: string, paths: readonly string[]): void {
  for (const given of paths) {
    const real = realPathOf(path.resolve(workspace, given));
    if (real === null) {
      throw new ConfigError(
        'path-invalid',
        `input "${input}" is ${JSON.stringify(given)}, which does not exist in the workspace. Is actions/checkout before the gate?`,
      );
    }
    if (!isInside(workspace, real)) {
      throw new ConfigError(
        'path-invalid',
        `input "${input}" is ${JSON.stringify(given)}, which leads out of the workspace. Name a path inside of it.`,
      );
    }
  }
}

/**
 * Where the report goes: the named file, or one of this step alone in the runner's temporary directory; absolute.
 * Throws `ConfigError` for a place outside of both, also by way of a symbolic link.
 */
export function resultsFileOf(named: string, workspace: string, temporary: string, step: string): string {
  if (named === '') return path.join(temporary, `policy-gate-${step}`, 'results.json');
  const file = path.resolve(workspace, named);
  const parent = existingParent(file);
  if (!isInside(workspace, parent) && !isInside(temporary, parent)) {
    throw new ConfigError(
      'path-invalid',
      `input "results-file" is ${JSON.stringify(named)}, which leads out of the workspace. Name a file inside of it, or of RUNNER_TEMP.`,
    );
  }
  return file;
}

function existingParent(file: string): string {
  const parent = path.dirname(file);
  return realPathOf(parent) ?? existingParent(parent);
}

function realPathOf(file: string): string | null {
  try {
    return realpathSync(file);
  } catch {
    return null;
  }
}

/** Whether a path is a directory or lies below it; both absolute, without links. */
export function isInside(directory: string, file: string): boolean {
  const relative = path.relative(directory, file);
  return relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
}
