import { z } from 'zod';
import { ApiError } from './api-error.js';
import type { GitHubClient } from './client.js';
import { readSigned, type SignedBody } from './comment-marker.js';
import type { RepositoryRef } from './commits.js';

const PAGE_SIZE = 100;
const MAX_PAGES = 20;

/** An issue that this token's identity wrote, with our marker. */
export interface OwnIssue extends SignedBody {
  readonly number: number;
  readonly url: string;
  readonly isOpen: boolean;
}

const issues = z.array(
  z.object({
    number: z.number().int().positive(),
    html_url: z.string(),
    state: z.enum(['open', 'closed']),
    body: z.string().nullish(),
    user: z.object({ login: z.string() }).nullable(),
    /** To this API, pull requests are issues. */
    pull_request: z.unknown().optional(),
  }),
);

const viewerAnswer = z.object({ viewer: z.object({ login: z.string().min(1) }) });

/** Whose token it is, as the REST API writes it: an app is `name[bot]`, which no person can be called. Throws `ApiError`. */
export async function readIdentity(client: GitHubClient, { owner, name }: RepositoryRef): Promise<string> {
  // The token of a workflow may not ask the REST API who it is.
  const { viewer } = await client.graphql({
    query: 'query Viewer { viewer { login } }',
    variables: {},
    answer: viewerAnswer,
    aim: `tell whose issues of ${owner}/${name} are its own`,
    permission: 'issues: write',
  });
  return viewer.login;
}

/**
 * Looks for the issues with the marker that are our own, open or closed, the last updated first, until a page has one or the list ends.
 * Gives the oldest first. Somebody else's issue is never ours, whatever it says. Throws `ApiError`.
 */
export async function findOwnIssues(
  client: GitHubClient,
  { owner, name }: RepositoryRef,
  identity: string,
  marker: string,
): Promise<readonly OwnIssue[]> {
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const listed = await client.rest({
      aim: `read the issues of ${owner}/${name}`,
      permission: 'issues: write',
      route: 'GET /repos/{owner}/{repo}/issues',
      parameters: {
        ...{ owner, repo: name, creator: identity, state: 'all' },
        ...{ sort: 'updated', direction: 'desc', per_page: PAGE_SIZE, page },
      },
      answer: issues,
      isFurther: page > 1,
    });
    const own = listed.flatMap((issue): OwnIssue[] => {
      const isOwn = issue.user?.login === identity && issue.pull_request === undefined;
      const signed = isOwn ? readSigned(marker, issue.body ?? '') : null;
      const { number, html_url: url, state } = issue;
      return signed === null ? [] : [{ ...signed, number, url, isOpen: state === 'open' }];
    });
    if (own.length > 0 || listed.length < PAGE_SIZE) return own.sort((a, b) => a.number - b.number);
  }
  throw new ApiError(
    'comment-failed',
    `${identity} has written more than ${MAX_PAGES * PAGE_SIZE} issues and pull requests in ${owner}/${name}, and the gate's own is not ` +
      'among those that changed last. None is added, for it might be the second.',
    null,
    { kind: 'never' },
  );
}
