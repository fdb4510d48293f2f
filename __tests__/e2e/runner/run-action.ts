/** Runs the committed bundle of the action as GitHub's runner does: its environment, its files, its event. */
import { spawn } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'yaml';
import { readFileCommands } from './file-commands.js';

export const REPOSITORY_ROOT = path.resolve(import.meta.dirname, '../../..');

/** The commit that the pull request of the tests ends in. */
export const HEAD_SHA = '1111111111111111111111111111111111111111';

/** A runner's machine: what stays from one step to the next. */
export interface Machine {
  readonly workspace: string;
  readonly temporary: string;
  readonly toolCache: string;
}

export interface Step {
  readonly machine: Machine;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly event?: { readonly name: string; readonly payload: unknown };
  /** Replaces what the runner sets; undefined removes it. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** Sent this long after the start. */
  readonly interrupt?: { readonly signal: NodeJS.Signals; readonly afterMs: number };
  /** The bundle; the committed one unless a test has its own copy. */
  readonly entry?: string;
}

export interface StepResult {
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly addedPaths: readonly string[];
  readonly summary: string;
  readonly durationMs: number;
}

/** A machine with an empty workspace. */
export function createMachine(): Machine {
  const home = mkdtempSync(path.join(tmpdir(), 'policy-gate-e2e-'));
  const machine = {
    workspace: path.join(home, 'workspace'),
    temporary: path.join(home, 'temp'),
    toolCache: path.join(home, 'tools'),
  };
  for (const directory of Object.values(machine)) mkdirSync(directory);
  return machine;
}

/** Puts files into the workspace. */
export function write(machine: Machine, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(machine.workspace, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** The event of a pull request from a branch of the repository, or from a fork. */
export function pullRequestEvent(
  options: { headSha?: string; isFork?: boolean } = {},
): NonNullable<Step['event']> {
  return {
    name: 'pull_request',
    payload: {
      action: 'synchronize',
      number: 7,
      pull_request: {
        number: 7,
        head: {
          sha: options.headSha ?? HEAD_SHA,
          ref: 'change',
          repo: { full_name: options.isFork === true ? 'stranger/infra' : 'acme/infra' },
        },
        base: { sha: '2'.repeat(40), ref: 'main', repo: { full_name: 'acme/infra' } },
      },
    },
  };
}

export async function runAction(step: Step): Promise<StepResult> {
  const { machine } = step;
  const files = mkdtempSync(path.join(machine.temporary, 'step-'));
  const commandFile = (name: string): string => {
    const file = path.join(files, name);
    appendFileSync(file, '');
    return file;
  };
  const event = step.event ?? pullRequestEvent();
  const eventFile = path.join(files, 'event.json');
  writeFileSync(eventFile, JSON.stringify(event.payload));
  const environment: Record<string, string | undefined> = {
    PATH: process.env['PATH'],
    HOME: machine.temporary,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: 'policy-gate',
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: eventFile,
    GITHUB_JOB: 'gate',
    GITHUB_OUTPUT: commandFile('output'),
    GITHUB_PATH: commandFile('path'),
    GITHUB_REPOSITORY: 'acme/infra',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '100',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: '3'.repeat(40),
    GITHUB_STEP_SUMMARY: commandFile('summary'),
    GITHUB_WORKFLOW: 'Policy',
    GITHUB_WORKSPACE: machine.workspace,
    RUNNER_ARCH: 'X64',
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: machine.temporary,
    RUNNER_TOOL_CACHE: machine.toolCache,
    ...defaultInputs(),
    ...Object.fromEntries(
      Object.entries(step.inputs ?? {}).map(([name, value]) => [variableOf(name), value]),
    ),
    ...step.environment,
  };
  const started = performance.now();
  const { exitCode, signal, log } = await spawnBundle(step, environment);
  return {
    exitCode,
    signal,
    log,
    outputs: readFileCommands(readFileSync(path.join(files, 'output'), 'utf8')),
    addedPaths: readFileSync(path.join(files, 'path'), 'utf8')
      .split(/\r?\n/)
      .filter((line) => line !== ''),
    summary: readFileSync(path.join(files, 'summary'), 'utf8'),
    durationMs: performance.now() - started,
  };
}

/** The values that the runner fills in from action.yml for inputs that a workflow does not name. */
function defaultInputs(): Record<string, string> {
  const action = parse(readFileSync(path.join(REPOSITORY_ROOT, 'action.yml'), 'utf8')) as {
    inputs: Record<string, { default: string }>;
  };
  return Object.fromEntries(
    Object.entries(action.inputs).map(([name, input]) => [
      variableOf(name),
      input.default === '${{ github.token }}' ? 'ghs_writeToken000000000000000000000000' : input.default,
    ]),
  );
}

function variableOf(input: string): string {
  return `INPUT_${input.toUpperCase().replaceAll(' ', '_')}`;
}

function spawnBundle(
  step: Step,
  environment: Record<string, string | undefined>,
): Promise<Pick<StepResult, 'exitCode' | 'signal' | 'log'>> {
  return new Promise((resolve, reject) => {
    const entry = step.entry ?? path.join(REPOSITORY_ROOT, 'dist/main/index.js');
    const child = spawn(process.execPath, [entry], {
      cwd: step.machine.workspace,
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let log = '';
    const collect = (chunk: Buffer): void => void (log += chunk.toString('utf8'));
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    const { interrupt } = step;
    const timer =
      interrupt === undefined ? undefined : setTimeout(() => child.kill(interrupt.signal), interrupt.afterMs);
    child.on('error', reject);
    child.on('close', (exitCode, signal) => {
      clearTimeout(timer);
      resolve({ exitCode, signal, log });
    });
  });
}
