import type { Diagnostic, DiagnosticLevel } from '../../../contract/report.js';
import type { Span } from '../../model/source.js';

const MAXIMUM_DIAGNOSTICS = 1_000;

/** Collects what is to be said, each thing once however often a module is called. */
export class Report {
  private readonly seen = new Set<string>();
  private readonly collected: Diagnostic[] = [];

  get diagnostics(): readonly Diagnostic[] {
    return this.collected;
  }

  add(level: DiagnosticLevel, code: string, message: string, span: Span | null): void {
    const position = span === null ? null : span.source.position(span.start);
    const { line, column } = position ?? { line: null, column: null };
    this.addDiagnostic({ level, code, message, file: span?.source.path ?? null, line, column });
  }

  addDiagnostic(diagnostic: Diagnostic): void {
    const { code, file, line, column } = diagnostic;
    const identity = JSON.stringify([code, file, line, column]);
    if (this.seen.has(identity) || this.collected.length >= MAXIMUM_DIAGNOSTICS) return;
    this.seen.add(identity);
    this.collected.push(diagnostic);
  }
}
