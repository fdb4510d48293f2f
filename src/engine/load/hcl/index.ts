/**
 * Reads HCL 2, native and JSON syntax, into one tree. Knows the syntax only: what a block means is for the loader of
 * Terraform to say. Never throws on any text; never opens a file.
 */
import type { Source } from '../../model/source.js';
import { parseDocument } from './document.js';
import { parseFragment, parseTemplateText } from './fragment.js';
import { parseJsonDocument } from './json-document.js';
import type { ParsedBody, ParsedExpression } from './parsed.js';

export type { ParsedBody, ParsedExpression };

/** Reads a file of native syntax: `.tf`, `.tfvars`, `.hcl`. */
export function parseHcl(source: Source): ParsedBody {
  return parseDocument(source);
}

/**
 * Reads a file of JSON syntax: `.tf.json` as a configuration, `.tfvars.json` as variables. In a configuration Terraform's
 * blocks of the outermost level become blocks; objects and lists inside them stay attributes, as only a schema could tell
 * which of them are blocks.
 */
export function parseHclJson(
  source: Source,
  kind: 'configuration' | 'variables' = 'configuration',
): ParsedBody {
  return parseJsonDocument(source, kind);
}

/** Reads one expression between two offsets, in UTF-16 code units. */
export function parseHclExpression(
  source: Source,
  start = 0,
  end: number = source.text.length,
): ParsedExpression {
  return parseFragment(source, start, end);
}

/** Reads a whole file as one template, as `templatefile` does. */
export function parseHclTemplate(source: Source): ParsedExpression {
  return parseTemplateText(source);
}
