import { adviceOf, isRateLimited, MAX_ATTEMPTS, pauseAfter } from '../../src/github/retry.js';

const NOW = Date.UTC(2026, 0, 1);
const inSeconds = (seconds: number): string => String(NOW / 1_000 + seconds);

describe('adviceOf', () => {
  test.each([408, 500, 502, 503, 504])('%d passes by itself', (status) => {
    expect(adviceOf(status, {}, '', NOW)).toEqual({ kind: 'backoff' });
  });

  test.each([301, 400, 401, 403, 404, 409, 410, 422, 451, 501])('%d does not', (status) => {
    expect(adviceOf(status, {}, 'Bad Request', NOW)).toEqual({ kind: 'never' });
  });

  test.each([
    ['retry-after in seconds', 429, { 'retry-after': '7' }, '', { kind: 'wait', ms: 7_000 }],
    [
      'retry-after as a date',
      503,
      { 'retry-after': new Date(NOW + 9_000).toUTCString() },
      '',
      { kind: 'wait', ms: 9_000 },
    ],
    [
      'retry-after in the past',
      503,
      { 'retry-after': new Date(NOW - 9_000).toUTCString() },
      '',
      { kind: 'wait', ms: 0 },
    ],
    ['retry-after that is no time', 503, { 'retry-after': 'soon' }, '', { kind: 'backoff' }],
    ['retry-after of a 403', 403, { 'retry-after': '3' }, 'no', { kind: 'wait', ms: 3_000 }],
    ['retry-after beyond a minute', 429, { 'retry-after': '61' }, '', { kind: 'never' }],
    [
      'retry-after before reset',
      403,
      { 'retry-after': '5', 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': inSeconds(40) },
      '',
      { kind: 'wait', ms: 5_000 },
    ],
    [
      'reset when nothing remains',
      403,
      { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': inSeconds(40) },
      '',
      { kind: 'wait', ms: 40_000 },
    ],
    [
      'reset that has passed',
      403,
      { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': inSeconds(-5) },
      '',
      { kind: 'wait', ms: 1_000 },
    ],
    [
      'reset in an hour',
      403,
      { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': inSeconds(3_600) },
      '',
      { kind: 'never' },
    ],
    [
      'reset while some remain',
      403,
      { 'x-ratelimit-remaining': '9', 'x-ratelimit-reset': inSeconds(40) },
      'no',
      { kind: 'never' },
    ],
    ['nothing remains, no reset', 403, { 'x-ratelimit-remaining': '0' }, '', { kind: 'wait', ms: 60_000 }],
    ['a secondary limit', 403, {}, 'You have exceeded a secondary rate limit.', { kind: 'wait', ms: 60_000 }],
    ['429 without a time', 429, {}, '', { kind: 'wait', ms: 60_000 }],
  ])('%s', (_, status, headers, message, advice) => {
    expect(adviceOf(status, headers, message, NOW)).toEqual(advice);
  });
});

test('a 403 for want of permission is no rate limit', () => {
  expect(
    isRateLimited(403, { 'x-ratelimit-remaining': '900' }, 'Resource not accessible by integration'),
  ).toBe(false);
});

describe('pauseAfter', () => {
  test('backs off with full jitter, and ends', () => {
    const longest = [1, 2, 3, 4].map((attempt) => pauseAfter({ kind: 'backoff' }, attempt, 1));
    expect(longest).toEqual([1_000, 2_000, 4_000, null]);
    expect(pauseAfter({ kind: 'backoff' }, 3, 0)).toBe(0);
  });

  test('waits as long as GitHub says, as often as any', () => {
    expect(pauseAfter({ kind: 'wait', ms: 60_000 }, 1, 0)).toBe(60_000);
    expect(pauseAfter({ kind: 'wait', ms: 1 }, MAX_ATTEMPTS, 0)).toBeNull();
    expect(pauseAfter({ kind: 'never' }, 1, 0)).toBeNull();
  });
});
