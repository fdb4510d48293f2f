/** How to start a policycortex: a program, and what comes before its own arguments. Never needs a shell. */
export interface CliCommand {
  /** Absolute. */
  readonly file: string;
  readonly prefixArgs: readonly string[];
}
