import './no-proxy.js';
import { z } from 'zod';
import { DeliveryError, ScanError } from '../../src/contract/errors.js';
import { ApiError } from '../../src/github/api-error.js';
import { createClient, MAX_REQUESTS, type ClientOptions } from '../../src/github/client.js';
import { readPullRequest } from '../../src/github/pull-request.js';
import { startGitHub, type GitHubStandIn } from '../servers/github/stand-in.js';
import { TOKENS } from '../servers/github/state.js';
import { FakeClock } from './fake-clock.js';

const REF = { owner: 'acme', name: 'infra', number: 7 };

let github: GitHubStandIn;
let clock: FakeClock;

beforeEach(async () => {
  github = await startGitHub();
  github.pullRequest(7);
  clock = new FakeClock();
});

afterEach(async () => {
  await github.close();
});

const client = (options: Partial<ClientOptions> = {}) =>
  createClient({
    token: TOKENS.write,
    apiUrl: github.apiUrl,
    graphqlUrl: github.graphqlUrl,
    clock,
    timeoutMs: 1_000,
    ...options,
  });

const read = (options?: Partial<ClientOptions>) => readPullRequest(client(options), REF);

const failureOf = async (promise: Promise<unknown>): Promise<ApiError> => {
  const error: unknown = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(ApiError);
  expect(error).toBeInstanceOf(DeliveryError);
  return error as ApiError;
};

test('reads a pull request', async () => {
  Object.assign(github.pullRequest(7), { headRepository: 'stranger/infra', baseRef: 'release' });
  await expect(read()).resolves.toEqual({
    headSha: '1'.repeat(40),
    baseRef: 'release',
    state: 'open',
    author: 'maria',
    isFork: true,
  });
  expect(github.breaches).toEqual([]);
  expect(github.requests[0]?.headers).toMatchObject({
    authorization: `token ${TOKENS.write}`,
    'x-github-api-version': '2022-11-28',
    'user-agent': expect.stringContaining('policy-gate'),
  });
});

test('an empty token is told before anything is sent', () => {
  expect(() => client({ token: '' })).toThrow(/input "github-token" is empty/);
});

describe('a spoilt answer is asked for again', () => {
  test.each([
    ['cut off', { kind: 'cut-off' }],
    ['a page of HTML', { kind: 'html' }],
    ['a page of HTML with an error', { kind: 'html', status: 502 }],
    ['a connection reset', { kind: 'reset' }],
    ['silence', { kind: 'silence' }],
    ['500', { kind: 'status', status: 500 }],
    ['429', { kind: 'status', status: 429, headers: { 'retry-after': '1' } }],
  ] as const)('%s', async (_, fault) => {
    github.spoil('pulls/get', fault, { times: 3 });
    await expect(read({ timeoutMs: 100 })).resolves.toMatchObject({ headSha: '1'.repeat(40) });
    expect(clock.waits).toHaveLength(3);
  });
});

describe('and not for ever', () => {
  test.each([
    ['cut off', { kind: 'cut-off' }, /is not what its API documents/],
    ['a page of HTML', { kind: 'html' }, /is not what its API documents/],
    [
      'a connection reset',
      { kind: 'reset' },
      /could not be reached to read pull request #7 of acme\/infra: .*proxy/,
    ],
    ['silence', { kind: 'silence' }, /no answer within 0.1 s/],
    ['502', { kind: 'status', status: 502 }, /HTTP 502: Server Error; request C0DE:1234:5678/],
  ] as const)('%s', async (_, fault, message) => {
    github.spoil('pulls/get', fault, { times: Infinity });
    const error = await failureOf(read({ timeoutMs: 100 }));
    expect(error.message).toMatch(message);
    expect(github.requests).toHaveLength(4);
    expect(clock.waits).toEqual([500, 1_000, 2_000]);
  });
});

describe('a refusal is final', () => {
  test.each([
    ['a bad token', 401, 'Bad credentials', 'forbidden', /"github-token" is invalid or has expired/],
    [
      'no permission',
      403,
      'Resource not accessible by integration',
      'forbidden',
      /"permissions: pull-requests: read".*fork.*Dependabot/,
    ],
    ['nothing there', 404, 'Not Found', 'github-failed', /found nothing to read pull request #7/],
    ['moved', 301, 'Moved Permanently', 'github-failed', /was the repository renamed/],
    ['invalid', 422, 'Validation Failed', 'github-failed', /HTTP 422: Validation Failed; request C0DE/],
    ['legal', 451, 'Unavailable', 'github-failed', /HTTP 451/],
  ] as const)('%s', async (_, status, text, code, message) => {
    github.spoil('pulls/get', { kind: 'status', status, message: text });
    const error = await failureOf(read());
    expect(error).toMatchObject({ code, status });
    expect(error.message).toMatch(message);
    expect(error.message).not.toContain(TOKENS.write);
    expect(github.requests).toHaveLength(1);
  });
});

test('a redirect is not followed: the token stays', async () => {
  const elsewhere = await startGitHub();
  const headers = { location: `${elsewhere.apiUrl}/repos/acme/infra/pulls/7` };
  github.spoil('pulls/get', { kind: 'status', status: 302, headers });
  const error = await failureOf(read()).finally(() => elsewhere.close());
  expect(error.status).toBe(302);
  expect(elsewhere.requests).toEqual([]);
});

test('words of an answer cannot start a line, nor a workflow command', async () => {
  github.spoil('pulls/get', { kind: 'status', status: 400, message: 'no\r\n::error::x\u001b[31m\u202e' });
  const error = await failureOf(read());
  expect(error.message).not.toMatch(/[\r\n\u001b\u202e]/);
});

describe('rate limits', () => {
  test('waits as told', async () => {
    github.spoil('pulls/get', { kind: 'status', status: 403, headers: { 'retry-after': '30' } });
    await read();
    expect(clock.waits).toEqual([30_000]);
  });

  test('gives up rather than to wait for an hour', async () => {
    const reset = String(clock.now() / 1_000 + 3_600);
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset };
    github.spoil('pulls/get', { kind: 'status', status: 403, headers });
    const error = await failureOf(read());
    expect(error).toMatchObject({ code: 'github-failed', status: 403 });
    expect(error.message).toMatch(/rate limit/);
    expect(clock.waits).toEqual([]);
  });

  test('never waits for more than two minutes in all', async () => {
    github.spoil('*', { kind: 'status', status: 429, headers: { 'retry-after': '50' } }, { times: Infinity });
    const one = client();
    await failureOf(readPullRequest(one, REF));
    await failureOf(readPullRequest(one, REF));
    expect(clock.waits).toEqual([50_000, 50_000]);
  });
});

test('stops at the cap of requests', async () => {
  const one = client();
  for (let count = 0; count < MAX_REQUESTS; count += 1) await readPullRequest(one, REF);
  const error = await failureOf(readPullRequest(one, REF));
  expect(error.message).toMatch(/asked 25 times/);
  expect(github.requests).toHaveLength(MAX_REQUESTS);
});

describe('an abort', () => {
  const cancelled = new ScanError('scan-cancelled', 'cancelled');

  test('ends a call under way, with its own reason', async () => {
    const controller = new AbortController();
    github.spoil('pulls/get', { kind: 'silence' });
    const pending = read({ signal: controller.signal, timeoutMs: 60_000 });
    setTimeout(() => controller.abort(cancelled), 20);
    await expect(pending).rejects.toBe(cancelled);
  });

  test('ends a wait, with its own reason', async () => {
    const controller = new AbortController();
    clock.sleep = async () => {
      controller.abort(cancelled);
      throw new Error('interrupted');
    };
    github.spoil('pulls/get', { kind: 'status', status: 500 });
    await expect(read({ signal: controller.signal })).rejects.toBe(cancelled);
  });
});

describe('GraphQL', () => {
  const ask = (query = 'query { viewer { login } }') =>
    client().graphql({
      query,
      variables: {},
      answer: z.object({ viewer: z.object({ login: z.string() }) }),
      aim: 'ask',
      permission: 'pull-requests: read',
    });

  test('gives the data', async () => {
    await expect(ask()).resolves.toEqual({ viewer: { login: 'github-actions[bot]' } });
    expect(github.requests[0]?.path).toBe('/graphql');
  });

  test.each([
    ['FORBIDDEN', 'Resource not accessible by integration', 'forbidden', 1],
    ['NOT_FOUND', 'Could not resolve', 'github-failed', 1],
    ['SOMETHING_NEW', 'Who knows', 'github-failed', 1],
    ['RATE_LIMITED', 'API rate limit exceeded', 'github-failed', 3],
    [undefined, 'Something went wrong while executing your query.', 'github-failed', 4],
  ])('an error inside of a 200 is an error: %s', async (type, message, code, attempts) => {
    github.spoil(
      'graphql/query',
      { kind: 'graphql-error', message, ...(type && { type }) },
      { times: Infinity },
    );
    expect(await failureOf(ask())).toMatchObject({ code });
    expect(github.requests).toHaveLength(attempts);
  });

  test('the stand-in knows which fields GitHub has', async () => {
    await failureOf(ask('query { viewer { loginName } }'));
    expect(github.breaches).toEqual([expect.stringContaining('Cannot query field "loginName"')]);
  });
});
