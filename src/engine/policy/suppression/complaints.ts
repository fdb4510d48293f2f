import type { Diagnostic } from '../../../contract/report.js';

/** As many as other diagnostics of a file. */
const MAXIMUM_A_FILE = 100;

export type ComplaintCode =
  | 'suppression-without-reason'
  | 'suppression-without-policy'
  | 'suppression-unknown-policy'
  | 'suppression-date-invalid'
  | 'suppression-expired'
  | 'suppression-misplaced'
  | 'suppression-conditional'
  | 'suppression-unused'
  | 'suppression-limit';

/** What is wrong with suppressions: at most 100 of a file. */
export class Complaints {
  readonly diagnostics: Diagnostic[] = [];
  private readonly counts = new Map<string, number>();

  add(level: 'warning' | 'notice', code: ComplaintCode, place: Place, say: () => string): void {
    const count = (this.counts.get(place.file) ?? 0) + 1;
    this.counts.set(place.file, count);
    // Said only when it is heard: a suggestion takes a look at all names.
    if (count > MAXIMUM_A_FILE) return;
    this.diagnostics.push({ level, code, message: say(), file: place.file, line: place.line, column: null });
  }
}

interface Place {
  readonly file: string;
  readonly line: number;
}
