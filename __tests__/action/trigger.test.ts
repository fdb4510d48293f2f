import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readTrigger } from '../../src/action/trigger.js';

const SHA = 'a'.repeat(40);
const MERGE = 'b'.repeat(40);

const environment = (
  payload: unknown,
  changes: Record<string, string | undefined> = {},
): Record<string, string | undefined> => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'trigger-')), 'event.json');
  writeFileSync(file, typeof payload === 'string' ? payload : JSON.stringify(payload));
  return {
    GITHUB_REPOSITORY: 'acme/infra',
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: file,
    GITHUB_SHA: MERGE,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_RUN_ID: '42',
    GITHUB_RUN_ATTEMPT: '2',
    GITHUB_WORKFLOW: 'Policy',
    GITHUB_JOB: 'gate',
    ...changes,
  };
};

const pullRequest = (head: unknown = { sha: SHA, repo: { full_name: 'acme/infra' } }): unknown => ({
  pull_request: { number: 7, head, base: { ref: 'main', repo: { full_name: 'acme/infra' } } },
});

describe('readTrigger', () => {
  it('takes the head of the pull request, not the merge commit', () => {
    expect(readTrigger(environment(pullRequest()))).toEqual({
      event: 'pull_request',
      repository: { owner: 'acme', name: 'infra' },
      serverUrl: 'https://github.com',
      sha: SHA,
      pullRequest: { number: 7, headSha: SHA, baseRef: 'main', isFork: false },
      queuedPullRequest: null,
      baseSha: null,
      branch: 'main',
      isTracked: false,
      judgedShas: [SHA, MERGE],
      foreignHead: null,
      workflow: 'Policy',
      job: 'gate',
      run: { id: 42, attempt: 2, url: 'https://github.com/acme/infra/actions/runs/42/attempts/2' },
    });
  });

  it.each([
    ['another repository', { sha: SHA, repo: { full_name: 'stranger/infra' } }],
    ['a repository that was deleted', { sha: SHA, repo: null }],
  ])('takes %s for a fork', (_, head) => {
    expect(readTrigger(environment(pullRequest(head))).pullRequest?.isFork).toBe(true);
  });

  it('has no pull request on a push', () => {
    const trigger = readTrigger(environment({}, { GITHUB_EVENT_NAME: 'push' }));
    expect(trigger.pullRequest).toBeNull();
    expect(trigger.sha).toBe(MERGE);
  });

  it.each([
    ['push', {}, {}, true],
    ['push', { repository: { default_branch: 'main' } }, {}, true],
    ['push', { repository: { default_branch: 'trunk' } }, {}, false],
    ['push', { repository: { default_branch: 'main' } }, { GITHUB_REF_TYPE: 'tag' }, false],
    ['schedule', { schedule: '0 3 * * *' }, {}, true],
    ['workflow_dispatch', { repository: { default_branch: 'main' } }, {}, true],
    ['workflow_dispatch', { repository: { default_branch: 'trunk' } }, {}, false],
    ['release', { repository: { default_branch: 'main' } }, {}, false],
  ])(
    'on %s of %j %j, tells whether the repository as such is judged',
    (event, payload, changes, expected) => {
      const trigger = readTrigger(
        environment(payload, { GITHUB_EVENT_NAME: event, GITHUB_REF_NAME: 'main', ...changes }),
      );
      expect(trigger.isTracked).toBe(expected);
    },
  );

  it('keeps the path of a GitHub Enterprise Server behind a prefix', () => {
    const trigger = readTrigger(
      environment(pullRequest(), { GITHUB_SERVER_URL: 'https://code.acme.example/github/' }),
    );
    expect(trigger.run.url).toBe('https://code.acme.example/github/acme/infra/actions/runs/42/attempts/2');
  });

  it.each([
    ['a payload that is cut off', '{"pull_request":', {}],
    ['a payload without a pull request', {}, {}],
    ['a head that is no commit', pullRequest({ sha: 'main' }), {}],
    ['no payload', pullRequest(), { GITHUB_EVENT_PATH: '/does/not/exist' }],
    ['no repository', pullRequest(), { GITHUB_REPOSITORY: undefined }],
    ['a repository of three parts', pullRequest(), { GITHUB_REPOSITORY: 'a/b/c' }],
    ['a server that is no URL', pullRequest(), { GITHUB_SERVER_URL: 'javascript:alert(1)' }],
    ['a run that is no number', pullRequest(), { GITHUB_RUN_ID: '0x10' }],
    ['a push without a commit', {}, { GITHUB_EVENT_NAME: 'push', GITHUB_SHA: '' }],
  ])('refuses %s', (_, payload, changes) => {
    expect(() => readTrigger(environment(payload, changes))).toThrow(
      'Policy Gate runs as a step of a GitHub Actions job',
    );
  });

  it('knows the base, the branch and the pull request of a merge group', () => {
    const group = {
      base_sha: SHA,
      head_sha: MERGE,
      base_ref: 'refs/heads/main',
      head_ref: `refs/heads/gh-readonly-queue/main/pr-12-${SHA}`,
    };
    const trigger = readTrigger(environment({ merge_group: group }, { GITHUB_EVENT_NAME: 'merge_group' }));
    expect(trigger).toMatchObject({
      pullRequest: null,
      queuedPullRequest: 12,
      baseSha: SHA,
      branch: 'main',
      judgedShas: [MERGE],
    });
  });

  it('takes only the head for what is judged on pull_request_target, whose GITHUB_SHA is of the base', () => {
    const trigger = readTrigger(environment(pullRequest(), { GITHUB_EVENT_NAME: 'pull_request_target' }));
    expect(trigger.judgedShas).toEqual([SHA]);
    expect(trigger.foreignHead).toBeNull();
  });

  it.each([
    ['pull_request_target', pullRequest({ sha: SHA, repo: { full_name: 'stranger/infra' } })],
    ['workflow_run', { workflow_run: { head_sha: SHA, head_repository: { full_name: 'stranger/infra' } } }],
    ['workflow_run', { workflow_run: { head_sha: SHA, head_repository: null } }],
  ])("knows the commit of somebody else's that %s is about", (event, payload) => {
    expect(readTrigger(environment(payload, { GITHUB_EVENT_NAME: event })).foreignHead).toBe(SHA);
  });
});
