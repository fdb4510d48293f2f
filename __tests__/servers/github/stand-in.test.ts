import { startGitHub, type GitHubStandIn } from './stand-in.js';
import { blobSha, TOKENS } from './state.js';

let github: GitHubStandIn;

beforeEach(async () => {
  github = await startGitHub();
  github.pullRequest(7);
});

afterEach(async () => {
  await github.close();
});

const call = (method: string, path: string, body?: unknown, token: string = TOKENS.write) =>
  fetch(`${github.apiUrl}${path}`, {
    method,
    headers: { authorization: `Bearer ${token}` },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });

test('comments are made, listed in pages, read, changed and removed', async () => {
  const comments = '/repos/acme/infra/issues/7/comments';
  for (const body of ['one', 'two', 'three']) await call('POST', comments, { body });
  const first = await call('GET', `${comments}?per_page=2`);
  const list = (await first.json()) as { id: number; body: string }[];
  expect(list.map(({ body }) => body)).toEqual(['one', 'two']);
  expect(list[0]).toMatchObject({ user: { login: 'github-actions[bot]', type: 'Bot' } });
  expect(list[0]?.id).toBeGreaterThan(2 ** 31);
  expect(first.headers.get('link')).toMatch(/page=2>; rel="next"/);
  const one = `/repos/acme/infra/issues/comments/${list[0]?.id}`;
  expect((await call('PATCH', one, { body: 'changed' })).status).toBe(200);
  expect(await (await call('GET', one)).json()).toMatchObject({ body: 'changed' });
  expect((await call('DELETE', one)).status).toBe(204);
  expect((await call('GET', one)).status).toBe(404);
  expect(github.breaches).toEqual([]);
});

test('a file is served as GitHub encodes it', async () => {
  const content = 'gate:\n'.repeat(30);
  github.putFile('2'.repeat(40), 'policy/gate.yml', content);
  const path = `/repos/acme/infra/contents/policy/gate.yml?ref=${'2'.repeat(40)}`;
  const file = (await (await call('GET', path)).json()) as { content: string };
  expect(Buffer.from(file.content, 'base64').toString()).toBe(content);
  expect(file).toMatchObject({ type: 'file', encoding: 'base64', sha: blobSha(Buffer.from(content)) });
  expect((await call('GET', path.replace('gate.yml', 'other.yml'))).status).toBe(404);
  expect(github.breaches).toEqual([]);
});

test.each([
  ['no body', 'POST', '/repos/acme/infra/issues/7/comments', {}, /required property 'body'/],
  [
    'a body of another type',
    'POST',
    '/repos/acme/infra/issues/7/comments',
    { body: 1 },
    /body must be string/,
  ],
  [
    'a number that is none',
    'GET',
    '/repos/acme/infra/pulls/seven',
    undefined,
    /"pull_number".*must be integer/,
  ],
  [
    'an unknown parameter',
    'GET',
    '/repos/acme/infra/pulls/7?fields=head',
    undefined,
    /no parameter "fields"/,
  ],
  ['an unknown operation', 'PUT', '/repos/acme/infra/pulls/7', undefined, /no operation PUT/],
])(
  'a request that GitHub would not accept is refused, and noted: %s',
  async (_, method, path, body, breach) => {
    expect((await call(method, path, body)).status).toBe(422);
    expect(github.breaches).toEqual([expect.stringMatching(breach)]);
  },
);

test.each([
  [TOKENS.read, 403, 'Resource not accessible by integration'],
  [TOKENS.none, 404, 'Not Found'],
  ['ghs_unknown', 401, 'Bad credentials'],
])('what a token may do: %s', async (token, status, message) => {
  const response = await call('POST', '/repos/acme/infra/issues/7/comments', { body: 'x' }, token);
  expect([response.status, await response.json()]).toEqual([status, expect.objectContaining({ message })]);
});
