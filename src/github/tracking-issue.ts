/** The one issue that says how what has been merged stands: made when something is open, closed when nothing is, never a second one. */
import { z } from 'zod';
import { DeliveryError } from '../contract/errors.js';
import { ApiError } from './api-error.js';
import type { GitHubClient } from './client.js';
import { isLater, markerOf, sign, type CommentKey, type Run } from './comment-marker.js';
import type { RepositoryRef } from './commits.js';
import { findOwnIssues, readIdentity, type OwnIssue } from './own-issues.js';

export interface TrackingRequest {
  readonly client: GitHubClient;
  readonly repository: RepositoryRef;
  readonly key: CommentKey;
  /** The commit that the issue is about. */
  readonly headSha: string;
  readonly run: Run;
  /** Of an issue that is created; one that is there keeps the title that people gave it. */
  readonly title: string;
  /** Markdown, without a marker. */
  readonly body: string;
  /** Whether anything is left to do: an issue is open then, and closed else. */
  readonly isOpen: boolean;
  /** Called at most once, when GitHub finds the body too long. */
  readonly shorterBody?: () => string;
}

export interface TrackingOutcome {
  /** `absent`: there is none, and nothing to say. `skipped-newer`: a later run has told already. */
  readonly kind: 'created' | 'updated' | 'closed' | 'reopened' | 'unchanged' | 'absent' | 'skipped-newer';
  /** Of the issue; null when there is none. */
  readonly url: string | null;
  /** What did not work beside the issue itself; for the log. */
  readonly notice: string | null;
}

/** So many failures and races in one run that it is no use. */
const MAX_ROUNDS = 8;

/**
 * Sees to it that there is one issue with this key, that it tells of the newest run, and that it is open as long as something is. Each
 * round looks at what is there, decides, and writes at most once; what came between is seen by the next round. Issues of others are
 * never touched. Throws `DeliveryError`.
 */
export async function trackIssue(request: TrackingRequest): Promise<TrackingOutcome> {
  const { client, headSha, run } = request;
  const marker = markerOf(request.key);
  const identity = await readIdentity(client, request.repository);
  const past: Past = { kind: 'unchanged', written: null, failures: 0 };
  let { body, shorterBody } = request;

  for (let round = 1; round <= MAX_ROUNDS; round += 1) {
    const look = await lookAround(request, identity, marker, past);
    if (typeof look === 'string') return { kind: past.kind, url: past.written?.url ?? null, notice: look };
    const [kept, ...surplus] = standing(look, past);
    const finish = async (kind: TrackingOutcome['kind']): Promise<TrackingOutcome> => {
      return { kind, url: kept?.url ?? null, notice: await closeDuplicates(request, surplus) };
    };
    if (kept === undefined && !request.isOpen) return finish('absent');
    if (kept !== undefined && isLater(kept.signature?.run ?? null, run)) return finish('skipped-newer');
    const signed = sign(marker, { headSha, run }, body);
    if (kept !== undefined && tells(kept, request, body)) return finish(past.kind);
    try {
      const written =
        kept === undefined ? await create(request, signed) : await update(request, kept, signed);
      past.kind = kindOf(kept, request.isOpen);
      past.written = { ...written, isOpen: request.isOpen, signature: { headSha, run }, content: body };
    } catch (error) {
      if (shorterBody !== undefined && isTooLong(error)) {
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
    'The tracking issue was changed or removed by others each time the gate wrote it.',
  );
}

/** What this run has done so far. */
interface Past {
  kind: TrackingOutcome['kind'];
  /** As this run left it. */
  written: OwnIssue | null;
  failures: number;
}

/** What is there; or why that cannot be seen, when the issue is written already. */
async function lookAround(
  { client, repository }: TrackingRequest,
  identity: string,
  marker: string,
  past: Past,
): Promise<readonly OwnIssue[] | string> {
  try {
    return await findOwnIssues(client, repository, identity, marker);
  } catch (error) {
    if (error instanceof ApiError && past.written !== null) return error.message;
    throw error;
  }
}

/** What is there, the oldest first; what this run has written as it wrote it, for a list may lag behind. */
function standing(listed: readonly OwnIssue[], { written }: Past): readonly OwnIssue[] {
  if (written === null) return listed;
  const seen = listed.find(({ number }) => number === written.number);
  // A later run has written over it: that is what counts.
  const isOverwritten =
    seen !== undefined && isLater(seen.signature?.run ?? null, written.signature?.run ?? null);
  const others = listed.filter(({ number }) => number !== written.number);
  return [...others, isOverwritten ? seen : written].sort((a, b) => a.number - b.number);
}

/** Whether the issue says what it should. That another run says it makes no difference: an edit each night would tell nobody anything. */
function tells(issue: OwnIssue, { isOpen, headSha }: TrackingRequest, body: string): boolean {
  const normal = (text: string): string =>
    text
      .replaceAll('\r\n', '\n')
      .replaceAll(/\/actions\/runs\/\d+\/attempts\/\d+/g, '')
      .trim();
  return (
    issue.isOpen === isOpen && issue.signature?.headSha === headSha && normal(issue.content) === normal(body)
  );
}

function kindOf(before: OwnIssue | undefined, isOpen: boolean): TrackingOutcome['kind'] {
  if (before === undefined) return 'created';
  if (before.isOpen === isOpen) return 'updated';
  return isOpen ? 'reopened' : 'closed';
}

const written = z.object({ number: z.number().int().positive(), html_url: z.string() });

type Written = Pick<OwnIssue, 'number' | 'url'>;

async function create({ client, repository, title }: TrackingRequest, body: string): Promise<Written> {
  const { owner, name } = repository;
  const issue = await client.write({
    route: 'POST /repos/{owner}/{repo}/issues',
    parameters: { owner, repo: name, title, body },
    answer: written,
    aim: `create the tracking issue in ${owner}/${name}`,
    permission: 'issues: write',
  });
  return { number: issue.number, url: issue.html_url };
}

async function update(
  { client, repository, isOpen }: TrackingRequest,
  before: OwnIssue,
  body: string,
): Promise<Written> {
  const { owner, name } = repository;
  const state = isOpen
    ? { state: 'open', state_reason: 'reopened' }
    : { state: 'closed', state_reason: 'completed' };
  const issue = await client.write({
    route: 'PATCH /repos/{owner}/{repo}/issues/{issue_number}',
    parameters: {
      ...{ owner, repo: name, issue_number: before.number, body },
      ...(before.isOpen === isOpen ? {} : state),
    },
    answer: written,
    aim: `update the tracking issue #${before.number}`,
    permission: 'issues: write',
  });
  return { number: issue.number, url: issue.html_url };
}

/** Closes our own second issues. The one that stands is written by then, so a failure is only told: null, or what to say about it. */
async function closeDuplicates(
  { client, repository }: TrackingRequest,
  surplus: readonly OwnIssue[],
): Promise<string | null> {
  const { owner, name } = repository;
  try {
    for (const { number } of surplus.filter(({ isOpen }) => isOpen)) {
      await client.rest({
        route: 'PATCH /repos/{owner}/{repo}/issues/{issue_number}',
        parameters: { owner, repo: name, issue_number: number, state: 'closed', state_reason: 'not_planned' },
        answer: written,
        aim: `close the second tracking issue #${number}`,
        permission: 'issues: write',
      });
    }
    return null;
  } catch (error) {
    if (error instanceof ApiError) return error.message;
    throw error;
  }
}

function isTooLong(error: unknown): boolean {
  return error instanceof ApiError && error.status === 422 && /too long/i.test(error.message);
}
