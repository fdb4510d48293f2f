import type { Source } from '../../model/source.js';
import type { Expression } from '../hcl/ast.js';
import type { ParsedBody } from '../hcl/index.js';
import { parseHcl, parseHclExpression, parseHclJson } from '../hcl/index.js';
import type { ParsedFile } from './configuration.js';
import { withDynamicBlocks } from './json-dynamic.js';
import type { Report } from './report.js';

/** Whether a file of this name belongs to a module. */
export function isModuleFile(path: string): boolean {
  return path.endsWith('.tf') || path.endsWith('.tf.json');
}

export function parseModuleFile(source: Source, report: Report): ParsedFile {
  if (!source.path.endsWith('.json')) return reported(source, parseHcl(source), report);
  const { body, diagnostics } = parseHclJson(source, 'configuration');
  const blocks = body.blocks.map((block) => ({ ...block, body: withDynamicBlocks(block.body) }));
  return reported(source, { body: { ...body, blocks }, diagnostics }, report);
}

export function parseVariableFile(source: Source, report: Report): ParsedFile {
  const isJson = source.path.endsWith('.json');
  return reported(source, isJson ? parseHclJson(source, 'variables') : parseHcl(source), report);
}

/** One expression that makes up a whole text; null when it is none. */
export function parseArgument(source: Source): Expression | null {
  const { expression, diagnostics } = parseHclExpression(source);
  return diagnostics.length > 0 ? null : expression;
}

function reported(source: Source, { body, diagnostics }: ParsedBody, report: Report): ParsedFile {
  for (const diagnostic of diagnostics) report.addDiagnostic(diagnostic);
  return { source, body };
}
