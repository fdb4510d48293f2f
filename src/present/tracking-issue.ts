import { SEVERITIES } from '../contract/severity.js';
import { type CommentView, renderComment } from './comment.js';
import type { Markdown } from './markdown.js';
import { shortened, visible } from './visible.js';

/** GitHub takes 256 characters. */
const MAX_TITLE = 200;

/** The title of a new tracking issue: plain text, in which GitHub shows no Markup. `label` tells several gates apart. */
export function renderIssueTitle(branch: string | null, label: string | null): string {
  const where = branch === null || branch === '' ? '' : ` on ${branch}`;
  const suffix = label === null || label.trim() === '' ? '' : ` (${label})`;
  return shortened(visible(`Policy violations${where}${suffix}`), MAX_TITLE);
}

/** The body of the tracking issue, without its marker: the comment's, in the same room. */
export function renderIssue(view: CommentView, budgetBytes?: number): Markdown {
  return renderComment(view, budgetBytes);
}

/** Whether an issue should be open: the gate is not passed, or violations are open within the limits. */
export function hasOpenWork({ decision }: CommentView): boolean {
  return decision.verdict !== 'passed' || SEVERITIES.some((severity) => decision.counts[severity] > 0);
}
