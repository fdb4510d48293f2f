import { getOctokit } from '@actions/github';
import type { z } from 'zod';
import { ConfigError } from '../contract/errors.js';
import { errorTextOf } from './answer-text.js';
import { ApiError, refused, unintelligible, type Purpose } from './api-error.js';
import { systemClock, type Clock } from './clock.js';
import type { Endpoints } from './endpoints.js';
import { exchange, type Answer } from './exchange.js';
import { dataOf } from './graphql-answer.js';
import { MAX_TOTAL_WAIT_MS, pauseAfter } from './retry.js';

/** More requests than this, further pages of a list aside, and something goes round in circles. */
export const MAX_REQUESTS = 25;

const TIMEOUT_MS = 15_000;

export interface ClientOptions extends Endpoints {
  readonly token: string;
  /** Aborts whatever is under way, with its own reason. */
  readonly signal?: AbortSignal;
  readonly clock?: Clock;
  /** Of one attempt, answer included. */
  readonly timeoutMs?: number;
}

export interface RestCall<T> extends Purpose {
  /** As GitHub documents it: `GET /repos/{owner}/{repo}/pulls/{pull_number}`. */
  readonly route: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly answer: z.ZodType<T>;
  /** A further page of a list, or the same question about a further person, does not count as a request. */
  readonly isFurther?: boolean;
}

export interface GraphqlCall<T> extends Purpose {
  /** A query, or a mutation that can be done twice. */
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly answer: z.ZodType<T>;
  /** A further page of a list does not count as a request. */
  readonly isFurtherPage?: boolean;
}

/**
 * GitHub's API, with checked answers. Each method throws `ApiError` when GitHub did not do what was asked, and the
 * signal's reason when that aborts.
 */
export interface GitHubClient {
  /** Tries again as GitHub asks for: for what can be done twice. */
  rest<T>(call: RestCall<T>): Promise<T>;
  /** Tries again as GitHub asks for. */
  graphql<T>(call: GraphqlCall<T>): Promise<T>;
  /** Tries once. After a failure, `pause`, then look what happened: it may have been carried out all the same. */
  write<T>(call: RestCall<T>): Promise<T>;
  /** Waits until what failed may be tried again; throws the error when it may not. Attempts count from 1. */
  pause(error: unknown, attempt: number): Promise<void>;
}

/**
 * Throws `ConfigError` when the token is empty. Sends nothing yet. A proxy is used as HTTPS_PROXY and NO_PROXY say for
 * GITHUB_API_URL at the time when this module is loaded.
 */
export function createClient(options: ClientOptions): GitHubClient {
  const { token, signal, clock = systemClock, timeoutMs = TIMEOUT_MS } = options;
  if (token === '') {
    throw new ConfigError(
      'input-invalid',
      'input "github-token" is empty. Its default is ${{ github.token }}.',
    );
  }
  const octokit = getOctokit(token, { baseUrl: options.apiUrl, userAgent: 'policy-gate', log: SILENT });
  let requests = 0;
  let waitedMs = 0;

  const send = async (
    purpose: Purpose,
    route: string,
    parameters: Readonly<Record<string, unknown>>,
  ): Promise<Answer> => {
    const answer = await exchange(octokit, purpose, route, parameters, { timeoutMs, signal });
    const { status, headers, data } = answer;
    if (status >= 200 && status < 300) return answer;
    throw refused(purpose, { status, headers, message: errorTextOf(data) }, clock.now());
  };

  const count = (purpose: Purpose): void => {
    requests += 1;
    if (requests <= MAX_REQUESTS) return;
    const text = `GitHub was asked ${MAX_REQUESTS} times without getting to ${purpose.aim}; the gate stops asking.`;
    throw new ApiError('github-failed', text, null, { kind: 'never' });
  };

  const write = async <T>(call: RestCall<T>): Promise<T> => {
    if (call.isFurther !== true) count(call);
    const { data } = await send(call, call.route, call.parameters);
    return checked(call, data, call.answer);
  };

  const ask = async <T>(call: GraphqlCall<T>): Promise<T> => {
    if (call.isFurtherPage !== true) count(call);
    const { query, variables } = call;
    const answer = await send(call, `POST ${options.graphqlUrl}`, { query, variables });
    return checked(call, dataOf(call, answer, clock.now()), call.answer);
  };

  const pause = async (error: unknown, attempt: number): Promise<void> => {
    if (!(error instanceof ApiError)) throw error;
    const ms = pauseAfter(error.advice, attempt, clock.random());
    if (ms === null || waitedMs + ms > MAX_TOTAL_WAIT_MS) throw error;
    waitedMs += ms;
    try {
      await clock.sleep(ms, signal);
    } catch (interruption) {
      signal?.throwIfAborted();
      throw interruption;
    }
  };

  const retrying = async <T>(call: () => Promise<T>): Promise<T> => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await call();
      } catch (error) {
        await pause(error, attempt);
      }
    }
  };

  return {
    rest: (call) => retrying(() => write(call)),
    graphql: (call) => retrying(() => ask(call)),
    write,
    pause,
  };
}

const nothing = (): void => undefined;

/** Octokit logs to stdout, which the runner reads for commands. */
const SILENT = { debug: nothing, info: nothing, warn: nothing, error: nothing };

function checked<T>(purpose: Purpose, data: unknown, schema: z.ZodType<T>): T {
  const parsed = schema.safeParse(data);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const place = issue === undefined || issue.path.length === 0 ? 'the body' : issue.path.join('.');
  throw unintelligible(purpose, `${place}: ${issue?.message ?? 'unexpected'}`, parsed.error);
}
