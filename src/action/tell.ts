/** Tells people: the log, the annotations, the summary, and the comment or the tracking issue. A failure here is a warning and changes nothing. */
import { appendFileSync } from 'node:fs';
import * as core from '@actions/core';
import { messageOf } from '../contract/errors.js';
import { undecided } from '../gate/undecided.js';
import { selectAnnotations } from '../present/annotations.js';
import type { CommentView } from '../present/comment.js';
import { renderSummary } from '../present/summary.js';
import { renderTable } from '../present/table.js';
import { logUntrusted } from '../scan/sanitise.js';
import { writeComment } from './comment.js';
import { planComment } from './comment-plan.js';
import type { Environment } from './environment.js';
import type { ResolvedSettings } from '../config/resolve.js';
import type { Inputs } from './inputs.js';
import type { Outcome } from './outcome.js';
import type { Trigger } from './trigger.js';

export interface FinishedRun {
  readonly outcome: Outcome;
  /** Null when they could not be read. */
  readonly inputs: Inputs | null;
  /** Null when it is not known what the run was asked for: then what the inputs say about the comment holds. */
  readonly settings: ResolvedSettings | null;
  readonly trigger: Trigger | null;
  readonly environment: Environment;
  /** Aborts when the runner asks the process to stop. */
  readonly signal: AbortSignal;
}

export async function tell(run: FinishedRun): Promise<void> {
  const view = viewOf(run);
  log(run.outcome);
  await attempt('the annotations', () => annotate(run));
  await attempt('the job summary', () => summarise(run, view));
  if (isToTrack(run)) await attempt('the tracking issue', () => track(run, view));
  else await attempt('the comment', () => comment(run, view));
}

async function attempt(what: string, act: () => void | Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    core.warning(`${what} could not be written: ${messageOf(error)} The verdict stands.`);
  }
}

function viewOf(run: FinishedRun): CommentView {
  const { outcome, trigger } = run;
  const commentId = commentIdOf(run);
  const context =
    trigger === null
      ? { serverUrl: '', repository: '', sha: '', runUrl: '' }
      : {
          serverUrl: trigger.serverUrl,
          repository: `${trigger.repository.owner}/${trigger.repository.name}`,
          sha: trigger.sha,
          runUrl: trigger.run.url,
        };
  const shared = { context, label: commentId === '' ? null : commentId };
  return outcome.kind === 'judged'
    ? {
        ...shared,
        decision: outcome.decision,
        report: outcome.report,
        failure: null,
        notices: outcome.notices,
      }
    : {
        ...shared,
        decision: undecided(outcome.message),
        report: null,
        failure: outcome.message,
        notices: [],
      };
}

function log(outcome: Outcome): void {
  if (outcome.kind === 'judged') {
    logUntrusted(renderTable(outcome.report, outcome.decision, { colour: false, width: 120 }));
    return;
  }
  core.error(outcome.message, { title: 'Policy Gate: no verdict' });
  if (outcome.stack !== null) logUntrusted(outcome.stack);
}

function annotate({ outcome, inputs }: FinishedRun): void {
  if (outcome.kind !== 'judged' || inputs?.annotations !== true) return;
  const write = { error: core.error, warning: core.warning, notice: core.notice };
  for (const { level, file, line, endLine, title, message } of selectAnnotations(
    outcome.report,
    outcome.decision,
  )) {
    write[level](message, {
      file,
      title,
      ...(line === null ? {} : { startLine: line, endLine: endLine ?? line }),
    });
  }
}

function summarise({ inputs, environment }: FinishedRun, view: CommentView): void {
  const file = environment['GITHUB_STEP_SUMMARY'];
  // A run whose inputs make no sense still says so in its summary.
  if (file === undefined || file === '' || inputs?.summary === false) return;
  appendFileSync(file, renderSummary(view), 'utf8');
}

async function comment(run: FinishedRun, view: CommentView): Promise<void> {
  const { inputs, settings, trigger, environment, signal } = run;
  if (inputs === null || trigger === null || signal.aborted) return;
  const { pullRequest } = trigger;
  if (pullRequest === null) {
    core.info(`No comment: the event "${trigger.event}" has no pull request.`);
    return;
  }
  const mode = settings?.comment ?? inputs.given.comment ?? 'auto';
  const plan = planComment(mode, view.decision, run.outcome.kind === 'judged' && run.outcome.bendsGate);
  if (plan === 'leave') {
    core.info('No comment: the input "comment" is "never".');
    return;
  }
  const commentId = commentIdOf(run);
  const url = await writeComment({
    token: inputs.token,
    mode,
    commentId,
    trigger,
    pullRequest,
    environment,
    view,
    plan,
    signal,
  });
  core.setOutput('comment_url', url ?? '');
}

function isToTrack({ settings, inputs, trigger }: FinishedRun): boolean {
  const isWanted = settings?.trackingIssue ?? inputs?.given.trackingIssue ?? false;
  return isWanted && trigger?.pullRequest === null && trigger.isTracked;
}

async function track(run: FinishedRun, view: CommentView): Promise<void> {
  const { inputs, trigger, environment, signal } = run;
  if (inputs === null || trigger === null || signal.aborted) return;
  const { writeTrackingIssue } = await import('./tracking-issue.js');
  await writeTrackingIssue({
    token: inputs.token,
    commentId: commentIdOf(run),
    trigger,
    environment,
    view,
    signal,
  });
}

function commentIdOf({ settings, inputs }: FinishedRun): string {
  return settings?.commentId ?? inputs?.given.commentId ?? '';
}
