import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { REPOSITORY_ROOT } from './run-action.js';

export interface CliResult {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the committed bundle of the CLI; from the repository's root unless told otherwise. */
export function runCli(
  argv: readonly string[],
  options: { cwd?: string; environment?: Readonly<Record<string, string>> } = {},
): CliResult {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(REPOSITORY_ROOT, 'dist/cli/index.js'), ...argv],
    {
      cwd: options.cwd ?? REPOSITORY_ROOT,
      env: { PATH: process.env['PATH'], ...options.environment },
      encoding: 'utf8',
      maxBuffer: 256 * 1024 * 1024,
    },
  );
  return { exitCode: status, stdout, stderr };
}
