import type { Decision } from '../contract/decision.js';
import type { Report, Violation } from '../contract/report.js';
import { countBySeverity, SEVERITIES } from '../contract/severity.js';
import { counted, shownScore } from '../contract/wording.js';
import { commitLink, type RunContext } from './file-link.js';
import { openViolations } from './groups.js';
import { byteLength, joined, lines, link, type Markdown, markup, NOTHING, text } from './markdown.js';
import {
  diagnosticList,
  noticeList,
  type PartSizes,
  reasonList,
  scoreTable,
  resolvedList,
  suppressedList,
  waivedList,
} from './report-parts.js';
import { verdictHead } from './verdict-head.js';
import { violationLine, violationSections } from './violation-list.js';

/** What the comment and the job summary show. */
export interface CommentView {
  readonly decision: Decision;
  /** Null when the run came to no report. */
  readonly report: Report | null;
  /** What failed and what to do, when no verdict could be reached. */
  readonly failure: string | null;
  readonly context: RunContext;
  /** Tells the gates of one pull request apart; stands in the heading. */
  readonly label: string | null;
  readonly notices: readonly string[];
}

interface PageLimits {
  /** Bytes of UTF-8. */
  readonly budget: number;
  /** From the most generous to the sparsest. */
  readonly sizes: readonly PartSizes[];
  /** Where the violations are that did not fit. */
  readonly rest: Markdown;
}

/**
 * The page at its best within the budget. Violations are left out from the end, whole; if what surrounds them takes
 * more than half of the page, that becomes sparser too. The verdict, the counts and the link to the run always stay.
 */
export function renderPage(view: CommentView, limits: PageLimits): Markdown {
  const open = view.report === null ? [] : openViolations(view.report.violations, view.decision);
  const layouts = limits.sizes.map((sizes) => layoutOf(view, open, sizes, limits.rest));
  const layout = layouts.find((candidate) => byteLength(candidate(0)) <= limits.budget / 2) ?? layouts.at(-1);
  if (layout === undefined) return NOTHING;
  return layout(largest(open.length, limits.budget, (count) => byteLength(layout(count)) <= limits.budget));
}

/** No violation takes fewer bytes than this, so there is no need to lay out more. */
const LEAST_BYTES = 20;

/** The most violations that fit, by bisection: a page grows with the violations on it. */
function largest(available: number, budget: number, fits: (count: number) => boolean): number {
  let over = Math.min(available, Math.floor(budget / LEAST_BYTES)) + 1;
  let fitting = 0;
  // The likely case first: all fit.
  if (over === available + 1 && fits(available)) return available;
  while (over - fitting > 1) {
    const middle = Math.floor((fitting + over) / 2);
    if (fits(middle)) fitting = middle;
    else over = middle;
  }
  return fitting;
}

/** The page with the first `count` of the open violations on it. */
function layoutOf(
  view: CommentView,
  open: readonly Violation[],
  sizes: PartSizes,
  rest: Markdown,
): (count: number) => Markdown {
  const { decision, report, context } = view;
  const above = [
    verdictHead(decision, report, view.label),
    failurePart(view, sizes),
    reasonList(decision, view.failure !== null, sizes),
    noticeList(view.notices, sizes),
    report === null ? NOTHING : scoreTable(report.frameworks, decision, sizes),
  ];
  const below = [
    report === null ? NOTHING : diagnosticList(report.diagnostics, decision, context, sizes),
    report === null ? NOTHING : waivedList(report.violations, context, sizes),
    report === null ? NOTHING : suppressedList(report.violations, context, sizes),
    resolvedList(decision, sizes),
    footer(view),
  ];
  const rendered = new Map<Violation, Markdown>();
  const line = (violation: Violation): Markdown => {
    const known = rendered.get(violation) ?? violationLine(violation, context, sizes.messageBytes);
    rendered.set(violation, known);
    return known;
  };
  return (count) => {
    const parts = [
      ...above,
      ...violationSections(open.slice(0, count), decision, line, sizes.messageBytes),
      count < open.length ? restLine(open.slice(count), count, rest) : NOTHING,
      ...below,
    ];
    const filled = parts.filter((part) => part !== NOTHING);
    return markup`${joined(filled, markup`\n\n`)}\n`;
  };
}

function failurePart(view: CommentView, sizes: PartSizes): Markdown {
  if (view.failure === null) return NOTHING;
  const log = link(view.context.serverUrl, view.context.runUrl, markup`run's log`);
  return joined(
    [
      markup`<blockquote>${lines(view.failure, 2 * sizes.messageBytes)}</blockquote>`,
      markup`Put the cause right and run the job again. The ${log} has the details.`,
    ],
    markup`\n\n`,
  );
}

function restLine(left: readonly Violation[], shown: number, rest: Markdown): Markdown {
  const counts = countBySeverity(left);
  const bySeverity = SEVERITIES.filter((severity) => counts[severity] > 0).map(
    (severity) => `${counts[severity]} ${severity.toLowerCase()}`,
  );
  const what = shown === 0 ? counted(left.length, 'violation') : `and ${left.length} more`;
  return markup`**${text(what)}** (${text(bySeverity.join(', '))}) — see ${rest}`;
}

function footer(view: CommentView): Markdown {
  const { report, context } = view;
  const facts = [
    link(context.serverUrl, context.runUrl, markup`Workflow run`),
    markup`commit ${commitLink(context)}`,
    ...(report === null ? [] : scanFacts(report)),
  ];
  return markup`<sub>${joined(facts, markup` · `)}</sub>`;
}

function scanFacts(report: Report): Markdown[] {
  const { resources_scanned: resources, compliance_score: score } = report.summary;
  const scanned = [counted(resources, 'resource'), counted(report.target.files_scanned, 'file')].join(' in ');
  return [
    text(`${report.scanner.name} ${report.scanner.version}`, 100),
    text(scanned),
    ...(score === null ? [] : [markup`compliance score ${shownScore(score)}`]),
  ];
}
