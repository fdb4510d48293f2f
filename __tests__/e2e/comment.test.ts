import { startGitHub, type GitHubStandIn } from '../servers/github/stand-in.js';
import { ACTIONS_BOT, TOKENS } from '../servers/github/state.js';
import { CLEAN, PUBLIC_BUCKET, PRIVILEGED_POD } from './infrastructure.js';
import {
  createMachine,
  HEAD_SHA,
  pullRequestEvent,
  runAction,
  write,
  type Step,
} from './runner/run-action.js';

let github: GitHubStandIn;

beforeEach(async () => {
  github = await startGitHub();
  github.pullRequest(7).headSha = HEAD_SHA;
});

afterEach(async () => {
  // Whatever a test is about: nothing went to GitHub that its description does not allow.
  expect(github.breaches).toEqual([]);
  await github.close();
});

const atGitHub = (step: Step): ReturnType<typeof runAction> =>
  runAction({
    ...step,
    environment: {
      GITHUB_API_URL: github.apiUrl,
      GITHUB_GRAPHQL_URL: github.graphqlUrl,
      ...step.environment,
    },
  });

/** Markdown as it is read: without the entities that keep foreign text from coming alive. */
const shown = (markdown: string | undefined): string =>
  (markdown ?? '')
    .replaceAll('<wbr>', '')
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));

const visibleComments = (): readonly { body: string }[] =>
  github.comments(7).filter((comment) => !comment.isMinimized);

describe('the comment on a pull request', () => {
  it('is created once, then brought up to date in place', async () => {
    const machine = createMachine();
    write(machine, { 'infrastructure/main.tf': PUBLIC_BUCKET });
    const first = await atGitHub({ machine, inputs: { path: 'infrastructure' } });
    expect(first.outputs).toMatchObject({ gate_status: 'failed', critical_count: '1' });
    expect(first.exitCode).toBe(1);
    expect(visibleComments()).toHaveLength(1);
    const [created] = github.comments(7);
    expect(shown(created?.body)).toContain('❌ Policy Validation Results');
    expect(shown(created?.body)).toContain(`/acme/infra/blob/${HEAD_SHA}/infrastructure/main.tf#L`);
    expect(first.outputs['comment_url']).toContain(String(created?.id));

    write(machine, { 'infrastructure/main.tf': CLEAN, 'infrastructure/pod.yaml': PRIVILEGED_POD });
    const second = await atGitHub({
      machine,
      inputs: { path: 'infrastructure', 'max-critical': '5', 'max-high': '10' },
      environment: { GITHUB_RUN_ID: '101' },
    });
    expect(second.outputs['gate_status']).toBe('passed');
    expect(second.exitCode).toBe(0);
    expect(github.comments(7)).toHaveLength(1);
    expect(github.comments(7)[0]?.id).toBe(created?.id);
    expect(shown(github.comments(7)[0]?.body)).toContain('✅ Policy Validation Results');
    expect(shown(github.comments(7)[0]?.body)).toContain('Pod/tools/debug');
    expect(shown(github.comments(7)[0]?.body)).not.toContain('aws_s3_bucket.site');
  });

  it('is found among a thousand others', async () => {
    for (let index = 0; index < 500; index++)
      github.addComment(7, { login: 'maria', type: 'User' }, `before ${index}`);
    const machine = createMachine();
    write(machine, { 'main.tf': PUBLIC_BUCKET });
    await atGitHub({ machine });
    for (let index = 0; index < 500; index++)
      github.addComment(7, { login: 'maria', type: 'User' }, `after ${index}`);
    await atGitHub({ machine, inputs: { 'max-critical': '1' }, environment: { GITHUB_RUN_ID: '101' } });
    expect(github.comments(7).filter(({ author }) => author.login === ACTIONS_BOT.login)).toHaveLength(1);
  });

  it('leaves a comment alone in which somebody else wrote our marker', async () => {
    const machine = createMachine();
    write(machine, { 'main.tf': PUBLIC_BUCKET });
    await atGitHub({ machine });
    const marker = github.comments(7)[0]?.body.split('\n')[0] ?? '';
    for (const comment of github.comments(7)) github.removeComment(comment);
    const spoof = `${marker}\n## ✅ Policy Validation Results`;
    github.addComment(7, { login: 'mallory', type: 'User' }, spoof);
    const run = await atGitHub({ machine, environment: { GITHUB_RUN_ID: '101' } });
    expect(run.outputs['gate_status']).toBe('failed');
    expect(github.comments(7).map(({ author, body }) => [author.login, body === spoof])).toEqual([
      ['mallory', true],
      ['github-actions[bot]', false],
    ]);
  });

  it('is one for two runs that race', async () => {
    const machine = createMachine();
    write(machine, { 'main.tf': PUBLIC_BUCKET });
    await Promise.all(['100', '101'].map((id) => atGitHub({ machine, environment: { GITHUB_RUN_ID: id } })));
    expect(visibleComments()).toHaveLength(1);
  });

  it('is one when the answer to its creation was lost', async () => {
    github.spoil('issues/create-comment', { kind: 'reset', isCarriedOut: true });
    const machine = createMachine();
    write(machine, { 'main.tf': PUBLIC_BUCKET });
    const run = await atGitHub({ machine });
    expect(run.exitCode).toBe(1);
    expect(github.comments(7)).toHaveLength(1);
  });

  it('is not written for a head that was pushed over', async () => {
    github.pullRequest(7).headSha = '9'.repeat(40);
    const machine = createMachine();
    write(machine, { 'main.tf': PUBLIC_BUCKET });
    const run = await atGitHub({ machine });
    expect(run.outputs['gate_status']).toBe('failed');
    expect(github.comments(7)).toEqual([]);
  });

  it('gives way to the summary where the token can only read', async () => {
    const machine = createMachine();
    write(machine, { 'main.tf': PUBLIC_BUCKET });
    const inputs = { 'github-token': TOKENS.read };
    const failed = await atGitHub({ machine, inputs, event: pullRequestEvent({ isFork: true }) });
    expect([failed.exitCode, failed.outputs['gate_status']]).toEqual([1, 'failed']);
    expect(shown(failed.summary)).toContain('aws_s3_bucket.site');
    expect(failed.log).toContain('pull-requests: write');
    write(machine, { 'main.tf': CLEAN });
    const passed = await atGitHub({ machine, inputs: { ...inputs, comment: 'always' } });
    expect([passed.exitCode, passed.outputs['gate_status']]).toEqual([0, 'passed']);
    expect(passed.log).toContain('The verdict stands.');
    expect(github.comments(7)).toEqual([]);
  });

  it.each([
    ['auto', 0, 1],
    ['always', 1, 1],
    ['on-failure', 0, 1],
    ['never', 0, 0],
  ])(
    'mode %s: %i after a clean change, %i after a violation',
    async (comment, afterClean, afterViolation) => {
      const machine = createMachine();
      write(machine, { 'main.tf': CLEAN });
      await atGitHub({ machine, inputs: { comment } });
      expect(github.comments(7)).toHaveLength(afterClean);
      write(machine, { 'main.tf': PUBLIC_BUCKET });
      await atGitHub({ machine, inputs: { comment }, environment: { GITHUB_RUN_ID: '101' } });
      expect(github.comments(7)).toHaveLength(afterViolation);
    },
  );

  it('says that a change is clean again, also where it would not have said that it is clean', async () => {
    const machine = createMachine();
    write(machine, { 'main.tf': PUBLIC_BUCKET });
    await atGitHub({ machine, inputs: { comment: 'on-failure' } });
    write(machine, { 'main.tf': CLEAN });
    await atGitHub({ machine, inputs: { comment: 'on-failure' }, environment: { GITHUB_RUN_ID: '101' } });
    expect(github.comments(7)).toHaveLength(1);
    expect(shown(github.comments(7)[0]?.body)).toContain('✅ Policy Validation Results');
  });

  it('is each gate its own where a job has several', async () => {
    const machine = createMachine();
    write(machine, { 'network/main.tf': PUBLIC_BUCKET, 'apps/pod.yaml': PRIVILEGED_POD });
    const network = await atGitHub({ machine, inputs: { path: 'network', 'comment-id': 'network' } });
    const apps = await atGitHub({
      machine,
      inputs: { path: 'apps', 'comment-id': 'apps', 'max-critical': '5', 'max-high': '9' },
    });
    expect([network.outputs['gate_status'], apps.outputs['gate_status']]).toEqual(['failed', 'passed']);
    expect(network.outputs['results_file']).not.toBe(apps.outputs['results_file']);
    const bodies = github.comments(7).map(({ body }) => body);
    expect(bodies).toHaveLength(2);
    expect(shown(bodies[0])).toContain('aws_s3_bucket.site');
    expect(shown(bodies[0])).not.toContain('Pod/tools/debug');
    expect(shown(bodies[1])).toContain('Pod/tools/debug');
  });

  it('reports that there is no verdict, over an earlier one', async () => {
    const machine = createMachine();
    write(machine, { 'main.tf': PUBLIC_BUCKET });
    await atGitHub({ machine });
    const run = await atGitHub({ machine, inputs: { path: 'gone' }, environment: { GITHUB_RUN_ID: '101' } });
    expect([run.exitCode, run.outputs['gate_status']]).toEqual([1, 'error']);
    expect(github.comments(7)).toHaveLength(1);
    expect(shown(github.comments(7)[0]?.body)).toContain('gone');
    expect(shown(github.comments(7)[0]?.body)).not.toContain('aws_s3_bucket.site');
  });

  it('keeps what matters of a report that is too long', async () => {
    const machine = createMachine();
    const many = Array.from({ length: 400 }, (_, index) =>
      PUBLIC_BUCKET.replaceAll(/"site"|\.site\b/g, (name) => name.replace('site', `site_${index}`)),
    ).join('\n');
    write(machine, { 'main.tf': many });
    const run = await atGitHub({ machine });
    const body = github.comments(7)[0]?.body ?? '';
    expect(Buffer.byteLength(body)).toBeLessThanOrEqual(61_000);
    expect(body).toContain('| Critical | 400 |');
    expect(body).toMatch(/and \d+ more/);
    expect(body).toContain('/actions/runs/100');
    expect(run.outputs['critical_count']).toBe('400');
  });

  it('does not come on a push', async () => {
    const machine = createMachine();
    write(machine, { 'main.tf': PUBLIC_BUCKET });
    const run = await atGitHub({ machine, event: { name: 'push', payload: {} } });
    expect([run.exitCode, run.outputs['gate_status']]).toEqual([1, 'failed']);
    expect(shown(run.summary)).toContain('aws_s3_bucket.site');
    expect(github.requests).toEqual([]);
    expect(run.log).toContain('No comment: the event "push" has no pull request.');
  });
});
