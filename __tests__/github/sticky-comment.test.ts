import './no-proxy.js';
import { DeliveryError } from '../../src/contract/errors.js';
import { createClient } from '../../src/github/client.js';
import { markerOf, sign } from '../../src/github/comment-marker.js';
import { upsertComment, type UpsertOutcome, type UpsertRequest } from '../../src/github/sticky-comment.js';
import type { Fault } from '../servers/github/faults.js';
import { startGitHub, type GitHubOptions, type GitHubStandIn } from '../servers/github/stand-in.js';
import { ACTIONS_BOT, TOKENS, type Identity } from '../servers/github/state.js';
import { FakeClock } from './fake-clock.js';

const HEAD = '1'.repeat(40);
const NEXT_HEAD = '4'.repeat(40);
const KEY = { workflow: 'Policy', job: 'gate', commentId: '' };
const MARKER = markerOf(KEY);
const MARIA: Identity = { login: 'maria', type: 'User' };

let github: GitHubStandIn;
let clock: FakeClock;

async function start(options?: GitHubOptions): Promise<void> {
  await github?.close();
  github = await startGitHub(options);
  github.pullRequest(7);
}

beforeEach(async () => {
  await start();
  clock = new FakeClock();
});

afterEach(async () => {
  expect(github.breaches).toEqual([]);
  expect(
    github.changes.filter(({ by, author, kind }) => kind !== 'created' && by !== author && by !== 'maria'),
  ).toEqual([]);
});

afterAll(async () => {
  await github.close();
});

interface Options extends Partial<Omit<UpsertRequest, 'client'>> {
  readonly token?: string;
}

const upsert = ({ token = TOKENS.write, ...request }: Options = {}): Promise<UpsertOutcome> =>
  upsertComment({
    client: createClient({
      token,
      apiUrl: github.apiUrl,
      graphqlUrl: github.graphqlUrl,
      clock,
      timeoutMs: 300,
    }),
    pullRequest: { owner: 'acme', name: 'infra', number: 7 },
    key: KEY,
    headSha: HEAD,
    run: { id: 100, attempt: 1 },
    body: '## Result\n',
    ...request,
  });

const visible = () => github.comments(7).filter((comment) => !comment.isMinimized);
const bodies = () => visible().map(({ body }) => body);
const operations = () => github.requests.map(({ operation }) => operation);
const signed = (body: string, id = 100, attempt = 1, headSha = HEAD) =>
  sign(MARKER, { headSha, run: { id, attempt } }, body);

describe('one comment', () => {
  test('is created once, in three requests', async () => {
    const outcome = await upsert();
    expect(bodies()).toEqual([signed('## Result\n')]);
    expect(outcome).toEqual({
      kind: 'created',
      url: `https://github.com/acme/infra/pull/7#issuecomment-${github.comments(7)[0]?.id}`,
      notice: null,
    });
    expect(operations()).toEqual(['graphql/query', 'issues/create-comment', 'graphql/query']);
  });

  test('is updated in place, in three', async () => {
    const { url } = await upsert();
    const before = github.requests.length;
    await expect(upsert({ body: 'other', run: { id: 101, attempt: 1 } })).resolves.toEqual({
      kind: 'updated',
      url,
      notice: null,
    });
    expect(bodies()).toEqual([signed('other', 101)]);
    expect(operations().slice(before)).toEqual(['graphql/query', 'issues/update-comment', 'graphql/query']);
  });

  test('is left alone when nothing changed', async () => {
    const { url } = await upsert();
    await expect(upsert({ run: { id: 101, attempt: 1 } })).resolves.toEqual({
      kind: 'unchanged',
      url,
      notice: null,
    });
    expect(operations()).not.toContain('issues/update-comment');
  });

  test('is written again for a new commit, though it says the same', async () => {
    await upsert();
    github.pullRequest(7).headSha = NEXT_HEAD;
    await expect(upsert({ headSha: NEXT_HEAD })).resolves.toMatchObject({ kind: 'updated' });
    expect(bodies()).toEqual([signed('## Result\n', 100, 1, NEXT_HEAD)]);
  });

  test('for each workflow, job and comment-id', async () => {
    const keys = [
      KEY,
      { ...KEY, commentId: 'staging' },
      { ...KEY, job: 'other' },
      { ...KEY, workflow: 'Policy --> <b>' },
      { workflow: 'Policy","gate', job: '', commentId: '' },
    ];
    for (const key of [...keys, ...keys]) await upsert({ key, body: JSON.stringify(key) });
    expect(github.comments(7)).toHaveLength(keys.length);
  });

  test.each([
    ['an app', TOKENS.write, true],
    ['an app, where viewerDidAuthor is not set', TOKENS.write, false],
    ['a person', TOKENS.person, true],
    ['a person, where viewerDidAuthor is not set', TOKENS.person, false],
  ])('is recognised by the token of %s', async (_, token, knowsViewer) => {
    await start({ knowsViewer });
    await upsert({ token });
    await expect(upsert({ token, body: 'other' })).resolves.toMatchObject({ kind: 'updated' });
    expect(github.comments(7)).toHaveLength(1);
  });

  test('is found among 1,000 others, and created among them', async () => {
    for (let count = 0; count < 500; count += 1) github.addComment(7, MARIA, `comment ${count}`);
    await expect(upsert()).resolves.toMatchObject({ kind: 'created' });
    for (let count = 0; count < 500; count += 1) github.addComment(7, MARIA, `comment ${count}`);
    await expect(upsert({ body: 'other' })).resolves.toMatchObject({ kind: 'updated' });
    expect(visible().filter(({ author }) => author.login !== 'maria')).toHaveLength(1);
  });

  test('is not made when none is asked for, but is updated', async () => {
    await expect(upsert({ createsMissing: false })).resolves.toEqual({
      kind: 'absent',
      url: null,
      notice: null,
    });
    expect(github.changes).toEqual([]);
    await upsert();
    await expect(upsert({ createsMissing: false, body: 'other' })).resolves.toMatchObject({
      kind: 'updated',
    });
  });

  test('is made anew when somebody removed it, or hid it', async () => {
    await upsert();
    for (const comment of github.comments(7)) github.removeComment(comment);
    await expect(upsert()).resolves.toMatchObject({ kind: 'created' });
    for (const comment of github.comments(7)) comment.isMinimized = true;
    await expect(upsert()).resolves.toMatchObject({ kind: 'created' });
    expect(visible()).toHaveLength(1);
  });

  test('is made anew when it is removed between the look and the update', async () => {
    await upsert();
    const remove = () => github.comments(7).forEach((comment) => github.removeComment(comment));
    github.spoil('issues/update-comment', { kind: 'meanwhile', run: remove });
    await expect(upsert({ body: 'other' })).resolves.toMatchObject({ kind: 'created' });
    expect(bodies()).toEqual([signed('other')]);
  });

  test('is not made anew because of a 404, while it is there', async () => {
    await upsert();
    github.spoil(
      'issues/update-comment',
      { kind: 'status', status: 404, message: 'Not Found' },
      { times: Infinity },
    );
    await expect(upsert({ body: 'other' })).rejects.toThrow(/found nothing to update the comment/);
    expect(github.comments(7)).toHaveLength(1);
  });

  test('is not added to a list that does not end', async () => {
    for (let count = 0; count < 5_001; count += 1) github.addComment(7, MARIA, 'x');
    await expect(upsert()).rejects.toThrow(/more than 5000 comments/);
    expect(github.comments(7)).toHaveLength(5_001);
  });
});

describe('comments of others', () => {
  test.each<[string, Identity]>([
    ['a person', MARIA],
    ['a person with the name of the app', { login: 'github-actions', type: 'User' }],
    ['another app', { login: 'dependabot[bot]', type: 'Bot' }],
  ])('are not touched, though they carry the marker: %s', async (_, author) => {
    for (const knowsViewer of [true, false]) {
      await start({ knowsViewer });
      const spoof = github.addComment(7, author, signed('PASSED', 999_999));
      await expect(upsert()).resolves.toMatchObject({ kind: 'created' });
      await expect(upsert({ body: 'other' })).resolves.toMatchObject({ kind: 'updated' });
      expect(spoof).toMatchObject({ body: signed('PASSED', 999_999), isMinimized: false });
      expect(visible()).toHaveLength(2);
    }
  });

  test('a marker with the lowest id is no reason to hide our own', async () => {
    github.addComment(7, MARIA, signed('spoof'));
    await upsert();
    await upsert({ body: 'other', run: { id: 101, attempt: 1 } });
    expect(bodies()).toEqual([signed('spoof'), signed('other', 101)]);
  });

  test('our own, without the marker on line 1, are not touched either', async () => {
    github.addComment(7, ACTIONS_BOT, `Another tool quotes:\n${signed('quoted')}`);
    await upsert();
    await upsert({ body: 'other' });
    expect(bodies()[0]).toContain('Another tool quotes');
    expect(visible()).toHaveLength(2);
  });
});

describe('races', () => {
  test('two runs at once leave one comment, of the later run', async () => {
    for (const [first, second] of [
      [100, 101],
      [101, 100],
    ] as const) {
      await start();
      await Promise.all([
        upsert({ run: { id: first, attempt: 1 }, body: `run ${first}` }),
        upsert({ run: { id: second, attempt: 1 }, body: `run ${second}` }),
      ]);
      expect(github.comments(7)).toHaveLength(2);
      expect(bodies()).toEqual([signed('run 101', 101)]);
      expect(github.comments(7).map(({ classifier }) => classifier)).toEqual([null, 'DUPLICATE']);
    }
  });

  test('an earlier run, or attempt, does not overwrite a later one', async () => {
    await upsert({ run: { id: 100, attempt: 2 } });
    for (const run of [
      { id: 99, attempt: 5 },
      { id: 100, attempt: 1 },
    ]) {
      await expect(upsert({ run, body: 'late' })).resolves.toMatchObject({ kind: 'skipped-newer' });
    }
    expect(bodies()).toEqual([signed('## Result\n', 100, 2)]);
  });

  test('a run for a commit that is no longer the head writes nothing', async () => {
    github.pullRequest(7).headSha = NEXT_HEAD;
    await expect(upsert()).resolves.toEqual({ kind: 'skipped-outdated', url: null, notice: null });
    expect(github.changes).toEqual([]);
  });

  test('also when the head moves between a lost update and the next', async () => {
    await upsert();
    const push = () => (github.pullRequest(7).headSha = NEXT_HEAD);
    github.spoil('issues/update-comment', { kind: 'status', status: 502 });
    github.spoil('graphql/query', { kind: 'meanwhile', run: push }, { nth: 2 });
    await expect(upsert({ body: 'late' })).resolves.toMatchObject({ kind: 'skipped-outdated' });
    expect(bodies()).toEqual([signed('## Result\n')]);
  });

  test('an update of an earlier run, under way at the same time, does not stay', async () => {
    await upsert();
    const late = () => Object.assign(github.comments(7)[0] ?? {}, { body: signed('late', 100) });
    github.spoil('graphql/query', { kind: 'meanwhile', run: late }, { nth: 2 });
    await expect(upsert({ body: 'newer', run: { id: 101, attempt: 1 } })).resolves.toMatchObject({
      kind: 'updated',
    });
    expect(bodies()).toEqual([signed('newer', 101)]);
  });

  test('duplicates of an earlier accident are hidden, the oldest kept', async () => {
    const [first] = [1, 2, 3].map((run) => github.addComment(7, ACTIONS_BOT, signed(`${run}`, run)));
    await expect(upsert()).resolves.toMatchObject({ kind: 'updated' });
    expect(visible()).toEqual([first]);
    expect(first?.body).toBe(signed('## Result\n'));
  });

  test('one that cannot be hidden is told, and does not fail the rest', async () => {
    for (const run of [1, 2]) github.addComment(7, ACTIONS_BOT, signed(`${run}`, run));
    github.spoil('graphql/minimizeComment', { kind: 'graphql-error', type: 'FORBIDDEN', message: 'no' });
    const { kind, notice } = await upsert();
    expect(kind).toBe('updated');
    expect(notice).toMatch(/hide a second comment of the gate.*pull-requests: write/);
  });
});

describe('an answer that is lost', () => {
  const faults: readonly [string, Fault, boolean][] = [
    ['the connection drops after the server did it', { kind: 'reset', isCarriedOut: true }, true],
    ['the connection drops before', { kind: 'reset' }, false],
    ['no answer, but done', { kind: 'silence', isCarriedOut: true }, true],
    ['no answer, and not done', { kind: 'silence' }, false],
    ['502, but done', { kind: 'status', status: 502, isCarriedOut: true }, true],
    ['503, and not done', { kind: 'status', status: 503 }, false],
    ['the answer is cut off', { kind: 'cut-off' }, true],
    ['HTML, but done', { kind: 'html', isCarriedOut: true }, true],
  ];

  test.each(faults)('on creation: %s', async (_, fault, isDone) => {
    github.spoil('issues/create-comment', fault);
    await expect(upsert()).resolves.toMatchObject({
      kind: 'created',
      url: expect.stringContaining('issuecomment'),
    });
    expect(bodies()).toEqual([signed('## Result\n')]);
    expect(operations().filter((operation) => operation === 'issues/create-comment')).toHaveLength(
      isDone ? 1 : 2,
    );
    expect(github.comments(7)).toHaveLength(1);
  });

  test.each(faults)('on update: %s', async (_, fault) => {
    await upsert();
    github.spoil('issues/update-comment', fault);
    await expect(upsert({ body: 'other' })).resolves.toMatchObject({ kind: 'updated' });
    expect(bodies()).toEqual([signed('other')]);
  });

  test.each<[string, Fault]>([
    ['cut off', { kind: 'cut-off' }],
    ['HTML', { kind: 'html' }],
    ['part of the data beside an error', { kind: 'graphql-error', message: 'Something went wrong' }],
  ])('a list that cannot be read is never an empty list: %s', async (_, fault) => {
    await upsert();
    github.spoil('graphql/query', fault, { times: Infinity });
    await expect(upsert({ body: 'other' })).rejects.toThrow(DeliveryError);
    expect(github.comments(7)).toHaveLength(1);
  });

  test('for good: gives up, within the budget', async () => {
    github.spoil('issues/create-comment', { kind: 'reset' }, { times: Infinity });
    await expect(upsert()).rejects.toThrow(/could not be reached to comment on pull request #7/);
    expect(operations().filter((operation) => operation === 'issues/create-comment')).toHaveLength(4);
  });
});

describe('a list that lags behind', () => {
  test('a new comment that is not listed yet is not made again', async () => {
    const hide = () => Object.assign(github.comments(7)[0] ?? {}, { isMinimized: true });
    github.spoil('graphql/query', { kind: 'meanwhile', run: hide }, { nth: 2 });
    await expect(upsert()).resolves.toMatchObject({ kind: 'created' });
    expect(github.comments(7)).toHaveLength(1);
  });

  test('an update that is not listed yet is not made again', async () => {
    await upsert();
    const revert = () => Object.assign(github.comments(7)[0] ?? {}, { body: signed('## Result\n') });
    github.spoil('graphql/query', { kind: 'meanwhile', run: revert }, { nth: 2 });
    await expect(upsert({ body: 'other' })).resolves.toMatchObject({ kind: 'updated' });
    expect(operations().filter((operation) => operation === 'issues/update-comment')).toHaveLength(1);
  });

  test('a head that is not known there yet is asked for at the other API', async () => {
    const [now, then] = [HEAD, NEXT_HEAD];
    github.pullRequest(7).headSha = then;
    github.spoil('pulls/get', { kind: 'meanwhile', run: () => (github.pullRequest(7).headSha = now) });
    await expect(upsert()).resolves.toMatchObject({ kind: 'created' });
  });

  test('no list at all after the comment is written is only told', async () => {
    github.spoil('graphql/query', { kind: 'html' }, { nth: 2, times: Infinity });
    const { kind, url, notice } = await upsert();
    expect([kind, url]).toEqual(['created', expect.stringContaining('issuecomment')]);
    expect(notice).toMatch(/not what its API documents/);
  });
});

describe('a refusal', () => {
  test('a token that can only read: what is missing, and why on a fork', async () => {
    await expect(upsert({ token: TOKENS.read })).rejects.toMatchObject({
      code: 'forbidden',
      message: expect.stringMatching(
        /did not let this token comment on pull request #7\. Give the job "permissions: pull-requests: write".*fork/,
      ),
    });
    expect(operations()).toEqual(['graphql/query', 'issues/create-comment']);
  });

  test.each([
    [
      'no permission at all',
      { token: TOKENS.none },
      /read the comments of pull request #7.*pull-requests: write/,
    ],
    ['an unknown token', { token: 'ghs_unknown' }, /"github-token" is invalid/],
    [
      'no such pull request',
      { pullRequest: { owner: 'acme', name: 'infra', number: 8 } },
      /found nothing to read/,
    ],
    [
      'no such repository',
      { pullRequest: { owner: 'acme', name: 'nope', number: 7 } },
      /found nothing to read/,
    ],
  ])('%s', async (_, options, message) => {
    await expect(upsert(options)).rejects.toThrow(message);
  });

  test('a locked conversation', async () => {
    github.pullRequest(7).isLocked = true;
    await expect(upsert()).rejects.toThrow(/the conversation is locked/);
  });

  test('a rate limit is waited for, then looked at anew', async () => {
    github.spoil('issues/create-comment', {
      kind: 'status',
      status: 403,
      message: 'You have exceeded a secondary rate limit',
    });
    await expect(upsert()).resolves.toMatchObject({ kind: 'created' });
    expect(clock.waits).toEqual([60_000]);
    expect(github.comments(7)).toHaveLength(1);
  });
});

describe('a body that is too long', () => {
  const body = 'x'.repeat(300_000);

  test('is made shorter, once', async () => {
    await expect(upsert({ body, shorterBody: () => 'short' })).resolves.toMatchObject({ kind: 'created' });
    expect(bodies()).toEqual([signed('short')]);
    await expect(upsert({ body, shorterBody: () => 'shorter' })).resolves.toMatchObject({ kind: 'updated' });
    expect(bodies()).toEqual([signed('shorter')]);
  });

  test('is told when that does not help, or cannot be done', async () => {
    await expect(upsert({ body, shorterBody: () => body })).rejects.toThrow(/HTTP 422: .*too long/);
    expect(operations().filter((operation) => operation === 'issues/create-comment')).toHaveLength(2);
    await expect(upsert({ body })).rejects.toThrow(/HTTP 422: .*too long/);
  });
});
