import type { Diagnostic } from '../../../contract/report.js';
import { MAXIMUM_COMPLAINTS_A_FILE } from '../../../contract/shard-notes.js';

export type ComplaintCode =
  | 'suppression-without-reason'
  | 'suppression-without-policy'
  | 'suppression-unknown-policy'
  | 'suppression-date-invalid'
  | 'suppression-expired'
  | 'suppression-misplaced'
  | 'suppression-conditional'
  | 'suppression-limit';

/** What is wrong with suppressions: at most 100 of a file. */
export class Complaints {
  readonly diagnostics: Diagnostic[] = [];
  private readonly counts = new Map<string, number>();

  add(level: 'warning' | 'notice', code: ComplaintCode, place: Place, say: () => string): void {
    const count = (this.counts.get(place.file) ?? 0) + 1;
    this.counts.set(place.file, count);
    // Said only when it is heard: a suggestion takes a look at all names.
    if (count > MAXIMUM_COMPLAINTS_A_FILE) return;
    this.diagnostics.push({ level, code, message: say(), file: place.file, line: place.line, column: null });
  }
}

interface Place {
  readonly file: string;
  readonly line: number;
}
