import type { Diagnostic } from '../../../contract/report.js';
import type { Body, Expression } from './ast.js';

export interface ParsedBody {
  /** What could be read: an item of the outermost level is there whole or not at all. */
  readonly body: Body;
  /** At most 100, each with line and column. */
  readonly diagnostics: readonly Diagnostic[];
}

export interface ParsedExpression {
  /** Null when it could not be read: then there is a diagnostic. */
  readonly expression: Expression | null;
  readonly diagnostics: readonly Diagnostic[];
}
