import type { Source } from '../../model/source.js';
import type { Expression } from './ast.js';
import { textStart } from './characters.js';
import { SyntaxDiagnostics } from './diagnostics.js';
import { newParser } from './expression.js';
import type { ParsedExpression } from './parsed.js';
import { HclSyntaxError } from './syntax-error.js';
import { parseBareTemplate } from './template.js';

/** Reads one expression between two offsets. Line ends mean nothing, as if it stood in parentheses. */
export function parseFragment(source: Source, start: number, end: number): ParsedExpression {
  return guarded(source, () => readExpression(source.text.slice(0, end), start));
}

/** Reads the whole text as one template. */
export function parseTemplateText(source: Source): ParsedExpression {
  const { text } = source;
  return guarded(source, () => parseBareTemplate(newParser(text, 0), textStart(text)));
}

/** The one expression from `start` to the end of the text. Throws HclSyntaxError. */
export function readExpression(text: string, start: number): Expression {
  const parser = newParser(text, start);
  parser.scanner.skipsNewlines = true;
  parser.scanner.advance();
  const expression = parser.expression();
  parser.require('end of file', 'the end of the expression');
  return expression;
}

function guarded(source: Source, read: () => Expression): ParsedExpression {
  try {
    return { expression: read(), diagnostics: [] };
  } catch (error) {
    if (!(error instanceof HclSyntaxError)) throw error;
    const diagnostics = new SyntaxDiagnostics(source);
    diagnostics.add(error.message, error.offset);
    return { expression: null, diagnostics: diagnostics.list };
  }
}
