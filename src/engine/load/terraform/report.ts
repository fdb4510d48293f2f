import { tidy } from '../../../contract/diagnostic-order.js';
import type { Diagnostic, DiagnosticLevel } from '../../../contract/report.js';
import type { Span } from '../../model/source.js';

/** As many are held at most before those that no report would have are dropped. */
const MAXIMUM_HELD = 20_000;

/**
 * Collects what is to be said, each thing once however often a module is called. Where one thing is said in several words, such as with the
 * values of different calls, the words that sort first count, whichever call comes first.
 */
export class Report {
  private readonly collected = new Map<string, Diagnostic>();

  get diagnostics(): readonly Diagnostic[] {
    return tidy([...this.collected.values()]);
  }

  add(level: DiagnosticLevel, code: string, message: string, span: Span | null): void {
    const position = span === null ? null : span.source.position(span.start);
    const { line, column } = position ?? { line: null, column: null };
    this.addDiagnostic({ level, code, message, file: span?.source.path ?? null, line, column });
  }

  addDiagnostic(diagnostic: Diagnostic): void {
    const { level, code, file, line, column, message } = diagnostic;
    const identity = JSON.stringify([level, code, file, line, column]);
    const known = this.collected.get(identity);
    if (known !== undefined && known.message <= message) return;
    this.collected.set(identity, diagnostic);
    if (this.collected.size > MAXIMUM_HELD) this.prune();
  }

  private prune(): void {
    const kept = new Set(this.diagnostics);
    for (const [identity, diagnostic] of this.collected) {
      if (!kept.has(diagnostic)) this.collected.delete(identity);
    }
  }
}
