/** The tracking issue. Loaded only by a run that keeps one: the client is the larger part of the bundle. */
import * as core from '@actions/core';
import { createClient } from '../github/client.js';
import { readEndpoints } from '../github/endpoints.js';
import { trackIssue } from '../github/tracking-issue.js';
import { hasOpenWork, renderIssue, renderIssueTitle } from '../present/tracking-issue.js';
import type { CommentView } from '../present/comment.js';
import type { Environment } from './environment.js';
import type { Trigger } from './trigger.js';

export interface TrackingIssueRequest {
  readonly token: string;
  readonly commentId: string;
  readonly trigger: Trigger;
  readonly environment: Environment;
  readonly view: CommentView;
  readonly signal: AbortSignal;
}

/** What is left of a body that GitHub found too long, in bytes of UTF-8. */
const SHORTER_BYTES = 15_000;

/** Brings the issue up to date, and says in the log what became of it. Throws `DeliveryError`. */
export async function writeTrackingIssue(request: TrackingIssueRequest): Promise<void> {
  const { trigger, view, commentId } = request;
  const client = createClient({
    ...readEndpoints(request.environment),
    token: request.token,
    signal: request.signal,
  });
  const { kind, url, notice } = await trackIssue({
    client,
    repository: trigger.repository,
    key: { workflow: trigger.workflow, job: trigger.job, commentId },
    headSha: trigger.sha,
    run: { id: trigger.run.id, attempt: trigger.run.attempt },
    title: renderIssueTitle(trigger.branch, view.label),
    body: renderIssue(view),
    shorterBody: () => renderIssue(view, SHORTER_BYTES),
    isOpen: hasOpenWork(view),
  });
  if (notice !== null) core.warning(notice);
  if (kind === 'absent') core.info('No tracking issue: nothing is open.');
  else core.info(`Tracking issue ${kind}${url === null ? '' : `: ${url}`}`);
}
