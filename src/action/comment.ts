/** The comment on the pull request. */
import * as core from '@actions/core';
import { renderComment, type CommentView } from '../present/comment.js';
import type { CommentPlan } from './comment-plan.js';
import type { Environment } from './environment.js';
import type { CommentMode } from '../config/resolve.js';
import type { PullRequestTrigger, Trigger } from './trigger.js';

export interface CommentRequest {
  readonly token: string;
  readonly mode: CommentMode;
  readonly commentId: string;
  readonly trigger: Trigger;
  readonly pullRequest: PullRequestTrigger;
  readonly environment: Environment;
  readonly view: CommentView;
  readonly plan: Exclude<CommentPlan, 'leave'>;
  readonly signal: AbortSignal;
}

/** What is left of a comment that GitHub found too long: a fourth, in bytes of UTF-8. */
const SHORTER_BYTES = 15_000;

/** Brings the comment up to date and gives its address; null when there is none. Throws `DeliveryError`. */
export async function writeComment(request: CommentRequest): Promise<string | null> {
  const { trigger, pullRequest, view } = request;
  // Only a run that comments pays for loading the client.
  const { createClient, readEndpoints, upsertComment } = await import('../github/index.js');
  const client = createClient({
    ...readEndpoints(request.environment),
    token: request.token,
    signal: request.signal,
  });
  const { kind, url, notice } = await upsertComment({
    client,
    pullRequest: { ...trigger.repository, number: pullRequest.number },
    key: { workflow: trigger.workflow, job: trigger.job, commentId: request.commentId },
    headSha: pullRequest.headSha,
    run: { id: trigger.run.id, attempt: trigger.run.attempt },
    body: renderComment(view),
    shorterBody: () => renderComment(view, SHORTER_BYTES),
    createsMissing: request.plan === 'write',
  });
  if (notice !== null) core.warning(notice);
  if (kind === 'absent') core.info(`No comment: there is nothing to say in the mode "${request.mode}".`);
  else core.info(`Comment ${kind}${url === null ? '' : `: ${url}`}`);
  return url;
}
