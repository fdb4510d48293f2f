import type { Clock } from '../../src/github/clock.js';

/** A clock that sleeps in no time, and remembers for how long. */
export class FakeClock implements Clock {
  readonly waits: number[] = [];
  #now = Date.UTC(2026, 0, 1);

  /** `chance`: what `random` gives. */
  constructor(readonly chance: () => number = () => 0.5) {}

  now(): number {
    return this.#now;
  }

  random(): number {
    return this.chance();
  }

  async sleep(ms: number, signal?: AbortSignal): Promise<void> {
    signal?.throwIfAborted();
    this.waits.push(ms);
    this.#now += ms;
    // Lets others go on, as a real wait would.
    await new Promise((resolve) => void setImmediate(resolve));
  }
}
