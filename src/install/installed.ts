import type { CliCommand } from '../contract/cli-command.js';

export interface InstalledCli {
  /** The CLI's own version. */
  readonly version: string;
  /** Absolute; holds the `policycortex` that later steps of the job call once the directory is on their PATH. */
  readonly directory: string;
  /** How to start it without a shell. */
  readonly command: CliCommand;
  /** `cache`: downloaded by an earlier run. */
  readonly source: 'bundled' | 'cache' | 'download';
  /** What people should know about the installation. */
  readonly notices: readonly string[];
}

export interface InstallContext {
  /** Of the runner: `RUNNER_TEMP`. */
  readonly temporaryDirectory: string;
  readonly signal?: AbortSignal | undefined;
}
