import { z } from 'zod';
import { refused, unintelligible, type Purpose } from './api-error.js';
import type { Answer } from './exchange.js';

const envelope = z.object({
  data: z.unknown().optional(),
  errors: z.array(z.object({ type: z.string().optional(), message: z.string() })).optional(),
});

/** GraphQL reports failures inside of a 200. As the statuses that the REST API has for the same. */
const STATUSES: Readonly<Record<string, number>> = {
  FORBIDDEN: 403,
  INSUFFICIENT_SCOPES: 403,
  NOT_FOUND: 404,
  RATE_LIMITED: 429,
  SERVICE_UNAVAILABLE: 503,
};

/**
 * The data of a GraphQL answer. Throws `ApiError` when there are errors beside it: a part of a list must never pass
 * for the whole.
 */
export function dataOf(purpose: Purpose, answer: Answer, now: number): unknown {
  const parsed = envelope.safeParse(answer.data);
  if (!parsed.success) throw unintelligible(purpose, 'no GraphQL answer', parsed.error);
  const [error] = parsed.data.errors ?? [];
  if (error === undefined) return parsed.data.data;
  throw refused(purpose, { status: statusOf(error), headers: answer.headers, message: error.message }, now);
}

function statusOf(error: { readonly type?: string | undefined; readonly message: string }): number {
  if (error.type !== undefined) return STATUSES[error.type] ?? 422;
  return /something went wrong|timeout|timed out|try again/i.test(error.message) ? 502 : 422;
}
