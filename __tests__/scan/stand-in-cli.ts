import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { CliCommand } from '../../src/contract/cli-command.js';

export interface Workplace {
  readonly directory: string;
  /** A CLI that does what the program text says. */
  cli(program: string): CliCommand;
  remove(): void;
}

export function createWorkplace(): Workplace {
  const directory = realpathSync(mkdtempSync(path.join(tmpdir(), 'policy-gate-scan-')));
  let programs = 0;
  return {
    directory,
    cli: (program) => {
      const file = path.join(directory, `cli-${programs++}.mjs`);
      writeFileSync(file, program);
      return { file: process.execPath, prefixArgs: [file] };
    },
    remove: () => rmSync(directory, { recursive: true, force: true }),
  };
}

/** Whether a process is running; one that has ended and waits for its parent to notice is not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    const status = `/proc/${pid}/stat`;
    return !existsSync(status) || !/\) [ZX] /.test(readFileSync(status, 'utf8'));
  } catch {
    return false;
  }
}
