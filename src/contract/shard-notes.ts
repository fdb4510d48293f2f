/** What the suppressions of a scan come to, when it is known of all of it what they matched. */
import { compareText } from './diagnostic-order.js';
import type { Diagnostic, NotedSuppression, ShardNotes } from './report.js';

/** Of one file, of what is wrong with its suppressions. */
export const MAXIMUM_COMPLAINTS_A_FILE = 100;

/**
 * The diagnostics that follow from notes: suppressions that match nothing, as far as there is room beside what else is said of those in the
 * same file, and names that mean nothing here.
 */
export function concludeSuppressions(
  { suppressions, foreign_checks }: ShardNotes,
  complaints: readonly Diagnostic[],
): readonly Diagnostic[] {
  const counts = new Map<string | null, number>();
  for (const { file, code } of complaints) {
    if (code.startsWith('suppression-')) counts.set(file, (counts.get(file) ?? 0) + 1);
  }
  const unused = joinSuppressions(suppressions)
    .filter(({ used }) => !used)
    .filter(({ file }) => {
      const count = (counts.get(file) ?? 0) + 1;
      counts.set(file, count);
      return count <= MAXIMUM_COMPLAINTS_A_FILE;
    });
  return [...unused.map(unusedNotice), ...foreignNotice(foreign_checks)];
}

/** Each suppression once, in order; used where it matched anything anywhere. */
function joinSuppressions(suppressions: readonly NotedSuppression[]): readonly NotedSuppression[] {
  const byPlace = new Map<string, NotedSuppression>();
  for (const noted of suppressions) {
    const { file, line, policies } = noted;
    const key = JSON.stringify([file, line, policies]);
    if (byPlace.get(key)?.used !== true) byPlace.set(key, noted);
  }
  return [...byPlace.values()].sort(
    (a, b) => compareText(a.file, b.file) || a.line - b.line || compareText(a.policies, b.policies),
  );
}

function unusedNotice({ file, line, policies }: NotedSuppression): Diagnostic {
  const message = `This suppression of ${policies} matches no violation. Remove it, or move it to where the violation is.`;
  return { level: 'notice', code: 'suppression-unused', message, file, line, column: null };
}

function foreignNotice(checks: readonly string[]): readonly Diagnostic[] {
  if (checks.length === 0) return [];
  const message = `Comments for other scanners name checks that no policy here is known by, and suppress nothing here: ${list([...checks].sort())}.`;
  return [{ level: 'notice', code: 'suppression-foreign', message, file: null, line: null, column: null }];
}

/** At most ten, and how many more. */
export function list(names: readonly string[]): string {
  const distinct = [...new Set(names)];
  const shown = distinct.slice(0, 10).join(', ');
  return distinct.length > 10 ? `${shown} and ${distinct.length - 10} more` : shown;
}
