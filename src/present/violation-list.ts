import type { Decision } from '../contract/decision.js';
import type { Violation } from '../contract/report.js';
import type { Severity, SeverityCounts } from '../contract/severity.js';
import { shownCalls } from './called-from.js';
import { fileLink, type RunContext } from './file-link.js';
import { type Group, type Section, sectionsOf } from './groups.js';
import { code, folded, joined, lines, type Markdown, markup, NOTHING, stacked, text } from './markdown.js';

const SEVERITY_LABEL: Readonly<Record<Severity, Markdown>> = {
  CRITICAL: markup`Critical`,
  HIGH: markup`High`,
  MEDIUM: markup`Medium`,
  LOW: markup`Low`,
};

const SEVERITY_MARK: Readonly<Record<Severity, Markdown>> = {
  CRITICAL: markup`🔴`,
  HIGH: markup`🟠`,
  MEDIUM: markup`🟡`,
  LOW: markup`🔵`,
};

/** Enough to name what a policy maps to; the report has all of them. */
const MAX_CONTROLS = 12;

/**
 * Violations (ordered by `openViolations`) by severity and policy, `line` giving each. What blocks lies open, the rest
 * is folded. `messageBytes` is the most that one message may take.
 */
export function violationSections(
  ordered: readonly Violation[],
  decision: Decision,
  line: (violation: Violation) => Markdown,
  messageBytes: number,
): Markdown[] {
  return sectionsOf(ordered, decision).map((section) => {
    const groups = stacked(section.groups.map((group) => policyGroup(group, line, messageBytes)));
    return section.blocks
      ? markup`### ${title(section, decision.counts)}\n\n${groups}`
      : folded(markup`<b>${title(section, decision.counts)}</b>`, groups);
  });
}

/** One violation on one line: where, which resource, what is wrong. */
export function violationLine(violation: Violation, context: RunContext, messageBytes: number): Markdown {
  const place = [
    ...(violation.file === '' ? [] : [fileLink(context, violation.file, violation.line, violation.end_line)]),
    ...(violation.resource_id === '' ? [] : [text(violation.resource_id, 300)]),
  ];
  const message = text(violation.message || violation.rule_id || 'no message', messageBytes);
  const mark = violation.effect === 'WARN' ? markup` <i>(only warns)</i>` : NOTHING;
  const novelty = violation.gate?.isNew === true ? markup`🆕 ` : NOTHING;
  const calls = shownCalls(violation).map(({ file, line }) => fileLink(context, file, line, line));
  const from = calls.length === 0 ? NOTHING : markup` (called from ${joined(calls, markup` → `)})`;
  return markup`${novelty}${joined(place, markup` `)}${place.length > 0 ? markup` — ` : NOTHING}${message}${from}${mark}`;
}

function title(section: Section, counts: SeverityCounts): Markdown {
  return markup`${SEVERITY_MARK[section.severity]} ${SEVERITY_LABEL[section.severity]} (${counts[section.severity]})`;
}

function policyGroup(group: Group, line: (violation: Violation) => Markdown, messageBytes: number): Markdown {
  const items = group.violations.map((violation) => markup`<li>${line(violation)}</li>`);
  return stacked([policyHead(group, messageBytes), markup`<ul>`, ...items, markup`</ul>`]);
}

/** The policy's name, with what to do about it folded behind. */
function policyHead(group: Group, messageBytes: number): Markdown {
  const name = markup`<b>${text(group.policy || 'unnamed policy', 200)}</b>`;
  const remediations = [...new Set(group.violations.map((violation) => violation.remediation.trim()))]
    .filter((remediation) => remediation !== '')
    .slice(0, 3);
  const controls = controlsOf(group);
  if (remediations.length === 0 && controls === NOTHING) return markup`<p>${name}</p>`;
  return folded(
    markup`${name} · ${remediations.length === 0 ? markup`controls` : markup`how to fix`}`,
    stacked([
      ...remediations.map((remediation) => markup`<p>${lines(remediation, 2 * messageBytes)}</p>`),
      controls,
    ]),
  );
}

function controlsOf(group: Group): Markdown {
  const references = group.violations.flatMap((violation) => violation.frameworks);
  const names = [...new Set(references.map(({ framework, control }) => `${framework} ${control}`))].sort();
  if (names.length === 0) return NOTHING;
  const shown = names.slice(0, MAX_CONTROLS).map((name) => code(name, 120));
  const more = names.length > shown.length ? markup` and ${names.length - shown.length} more` : NOTHING;
  return markup`<p>Controls: ${joined(shown, markup`, `)}${more}</p>`;
}
