import { writeSync } from 'node:fs';

/** What a command sees of the process that it runs in. */
export interface Terminal {
  readonly cwd: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Columns of standard output. */
  readonly width: number;
  /** Whether standard output may be coloured. */
  readonly colour: boolean;
  /** Whether somebody is watching standard error. */
  readonly isWatched: boolean;
  /** Standard output: the report and nothing else. */
  readonly print: (text: string) => void;
  /** Standard error. */
  readonly say: (text: string) => void;
  /** Standard error at once, also while the event loop is busy. */
  readonly flash: (text: string) => void;
}

/** The terminal of a process; colour only where standard output is one, never with `NO_COLOR` (no-color.org). */
export function openTerminal(process: NodeJS.Process): Terminal {
  const { env, stdout, stderr } = process;
  // A reader that has seen enough, as in `| head`, closes the pipe: no reason for a stack trace.
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return {
    cwd: process.cwd(),
    environment: env,
    width: stdout.columns ?? 100,
    colour: stdout.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb',
    isWatched: stderr.isTTY === true && env['TERM'] !== 'dumb',
    print: (text) => void stdout.write(text),
    say: (text) => void stderr.write(text),
    flash: (text) => void writeSync(stderr.fd, text),
  };
}
