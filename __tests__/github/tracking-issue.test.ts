import './no-proxy.js';
import { createClient } from '../../src/github/client.js';
import { markerOf, sign } from '../../src/github/comment-marker.js';
import { trackIssue, type TrackingOutcome, type TrackingRequest } from '../../src/github/tracking-issue.js';
import { startGitHub, type GitHubStandIn } from '../servers/github/stand-in.js';
import { ACTIONS_BOT, TOKENS, type Identity, type Issue } from '../servers/github/state.js';
import { FakeClock } from './fake-clock.js';

const HEAD = '1'.repeat(40);
const NEXT_HEAD = '4'.repeat(40);
const KEY = { workflow: 'Policy', job: 'gate', commentId: '' };
const MARKER = markerOf(KEY);
const MARIA: Identity = { login: 'maria', type: 'User' };

let github: GitHubStandIn;

beforeEach(async () => {
  github = await startGitHub();
});

afterEach(async () => {
  await github.close();
  expect(github.breaches).toEqual([]);
});

interface Options extends Partial<Omit<TrackingRequest, 'client'>> {
  readonly token?: string;
}

const track = ({ token = TOKENS.write, ...request }: Options = {}): Promise<TrackingOutcome> =>
  trackIssue({
    client: createClient({
      token,
      apiUrl: github.apiUrl,
      graphqlUrl: github.graphqlUrl,
      clock: new FakeClock(),
      timeoutMs: 10_000,
    }),
    repository: { owner: 'acme', name: 'infra' },
    key: KEY,
    headSha: HEAD,
    run: { id: 100, attempt: 1 },
    title: 'Policy violations on main',
    body: '## Failed\n',
    isOpen: true,
    ...request,
  });

const issues = (): Issue[] => [...github.state.issues.values()];
const writes = (): string[] =>
  github.requests.map(({ operation }) => operation).filter((name) => /create|update/.test(name));
const signed = (body: string, id = 100, headSha = HEAD): string =>
  sign(MARKER, { headSha, run: { id, attempt: 1 } }, body);
const later = (id: number): Pick<TrackingRequest, 'run'> => ({ run: { id, attempt: 1 } });

test('is created when something is open, in four requests', async () => {
  await expect(track()).resolves.toEqual({
    kind: 'created',
    url: 'https://github.com/acme/infra/issues/1000',
    notice: null,
  });
  expect(issues()).toMatchObject([
    { title: 'Policy violations on main', body: signed('## Failed\n'), state: 'open', author: ACTIONS_BOT },
  ]);
  expect(github.requests).toHaveLength(4);
});

test('is not created when nothing is', async () => {
  await expect(track({ isOpen: false })).resolves.toMatchObject({ kind: 'absent', url: null });
  expect(issues()).toEqual([]);
});

test('is brought up to date, closed when nothing is left, and reopened when it comes back', async () => {
  await track();
  const next = { headSha: NEXT_HEAD };
  await expect(track({ ...next, ...later(101), body: 'one left' })).resolves.toMatchObject({
    kind: 'updated',
  });
  expect(issues()).toMatchObject([{ body: signed('one left', 101, NEXT_HEAD), state: 'open' }]);
  await expect(track({ ...later(102), body: 'clean', isOpen: false })).resolves.toMatchObject({
    kind: 'closed',
  });
  expect(issues()).toMatchObject([{ body: signed('clean', 102), state: 'closed', stateReason: 'completed' }]);
  await expect(track({ ...later(103) })).resolves.toMatchObject({ kind: 'reopened' });
  expect(issues()).toMatchObject([{ body: signed('## Failed\n', 103), state: 'open' }]);
});

test('is left alone when a later run says the same of the same commit, its own address aside', async () => {
  await track({ body: 'see /actions/runs/100/attempts/1' });
  const before = writes().length;
  const outcome = await track({ ...later(101), body: 'see /actions/runs/101/attempts/1' });
  expect(outcome.kind).toBe('unchanged');
  expect(writes()).toHaveLength(before);
});

test('keeps the title that people gave it', async () => {
  await track();
  const [issue] = issues();
  if (issue !== undefined) issue.title = 'Our debts';
  await track({ ...later(101), body: 'other' });
  expect(issues()).toMatchObject([{ title: 'Our debts', body: signed('other', 101) }]);
});

test('is one for each workflow, job and comment-id', async () => {
  const keys = [
    KEY,
    { ...KEY, job: 'other' },
    { ...KEY, commentId: 'staging' },
    { ...KEY, workflow: 'x -->' },
  ];
  for (const key of [...keys, ...keys]) await track({ key });
  expect(issues()).toHaveLength(keys.length);
});

test.each([
  [{ id: 101, attempt: 1 }, 'skipped-newer'],
  [{ id: 100, attempt: 2 }, 'skipped-newer'],
  [{ id: 99, attempt: 9 }, 'updated'],
])('the newest run wins: over one of %j it is %s', async (theirs, kind) => {
  await track({ run: theirs, headSha: NEXT_HEAD, body: 'theirs' });
  await expect(track()).resolves.toMatchObject({ kind });
  expect(issues()[0]?.body).toContain(kind === 'updated' ? 'Failed' : 'theirs');
});

describe('issues of others', () => {
  test.each([
    ['with our marker', MARIA, false],
    ['of an app that is called like us', { login: 'github-actions', type: 'User' } as const, false],
    ['that are pull requests of our own', ACTIONS_BOT, true],
  ])('%s are never touched', async (_, author, isPullRequest) => {
    const theirs = github.state.createIssue(
      author,
      'Policy violations on main',
      signed('mine', 900),
      isPullRequest,
    );
    const before = { ...theirs };
    await expect(track()).resolves.toMatchObject({ kind: 'created' });
    await track({ ...later(101), isOpen: false, body: 'clean' });
    expect(github.state.issues.get(theirs.number)).toEqual(before);
  });

  test('of our own without the marker are not taken either, whatever their title', async () => {
    github.state.createIssue(ACTIONS_BOT, 'Policy violations on main', `text\n${signed('x')}`);
    await expect(track()).resolves.toMatchObject({ kind: 'created' });
  });
});

test('is found behind a hundred others of the same identity', async () => {
  await track();
  for (let count = 0; count < 150; count += 1) github.state.createIssue(ACTIONS_BOT, 'other', 'other');
  await expect(track({ ...later(101), body: 'other' })).resolves.toMatchObject({ kind: 'updated' });
  expect(issues()).toHaveLength(151);
});

test('closes duplicates of our own, and keeps the oldest', async () => {
  for (const text of ['first', 'second', 'third'])
    github.state.createIssue(ACTIONS_BOT, 'x', signed(text, 90));
  await expect(track()).resolves.toMatchObject({ kind: 'updated', notice: null });
  expect(issues().map(({ state }) => state)).toEqual(['open', 'closed', 'closed']);
  expect(issues()[0]?.body).toBe(signed('## Failed\n'));
  await track({ ...later(101), isOpen: false });
  await track({ ...later(102) });
  expect(issues().map(({ state }) => state)).toEqual(['open', 'closed', 'closed']);
});

test('two runs that race end with one open issue', async () => {
  github.spoil('issues/create', {
    kind: 'meanwhile',
    run: () => void github.state.createIssue(ACTIONS_BOT, 'x', signed('theirs', 99)),
  });
  await track();
  const open = issues().filter(({ state }) => state === 'open');
  expect(open.map(({ body }) => body)).toEqual([signed('## Failed\n')]);
});

test('is one when the answer to its creation was lost', async () => {
  github.spoil('issues/create', { kind: 'reset', isCarriedOut: true });
  await track();
  expect(issues()).toHaveLength(1);
});

test('is shorter when GitHub finds it too long', async () => {
  await track({ body: 'x'.repeat(70_000), shorterBody: () => 'short' });
  expect(issues()).toMatchObject([{ body: signed('short') }]);
});

test('a token that may not write is told which permission it lacks', async () => {
  await expect(track({ token: TOKENS.read })).rejects.toThrow(/permissions: issues: write/);
});

test("issues that are switched off are an error with GitHub's words", async () => {
  github.spoil('issues/create', {
    kind: 'status',
    status: 410,
    message: 'Issues are disabled for this repo',
  });
  await expect(track()).rejects.toThrow(/Issues are disabled for this repo/);
});
