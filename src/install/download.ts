import { rm } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { ScanError, messageOf } from '../contract/errors.js';
import type { DownloadSource } from './download-source.js';
import { describeUrl, transfer, TransferFailure, type TransferLimits } from './transfer.js';

export interface DownloadLimits extends TransferLimits {
  readonly attempts: number;
  readonly attemptMs: number;
  readonly totalMs: number;
  /** Before the second attempt, doubled before each further one. */
  readonly pauseMs: number;
  /** The longest that a server can make us wait. */
  readonly maxPauseMs: number;
}

export const DOWNLOAD_LIMITS: DownloadLimits = {
  maxBytes: 500 * 1024 * 1024,
  maxRedirects: 5,
  attempts: 5,
  attemptMs: 60_000,
  totalMs: 300_000,
  pauseMs: 1_000,
  maxPauseMs: 60_000,
};

/**
 * Downloads a file and verifies its SHA-256. @actions/tool-cache's own download takes plain http, truncated bodies and any
 * number of redirects, hands credentials on to other hosts, and knows no digest.
 * Throws `ScanError`: 'download-failed', 'digest-mismatch', or 'scan-cancelled'; nothing is left at `file` then.
 */
export async function download(
  { url, sha256 }: DownloadSource,
  file: string,
  limits: DownloadLimits = DOWNLOAD_LIMITS,
  signal?: AbortSignal,
): Promise<void> {
  try {
    const actual = await retrieve(url, file, limits, signal);
    if (actual === sha256) return;
    throw new ScanError(
      'digest-mismatch',
      `What ${describeUrl(url)} serves is not what was asked for: its SHA-256 is ${actual}, and cli-sha256 says ${sha256}. ` +
        'Nothing of it was unpacked or run. If the file was replaced on purpose, check it and correct cli-sha256.',
    );
  } catch (error) {
    await rm(file, { force: true });
    throw error;
  }
}

/**
 * Gets a file, as often as it takes within the limits, and gives its SHA-256. Credentials in the URL are for its origin alone. Throws
 * `ScanError`: 'download-failed' or 'scan-cancelled'.
 */
export async function retrieve(
  url: URL,
  file: string,
  limits: DownloadLimits,
  signal?: AbortSignal,
): Promise<string> {
  const end = Date.now() + limits.totalMs;
  for (let attempt = 1; ; attempt++) {
    const failure = await attemptOnce(url, file, limits, end, signal);
    if (typeof failure === 'string') return failure;
    const pause = pauseBefore(attempt, failure, limits);
    if (!failure.isWorthRetrying || attempt >= limits.attempts || Date.now() + pause >= end) {
      throw failed(url, failure, attempt);
    }
    await pauseFor(pause, signal);
  }
}

/** The digest, or why there is none. */
async function attemptOnce(
  url: URL,
  file: string,
  limits: DownloadLimits,
  end: number,
  signal?: AbortSignal,
): Promise<string | TransferFailure> {
  const controller = new AbortController();
  const allowed = Math.max(1, Math.min(limits.attemptMs, end - Date.now()));
  let isTooSlow = false;
  const timer = setTimeout(() => {
    isTooSlow = true;
    controller.abort();
  }, allowed);
  const cancel = (): void => controller.abort();
  signal?.addEventListener('abort', cancel, { once: true });
  try {
    if (signal?.aborted === true) throw cancelled();
    return await transfer(url, file, limits, controller.signal);
  } catch (error) {
    if (signal?.aborted === true) throw cancelled();
    if (isTooSlow) return new TransferFailure(`it took longer than ${Math.ceil(allowed / 1000)} s`, true);
    if (error instanceof TransferFailure) return error;
    throw error;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', cancel);
  }
}

function pauseBefore(attempt: number, { retryAfter }: TransferFailure, limits: DownloadLimits): number {
  const asked = retryAfter === undefined ? NaN : askedPause(retryAfter);
  const pause = Number.isFinite(asked) ? asked : limits.pauseMs * 2 ** (attempt - 1);
  return Math.min(Math.max(pause, 0), limits.maxPauseMs);
}

/** RFC 9110, section 10.2.3: seconds, or a date. */
function askedPause(retryAfter: string): number {
  return /^\d{1,9}$/.test(retryAfter) ? Number(retryAfter) * 1000 : Date.parse(retryAfter) - Date.now();
}

async function pauseFor(milliseconds: number, signal?: AbortSignal): Promise<void> {
  try {
    await wait(milliseconds, undefined, signal === undefined ? {} : { signal });
  } catch {
    throw cancelled();
  }
}

function failed(url: URL, failure: TransferFailure, attempts: number): ScanError {
  const times = attempts === 1 ? '' : ` after ${attempts} attempts`;
  return new ScanError(
    'download-failed',
    `policycortex could not be downloaded from ${describeUrl(url)}${times}: ${messageOf(failure)}. ` +
      'Check the input "cli-download-url" and that this runner may reach it (HTTPS_PROXY and NO_PROXY are honoured).',
    { cause: failure },
  );
}

function cancelled(): ScanError {
  return new ScanError('scan-cancelled', 'The download was stopped because the run was cancelled.');
}
