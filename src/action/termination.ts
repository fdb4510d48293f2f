import { ScanError } from '../contract/errors.js';

export interface Termination {
  /** Aborts, with a `ScanError`, when the runner asks the process to stop. */
  readonly signal: AbortSignal;
  /** Stops listening. */
  dispose(): void;
}

/** A cancelled job gets SIGINT, then SIGTERM 7.5 s later, then is killed 2.5 s after that. */
export function listenForTermination(): Termination {
  const controller = new AbortController();
  const abort = (name: NodeJS.Signals): void =>
    controller.abort(
      new ScanError('scan-cancelled', `the run was cancelled (${name}) before there was a verdict.`),
    );
  process.on('SIGINT', abort);
  process.on('SIGTERM', abort);
  return {
    signal: controller.signal,
    dispose: () => {
      process.off('SIGINT', abort);
      process.off('SIGTERM', abort);
    },
  };
}
