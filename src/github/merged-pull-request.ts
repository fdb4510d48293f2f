import { z } from 'zod';
import type { GitHubClient } from './client.js';
import type { RepositoryRef } from './commits.js';

const pullRequests = z.array(
  z.object({
    number: z.number().int().positive(),
    merged_at: z.string().nullable(),
    merge_commit_sha: z.string().nullable(),
  }),
);

/** The number of the pull request whose merge made the commit; null where none did. Throws `ApiError`. */
export async function mergedPullRequest(
  client: GitHubClient,
  { owner, name }: RepositoryRef,
  sha: string,
): Promise<number | null> {
  const found = await client.rest({
    route: 'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls',
    parameters: { owner, repo: name, commit_sha: sha },
    answer: pullRequests,
    aim: `find the pull request of commit ${sha.slice(0, 7)}`,
    permission: 'pull-requests: read',
  });
  const merged = found.find(
    ({ merged_at, merge_commit_sha }) => merged_at !== null && merge_commit_sha === sha,
  );
  return merged?.number ?? null;
}
