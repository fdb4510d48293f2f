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
  pull_request: { number: 7, head, base: { repo: { full_name: 'acme/infra' } } },
});

describe('readTrigger', () => {
  it('takes the head of the pull request, not the merge commit', () => {
    expect(readTrigger(environment(pullRequest()))).toEqual({
      event: 'pull_request',
      repository: { owner: 'acme', name: 'infra' },
      serverUrl: 'https://github.com',
      sha: SHA,
      pullRequest: { number: 7, headSha: SHA, isFork: false },
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

  it('refuses to judge a fork with the secrets of pull_request_target', () => {
    const fork = pullRequest({ sha: SHA, repo: { full_name: 'stranger/infra' } });
    expect(() => readTrigger(environment(fork, { GITHUB_EVENT_NAME: 'pull_request_target' }))).toThrow(
      'Use "on: pull_request"',
    );
  });
});
