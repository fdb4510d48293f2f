import { DeliveryError, type DeliveryErrorCode } from '../contract/errors.js';
import { adviceOf, isRateLimited, type Headers, type RetryAdvice } from './retry.js';

/** What a call is for, in words that complete "GitHub did not let this token …". */
export interface Purpose {
  readonly aim: string;
  /** What the job must grant, as in `pull-requests: write`. */
  readonly permission: string;
}

/** GitHub's API did not do what was asked. */
export class ApiError extends DeliveryError {
  constructor(
    code: DeliveryErrorCode,
    message: string,
    /** The answer's status; null when there was no usable answer, and what was asked for may have happened. */
    readonly status: number | null,
    readonly advice: RetryAdvice,
    options?: { cause?: unknown },
  ) {
    super(code, message, options);
  }
}

/** An answer that is an error. */
export interface Refusal {
  readonly status: number;
  readonly headers: Headers;
  /** GitHub's own words; empty when the body is not its JSON. */
  readonly message: string;
}

/** The error for an answer with an error status: what was refused, why, and the cure. */
export function refused(purpose: Purpose, refusal: Refusal, now: number): ApiError {
  const { status, headers, message } = refusal;
  const { code, text } = explain(purpose, refusal);
  const words = quoted(message);
  const id = quoted(String(headers['x-github-request-id'] ?? ''));
  return new ApiError(
    code,
    `${text} (HTTP ${status}${words === '' ? '' : `: ${words}`}${id === '' ? '' : `; request ${id}`})`,
    status,
    adviceOf(status, headers, message, now),
  );
}

/** The error for a call without an answer: refused connection, reset, timeout. */
export function unanswered(purpose: Purpose, why: string, cause: unknown): ApiError {
  const text = `GitHub could not be reached to ${purpose.aim}: ${quoted(why)}. Check the network and the proxy of the runner.`;
  return new ApiError('github-failed', text, null, { kind: 'backoff' }, { cause });
}

/** The error for an answer that is not what GitHub documents: cut off, an error page of a proxy, … */
export function unintelligible(purpose: Purpose, what: string, cause?: unknown): ApiError {
  const text =
    `GitHub's answer to the attempt to ${purpose.aim} is not what its API documents (${quoted(what)}). ` +
    'It was cut off, or something between the runner and GitHub answered in its place.';
  return new ApiError('github-failed', text, null, { kind: 'backoff' }, { cause });
}

function explain(purpose: Purpose, refusal: Refusal): { code: DeliveryErrorCode; text: string } {
  const { status, headers, message } = refusal;
  const { aim, permission } = purpose;
  if (isRateLimited(status, headers, message)) {
    return { code: 'github-failed', text: `GitHub's rate limit was reached on the attempt to ${aim}` };
  }
  if (status === 401) {
    const cure = 'The input "github-token" is invalid or has expired.';
    return { code: 'forbidden', text: `GitHub did not accept the token to ${aim}. ${cure}` };
  }
  if (status === 403 && /\block(ed)?\b/i.test(message)) {
    return { code: 'forbidden', text: `GitHub did not let this token ${aim}: the conversation is locked` };
  }
  if (status === 403) {
    const cure =
      `Give the job "permissions: ${permission}". On a pull request from a fork, or by Dependabot, the token can ` +
      'only read, whatever the permissions say.';
    return { code: 'forbidden', text: `GitHub did not let this token ${aim}. ${cure}` };
  }
  if (status === 404 || status === 410) {
    const cure = `It does not exist any more, or the token cannot see it; the job needs "permissions: ${permission}".`;
    return { code: 'github-failed', text: `GitHub found nothing to ${aim}. ${cure}` };
  }
  if (status < 400) {
    return {
      code: 'github-failed',
      text: `GitHub redirected the attempt to ${aim}: was the repository renamed?`,
    };
  }
  return { code: 'github-failed', text: `GitHub failed to ${aim}` };
}

/** Foreign text inside a message of ours: one line, nothing invisible, not too long. */
function quoted(text: string): string {
  const line = text.replaceAll(/[^\p{L}\p{N}\p{P}\p{S} ]+/gu, ' ').trim();
  return line.length <= 300 ? line : `${line.slice(0, 300)}…`;
}
