import type { Environment } from './environment.js';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { ConfigError, messageOf } from '../contract/errors.js';

/** What the run was started by, and on what. */
export interface Trigger {
  readonly event: string;
  readonly repository: { readonly owner: string; readonly name: string };
  readonly serverUrl: string;
  /** The commit that people see: the head of the pull request, not the merge commit that is checked out. */
  readonly sha: string;
  readonly pullRequest: PullRequestTrigger | null;
  readonly workflow: string;
  readonly job: string;
  readonly run: { readonly id: number; readonly attempt: number; readonly url: string };
}

export interface PullRequestTrigger {
  readonly number: number;
  readonly headSha: string;
  readonly isFork: boolean;
}

const SHA = z.string().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/);

const pullRequestEvent = z.object({
  pull_request: z.object({
    number: z.number().int().positive(),
    head: z.object({ sha: SHA, repo: z.object({ full_name: z.string() }).nullish() }),
    base: z.object({ repo: z.object({ full_name: z.string() }) }),
  }),
});

/**
 * Reads the default variables of GitHub Actions and the event's payload.
 * Throws `ConfigError` when they are not what GitHub documents: the gate does not guess what it judges.
 */
export function readTrigger(environment: Environment): Trigger {
  const repository = required(environment, 'GITHUB_REPOSITORY');
  const [owner, name, ...rest] = repository.split('/');
  if (!owner || !name || rest.length > 0) throw refused(`GITHUB_REPOSITORY is ${JSON.stringify(repository)}`);
  const event = required(environment, 'GITHUB_EVENT_NAME');
  const pullRequest = readPullRequest(event, environment);
  const serverUrl = readServerUrl(environment);
  const runId = readCount(environment, 'GITHUB_RUN_ID');
  const attempt = readCount(environment, 'GITHUB_RUN_ATTEMPT');
  return {
    event,
    repository: { owner, name },
    serverUrl,
    sha: pullRequest?.headSha ?? readSha(environment),
    pullRequest,
    workflow: required(environment, 'GITHUB_WORKFLOW'),
    job: required(environment, 'GITHUB_JOB'),
    run: {
      id: runId,
      attempt,
      url: `${serverUrl}/${owner}/${name}/actions/runs/${runId}/attempts/${attempt}`,
    },
  };
}

function readPullRequest(event: string, environment: Environment): PullRequestTrigger | null {
  if (!event.startsWith('pull_request')) return null;
  const file = required(environment, 'GITHUB_EVENT_PATH');
  let payload: unknown;
  try {
    payload = JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw refused(`the event's payload (GITHUB_EVENT_PATH) cannot be read: ${messageOf(cause)}`, cause);
  }
  const parsed = pullRequestEvent.safeParse(payload);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw refused(`the ${event} event's payload has no usable ${issue?.path.join('.') ?? 'pull_request'}`);
  }
  const { number, head, base } = parsed.data.pull_request;
  const isFork = head.repo?.full_name !== base.repo.full_name;
  if (event === 'pull_request_target' && isFork) {
    throw new ConfigError(
      'environment-refused',
      'on pull_request_target a job has secrets and a token that can write; judging the code of a fork there hands them to ' +
        'whoever wrote it. Use "on: pull_request": the gate judges forks with a token that can only read.',
    );
  }
  return { number, headSha: head.sha, isFork };
}

function readSha(environment: Environment): string {
  const sha = SHA.safeParse(environment['GITHUB_SHA']);
  if (!sha.success) throw refused(`GITHUB_SHA is ${JSON.stringify(environment['GITHUB_SHA'] ?? '')}`);
  return sha.data;
}

function readServerUrl(environment: Environment): string {
  const text = environment['GITHUB_SERVER_URL'] ?? 'https://github.com';
  if (!/^https?:\/\//.test(text) || !URL.canParse(text))
    throw refused(`GITHUB_SERVER_URL is ${JSON.stringify(text)}`);
  return new URL(text).href.replace(/\/$/, '');
}

function readCount(environment: Environment, name: string): number {
  const text = required(environment, name);
  if (!/^[1-9]\d{0,15}$/.test(text)) throw refused(`${name} is ${JSON.stringify(text)}`);
  return Number(text);
}

function required(environment: Environment, name: string): string {
  const value = environment[name];
  if (value === undefined || value === '') throw refused(`${name} is not set`);
  return value;
}

function refused(what: string, cause?: unknown): ConfigError {
  return new ConfigError(
    'environment-refused',
    `${what}. Policy Gate runs as a step of a GitHub Actions job; elsewhere use "policycortex gate".`,
    { cause },
  );
}
