/** Whose approval lets a deployment go on, and whose does not. */
import { startGitHub, type GitHubStandIn } from '../servers/github/stand-in.js';
import { BASE_SHA, TOKENS, type Review } from '../servers/github/state.js';
import { CLEAN } from './infrastructure.js';
import { gate, MERGE_SHA, propose, reasonsOf } from './runner/proposal.js';
import { HEAD_SHA, pullRequestEvent, type Machine, type Step, type StepResult } from './runner/run-action.js';

const EARLIER = '5'.repeat(40);

const configWith = (approvers: string): string => `baseline: none
stages:
  - {stage: production, policy_enforcement: block_high, deployment: release}
deployment:
  release:
    before_deploy:
      - manual_approval: {required: true, approvers: [${approvers}]}
`;

let github: GitHubStandIn;

beforeEach(async () => {
  github = await startGitHub();
  github.pullRequest(7);
  github.state.teams.set('acme/security', new Set(['sam', 'maria', 'olga']));
  github.state.permissions.set('sam', 'write').set('maria', 'write').set('olga', 'read').set('eve', 'write');
});

afterEach(async () => {
  await github.close();
  expect(github.breaches).toEqual([]);
});

const review = (login: string, state: Review['state'], commit = HEAD_SHA): void =>
  void github.state.reviews.push({ pullRequest: 7, login, state, commit });

const proposed = (approvers = 'security'): Machine =>
  propose(github, { base: { '.github/policy-gate.yml': configWith(approvers), 'main.tf': CLEAN } });

const judged = (approvers?: string, step: Omit<Step, 'machine'> = {}): Promise<StepResult> =>
  gate(github, proposed(approvers), {
    ...step,
    inputs: { stage: 'production', comment: 'never', 'github-token': TOKENS.app, ...step.inputs },
  });

const [isPassed, isWaiting, isError] = [
  { gate_status: 'passed' },
  { gate_status: 'failed' },
  { gate_status: 'error' },
];

describe('an approval of the right commit', () => {
  it.each([
    ['by a member of the team', 'sam', 'security'],
    ['by a member of the team of an organisation', 'sam', 'acme/security'],
    ['by the user who is named', 'eve', '"@Eve"'],
  ])('%s passes', async (_, login, approvers) => {
    review(login, 'APPROVED');
    const run = await judged(approvers);
    expect(run.outputs).toMatchObject(isPassed);
    expect(run.exitCode).toBe(0);
    expect(reasonsOf(run, true)).toContainEqual(
      expect.objectContaining({ code: 'approval-given', message: expect.stringContaining(`by @${login}`) }),
    );
  });

  it('counts although its author said more about it afterwards', async () => {
    review('sam', 'CHANGES_REQUESTED');
    review('sam', 'APPROVED');
    review('sam', 'COMMENTED');
    expect((await judged()).outputs).toMatchObject(isPassed);
  });

  it('counts behind more than a hundred other reviews', async () => {
    for (let count = 0; count < 120; count += 1) review('eve', 'COMMENTED');
    review('sam', 'APPROVED');
    expect((await judged()).outputs).toMatchObject(isPassed);
  });

  it('is found among those of thirty others', async () => {
    for (let count = 0; count < 30; count += 1) review(`user-${count}`, 'APPROVED');
    review('sam', 'APPROVED');
    expect((await judged()).outputs).toMatchObject(isPassed);
  });
});

describe('what does not pass', () => {
  it.each<[string, () => void, string]>([
    ['no review', () => undefined, 'Waiting for approval by security'],
    [
      'an approval of an earlier commit',
      () => review('sam', 'APPROVED', EARLIER),
      'the approval of @sam is of an earlier commit',
    ],
    ['an approval that was dismissed', () => review('sam', 'DISMISSED'), 'Waiting for approval by security'],
    ["the author's own", () => review('maria', 'APPROVED'), '@maria is the author'],
    [
      'that of somebody in the team who may only read',
      () => review('olga', 'APPROVED'),
      '@olga may not write to the repository',
    ],
    ['that of somebody else', () => review('eve', 'APPROVED'), 'Waiting for approval by security'],
    [
      'one that was withdrawn by asking for changes',
      () => {
        review('sam', 'APPROVED');
        review('sam', 'CHANGES_REQUESTED');
      },
      'Waiting for approval by security',
    ],
    [
      'one that was withdrawn on the second page of reviews',
      () => {
        review('sam', 'APPROVED');
        for (let count = 0; count < 110; count += 1) review('eve', 'COMMENTED');
        review('sam', 'CHANGES_REQUESTED');
      },
      'Waiting for approval by security',
    ],
  ])('%s', async (_, prepare, message) => {
    prepare();
    const run = await judged();
    expect(run.outputs).toMatchObject(isWaiting);
    expect(run.exitCode).toBe(1);
    const [reason] = reasonsOf(run);
    expect(reason?.message).toContain(message);
    expect(reason?.checkpoint).toBe('deployment "release" (manual_approval)');
  });

  it('one of two that are asked for', async () => {
    review('sam', 'APPROVED');
    const run = await judged('security, "@eve"');
    expect(run.outputs).toMatchObject(isWaiting);
    expect(reasonsOf(run).map(({ message }) => message)).toEqual([
      expect.stringContaining('Waiting for approval by @eve'),
    ]);
  });

  it('a team that was renamed: no verdict', async () => {
    review('sam', 'APPROVED');
    const run = await judged('protection');
    expect(run.outputs).toMatchObject(isError);
    expect(reasonsOf(run)[0]?.message).toContain('there is no team acme/protection');
  });

  it.each([403, 404, 500])('reviews that GitHub answers with HTTP %d: no verdict', async (status) => {
    review('sam', 'APPROVED');
    github.spoil('pulls/list-reviews', { kind: 'status', status }, { times: 9 });
    const run = await judged();
    expect(run.outputs).toMatchObject(isError);
    expect(run.exitCode).toBe(1);
    expect(reasonsOf(run)[0]?.message).toContain('read the reviews of pull request #7');
  });

  it.each(['teams/get-membership-for-user-in-org', 'repos/get-collaborator-permission-level'])(
    '%s that fails: no verdict',
    async (operation) => {
      review('sam', 'APPROVED');
      github.spoil(operation, { kind: 'status', status: 403 }, { times: 9 });
      const run = await judged();
      expect(run.outputs).toMatchObject(isError);
    },
  );
});

it('a review starts the gate again, which passes then', async () => {
  const machine = proposed();
  const inputs = { stage: 'production', 'github-token': TOKENS.app };
  const first = await gate(github, machine, { inputs });
  expect(first.outputs).toMatchObject(isWaiting);
  expect(first.durationMs).toBeLessThan(60_000);
  review('sam', 'APPROVED');
  const event = { ...pullRequestEvent(), name: 'pull_request_review' };
  const second = await gate(github, machine, { inputs, event, environment: { GITHUB_RUN_ID: '101' } });
  expect(second.outputs).toMatchObject(isPassed);
  expect(github.comments(7).map(({ body }) => body)).toEqual([expect.stringContaining('PASSED')]);
});

describe('after the merge', () => {
  const push = (sha: string): Promise<StepResult> =>
    judged(undefined, { event: { name: 'push', payload: {} }, environment: { GITHUB_SHA: sha } });
  const MERGED = '6'.repeat(40);

  it.each([
    ['of the head that was merged count', HEAD_SHA, isPassed],
    ['of an earlier commit do not', EARLIER, isWaiting],
  ])("the pull request's reviews %s", async (_, commit, expected) => {
    github.pullRequest(7).mergeCommit = MERGED;
    review('sam', 'APPROVED', commit);
    expect((await push(MERGED)).outputs).toMatchObject(expected);
  });

  it('a commit of no pull request waits', async () => {
    review('sam', 'APPROVED');
    const run = await push(BASE_SHA);
    expect(run.outputs).toMatchObject(isWaiting);
    expect(reasonsOf(run)[0]?.message).toContain('commit 2222222 is of no merged pull request');
  });

  it('a pull request that cannot be looked for is no verdict', async () => {
    github.spoil(
      'repos/list-pull-requests-associated-with-commit',
      { kind: 'status', status: 500 },
      { times: 9 },
    );
    expect((await push(MERGED)).outputs).toMatchObject(isError);
  });
});

it.each([
  ['of the pull request that it ends in', `pr-7-${BASE_SHA}`, isPassed],
  ['of no pull request that can be told', 'somewhere', isWaiting],
])('a merge group has the approvals %s', async (_, ref, expected) => {
  review('sam', 'APPROVED');
  const payload = {
    merge_group: {
      base_sha: BASE_SHA,
      head_sha: MERGE_SHA,
      base_ref: 'refs/heads/main',
      head_ref: `refs/heads/gh-readonly-queue/main/${ref}`,
    },
  };
  expect((await judged(undefined, { event: { name: 'merge_group', payload } })).outputs).toMatchObject(
    expected,
  );
});
