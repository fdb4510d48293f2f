import type { Diagnostic } from '../../../contract/report.js';
import type { Source } from '../../model/source.js';

/** The last place is kept for saying that there is more. */
const MAX_DIAGNOSTICS = 100;

/** What is wrong with one file, in the order in which it was found, and never more than a reader would look at. */
export class SyntaxDiagnostics {
  readonly list: Diagnostic[] = [];

  constructor(private readonly source: Source) {}

  get isFull(): boolean {
    return this.list.length >= MAX_DIAGNOSTICS;
  }

  add(message: string, offset: number): void {
    if (this.isFull) return;
    if (this.list.length === MAX_DIAGNOSTICS - 1) this.addLast(offset);
    else this.push(message, offset);
  }

  /** Says that reading ends here. */
  addLast(offset: number): void {
    if (!this.isFull) this.push('the file has too many errors: nothing is read from here on', offset);
  }

  private push(message: string, offset: number): void {
    const { line, column } = this.source.position(offset);
    this.list.push({ level: 'error', code: 'hcl-syntax', message, file: this.source.path, line, column });
  }
}
