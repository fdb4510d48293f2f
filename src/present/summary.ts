import { type Markdown, markup } from './markdown.js';
import { type CommentView, renderPage } from './page.js';
import type { PartSizes } from './report-parts.js';

/** GitHub drops a summary of more than 1 MiB. */
const SUMMARY_BYTES = 900 * 1024;

const SIZES = [
  { reasons: 100, frameworks: 100, notices: 50, diagnostics: 200, suppressed: 200, messageBytes: 2_000 },
  { reasons: 20, frameworks: 20, notices: 10, diagnostics: 20, suppressed: 20, messageBytes: 500 },
] as const satisfies readonly PartSizes[];

/** The summary of the job: the comment's parts, with room for many more violations; at most 900 KiB of UTF-8. */
export function renderSummary(view: CommentView, budgetBytes = SUMMARY_BYTES): Markdown {
  return renderPage(view, {
    budget: budgetBytes,
    sizes: SIZES,
    rest: markup`the results file`,
  });
}
