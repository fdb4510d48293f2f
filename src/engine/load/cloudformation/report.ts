import type { Diagnostic, DiagnosticLevel } from '../../../contract/report.js';
import type { Span } from '../../model/source.js';

const MAXIMUM_DIAGNOSTICS = 100;

/** What is to be said about one template. */
export class Report {
  private readonly collected: Diagnostic[] = [];
  private readonly seen = new Set<string>();
  private hasBudget = false;

  constructor(private readonly path: string) {}

  get diagnostics(): readonly Diagnostic[] {
    return this.collected;
  }

  add(level: DiagnosticLevel, code: string, message: string, span: Span | null): void {
    if (this.collected.length >= MAXIMUM_DIAGNOSTICS) return;
    const position = span === null ? { line: null, column: null } : span.source.position(span.start);
    // A template of several nested stacks says each thing once.
    const identity = JSON.stringify([code, message, position.line, position.column]);
    if (this.seen.has(identity)) return;
    this.seen.add(identity);
    this.collected.push({ level, code, message, file: this.path, ...position });
  }

  /** Once for a template: when its work is used up, everything after that cannot be evaluated either. */
  addBudget(message: string, span: Span | null): void {
    if (this.hasBudget) return;
    this.hasBudget = true;
    this.add(
      'warning',
      'cloudformation-budget',
      `From here on, some values count as not known: ${message}.`,
      span,
    );
  }
}
