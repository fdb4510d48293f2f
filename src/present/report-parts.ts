import type { Decision } from '../contract/decision.js';
import { frameworkKey } from '../contract/framework.js';
import type { Diagnostic, FrameworkResult, Suppression, Violation } from '../contract/report.js';
import { counted, listed, shownScore } from '../contract/wording.js';
import { fileLink, type RunContext } from './file-link.js';
import { code, folded, type Markdown, markup, NOTHING, stacked, table, text } from './markdown.js';
import { shownReasons } from './reasons.js';
import { violationLine } from './violation-list.js';

/** How much of each part is shown. */
export interface PartSizes {
  readonly reasons: number;
  readonly frameworks: number;
  readonly notices: number;
  readonly diagnostics: number;
  readonly suppressed: number;
  /** The most that one message may take, in bytes of Markdown. */
  readonly messageBytes: number;
}

/** Why the verdict is what it is; what blocks comes first. */
export function reasonList(decision: Decision, hasFailure: boolean, sizes: PartSizes): Markdown {
  // The failure itself is shown in full beside this list.
  const reasons = shownReasons(
    decision.reasons.filter((reason) => !(hasFailure && reason.code === 'no-verdict')),
  );
  return list(
    reasons.map(({ message, blocks, warns }) => {
      const mark = blocks ? markup`❌ ` : warns ? markup`⚠️ ` : NOTHING;
      return markup`${mark}${text(message, sizes.messageBytes)}`;
    }),
    sizes.reasons,
    reasons.length,
  );
}

/** Odd things about the run that people should know. */
export function noticeList(notices: readonly string[], sizes: PartSizes): Markdown {
  return list(
    notices.slice(0, sizes.notices).map((notice) => markup`ℹ️ ${text(notice, sizes.messageBytes)}`),
    sizes.notices,
    notices.length,
  );
}

/** The compliance score of each framework of the scan. */
export function scoreTable(
  frameworks: readonly FrameworkResult[],
  decision: Decision,
  sizes: PartSizes,
): Markdown {
  if (frameworks.length === 0 || sizes.frameworks === 0) return NOTHING;
  const blocking = new Set(
    decision.reasons.flatMap((reason) =>
      reason.blocks && reason.framework !== undefined ? [frameworkKey(reason.framework)] : [],
    ),
  );
  // What nothing was assessed of is worth a row only where somebody asks for its score.
  const told = frameworks.filter(
    ({ framework, score }) => score !== null || blocking.has(frameworkKey(framework)),
  );
  const shown = told.slice(0, sizes.frameworks);
  const rows = shown.map((result) => {
    const assessed = result.controls.filter((control) => control.status !== 'NOT_ASSESSED');
    const passed = assessed.filter((control) => control.status === 'COMPLIANT');
    const mark = blocking.has(frameworkKey(result.framework)) ? markup`❌ ` : NOTHING;
    return [
      markup`${mark}${text(result.framework, 100)}`,
      result.score === null ? markup`not assessed` : markup`${shownScore(result.score)}`,
      assessed.length === 0 ? markup`–` : markup`${passed.length} of ${assessed.length}`,
    ];
  });
  const more = told.length - shown.length;
  const untold = frameworks.filter((result) => !told.includes(result)).map(({ framework }) => framework);
  return stacked([
    rows.length === 0 ? NOTHING : table([markup`Framework`, markup`Score`, markup`Controls passed`], rows),
    untold.length === 0
      ? NOTHING
      : markup`<p><sub>Nothing to assess for ${text(listed(untold.slice(0, 20)), 1_000)}</sub></p>`,
    more > 0 ? markup`<p>and ${text(counted(more, 'more framework'))}</p>` : NOTHING,
  ]);
}

/** What could not be read, or is worth knowing about how it was read; folded unless it keeps the gate from a verdict. */
export function diagnosticList(
  diagnostics: readonly Diagnostic[],
  decision: Decision,
  context: RunContext,
  sizes: PartSizes,
): Markdown {
  if (diagnostics.length === 0) return NOTHING;
  const ordered = (['error', 'warning', 'notice'] as const).map((level) =>
    diagnostics.filter((diagnostic) => diagnostic.level === level),
  );
  const title = ordered.flatMap(([first, ...rest]) =>
    first === undefined ? [] : [counted(rest.length + 1, first.level)],
  );
  const items = ordered
    .flat()
    .slice(0, sizes.diagnostics)
    .map((diagnostic) => diagnosticLine(diagnostic, context, sizes));
  const heading = markup`Diagnostics: ${text(title.join(', '))}`;
  const rows = list(items, sizes.diagnostics, diagnostics.length);
  const blocks = decision.reasons.some((reason) => reason.code === 'files-unreadable' && reason.blocks);
  return blocks ? markup`### ${heading}\n\n${rows}` : folded(heading, rows);
}

/** What the change mends; folded. */
export function resolvedList(decision: Decision, sizes: PartSizes): Markdown {
  const resolved = decision.novelty?.resolved ?? [];
  if (resolved.length === 0) return NOTHING;
  const items = resolved
    .slice(0, sizes.suppressed)
    .map(
      ({ policy_name, resource_id, file }) =>
        markup`${code(policy_name, 200)} ${text(resource_id, 300)} ${file === '' ? NOTHING : code(file, 300)}`,
    );
  return folded(
    text(counted(resolved.length, 'resolved violation')),
    list(items, sizes.suppressed, resolved.length),
  );
}

/** What is accepted for a time, by whom and why; folded. */
export function waivedList(
  violations: readonly Violation[],
  context: RunContext,
  sizes: PartSizes,
): Markdown {
  const waived = violations.filter(({ suppressed, gate }) => !suppressed && gate?.waiver !== undefined);
  if (waived.length === 0) return NOTHING;
  const items = waived.slice(0, sizes.suppressed).map((violation) => {
    const { reason = '', owner = '', expires = '' } = violation.gate?.waiver ?? {};
    return markup`${code(violation.policy_name, 200)} ${violationLine(violation, context, sizes.messageBytes)} — <i>${text(
      reason,
      sizes.messageBytes,
    )}</i> (${text(`${owner}, until ${expires}`, 200)})`;
  });
  return folded(
    text(counted(waived.length, 'waived violation')),
    list(items, sizes.suppressed, waived.length),
  );
}

/** How many violations were suppressed in the code, and which, those by the change itself first; folded. */
export function suppressedList(
  violations: readonly Violation[],
  context: RunContext,
  sizes: PartSizes,
): Markdown {
  const isNew = ({ gate }: Violation): boolean => gate?.isSuppressionNew === true;
  const suppressed = violations
    .filter((violation) => violation.suppressed)
    .sort((a, b) => Number(isNew(b)) - Number(isNew(a)));
  if (suppressed.length === 0) return NOTHING;
  const added = suppressed.filter(isNew).length;
  const items = suppressed
    .slice(0, sizes.suppressed)
    .map(
      (violation) =>
        markup`${code(violation.policy_name, 200)} ${violationLine(withoutNovelty(violation), context, sizes.messageBytes)}${suppressionNote(violation.suppression, context, sizes)}${isNew(violation) ? markup` <b>new in this change</b>` : NOTHING}`,
    );
  const what = counted(suppressed.length, 'suppressed violation');
  return folded(
    text(added === 0 ? what : `${what}, ${added} new in this change`),
    list(items, sizes.suppressed, suppressed.length),
  );
}

/** Of what is suppressed, the suppression is what may be new. */
function withoutNovelty({ gate: _gate, ...violation }: Violation): Violation {
  return violation;
}

/** Who says that a violation does not count, where, until when, and why. */
function suppressionNote(
  suppression: Suppression | undefined,
  context: RunContext,
  sizes: PartSizes,
): Markdown {
  if (suppression === undefined) return NOTHING;
  const { by, reason, until, file, line } = suppression;
  const said = reason === '' ? 'no reason given' : reason;
  const end = until === null ? '' : `, until ${until}`;
  const place = file === '' ? NOTHING : markup`, ${fileLink(context, file, line, line)}`;
  return markup` — <i>${text(said, sizes.messageBytes)}</i> (${text(`${by}${end}`, 100)}${place})`;
}

function diagnosticLine(diagnostic: Diagnostic, context: RunContext, sizes: PartSizes): Markdown {
  const line = diagnostic.line ?? 0;
  const place =
    diagnostic.file === null ? NOTHING : markup`${fileLink(context, diagnostic.file, line, line)} — `;
  return markup`${place}${text(diagnostic.message, sizes.messageBytes)}`;
}

/** At most `limit` of the items, and how many of `total` are missing. */
function list(items: readonly Markdown[], limit: number, total: number): Markdown {
  if (total === 0) return NOTHING;
  const shown = items.slice(0, limit).map((item) => markup`<li>${item}</li>`);
  const more = total - shown.length;
  return stacked([
    markup`<ul>`,
    ...shown,
    more > 0 ? markup`<li>and ${more} more</li>` : NOTHING,
    markup`</ul>`,
  ]);
}
