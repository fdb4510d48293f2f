import { setTimeout as wait } from 'node:timers/promises';

/** Time and chance, as arguments: a test can replace them. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Between 0, included, and 1, excluded. */
  random(): number;
  /** Rejects when the signal aborts. Keeps the process alive meanwhile. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  random: () => Math.random(),
  sleep: (ms, signal) => wait(ms, undefined, signal === undefined ? {} : { signal }),
};
