/** What `policycortex` prints for people: violations first, the verdict last, where the eye is when the prompt returns. */
import type { Decision, Novelty } from '../contract/decision.js';
import type { Diagnostic, FrameworkResult, Report, Violation } from '../contract/report.js';
import { SEVERITIES } from '../contract/severity.js';
import { counted, shownScore } from '../contract/wording.js';
import { calledFrom } from './called-from.js';
import { type Group, openViolations, type Section, sectionsOf } from './groups.js';
import { type ShownReason, shownReasons } from './reasons.js';
import { columns, type Paint, padded, paint, wrapped } from './terminal.js';
import { shortened, visible } from './visible.js';

export interface TableOptions {
  readonly colour: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  /** What changed, where nothing was decided. */
  readonly novelty?: Novelty;
  /** Policies that were left out on purpose, which no report tells. */
  readonly disabledPolicies?: number;
}

interface Layout {
  readonly style: Paint;
  readonly width: number;
}

/** Keeps a hostile report from filling the terminal with one message. */
const MAX_TEXT = 2_000;
const MAX_DIAGNOSTICS = 50;
/** Wider than this, lines are hard to read and names far from their messages. */
const MAX_WIDTH = 140;
const MIN_WIDTH = 40;
/** The columns in which a message is read without effort when it takes several lines. */
const COMFORTABLE = 60;
const INDENT = '  ';
const GAP = '  ';

/** The report as text, and the decision on it if there is one; ends in a line end. */
export function renderTable(report: Report, decision: Decision | null, options: TableOptions): string {
  const layout: Layout = {
    style: paint(options.colour),
    width: Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, options.width)),
  };
  const open = openViolations(report.violations, decision);
  const blocks = [
    ...sectionsOf(open, decision).flatMap((section) => sectionBlocks(section, layout)),
    diagnosticBlock(report.diagnostics, layout),
    scoreBlock(report.frameworks, layout),
    totalsBlock(report, open, options.disabledPolicies ?? 0, layout),
    noveltyBlock(decision?.novelty ?? options.novelty ?? null, layout),
    ...(decision === null ? [] : [verdictBlock(decision, layout)]),
  ];
  const filled = blocks.filter((block) => block.length > 0).map((block) => block.join('\n'));
  return `${filled.join('\n\n')}\n`;
}

/** One block a policy. */
function sectionBlocks(section: Section, layout: Layout): string[][] {
  return section.groups.map((group) => {
    const severity = layout.style.severity(section.severity, section.severity);
    const name = layout.style.bold(clean(group.policy) || 'unnamed policy');
    const controls = controlNames(group);
    const head = `${severity}${GAP}${name}`;
    // Controls are worth a place on the line, not a line of their own.
    const hasRoom = controls !== '' && columns(head) + columns(GAP + controls) <= layout.width;
    return [
      hasRoom ? head + GAP + layout.style.dim(controls) : head,
      ...violationRows(group, layout),
      ...fixRows(group, layout),
    ];
  });
}

/** Where, which resource, what is wrong: in columns when there is room, else the message below. */
function violationRows(group: Group, layout: Layout): string[] {
  const rows = group.violations.map((violation) => ({
    place: placeOf(violation.file, violation.line),
    resource: clean(violation.resource_id),
    message:
      clean(violation.message || violation.rule_id || 'no message') +
      (calledFrom(violation) === '' ? '' : ` (${clean(calledFrom(violation))})`) +
      (violation.effect === 'WARN' ? ' (only warns)' : '') +
      (violation.gate?.isNew === true ? ' (new)' : ''),
  }));
  const placeWidth = widest(rows.map((row) => row.place));
  const resourceWidth = widest(rows.map((row) => row.resource));
  const left = INDENT.length + placeWidth + GAP.length + resourceWidth + GAP.length;
  const room = layout.width - left;
  const isWide = room >= COMFORTABLE || (room > 0 && widest(rows.map((row) => row.message)) <= room);
  return rows.flatMap(({ place, resource, message }) => {
    const head = `${INDENT}${layout.style.place(place)}${' '.repeat(isWide ? placeWidth - columns(place) : 0)}`;
    const named = resource === '' ? head : `${head}${place === '' ? '' : GAP}${resource}`;
    if (!isWide) return [named.trimEnd(), ...indented(message, 4, layout)];
    const [first = '', ...more] = wrapped(message, room);
    return [`${padded(named, left)}${first}`.trimEnd(), ...more.map((line) => ' '.repeat(left) + line)];
  });
}

/** The first thing to do about it; the rest is in `policies show`. */
function fixRows(group: Group, layout: Layout): string[] {
  const [first] = group.violations;
  const fix = clean((first?.remediation ?? '').trim().split('\n', 1)[0] ?? '');
  if (fix === '') return [];
  const lines = wrapped(shortened(fix, 300), layout.width - INDENT.length - 5);
  return lines.map((line, index) => layout.style.dim(`${INDENT}${index === 0 ? 'fix: ' : '     '}${line}`));
}

function controlNames(group: Group): string {
  const references = group.violations.flatMap((violation) => violation.frameworks);
  const names = new Set(references.map(({ framework, control }) => clean(`${framework} ${control}`)));
  const shown = [...names].sort().slice(0, 4);
  return shown.join(', ') + (names.size > shown.length ? `, +${names.size - shown.length}` : '');
}

function diagnosticBlock(diagnostics: readonly Diagnostic[], layout: Layout): string[] {
  if (diagnostics.length === 0) return [];
  const { style } = layout;
  const label = {
    error: style.bad('error'),
    warning: style.doubtful('warning'),
    notice: style.dim('notice'),
  };
  const levels = ['error', 'warning', 'notice'] as const;
  const ordered = levels.flatMap((level) => diagnostics.filter((diagnostic) => diagnostic.level === level));
  const rows = ordered.slice(0, MAX_DIAGNOSTICS).flatMap((diagnostic) => {
    const place =
      diagnostic.file === null ? '' : placeOf(diagnostic.file, diagnostic.line ?? 0, diagnostic.column ?? 0);
    const head = [label[diagnostic.level], ...(place === '' ? [] : [style.place(place)])].join(GAP);
    return [`${INDENT}${head}`, ...indented(clean(diagnostic.message), 4, layout)];
  });
  const more = ordered.length - MAX_DIAGNOSTICS;
  return [style.bold('Diagnostics'), ...rows, ...(more > 0 ? [`${INDENT}and ${more} more`] : [])];
}

function scoreBlock(frameworks: readonly FrameworkResult[], layout: Layout): string[] {
  if (frameworks.length === 0) return [];
  const { style } = layout;
  const told = frameworks.filter(({ score }) => score !== null);
  const untold = frameworks.filter(({ score }) => score === null).map(({ framework }) => clean(framework));
  const rows = told.map((result) => {
    const assessed = result.controls.filter((control) => control.status !== 'NOT_ASSESSED');
    const passed = assessed.filter((control) => control.status === 'COMPLIANT').length;
    const score = String(shownScore(result.score ?? 0));
    const detail = `${passed} of ${counted(assessed.length, 'control')} passed`;
    return { name: shortened(clean(result.framework), 40), score, detail };
  });
  const nameWidth = widest(rows.map((row) => row.name));
  return [
    style.bold('Compliance scores'),
    ...rows.map(
      ({ name, score, detail }) =>
        `${INDENT}${padded(name, nameWidth)}${GAP}${style.bold(score.padStart(5))}${GAP}${style.dim(detail)}`,
    ),
    ...(untold.length === 0
      ? []
      : wrapped(`not assessed: ${shortened(untold.join(', '), 500)}`, layout.width - INDENT.length).map(
          (line) => style.dim(INDENT + line),
        )),
  ];
}

function totalsBlock(report: Report, open: readonly Violation[], disabled: number, layout: Layout): string[] {
  const { style } = layout;
  const bySeverity = SEVERITIES.flatMap((severity) => {
    const count = open.filter((violation) => violation.severity === severity).length;
    return count === 0 ? [] : [style.severity(severity, `${count} ${severity.toLowerCase()}`)];
  });
  const found =
    open.length === 0 ? 'No violations' : `${counted(open.length, 'violation')}: ${bySeverity.join(', ')}`;
  const suppressed = report.violations.filter((violation) => violation.suppressed).length;
  const waived = report.violations.length - open.length - suppressed;
  const unknown = report.summary.unknown_evaluations;
  const { shard } = report.target;
  const facts = [
    `${counted(report.summary.resources_scanned, 'resource')} in ${counted(report.target.files_scanned, 'file')}`,
    ...(suppressed > 0 ? [`${suppressed} suppressed`] : []),
    ...(waived > 0 ? [`${waived} waived`] : []),
    ...(unknown > 0 ? [`${counted(unknown, 'check')} not known before apply`] : []),
    ...(disabled > 0 ? [`${counted(disabled, 'policy', 'policies')} disabled`] : []),
    ...(shard === undefined ? [] : [`shard ${shard.index} of ${shard.count}`]),
  ];
  return [found, style.dim(facts.join(' · '))];
}

function noveltyBlock(novelty: Novelty | null, { style }: Layout): string[] {
  if (novelty === null) return [];
  const { reference, existing, resolved } = novelty;
  const counts = `${novelty.new} new, ${existing} existing, ${resolved.length} resolved`;
  return [
    style.bold(`Compared with ${clean(reference)}`),
    `${INDENT}${counts}`,
    ...resolved
      .slice(0, MAX_DIAGNOSTICS)
      .map(
        ({ policy_name, resource_id }) =>
          `${INDENT}resolved: ${clean(policy_name)}${GAP}${clean(resource_id)}`,
      ),
  ];
}

function verdictBlock(decision: Decision, layout: Layout): string[] {
  const { style } = layout;
  const stage = decision.stage === null ? '' : ` for the stage ${clean(decision.stage)}`;
  const head = {
    passed: style.good(`✔ Gate passed${stage}`),
    failed: style.bad(`✖ Gate failed${stage}`),
    error: style.doubtful('✖ No verdict: the gate stays closed'),
  }[decision.verdict];
  return [head, ...shownReasons(decision.reasons).flatMap((reason) => reasonRows(reason, layout))];
}

/** What blocks can be told from the rest without colours, too: a job's log has none. */
function reasonRows({ message, blocks }: ShownReason, layout: Layout): string[] {
  const [first = '', ...more] = wrapped(clean(message), layout.width - 4);
  const rows = [`${INDENT}${blocks ? '✖' : '-'} ${first}`, ...more.map((line) => `    ${line}`)];
  return blocks ? rows : rows.map((row) => layout.style.dim(row));
}

function indented(message: string, indent: number, layout: Layout): string[] {
  return wrapped(message, layout.width - indent).map((line) => ' '.repeat(indent) + line);
}

function widest(texts: readonly string[]): number {
  return texts.reduce((width, text) => Math.max(width, columns(text)), 0);
}

/** `main.tf:12:3`: what terminals and editors make clickable. */
function placeOf(file: string, line: number, column = 0): string {
  return [clean(file), ...(line > 0 ? [line] : []), ...(line > 0 && column > 0 ? [column] : [])].join(':');
}

/** Nothing that was scanned may drive the terminal. */
function clean(untrusted: string): string {
  return visible(shortened(untrusted, MAX_TEXT));
}
