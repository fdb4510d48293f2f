/**
 * Runs one program to its end. @actions/exec is not for this: it hands the child every INPUT_*, ACTIONS_* and GITHUB_*
 * variable, takes time quadratic in the length of a line (64 MB of JSON on one line: 24 s, here 0.2 s), cannot be stopped,
 * and echoes the arguments.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { messageOf } from '../contract/errors.js';

export interface ProcessOptions {
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd: string;
  /** All of it: nothing of our own environment is added. */
  readonly environment: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  readonly signal?: AbortSignal | undefined;
  /** Beyond this many bytes of output the program is stopped. */
  readonly maxStdoutBytes: number;
  /** How long it may take to end by itself after it was asked to; 1 s by default. */
  readonly graceMs?: number;
}

/** How a program ended; `exit` alone may be a success. */
export type Ending =
  | { readonly kind: 'exit'; readonly code: number }
  | { readonly kind: 'signal'; readonly signal: string }
  | { readonly kind: 'timeout' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'too-much-output' }
  | { readonly kind: 'not-started'; readonly reason: string };

export interface ProcessResult {
  readonly ending: Ending;
  readonly stdout: Uint8Array;
  /** The last 64 KB of it. */
  readonly stderr: string;
}

const MAX_STDERR_BYTES = 64 * 1024;
const DEFAULT_GRACE_MS = 1000;

/**
 * Starts a program without a shell, without input, in a process group of its own, and gives how it ended; always settles,
 * at the latest the grace periods after `timeoutMs`. Whatever it started and left behind is killed when it ends.
 */
export function runProcess(options: ProcessOptions): Promise<ProcessResult> {
  const { signal, timeoutMs, graceMs = DEFAULT_GRACE_MS } = options;
  if (signal?.aborted === true) return Promise.resolve(unstarted({ kind: 'cancelled' }));
  return new Promise((resolve) => {
    let child: ChildProcess;
    try {
      child = start(options);
    } catch (error) {
      resolve(unstarted({ kind: 'not-started', reason: messageOf(error) }));
      return;
    }
    const timers: NodeJS.Timeout[] = [];
    const stdout = new Collected(options.maxStdoutBytes);
    const stderr = new Tail(MAX_STDERR_BYTES);
    let stopped: Ending | null = null;
    let ended: Ending | null = null;

    const stop = (why: Ending): void => {
      if (stopped !== null || ended !== null) return;
      stopped = why;
      killGroup(child, 'SIGTERM');
      timers.push(setTimeout(() => killGroup(child, 'SIGKILL'), graceMs));
    };
    const finish = (): void => {
      for (const timer of timers) clearTimeout(timer);
      signal?.removeEventListener('abort', cancel);
      const ending = stopped ?? ended ?? { kind: 'signal', signal: 'an unknown cause' };
      resolve({ ending, stdout: stdout.bytes(), stderr: stderr.text() });
    };
    const cancel = (): void => stop({ kind: 'cancelled' });

    child.stdout?.on('data', (chunk: Buffer) => {
      if (!stdout.add(chunk)) stop({ kind: 'too-much-output' });
    });
    child.stderr?.on('data', (chunk: Buffer) => stderr.add(chunk));
    child.on('error', (error) => {
      // Without a process there will be no other event.
      if (child.pid !== undefined) return;
      ended = { kind: 'not-started', reason: error.message };
      finish();
    });
    child.on('exit', (code, name) => {
      ended = code === null ? { kind: 'signal', signal: name ?? 'an unknown cause' } : { kind: 'exit', code };
      killGroup(child, 'SIGKILL');
      // A grandchild that left the group can hold the pipes open for ever.
      timers.push(
        setTimeout(() => {
          child.stdout?.destroy();
          child.stderr?.destroy();
        }, graceMs),
      );
    });
    child.on('close', finish);
    timers.push(setTimeout(() => stop({ kind: 'timeout' }), timeoutMs));
    signal?.addEventListener('abort', cancel, { once: true });
  });
}

function start({ file, args, cwd, environment }: ProcessOptions): ChildProcess {
  return spawn(file, args, {
    cwd,
    env: environment,
    shell: false,
    // A group of its own can be killed as a whole. On Windows it would open a console window.
    detached: process.platform !== 'win32',
    windowsHide: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

function unstarted(ending: Ending): ProcessResult {
  return { ending, stdout: new Uint8Array(), stderr: '' };
}

function killGroup(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): void {
  if (child.pid === undefined) return;
  if (process.platform === 'win32') {
    // A process that has ended has no tree any more, and its number may be another's.
    if (child.exitCode !== null || child.signalCode !== null) return;
    spawn('taskkill', ['/pid', String(child.pid), '/t', '/f'], { stdio: 'ignore', windowsHide: true }).on(
      'error',
      () => child.kill(),
    );
    return;
  }
  try {
    process.kill(-child.pid, signal);
  } catch {
    // Nobody is left in the group.
  }
}

class Collected {
  private readonly chunks: Buffer[] = [];
  private size = 0;

  constructor(private readonly limit: number) {}

  /** False once there is more than the limit. */
  add(chunk: Buffer): boolean {
    this.size += chunk.length;
    if (this.size > this.limit) return false;
    this.chunks.push(chunk);
    return true;
  }

  bytes(): Uint8Array {
    return Buffer.concat(this.chunks);
  }
}

class Tail {
  private readonly chunks: Buffer[] = [];
  private size = 0;

  constructor(private readonly limit: number) {}

  add(chunk: Buffer): void {
    this.chunks.push(chunk);
    this.size += chunk.length;
    while (this.size - (this.chunks[0]?.length ?? 0) >= this.limit)
      this.size -= this.chunks.shift()?.length ?? 0;
  }

  text(): string {
    return Buffer.concat(this.chunks).subarray(-this.limit).toString('utf8');
  }
}
