/**
 * When a request to GitHub may be sent again, and how long to wait first.
 * Follows GitHub's "Best practices for using the REST API": `retry-after`, else `x-ratelimit-reset`, else a minute for
 * a secondary limit; exponential backoff with full jitter for everything that passes by itself.
 */

export const MAX_ATTEMPTS = 4;
const MAX_WAIT_MS = 60_000;
export const MAX_TOTAL_WAIT_MS = 120_000;

const FIRST_BACKOFF_MS = 1_000;
const SECONDARY_LIMIT_WAIT_MS = 60_000;
const TRANSIENT = new Set([408, 429, 500, 502, 503, 504]);

/** What an answer says about trying again. */
export type RetryAdvice =
  { readonly kind: 'never' } | { readonly kind: 'backoff' } | { readonly kind: 'wait'; readonly ms: number };

export type Headers = Readonly<Record<string, string | number | undefined>>;

/** Whether GitHub refused because of too many requests: the one kind of 403 that passes by itself. */
export function isRateLimited(status: number, headers: Headers, message: string): boolean {
  if (status === 429) return true;
  if (status !== 403) return false;
  return (
    headers['retry-after'] !== undefined ||
    String(headers['x-ratelimit-remaining']) === '0' ||
    /secondary rate limit/i.test(message)
  );
}

/** The advice of an answer with an error status. `now` in milliseconds since the epoch. */
export function adviceOf(status: number, headers: Headers, message: string, now: number): RetryAdvice {
  const isLimited = isRateLimited(status, headers, message);
  if (!isLimited && !TRANSIENT.has(status)) return { kind: 'never' };
  const ms = statedWait(headers, now) ?? (isLimited ? SECONDARY_LIMIT_WAIT_MS : null);
  if (ms === null) return { kind: 'backoff' };
  return ms <= MAX_WAIT_MS ? { kind: 'wait', ms } : { kind: 'never' };
}

/**
 * Milliseconds to wait after the given attempt (from 1), or null when that was the last one.
 * `random` is between 0 and 1.
 */
export function pauseAfter(advice: RetryAdvice, attempt: number, random: number): number | null {
  if (advice.kind === 'never' || attempt >= MAX_ATTEMPTS) return null;
  if (advice.kind === 'wait') return advice.ms;
  return Math.min(MAX_WAIT_MS, random * FIRST_BACKOFF_MS * 2 ** (attempt - 1));
}

function statedWait(headers: Headers, now: number): number | null {
  const after = headers['retry-after'];
  if (after !== undefined) {
    const at = /^\d+$/.test(String(after)) ? now + Number(after) * 1_000 : Date.parse(String(after));
    if (Number.isFinite(at)) return Math.max(0, at - now);
  }
  if (String(headers['x-ratelimit-remaining']) !== '0') return null;
  const reset = Number(headers['x-ratelimit-reset']);
  // A clock that is a little ahead of GitHub's must not turn the wait into none.
  return Number.isFinite(reset) ? Math.max(1_000, reset * 1_000 - now) : null;
}
