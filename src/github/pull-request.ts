import { z } from 'zod';
import type { GitHubClient } from './client.js';

/** Which pull request. */
export interface PullRequestRef {
  readonly owner: string;
  /** Of the repository. */
  readonly name: string;
  readonly number: number;
}

/** A pull request as it is now, not as it was when the run was started. */
export interface PullRequest {
  readonly headSha: string;
  readonly baseRef: string;
  readonly state: 'open' | 'closed';
  /** Null when the account is gone. */
  readonly author: string | null;
  /** Whether the head is in another repository, or in one that is gone. */
  readonly isFork: boolean;
}

export const SHA = z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);

const answer = z.object({
  state: z.enum(['open', 'closed']),
  user: z.object({ login: z.string() }).nullable(),
  head: z.object({ sha: SHA, repo: z.object({ full_name: z.string() }).nullable() }),
  base: z.object({ ref: z.string().min(1), repo: z.object({ full_name: z.string() }) }),
});

/** Reads the pull request afresh. Throws `ApiError`. */
export async function readPullRequest(client: GitHubClient, ref: PullRequestRef): Promise<PullRequest> {
  const { state, user, head, base } = await client.rest({
    route: 'GET /repos/{owner}/{repo}/pulls/{pull_number}',
    parameters: { owner: ref.owner, repo: ref.name, pull_number: ref.number },
    answer,
    aim: `read pull request #${ref.number} of ${ref.owner}/${ref.name}`,
    permission: 'pull-requests: read',
  });
  return {
    headSha: head.sha,
    baseRef: base.ref,
    state,
    author: user?.login ?? null,
    isFork: head.repo?.full_name !== base.repo.full_name,
  };
}
