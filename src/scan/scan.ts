/**
 * Runs the CLI and reads its report. This folder knows the CLI by its command line and its report only: it decides
 * nothing, and what it says about the child goes to the log through `sanitise.ts`.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { CliCommand } from '../contract/cli-command.js';
import { ScanError, messageOf } from '../contract/errors.js';
import { readReportBytes, type ReadReport } from '../contract/report-schema.js';
import type { Tuning } from '../contract/tuning.js';
import { childEnvironment, type PrivateDirectories } from './child-environment.js';
import type { ProcessResult } from './child-process.js';
import { requireSuccess, runCli } from './run-cli.js';
import { logUntrusted } from './sanitise.js';

export interface ScanOptions {
  readonly cli: CliCommand;
  /** Files and directories, absolute or relative to `cwd`. */
  readonly paths: readonly string[];
  /** Globs of what is not scanned. */
  readonly exclude?: readonly string[];
  /** Empty for all. */
  readonly frameworks: readonly string[];
  /** Directories with policies beside those of the CLI. */
  readonly policies?: readonly string[];
  /** Which policies are not evaluated, and how others are. */
  readonly tuning?: Tuning;
  /** `2/8`: a part of the whole. */
  readonly shard?: string;
  /** Files with values of Terraform variables. */
  readonly variableFiles?: readonly string[];
  /** Files with values of CloudFormation parameters. */
  readonly parameterFiles?: readonly string[];
  readonly cwd: string;
  /** Absolute. Gets what the CLI printed, byte for byte, even where it is no report. A link there is replaced, not followed. */
  readonly resultsFile: string;
  readonly timeoutMs: number;
  /** The step's own; the child gets an allow-list of it. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly signal?: AbortSignal | undefined;
  /** Gets what the CLI wrote to stderr, made harmless; the log by default. */
  readonly write?: (line: string) => void;
}

/**
 * Scans infrastructure code. Whether anything was scanned at all is for the gate to judge.
 * Throws `ScanError` when the CLI does not end with exit code 0, or when its report cannot be read.
 */
export async function scan(options: ScanOptions): Promise<ReadReport> {
  const result = await runInPrivate(options, argumentsOf(options));
  logUntrusted(result.stderr, options.write);
  const failure = await keep(result, options.resultsFile);
  requireSuccess(result, options.timeoutMs);
  if (failure !== null) throw failure;
  return readReportBytes(result.stdout);
}

/** Runs a command of the CLI with an environment and directories of its own. Never throws for what the CLI does. */
export function runInPrivate(options: ScanOptions, args: readonly string[]): Promise<ProcessResult> {
  return withPrivateDirectory(options, (environment) =>
    runCli({
      command: options.cli,
      args,
      cwd: options.cwd,
      environment,
      timeoutMs: options.timeoutMs,
      signal: options.signal,
    }),
  );
}

function argumentsOf(options: ScanOptions): string[] {
  const { paths, exclude = [], frameworks, policies = [], variableFiles = [], parameterFiles = [] } = options;
  return [
    'scan',
    'infrastructure',
    ...repeated('--path', paths),
    ...repeated('--exclude', exclude),
    ...(frameworks.length > 0 ? ['--frameworks', frameworks.join(',')] : []),
    ...repeated('--policies', policies),
    ...repeated('--var-file', variableFiles),
    ...repeated('--parameters', parameterFiles),
    ...tuningArguments(options.tuning),
    ...(options.shard ? ['--shard', options.shard] : []),
    '--output',
    'json',
  ];
}

function tuningArguments(tuning: Tuning | undefined): string[] {
  if (tuning === undefined) return [];
  return [
    ...repeated('--disable', tuning.disable),
    ...repeated(
      '--severity',
      Object.entries(tuning.severity).map(([policy, severity]) => `${policy}=${severity}`),
    ),
    ...repeated(
      '--param',
      Object.entries(tuning.parameters).flatMap(([policy, values]) =>
        Object.entries(values).map(
          ([name, value]) =>
            `${policy}.${name}=${typeof value === 'object' ? value.join(',') : String(value)}`,
        ),
      ),
    ),
  ];
}

/** An option with each of its values; one that begins with a hyphen must not be taken for an option itself. */
function repeated(option: string, values: readonly string[]): string[] {
  return values.flatMap((value) => (value.startsWith('-') ? [`${option}=${value}`] : [option, value]));
}

type ChildEnvironment = Readonly<Record<string, string>>;

async function withPrivateDirectory<T>(
  { environment }: ScanOptions,
  use: (environment: ChildEnvironment) => Promise<T>,
): Promise<T> {
  const directories = await createPrivateDirectories(environment.RUNNER_TEMP || tmpdir());
  try {
    return await use(childEnvironment(environment, directories, process.platform));
  } finally {
    // What the child left there is of no use to anyone; what cannot be removed goes with the runner's own directory.
    await rm(directories.root, { recursive: true, force: true, maxRetries: 2 }).catch(() => undefined);
  }
}

async function createPrivateDirectories(
  parent: string,
): Promise<PrivateDirectories & { readonly root: string }> {
  try {
    const root = await mkdtemp(path.join(parent, 'policycortex-'));
    const home = path.join(root, 'home');
    const temporary = path.join(root, 'tmp');
    await Promise.all([mkdir(home), mkdir(temporary)]);
    return { root, home, temporary };
  } catch (cause) {
    throw new ScanError(
      'scan-crashed',
      `No directory for the scan's temporary files could be created in ${JSON.stringify(parent)}: ${messageOf(cause)}.`,
      { cause },
    );
  }
}

/** The same as `keepReport`, but gives what went wrong, if anything: a scan that failed is worth more words. */
async function keep({ stdout }: ProcessResult, file: string): Promise<ScanError | null> {
  try {
    await keepReport(stdout, file);
    return null;
  } catch (error) {
    if (error instanceof ScanError) return error;
    throw error;
  }
}

/** Writes a report to a file. Leaves nothing of an earlier run behind, also where there is nothing to keep. Throws `ScanError`. */
export async function keepReport(report: Uint8Array, file: string): Promise<void> {
  try {
    await mkdir(path.dirname(file), { recursive: true });
    await rm(file, { force: true });
    if (report.byteLength > 0) await writeFile(file, report, { flag: 'wx' });
  } catch (cause) {
    throw new ScanError(
      'outputs-failed',
      `The results could not be written to ${JSON.stringify(file)}: ${messageOf(cause)}. ` +
        'Choose another place with the input "results-file", or free some disk space.',
      { cause },
    );
  }
}
