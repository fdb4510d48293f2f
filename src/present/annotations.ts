import type { Decision } from '../contract/decision.js';
import type { Diagnostic, Report, Violation } from '../contract/report.js';
import { shownCalls } from './called-from.js';
import { repositoryPath } from './file-link.js';
import { canBlock, openViolations } from './groups.js';
import { shortened, visible, visibleLines } from './visible.js';

export type AnnotationLevel = 'error' | 'warning' | 'notice';

/** A mark on lines of a file, in the files view of a pull request. */
export interface Annotation {
  readonly level: AnnotationLevel;
  /** Relative to the repository's root. */
  readonly file: string;
  /** 1-based; null when the annotation is about the whole file. */
  readonly line: number | null;
  readonly endLine: number | null;
  /** One line. */
  readonly title: string;
  readonly message: string;
}

/** What GitHub shows of each level for one step; the rest would be dropped without a word. */
const MAX_OF_A_LEVEL = 10;
const MAX_MESSAGE = 4_096;
const MAX_TITLE = 255;

/**
 * At most 10 errors, 10 warnings and 10 notices, most severe first. An error is what keeps the change from going on, so
 * a run that passed has none. What lies outside of the repository gets no annotation.
 */
export function selectAnnotations(report: Report, decision: Decision): readonly Annotation[] {
  const violations = openViolations(report.violations, decision).flatMap((violation) =>
    annotate(levelOf(violation, canBlock(violation, decision)), violation.file, violation, {
      title: `${violation.policy_name} (${violation.severity.toLowerCase()})`,
      message: violationMessage(violation),
    }),
  );
  const unreadableBlocks = decision.reasons.some(
    (reason) => reason.code === 'files-unreadable' && reason.blocks,
  );
  const diagnostics = report.diagnostics.flatMap((diagnostic) =>
    annotate(diagnosticLevel(diagnostic, unreadableBlocks), diagnostic.file ?? '', diagnostic, {
      title: diagnostic.level === 'error' ? 'Not scanned in full' : 'About the scan',
      message: diagnostic.message,
    }),
  );
  const all = [...violations, ...diagnostics];
  return (['error', 'warning', 'notice'] as const).flatMap((level) =>
    all.filter((annotation) => annotation.level === level).slice(0, MAX_OF_A_LEVEL),
  );
}

function levelOf(violation: Violation, blocks: boolean): AnnotationLevel {
  if (violation.effect === 'WARN') return 'notice';
  if (blocks) return 'error';
  return violation.severity === 'LOW' ? 'notice' : 'warning';
}

function diagnosticLevel(diagnostic: Diagnostic, unreadableBlocks: boolean): AnnotationLevel {
  if (diagnostic.level !== 'error') return 'notice';
  return unreadableBlocks ? 'error' : 'warning';
}

function violationMessage(violation: Violation): string {
  const what = [violation.resource_id, violation.message].filter((part) => part !== '').join(': ');
  const calls = shownCalls(violation).map(({ call, file, line }) => `${call}, ${file}:${String(line)}`);
  const from = calls.length === 0 ? '' : `Called from ${calls.join(' → ')}`;
  return [what, from, violation.remediation].filter((part) => part !== '').join('\n\n');
}

function annotate(
  level: AnnotationLevel,
  file: string,
  range: { readonly line: number | null; readonly end_line?: number },
  words: { readonly title: string; readonly message: string },
): Annotation[] {
  const path = repositoryPath(file);
  // A name with invisible characters would be altered on its way, and so point at another file.
  if (path === null || visible(path) !== path) return [];
  const line = range.line !== null && range.line > 0 ? range.line : null;
  const annotation: Annotation = {
    level,
    file: path,
    line,
    endLine: line === null ? null : Math.max(line, range.end_line ?? line),
    title: shortened(visible(words.title), MAX_TITLE),
    message: shortened(visibleLines(words.message) || words.title, MAX_MESSAGE),
  };
  return [annotation];
}
