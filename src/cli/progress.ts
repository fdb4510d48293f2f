import type { Terminal } from './terminal.js';

/** A scan that is done sooner says nothing. */
const QUIET_MS = 500;
const REDRAW_MS = 100;

export interface ProgressLine {
  readonly show: (what: string) => void;
  readonly clear: () => void;
}

/** One line on standard error, redrawn in place, where somebody watches. */
export function progressOn(terminal: Terminal): ProgressLine {
  if (!terminal.isWatched) return { show: () => undefined, clear: () => undefined };
  const start = Date.now();
  let drawn = 0;
  return {
    show: (what) => {
      const now = Date.now();
      if (now - start < QUIET_MS || now - drawn < REDRAW_MS) return;
      drawn = now;
      terminal.flash(`\r\u001B[K${what}`);
    },
    clear: () => {
      if (drawn > 0) terminal.flash('\r\u001B[K');
    },
  };
}
