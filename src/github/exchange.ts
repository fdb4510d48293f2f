import type { getOctokit } from '@actions/github';
import { z } from 'zod';
import { messageOf } from '../contract/errors.js';
import { unanswered, type Purpose } from './api-error.js';
import type { Headers } from './retry.js';

export type Octokit = ReturnType<typeof getOctokit>;

/** What came back, whatever its status. `data` is "" or a string when the body is cut off or not JSON. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly data: unknown;
}

export interface Limits {
  readonly timeoutMs: number;
  readonly signal: AbortSignal | undefined;
}

const failureWithAnswer = z.object({
  response: z.object({
    status: z.number(),
    headers: z.record(z.string(), z.union([z.string(), z.number()]).optional()),
    data: z.unknown(),
  }),
});

/**
 * One request, one answer: no retry, no redirect followed, and always an end. Throws `ApiError` when no answer came,
 * and the signal's reason when it aborts.
 */
export async function exchange(
  octokit: Octokit,
  purpose: Purpose,
  route: string,
  parameters: Readonly<Record<string, unknown>>,
  limits: Limits,
): Promise<Answer> {
  const deadline = new AbortController();
  const signals = limits.signal === undefined ? [deadline.signal] : [deadline.signal, limits.signal];
  const signal = AbortSignal.any(signals);
  // Its own timer, for that of AbortSignal.timeout does not keep the process alive: with nothing else left to do,
  // node would end in the middle of the call, with exit code 0.
  const timer = setTimeout(() => deadline.abort(), limits.timeoutMs);
  try {
    const answer: Answer = await settled(
      octokit.request(route, {
        ...parameters,
        headers: { 'x-github-api-version': '2022-11-28' },
        request: { signal, redirect: 'manual' },
      }),
      signal,
    );
    return { status: answer.status, headers: answer.headers, data: answer.data };
  } catch (error) {
    limits.signal?.throwIfAborted();
    const failure = failureWithAnswer.safeParse(error);
    if (failure.success) return failure.data.response;
    const why = deadline.signal.aborted ? `no answer within ${limits.timeoutMs / 1_000} s` : messageOf(error);
    throw unanswered(purpose, why, error);
  } finally {
    clearTimeout(timer);
  }
}

/** The promise, or a rejection when the signal aborts: also when the promise never settles. */
function settled<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(new Error('aborted'));
    if (signal.aborted) abort();
    else signal.addEventListener('abort', abort, { once: true });
    promise.then(resolve, reject);
  });
}
