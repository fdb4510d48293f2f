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
  /** Of a merge group, the number of the pull request that it ends in. */
  readonly queuedPullRequest: number | null;
  /** The commit that the change is merged into, where the event itself says it: of a merge group. */
  readonly baseSha: string | null;
  /** The branch that the change goes to, or that the run is of; null for a tag. */
  readonly branch: string | null;
  /** Whether the run says how the repository as such stands, as a tracking issue does; not a branch beside, or a tag. */
  readonly isTracked: boolean;
  /** The commits that may lie in the workspace; empty where the event is about none. */
  readonly judgedShas: readonly string[];
  /** On events whose jobs have secrets: the commit of somebody else's that they are about. */
  readonly foreignHead: string | null;
  readonly workflow: string;
  readonly job: string;
  readonly run: { readonly id: number; readonly attempt: number; readonly url: string };
}

export interface PullRequestTrigger {
  readonly number: number;
  readonly headSha: string;
  readonly baseRef: string;
  readonly isFork: boolean;
}

/** What the payload of an event says. */
type EventFacts = Pick<
  Trigger,
  'pullRequest' | 'queuedPullRequest' | 'baseSha' | 'branch' | 'isTracked' | 'judgedShas' | 'foreignHead'
>;

const SHA = z.string().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/);

const pullRequestEvent = z.object({
  pull_request: z.object({
    number: z.number().int().positive(),
    head: z.object({ sha: SHA, repo: z.object({ full_name: z.string() }).nullish() }),
    base: z.object({ ref: z.string().min(1), repo: z.object({ full_name: z.string() }) }),
  }),
});

const mergeGroupEvent = z.object({
  merge_group: z.object({ base_sha: SHA, head_sha: SHA, base_ref: z.string().min(1), head_ref: z.string() }),
});

const workflowRunEvent = z.object({
  workflow_run: z.object({
    head_sha: SHA,
    head_repository: z.object({ full_name: z.string() }).nullish(),
  }),
});

/** Events that are about what has been merged. */
const TRACKED = ['push', 'schedule', 'workflow_dispatch', 'repository_dispatch'];

/** That of a schedule, which always runs on the default branch, does not say which it is. */
const branchEvent = z.object({
  repository: z.object({ default_branch: z.string().optional() }).optional(),
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
  const facts = readEvent(event, environment, repository);
  const serverUrl = readServerUrl(environment);
  const runId = readCount(environment, 'GITHUB_RUN_ID');
  const attempt = readCount(environment, 'GITHUB_RUN_ATTEMPT');
  return {
    event,
    repository: { owner, name },
    serverUrl,
    sha: facts.pullRequest?.headSha ?? readSha(environment),
    ...facts,
    workflow: required(environment, 'GITHUB_WORKFLOW'),
    job: required(environment, 'GITHUB_JOB'),
    run: {
      id: runId,
      attempt,
      url: `${serverUrl}/${owner}/${name}/actions/runs/${runId}/attempts/${attempt}`,
    },
  };
}

function readEvent(event: string, environment: Environment, repository: string): EventFacts {
  if (event.startsWith('pull_request')) return readPullRequest(event, environment);
  if (event === 'merge_group') {
    const group = readPayload(event, environment, mergeGroupEvent).merge_group;
    const number = /\/pr-(\d{1,9})-[0-9a-f]{40}$/.exec(group.head_ref)?.[1];
    return {
      pullRequest: null,
      queuedPullRequest: number === undefined ? null : Number(number),
      baseSha: group.base_sha,
      branch: group.base_ref.replace(/^refs\/heads\//, ''),
      isTracked: false,
      judgedShas: [group.head_sha],
      foreignHead: null,
    };
  }
  const branch = environment['GITHUB_REF_TYPE'] === 'tag' ? null : (environment['GITHUB_REF_NAME'] ?? null);
  const none = {
    pullRequest: null,
    queuedPullRequest: null,
    baseSha: null,
    branch,
    isTracked: TRACKED.includes(event) && isDefaultBranch(event, environment, branch),
    judgedShas: [],
    foreignHead: null,
  };
  if (event !== 'workflow_run') return none;
  const run = readPayload(event, environment, workflowRunEvent).workflow_run;
  const isForeign = run.head_repository?.full_name !== repository;
  return { ...none, foreignHead: isForeign ? run.head_sha : null };
}

function readPullRequest(event: string, environment: Environment): EventFacts {
  const { number, head, base } = readPayload(event, environment, pullRequestEvent).pull_request;
  const isFork = head.repo?.full_name !== base.repo.full_name;
  const isPrivileged = event === 'pull_request_target';
  // There, GITHUB_SHA is a commit of the base branch: judging that would say nothing about the change.
  const merge = isPrivileged ? [] : [readSha(environment)];
  return {
    pullRequest: { number, headSha: head.sha, baseRef: base.ref, isFork },
    queuedPullRequest: null,
    baseSha: null,
    branch: base.ref,
    isTracked: false,
    judgedShas: [head.sha, ...merge],
    foreignHead: isPrivileged && isFork ? head.sha : null,
  };
}

function isDefaultBranch(event: string, environment: Environment, branch: string | null): boolean {
  const standard = readPayload(event, environment, branchEvent).repository?.default_branch;
  const isTag = environment['GITHUB_REF_TYPE'] === 'tag';
  return !isTag && (standard === undefined || standard === branch);
}

function readPayload<T>(event: string, environment: Environment, schema: z.ZodType<T>): T {
  const file = required(environment, 'GITHUB_EVENT_PATH');
  let payload: unknown;
  try {
    payload = JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw refused(`the event's payload (GITHUB_EVENT_PATH) cannot be read: ${messageOf(cause)}`, cause);
  }
  const parsed = schema.safeParse(payload);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw refused(`the ${event} event's payload has no usable ${issue?.path.join('.') ?? 'form'}`);
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
