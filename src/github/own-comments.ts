import { z } from 'zod';
import { ApiError, unintelligible, type Purpose } from './api-error.js';
import type { GitHubClient } from './client.js';
import { readSigned, type SignedBody } from './comment-marker.js';
import { SHA, type PullRequestRef } from './pull-request.js';

const MAX_PAGES = 50;

/** A visible comment that this token's identity wrote, with our marker. */
export interface OwnComment extends SignedBody {
  readonly id: number;
  readonly nodeId: string;
  readonly url: string;
  /** All of it, marker included. */
  readonly body: string;
}

export interface Look {
  /** The head of the pull request at that moment. */
  readonly headSha: string;
  /** The oldest first. */
  readonly comments: readonly OwnComment[];
}

// fullDatabaseId, for the ids of comments have outgrown the 32 bits of databaseId.
const QUERY = `
  query OwnComments($owner: String!, $name: String!, $number: Int!, $after: String) {
    viewer { login }
    repository(owner: $owner, name: $name) {
      pullRequest(number: $number) {
        headRefOid
        comments(first: 100, after: $after, orderBy: {field: UPDATED_AT, direction: DESC}) {
          nodes {
            id fullDatabaseId url body isMinimized viewerDidAuthor
            author { __typename login }
          }
          pageInfo { hasNextPage endCursor }
        }
      }
    }
  }`;

const comment = z.object({
  id: z.string().min(1),
  fullDatabaseId: z.union([z.string().regex(/^\d{1,15}$/), z.number().int()]).transform(Number),
  url: z.string(),
  body: z.string(),
  isMinimized: z.boolean(),
  viewerDidAuthor: z.boolean(),
  author: z.object({ __typename: z.string(), login: z.string() }).nullable(),
});

const answer = z.object({
  viewer: z.object({ login: z.string().min(1) }),
  repository: z.object({
    pullRequest: z.object({
      headRefOid: SHA,
      comments: z.object({
        nodes: z.array(comment.nullable()),
        pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
      }),
    }),
  }),
});

/**
 * Looks for the comments with the marker that are our own, the last updated first, until a page has one or the list
 * ends. Somebody else's comment is never ours, whatever it says; one that is hidden is out of use. Throws `ApiError`.
 */
export async function findOwnComments(
  client: GitHubClient,
  ref: PullRequestRef,
  marker: string,
): Promise<Look> {
  const found = new Map<number, OwnComment>();
  let after: string | null = null;
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const { viewer, headSha, comments } = await readPage(client, ref, after);
    for (const node of comments.nodes) {
      if (node === null || node.isMinimized || !isOwn(node, viewer)) continue;
      const signed = readSigned(marker, node.body);
      if (signed === null) continue;
      const { id: nodeId, fullDatabaseId: id, url, body } = node;
      found.set(id, { ...signed, id, nodeId, url, body });
    }
    const { hasNextPage, endCursor } = comments.pageInfo;
    if (!hasNextPage || found.size > 0) {
      return { headSha, comments: [...found.values()].sort((a, b) => a.id - b.id) };
    }
    if (endCursor === null || endCursor === after)
      throw unintelligible(purposeOf(ref), 'a list without an end');
    after = endCursor;
  }
  throw new ApiError(
    'comment-failed',
    `Pull request #${ref.number} has more than ${MAX_PAGES * 100} comments, and the gate's own is not among those ` +
      'that changed last. None is added, for it might be the second.',
    null,
    { kind: 'never' },
  );
}

interface Page {
  readonly viewer: string;
  readonly headSha: string;
  readonly comments: z.infer<typeof answer>['repository']['pullRequest']['comments'];
}

async function readPage(client: GitHubClient, ref: PullRequestRef, after: string | null): Promise<Page> {
  const { viewer, repository } = await client.graphql({
    ...purposeOf(ref),
    query: QUERY,
    variables: { owner: ref.owner, name: ref.name, number: ref.number, after },
    answer,
    isFurtherPage: after !== null,
  });
  const { headRefOid, comments } = repository.pullRequest;
  return { viewer: viewer.login, headSha: headRefOid, comments };
}

function purposeOf(ref: PullRequestRef): Purpose {
  return { aim: `read the comments of pull request #${ref.number}`, permission: 'pull-requests: write' };
}

/**
 * `viewerDidAuthor` settles it; where a server does not set it for a bot, the names do. An app is `name[bot]` as the
 * viewer, and `name`, of the type Bot, as an author: a person called `name` is somebody else.
 */
function isOwn(node: z.infer<typeof comment>, viewer: string): boolean {
  if (node.viewerDidAuthor) return true;
  const { __typename: type, login } = node.author ?? { __typename: 'Ghost', login: '' };
  if (type === 'Bot') return viewer === `${login.replace(/\[bot\]$/, '')}[bot]`;
  return type === 'User' && viewer === login;
}
