import type { Terminal } from './terminal.js';

/** A command of `policycortex`: what help prints about it, what it takes, and what it does. */
export interface Command {
  readonly name: string;
  /** A line of help. */
  readonly summary: string;
  /** What may stand behind the name: `list|show NAME`. */
  readonly operands: string;
  readonly options: Readonly<Record<string, OptionDescription>>;
  readonly examples: readonly Example[];
  /** Gives the exit code. */
  run(given: Arguments, terminal: Terminal): Promise<number>;
}

export interface OptionDescription {
  readonly description: string;
  /** What stands for the value in help; an option without one is a switch. */
  readonly value?: string;
  readonly isRepeatable?: boolean;
  /** Said in help; the command itself applies it. */
  readonly default?: string;
}

export interface Example {
  readonly command: string;
  readonly purpose: string;
}

/** A command line, taken apart and checked against the command's options. */
export interface Arguments {
  readonly operands: readonly string[];
  has(option: string): boolean;
  /** The last value that was given. */
  value(option: string): string | undefined;
  values(option: string): readonly string[];
}
