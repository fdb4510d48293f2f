import { z } from 'zod';
import { ApiError } from './api-error.js';
import type { GitHubClient } from './client.js';
import { SHA } from './pull-request.js';

export interface RepositoryRef {
  readonly owner: string;
  /** Of the repository. */
  readonly name: string;
}

const reference = z.object({ object: z.object({ type: z.literal('commit'), sha: SHA }) });

/** The commit that a branch ends in now. Throws `ApiError`. */
export async function readBranchTip(
  client: GitHubClient,
  { owner, name }: RepositoryRef,
  branch: string,
): Promise<string> {
  const { object } = await client.rest({
    route: 'GET /repos/{owner}/{repo}/git/ref/{ref}',
    parameters: { owner, repo: name, ref: `heads/${branch}` },
    answer: reference,
    aim: `read the branch ${branch} of ${owner}/${name}`,
    permission: 'contents: read',
  });
  return object.sha;
}

const commit = z.object({ sha: SHA, parents: z.array(z.object({ sha: SHA })) });

/** The parents of a commit, the first the one that it was made on. Throws `ApiError`. */
export async function readParents(
  client: GitHubClient,
  { owner, name }: RepositoryRef,
  sha: string,
): Promise<readonly string[]> {
  const { parents } = await client.rest({
    route: 'GET /repos/{owner}/{repo}/git/commits/{commit_sha}',
    parameters: { owner, repo: name, commit_sha: sha },
    answer: commit,
    aim: `read the commit ${sha.slice(0, 7)} of ${owner}/${name}`,
    permission: 'contents: read',
  });
  return parents.map((parent) => parent.sha);
}

const comparison = z.object({ merge_base_commit: z.object({ sha: SHA }) });

/** The newest commit that both have in their history. `base` may be a branch. Throws `ApiError`. */
export async function readMergeBase(
  client: GitHubClient,
  { owner, name }: RepositoryRef,
  base: string,
  head: string,
): Promise<string> {
  const { merge_base_commit } = await client.rest({
    route: 'GET /repos/{owner}/{repo}/compare/{basehead}',
    parameters: { owner, repo: name, basehead: `${base}...${head}`, per_page: 1, page: 2 },
    answer: comparison,
    aim: `compare ${head.slice(0, 7)} with ${base.slice(0, 7)}`,
    permission: 'contents: read',
  });
  return merge_base_commit.sha;
}

export function isNotFound(error: unknown): boolean {
  return error instanceof ApiError && error.status === 404;
}
