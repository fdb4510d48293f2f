import { z } from 'zod';
import { DeliveryError } from '../contract/errors.js';
import { ApiError } from './api-error.js';
import type { GitHubClient } from './client.js';
import { isNewer, markerOf, sign, type CommentKey, type Run, type Signature } from './comment-marker.js';
import { hideDuplicates } from './hidden-duplicates.js';
import { findOwnComments, type Look, type OwnComment } from './own-comments.js';
import { readPullRequest, type PullRequestRef } from './pull-request.js';

export interface UpsertRequest {
  readonly client: GitHubClient;
  readonly pullRequest: PullRequestRef;
  readonly key: CommentKey;
  /** The commit that the comment is about. */
  readonly headSha: string;
  readonly run: Run;
  /** Markdown, without a marker. */
  readonly body: string;
  /** False: a comment that is there is brought up to date, and none is created. True unless given. */
  readonly createsMissing?: boolean;
  /** Called at most once, when GitHub finds the body too long. */
  readonly shorterBody?: () => string;
}

export interface UpsertOutcome {
  /**
   * `absent`: there is none, and none was to be created. `skipped-outdated`: the pull request has moved on.
   * `skipped-newer`: a later run has told already.
   */
  readonly kind: 'created' | 'updated' | 'unchanged' | 'absent' | 'skipped-outdated' | 'skipped-newer';
  /** Of the comment that stands; null when there is none. */
  readonly url: string | null;
  /** What did not work beside the comment itself; for the log. */
  readonly notice: string | null;
}

/** So many failures, races and removals in one run that it is no use. */
const MAX_ROUNDS = 10;

/**
 * Sees to it that the pull request has exactly one visible comment with this key, and that it tells of the newest run.
 * Each round looks at what is there, decides, and writes at most once; whatever came between (a lost answer, another
 * run, a removal) is seen by the next round. Others' comments are never touched. Throws `DeliveryError`.
 */
export async function upsertComment(request: UpsertRequest): Promise<UpsertOutcome> {
  const { client, pullRequest, headSha, run } = request;
  const marker = markerOf(request.key);
  const signature = { headSha, run };
  const past: Past = { kind: 'unchanged', created: null, replaced: null, missed: new Set(), failures: 0 };
  let { body, shorterBody } = request;

  for (let round = 1; round <= MAX_ROUNDS; round += 1) {
    const look = await lookAround(client, pullRequest, marker, past);
    if (typeof look === 'string') return { kind: past.kind, url: urlOf(past), notice: look };
    const [kept, ...surplus] = standing(look.comments, past);
    const finish = async (kind: UpsertOutcome['kind']): Promise<UpsertOutcome> => {
      return { kind, url: kept?.url ?? null, notice: await hideDuplicates(client, surplus) };
    };
    if (kept === undefined && request.createsMissing === false) return finish('absent');
    if (kept !== undefined && isNewer(kept.signature, signature)) return finish('skipped-newer');
    if (kept !== undefined && tells(kept, signature, body, past)) return finish(past.kind);
    if (await hasMovedOn(request, look.headSha)) return finish('skipped-outdated');

    const signed = sign(marker, signature, body);
    try {
      if (kept === undefined) {
        past.kind = 'created';
        past.created = { ...(await create(request, signed)), signature, content: body, body: signed };
      } else {
        past.kind = 'updated';
        await update(request, kept.id, signed);
        past.replaced = kept;
      }
    } catch (error) {
      if (kept !== undefined && isGone(error) && !past.missed.has(kept.id)) {
        past.missed.add(kept.id);
      } else if (shorterBody !== undefined && isTooLong(error)) {
        body = shorterBody();
        shorterBody = undefined;
      } else {
        past.failures += 1;
        await client.pause(error, past.failures);
      }
    }
  }
  throw new DeliveryError(
    'comment-failed',
    `The comment on pull request #${pullRequest.number} was changed or removed by others each time the gate wrote it.`,
  );
}

/** What this run has done so far. */
interface Past {
  /** What it comes to when the comment turns out to be in place. */
  kind: 'unchanged' | 'created' | 'updated';
  created: OwnComment | null;
  /** The comment as it was before the last update that went well. */
  replaced: OwnComment | null;
  /** Comments that were gone when they should be updated. One that is listed still is tried once more, not replaced. */
  readonly missed: Set<number>;
  failures: number;
}

/**
 * What is there; or why that cannot be seen, when the comment is written already: the look after a write is only for
 * other runs that wrote at the same time.
 */
async function lookAround(
  client: GitHubClient,
  pullRequest: PullRequestRef,
  marker: string,
  past: Past,
): Promise<Look | string> {
  try {
    return await findOwnComments(client, pullRequest, marker);
  } catch (error) {
    if (error instanceof ApiError && urlOf(past) !== null) return error.message;
    throw error;
  }
}

function urlOf({ created, replaced }: Past): string | null {
  return replaced?.url ?? created?.url ?? null;
}

/** What is there, the oldest first; with our new comment, which a list that lags behind may not have yet. */
function standing(listed: readonly OwnComment[], { created }: Past): readonly OwnComment[] {
  const isListed = created === null || listed.some((comment) => comment.id === created.id);
  const all = isListed ? listed : [...listed, created];
  return [...all].sort((a, b) => a.id - b.id);
}

/** Whether the comment says what it should; also when the list lags behind, and shows what we have just replaced. */
function tells(comment: OwnComment, signature: Signature, body: string, { replaced }: Past): boolean {
  if (replaced?.id === comment.id && replaced.body === comment.body) return true;
  // GitHub may store other line ends, or none at the end.
  const normal = (text: string): string => text.replaceAll('\r\n', '\n').trim();
  return comment.signature?.headSha === signature.headSha && normal(comment.content) === normal(body);
}

async function hasMovedOn(request: UpsertRequest, seen: string): Promise<boolean> {
  if (seen === request.headSha) return false;
  // The list may come from a copy of the database that does not have the last push yet: ask the other API, too.
  const pullRequest = await readPullRequest(request.client, request.pullRequest);
  return pullRequest.headSha !== request.headSha;
}

const written = z.object({ id: z.number().int(), node_id: z.string().min(1), html_url: z.string() });

async function create(
  { client, pullRequest }: UpsertRequest,
  body: string,
): Promise<Pick<OwnComment, 'id' | 'nodeId' | 'url'>> {
  const { owner, name, number } = pullRequest;
  const comment = await client.write({
    route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
    parameters: { owner, repo: name, issue_number: number, body },
    answer: written,
    aim: `comment on pull request #${number}`,
    permission: 'pull-requests: write',
  });
  return { id: comment.id, nodeId: comment.node_id, url: comment.html_url };
}

async function update({ client, pullRequest }: UpsertRequest, id: number, body: string): Promise<void> {
  const { owner, name, number } = pullRequest;
  await client.write({
    route: 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
    parameters: { owner, repo: name, comment_id: id, body },
    answer: written,
    aim: `update the comment on pull request #${number}`,
    permission: 'pull-requests: write',
  });
}

function isGone(error: unknown): boolean {
  return error instanceof ApiError && (error.status === 404 || error.status === 410);
}

function isTooLong(error: unknown): boolean {
  return error instanceof ApiError && error.status === 422 && /too long/i.test(error.message);
}
