/**
 * The errors that have a name. Each message says what is wrong, where, and what to do about it.
 * Any other error that reaches an entry point is a bug, and is shown with its stack.
 */

export type ConfigErrorCode =
  | 'input-invalid' // an input of the action or an option of the CLI
  | 'path-invalid' // a path that is missing, outside of the workspace, or not a directory
  | 'policy-invalid' // a policy file or a framework catalogue
  | 'config-invalid' // .github/policy-gate.yml, or a file that it names
  | 'name-unknown' // a policy, a framework or a command that does not exist
  | 'environment-refused'; // an environment in which the gate cannot be trusted

export type ScanErrorCode =
  | 'install-failed'
  | 'download-failed'
  | 'digest-mismatch'
  | 'archive-refused'
  | 'scan-crashed'
  | 'scan-timeout'
  | 'scan-cancelled'
  | 'report-invalid'
  | 'nothing-scanned'
  | 'files-unreadable'
  | 'budget-exceeded'
  | 'workspace-changed'
  | 'outputs-failed';

export type DeliveryErrorCode = 'github-failed' | 'forbidden' | 'comment-failed' | 'summary-failed';

abstract class GateError<Code extends string> extends Error {
  constructor(
    readonly code: Code,
    message: string,
    options?: { cause?: unknown },
  ) {
    super(message, options);
    this.name = new.target.name;
  }
}

/** Something that the user can put right: an input, an option, a file of theirs. */
export class ConfigError extends GateError<ConfigErrorCode> {}

/** No verdict could be reached: the tool, its installation or its report failed. The gate fails closed. */
export class ScanError extends GateError<ScanErrorCode> {}

/** The verdict could not be told to someone. Warns; never changes the verdict. */
export class DeliveryError extends GateError<DeliveryErrorCode> {}

/** The message of whatever was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
