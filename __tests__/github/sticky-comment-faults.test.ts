import './no-proxy.js';
import fc from 'fast-check';
import { DeliveryError } from '../../src/contract/errors.js';
import { createClient, MAX_REQUESTS } from '../../src/github/client.js';
import { isNewer, markerOf, readSigned, sign } from '../../src/github/comment-marker.js';
import { upsertComment, type UpsertOutcome } from '../../src/github/sticky-comment.js';
import type { Fault } from '../servers/github/faults.js';
import { startGitHub, type GitHubStandIn } from '../servers/github/stand-in.js';
import { TOKENS, type Identity } from '../servers/github/state.js';
import { FakeClock } from './fake-clock.js';

const RUNS = Number(process.env['FUZZ_RUNS'] ?? 0) >= 1_000 ? 2_000 : 40;
const MARIA: Identity = { login: 'maria', type: 'User' };
const KEY = { workflow: 'Policy', job: 'gate', commentId: '' };
const heads = ['1', '4'].map((digit) => digit.repeat(40));

const limits: readonly Readonly<Record<string, string>>[] = [
  {},
  { 'retry-after': '2' },
  { 'retry-after': '99' },
  { 'x-ratelimit-remaining': '0' },
];

const fault: fc.Arbitrary<Fault> = fc.oneof(
  fc.record({
    kind: fc.constant('status' as const),
    status: fc.constantFrom(301, 400, 401, 403, 404, 408, 422, 429, 500, 502, 503, 504),
    isCarriedOut: fc.boolean(),
    message: fc.constantFrom(
      'Server Error',
      'You have exceeded a secondary rate limit',
      'body is too long',
      '',
    ),
    headers: fc.constantFrom(...limits),
  }),
  fc.record({
    kind: fc.constant('html' as const),
    status: fc.constantFrom(200, 502),
    isCarriedOut: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('reset' as const), isCarriedOut: fc.boolean() }),
  fc.constant<Fault>({ kind: 'cut-off' }),
  fc.record({
    kind: fc.constant('graphql-error' as const),
    type: fc.constantFrom('FORBIDDEN', 'NOT_FOUND', 'RATE_LIMITED', undefined),
    message: fc.constant('Something went wrong'),
  }),
  fc.record({ kind: fc.constant('late' as const), ms: fc.integer({ min: 0, max: 3 }) }),
);

/** Where in the sequence of requests of a step something goes wrong. */
const plan = fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 12 }), fault), {
  maxLength: 6,
  selector: ([nth]) => nth,
});

/** One run, or two at once, after which a person may do something. */
const step = fc.record({
  runs: fc.array(fc.record({ id: fc.integer({ min: 1, max: 5 }), head: fc.integer({ min: 0, max: 1 }) }), {
    minLength: 1,
    maxLength: 2,
  }),
  head: fc.integer({ min: 0, max: 1 }),
  plan,
  event: fc.constantFrom('none', 'none', 'removes', 'spoofs', 'hides'),
});

test('whatever goes wrong: one comment at most, the newest run wins, nobody else is touched', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 1, maxLength: 4 }),
      fc.infiniteStream(fc.double({ min: 0, max: 0.99, noNaN: true })),
      async (steps, chances) => {
        const github = await startGitHub();
        try {
          await play(github, steps, () => chances.next().value as number);
        } finally {
          await github.close();
        }
      },
    ),
    { numRuns: RUNS, interruptAfterTimeLimit: RUNS > 40 ? 600_000 : 20_000 },
  );
}, 660_000);

type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

async function play(github: GitHubStandIn, steps: readonly Step[], chance: () => number): Promise<void> {
  const pullRequest = github.pullRequest(7);
  github.addComment(7, MARIA, 'a comment');
  let mayHaveTwo = false;

  for (const [index, { runs, head, plan: faults, event }] of steps.entries()) {
    pullRequest.headSha = heads[head] ?? '';
    for (const [nth, spoiling] of faults) github.spoil('*', spoiling, { nth });
    const before = github.requests.length;
    const stood = readSigned(markerOf(KEY), visible(github)[0]?.body ?? '')?.signature ?? null;
    const results = await Promise.all(runs.map((run) => attempt(github, run, `${index}`, chance)));
    github.heal();

    const asked = github.requests.slice(before).map(({ operation }) => operation);
    expect(asked.length).toBeLessThanOrEqual(MAX_REQUESTS * runs.length);
    expect(asked.filter((operation) => operation === 'issues/create-comment').length).toBeLessThanOrEqual(
      5 * runs.length,
    );
    for (const result of results) if (result instanceof Error) expect(result).toBeInstanceOf(DeliveryError);
    // Two at once, one of which is cut off from GitHub after its creation: the next run tidies up.
    const isClean = results.every((result) => !(result instanceof Error) && result.notice === null);
    mayHaveTwo = runs.length > 1 ? mayHaveTwo || !isClean : mayHaveTwo && !isClean;
    expect(visible(github).length).toBeLessThanOrEqual(mayHaveTwo ? 1 + runs.length + index : 1);
    const [only] = runs;
    if (runs.length === 1 && only !== undefined && isClean) {
      tellsTheTruth(github, results[0] as UpsertOutcome, only, `${index}`);
    }

    for (const { id, head: ours } of runs) {
      if (!isNewer(stood, { headSha: heads[ours] ?? '', run: { id, attempt: 1 } })) continue;
      expect(visible(github).map(({ body }) => body)).not.toContain(signed({ id, head: ours }, `${index}`));
    }

    if (event === 'spoofs') github.addComment(7, MARIA, signed({ id: 9, head: 0 }, 'PASSED'));
    for (const comment of visible(github)) {
      if (event === 'removes') github.removeComment(comment);
      if (event === 'hides') comment.isMinimized = true;
    }
  }

  pullRequest.headSha = heads[0] ?? '';
  const last = await attempt(github, { id: 6, head: 0 }, 'last', chance);
  expect(last).toMatchObject({ kind: expect.stringMatching(/^(created|updated)$/), notice: null });
  expect(visible(github).map(({ body }) => body)).toEqual([signed({ id: 6, head: 0 }, 'last')]);
  const touched = github.changes.filter(
    ({ kind, author, by }) => kind !== 'created' && author === 'maria' && by !== 'maria',
  );
  expect(touched).toEqual([]);
  expect(github.breaches).toEqual([]);
}

interface Run {
  readonly id: number;
  readonly head: number;
}

async function attempt(
  github: GitHubStandIn,
  run: Run,
  text: string,
  chance: () => number,
): Promise<UpsertOutcome | Error> {
  const { apiUrl, graphqlUrl } = github;
  const client = createClient({
    token: TOKENS.write,
    apiUrl,
    graphqlUrl,
    clock: new FakeClock(chance),
    timeoutMs: 5_000,
  });
  return upsertComment({
    client,
    pullRequest: { owner: 'acme', name: 'infra', number: 7 },
    key: KEY,
    headSha: heads[run.head] ?? '',
    run: { id: run.id, attempt: 1 },
    body: `${text} ${run.id}`,
    shorterBody: () => `${text} ${run.id}`,
  }).catch((error: unknown) => error as Error);
}

function tellsTheTruth(github: GitHubStandIn, outcome: UpsertOutcome, run: Run, text: string): void {
  const [comment] = visible(github);
  switch (outcome.kind) {
    case 'created':
    case 'updated':
      expect(comment?.body).toBe(
        sign(
          markerOf(KEY),
          { headSha: heads[run.head] ?? '', run: { id: run.id, attempt: 1 } },
          `${text} ${run.id}`,
        ),
      );
      expect(outcome.url).toContain(String(comment?.id));
      break;
    case 'skipped-outdated':
      expect(github.pullRequest(7).headSha).not.toBe(heads[run.head]);
      break;
    case 'absent':
      throw new Error('a comment was asked for');
    case 'skipped-newer':
    case 'unchanged':
      expect(comment).toBeDefined();
  }
}

function signed(run: Run, text: string): string {
  return sign(
    markerOf(KEY),
    { headSha: heads[run.head] ?? '', run: { id: run.id, attempt: 1 } },
    `${text} ${run.id}`,
  );
}

function visible(github: GitHubStandIn) {
  return github.comments(7).filter(({ author, isMinimized }) => author.login !== 'maria' && !isMinimized);
}
