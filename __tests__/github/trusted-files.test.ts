import './no-proxy.js';
import { createClient, type GitHubClient } from '../../src/github/client.js';
import { readBranchTip, readMergeBase, readParents } from '../../src/github/commits.js';
import { readFileAt } from '../../src/github/trusted-files.js';
import { startGitHub, type GitHubStandIn } from '../servers/github/stand-in.js';
import { BASE_SHA, TOKENS } from '../servers/github/state.js';
import { FakeClock } from './fake-clock.js';

const FILE = '.github/policy-gate.yml';
const REPOSITORY = { owner: 'acme', name: 'infra' };
const HEAD = '1'.repeat(40);

let github: GitHubStandIn;

beforeEach(async () => {
  github = await startGitHub();
});

afterEach(async () => {
  await github.close();
  expect(github.breaches).toEqual([]);
});

const client = (token: string = TOKENS.write): GitHubClient =>
  createClient({
    ...{ token, apiUrl: github.apiUrl, graphqlUrl: github.graphqlUrl },
    ...{ clock: new FakeClock(), timeoutMs: 10_000 },
  });

const read = (token?: string): Promise<Buffer | null> =>
  readFileAt(client(token), REPOSITORY, BASE_SHA, FILE);

describe('a file at a commit', () => {
  test.each([
    ['a text', Buffer.from('locked: true\n')],
    ['nothing', Buffer.alloc(0)],
    ['bytes of any kind', Buffer.from(Array.from({ length: 5_000 }, (_, index) => index % 256))],
    ['just 1 MB', Buffer.alloc(1024 * 1024, 'x')],
  ])('comes as it is: %s', async (_, content) => {
    github.putFile(BASE_SHA, FILE, content);
    expect((await read())?.equals(content)).toBe(true);
  });

  test('that there is not is null, once the commit itself can be read', async () => {
    await expect(read()).resolves.toBeNull();
    expect(github.requests.map(({ operation }) => operation)).toEqual(['repos/get-content', 'git/get-tree']);
  });

  test.each([401, 403, 404, 410, 500])(
    'that there is not, where the commit gives HTTP %d, is an error',
    async (status) => {
      github.spoil('git/get-tree', { kind: 'status', status }, { times: 9 });
      await expect(read()).rejects.toThrow(/read the commit 2222222/);
    },
  );

  test('of a token that may read nothing is an error', async () => {
    await expect(read(TOKENS.none)).rejects.toThrow(/contents: read/);
  });

  test('of more than 1 MB is refused', async () => {
    github.putFile(BASE_SHA, FILE, Buffer.alloc(1024 * 1024 + 1, 'x'));
    await expect(read()).rejects.toThrow(/larger than 1 MB/);
  });
});

/** Answers that the stand-in, which keeps to what it has, would not give. */
const answering = (data: unknown): GitHubClient =>
  ({
    rest: (call: { answer: { parse: (value: unknown) => unknown } }) =>
      Promise.resolve(call.answer.parse(data)),
  }) as unknown as GitHubClient;

const SOUND = {
  type: 'file',
  encoding: 'base64',
  size: 2,
  content: Buffer.from('a\n').toString('base64'),
  sha: '78981922613b2afb6025042ff6bd878ac1994e85',
};

test.each<[string, unknown, RegExp | null]>([
  ['as it should be', SOUND, null],
  ['of another digest', { ...SOUND, sha: '0'.repeat(40) }, /did not arrive whole/],
  ['of another size', { ...SOUND, size: 3 }, /did not arrive whole/],
  ['cut off', { ...SOUND, content: '' }, /did not arrive whole/],
  [
    'that is too large to be sent',
    { ...SOUND, encoding: 'none', content: '', size: 2_000_000 },
    /not a file|did not arrive whole/,
  ],
  ['that is a link', { ...SOUND, type: 'symlink', target: '../lax.yml' }, /is a symlink, not a file/],
  [
    'that is a submodule',
    { ...SOUND, type: 'submodule', submodule_git_url: 'git://x' },
    /is a submodule, not a file/,
  ],
  ['that is a directory', [SOUND], /is a directory, not a file/],
])('a file %s', async (_, data, message) => {
  const result = readFileAt(answering(data), REPOSITORY, BASE_SHA, FILE);
  if (message === null) await expect(result).resolves.toEqual(Buffer.from('a\n'));
  else await expect(result).rejects.toThrow(message);
});

describe('commits', () => {
  test('a branch ends in its commit, parents come in their order, and the merge base is found', async () => {
    github.state.commits.set(HEAD, [BASE_SHA, '4'.repeat(40)]);
    await expect(readBranchTip(client(), REPOSITORY, 'main')).resolves.toBe(BASE_SHA);
    await expect(readParents(client(), REPOSITORY, HEAD)).resolves.toEqual([BASE_SHA, '4'.repeat(40)]);
    await expect(readMergeBase(client(), REPOSITORY, 'main', HEAD)).resolves.toBe(BASE_SHA);
  });

  test('a branch with slashes is one branch', async () => {
    github.state.branches.set('release/2026/06', HEAD);
    await expect(readBranchTip(client(), REPOSITORY, 'release/2026/06')).resolves.toBe(HEAD);
  });

  test.each<[string, () => Promise<unknown>]>([
    ['a branch that there is not', () => readBranchTip(client(), REPOSITORY, 'gone')],
    ['a commit that there is not', () => readParents(client(), REPOSITORY, HEAD)],
    [
      'a tag in the place of a commit',
      () => readBranchTip(answering({ object: { type: 'tag', sha: HEAD } }), REPOSITORY, 'main'),
    ],
    [
      'a commit that is none',
      () => readBranchTip(answering({ object: { type: 'commit', sha: 'main' } }), REPOSITORY, 'main'),
    ],
  ])('%s is an error', async (_, act) => {
    await expect(act()).rejects.toThrow();
  });
});
