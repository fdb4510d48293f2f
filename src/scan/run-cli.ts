import type { CliCommand } from '../contract/cli-command.js';
import { ScanError } from '../contract/errors.js';
import { MAX_REPORT_BYTES } from '../contract/report-schema.js';
import { runProcess, type Ending, type ProcessResult } from './child-process.js';
import { lastWords } from './sanitise.js';

export interface CliRun {
  readonly command: CliCommand;
  readonly args: readonly string[];
  readonly cwd: string;
  /** The whole environment of the child; see `childEnvironment`. */
  readonly environment: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  readonly signal?: AbortSignal | undefined;
}

/** Runs the CLI and gives how it ended, what it printed, and the end of what it complained about. Never throws. */
export async function runCli({ command, args, ...run }: CliRun): Promise<ProcessResult> {
  return runProcess({
    ...run,
    file: command.file,
    args: [...command.prefixArgs, ...args],
    maxStdoutBytes: MAX_REPORT_BYTES,
  });
}

/** What the exit codes of `policycortex scan` mean. Without `--exit-code`, 0 is the only one of a scan that worked. */
const FAILURES: ReadonlyMap<number, string> = new Map([
  [2, 'it could not use its arguments or what it was to read'],
  [126, 'the program cannot be executed'],
  [127, 'the program, or one that it needs, was not found'],
  [134, 'it aborted, as it does when it runs out of memory'],
  [137, 'it was killed, most likely for want of memory'],
]);

const OUT_OF_MEMORY: ReadonlySet<string> = new Set(['SIGKILL', 'SIGABRT']);

/** Throws `ScanError` unless the CLI ended with exit code 0: whatever else happened, its report cannot be relied on. */
export function requireSuccess({ ending, stderr }: ProcessResult, timeoutMs: number): void {
  if (ending.kind === 'exit' && ending.code === 0) return;
  const words = lastWords(stderr);
  const [code, message] = explain(ending, timeoutMs);
  throw new ScanError(code, words === '' ? message : `${message}\nThe last it wrote was:\n${words}`);
}

type ScanFailure = 'scan-crashed' | 'scan-timeout' | 'scan-cancelled' | 'budget-exceeded';

function explain(ending: Ending, timeoutMs: number): [ScanFailure, string] {
  switch (ending.kind) {
    case 'exit': {
      const meaning = FAILURES.get(ending.code) ?? 'a code that it does not document';
      return [
        'scan-crashed',
        `The scan failed: policycortex ended with exit code ${ending.code} (${meaning}).`,
      ];
    }
    case 'signal': {
      const cause = OUT_OF_MEMORY.has(ending.signal)
        ? ', most likely for want of memory: scan fewer files at once'
        : '';
      return ['scan-crashed', `The scan failed: policycortex was ended by ${ending.signal}${cause}.`];
    }
    case 'timeout':
      return [
        'scan-timeout',
        `The scan was stopped after ${timeoutMs / 1000} s. Allow it more with the input "timeout", or scan less with "path".`,
      ];
    case 'cancelled':
      return ['scan-cancelled', 'The scan was stopped because the run was cancelled.'];
    case 'too-much-output':
      return [
        'budget-exceeded',
        'The scan was stopped: its report is larger than 64 MB. Scan fewer files at once.',
      ];
    case 'not-started':
      return ['scan-crashed', `policycortex could not be started: ${ending.reason}.`];
  }
}
