import { link, type Markdown, markup } from './markdown.js';
import { type CommentView, renderPage } from './page.js';
import type { PartSizes } from './report-parts.js';

export type { CommentView } from './page.js';

/** Well under GitHub's 65,536 characters, with room for the marker. */
const COMMENT_BYTES = 60_000;

const SIZES = [
  { reasons: 12, frameworks: 20, notices: 8, diagnostics: 20, suppressed: 30, messageBytes: 1_000 },
  { reasons: 6, frameworks: 8, notices: 3, diagnostics: 5, suppressed: 5, messageBytes: 400 },
  { reasons: 2, frameworks: 0, notices: 0, diagnostics: 0, suppressed: 0, messageBytes: 200 },
] as const satisfies readonly PartSizes[];

/**
 * The comment on the pull request, without its marker, in at most `budgetBytes` of UTF-8 (any budget from 4,000 holds).
 * Violations that do not fit are counted, with a link to the job summary.
 */
export function renderComment(view: CommentView, budgetBytes = COMMENT_BYTES): Markdown {
  const { serverUrl, runUrl } = view.context;
  const rest = markup`the ${link(serverUrl, runUrl, markup`job summary`)}`;
  return renderPage(view, { budget: budgetBytes, sizes: SIZES, rest });
}
