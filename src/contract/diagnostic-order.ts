import type { Diagnostic } from './report.js';

/** Nobody reads more of them. Errors come first, so that none is cut off before what only says something. */
const MAXIMUM = 10_000;

const LEVELS = ['error', 'warning', 'notice'] as const;

/** A total order: by weight, then place, then words. */
function byPlace(a: Diagnostic, b: Diagnostic): number {
  return (
    LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) ||
    compareText(a.file ?? '', b.file ?? '') ||
    (a.line ?? 0) - (b.line ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0) ||
    compareText(a.code, b.code) ||
    compareText(a.message, b.message)
  );
}

/**
 * Diagnostics as a report has them: sorted, each thing that is said of a place once, however often the place was come by.
 * Several suppressions can stand in a line, so each of theirs stays. The first 10,000. What is tidy in parts, joined and tidied again, is
 * what all of it would have been.
 */
export function tidy(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const seen = new Set<string>();
  const kept: Diagnostic[] = [];
  for (const diagnostic of [...diagnostics].sort(byPlace)) {
    const identity = identityOf(diagnostic);
    if (seen.has(identity)) continue;
    seen.add(identity);
    kept.push(diagnostic);
    if (kept.length === MAXIMUM) break;
  }
  return kept;
}

function identityOf({ level, code, file, line, column, message }: Diagnostic): string {
  const words = code.startsWith('suppression-') ? message : '';
  return JSON.stringify([level, code, file, line, column, words]);
}

/** By code unit: the same on every machine, whatever its locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
