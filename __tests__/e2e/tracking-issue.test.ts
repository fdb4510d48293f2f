/** One issue says how what has been merged stands, where there is no pull request to comment on. */
import { startGitHub, type GitHubStandIn } from '../servers/github/stand-in.js';
import { ACTIONS_BOT, BASE_SHA, TOKENS, type Issue } from '../servers/github/state.js';
import { CLEAN, PUBLIC_BUCKET } from './infrastructure.js';
import { gate } from './runner/proposal.js';
import { createMachine, write, type Step, type StepResult } from './runner/run-action.js';

let github: GitHubStandIn;

beforeEach(async () => {
  github = await startGitHub();
});

afterEach(async () => {
  await github.close();
  expect(github.breaches).toEqual([]);
});

const PUSH = { name: 'push', payload: { ref: 'refs/heads/main', repository: { default_branch: 'main' } } };

const merged = (main: string, runId: string, step: Omit<Step, 'machine'> = {}): Promise<StepResult> => {
  const machine = createMachine();
  write(machine, { 'main.tf': main });
  return gate(github, machine, {
    event: PUSH,
    ...step,
    inputs: { 'tracking-issue': 'true', ...step.inputs },
    environment: {
      GITHUB_SHA: BASE_SHA,
      GITHUB_REF_NAME: 'main',
      GITHUB_RUN_ID: runId,
      ...step.environment,
    },
  });
};

const issues = (): Issue[] => [...github.state.issues.values()];

it('is opened, brought up to date, closed and reopened', async () => {
  const failed = await merged(PUBLIC_BUCKET, '100');
  expect(failed.outputs['gate_status']).toBe('failed');
  expect(issues()).toMatchObject([
    { title: 'Policy violations on main', state: 'open', author: ACTIONS_BOT },
  ]);
  expect(issues()[0]?.body).toMatch(
    /^<!-- policy-gate 1 \S+ 2{40} 100\.1 -->\n## ❌ Policy Validation Results\n/,
  );
  expect(failed.log).toContain('Tracking issue created: https://github.com/acme/infra/issues/1000');

  const passed = await merged(CLEAN, '101');
  expect(passed.outputs['gate_status']).toBe('passed');
  expect(issues()).toMatchObject([{ state: 'closed', stateReason: 'completed' }]);

  const schedule = { name: 'schedule', payload: { schedule: '0 3 * * *' } };
  await merged(PUBLIC_BUCKET, '102', { event: schedule });
  expect(issues()).toMatchObject([{ state: 'open' }]);

  const before = issues()[0]?.updatedAt;
  const again = await merged(PUBLIC_BUCKET, '103', { event: schedule });
  expect(again.log).toContain('Tracking issue unchanged');
  expect(issues()[0]?.updatedAt).toBe(before);
});

it('stays open while violations within the limits are', async () => {
  const run = await merged(PUBLIC_BUCKET, '100', { inputs: { 'max-critical': '1' } });
  expect(run.outputs['gate_status']).toBe('passed');
  expect(issues()).toMatchObject([{ state: 'open' }]);
});

it('says that there is no verdict', async () => {
  await merged(CLEAN, '100', { inputs: { stage: 'production' } });
  expect(issues()).toMatchObject([{ state: 'open' }]);
  expect(issues()[0]?.body).toContain('No verdict could be reached');
});

it.each([
  ['is not asked for', {}, { 'tracking-issue': '' }],
  ['would be of a branch beside', { GITHUB_REF_NAME: 'feature' }, {}],
  ['would be of a tag', { GITHUB_REF_TYPE: 'tag', GITHUB_REF_NAME: 'v1' }, {}],
])('is left alone where it %s', async (_, environment, inputs) => {
  const run = await merged(PUBLIC_BUCKET, '100', { environment, inputs });
  expect(run.outputs['gate_status']).toBe('failed');
  expect(github.requests).toEqual([]);
});

it('is a warning that names the permission where the token may not write', async () => {
  github.state.tokens.set(TOKENS.write, {
    ...{ identity: ACTIONS_BOT, canRead: true, canWrite: true, canWriteIssues: false },
  });
  const run = await merged(PUBLIC_BUCKET, '100', { inputs: { 'max-critical': '1' } });
  expect([run.exitCode, run.outputs['gate_status']]).toEqual([0, 'passed']);
  expect(run.log).toMatch(/::warning::the tracking issue could not be written: .*permissions: issues: write/);
});
