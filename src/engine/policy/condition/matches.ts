import { ConfigError } from '../../../contract/errors.js';
import type { Value } from '../../model/value.js';
import { ConditionError } from './condition-error.js';
import type { CompileContext, Frame, Node } from './node.js';
import { fromTruth } from './node.js';
import type { Pattern } from './pattern.js';
import { compilePattern, matchPattern, PatternError } from './pattern.js';
import { moreSpecific } from './place.js';
import type { Call, Expression } from './syntax.js';
import type { Truth } from './truth.js';
import { FALSE, TRUE, truthFrom, UNKNOWN } from './truth.js';

/** Longer texts are not searched, and come out as unknown. */
const LONGEST_TEXT = 65_536;

/**
 * `matches(text, "pattern")`: whether the pattern is found anywhere in the text. The pattern is written in the condition or
 * is a parameter, never a value of the scanned code.
 */
export function compileMatches(call: Call, nodes: readonly Node[], context: CompileContext): Node {
  const [text, pattern] = nodes;
  const written = call.arguments[1];
  if (text === undefined || pattern === undefined || written === undefined || nodes.length !== 2) {
    throw new ConditionError('write matches(text, "pattern")', context.text, call.start);
  }
  const patternOf = isParameter(written) ? parameterPattern(pattern) : literalPattern(written, context);
  return fromTruth(
    (frame) => matchValue(text.value(frame), patternOf, frame),
    (frame) => moreSpecific(text.place(frame, TRUE), pattern.place(frame, TRUE)),
  );
}

function matchValue(value: Value, patternOf: (frame: Frame) => Pattern, frame: Frame): Truth {
  if (value.kind === 'unknown') return UNKNOWN;
  if (value.kind !== 'scalar' || value.value === null) return FALSE;
  const text = String(value.value);
  if (text.length > LONGEST_TEXT) return UNKNOWN;
  return truthFrom(matchPattern(patternOf(frame), text, frame));
}

function literalPattern(written: Expression, context: CompileContext): () => Pattern {
  if (written.kind !== 'literal' || typeof written.value !== 'string') {
    throw new ConditionError('a pattern is a text in quotes, or a parameter', context.text, written.start);
  }
  try {
    const pattern = compilePattern(written.value);
    return () => pattern;
  } catch (error) {
    if (error instanceof PatternError) throw new ConditionError(error.message, context.text, written.start);
    throw error;
  }
}

function parameterPattern(node: Node): (frame: Frame) => Pattern {
  let last: { readonly text: string; readonly pattern: Pattern } | undefined;
  return (frame) => {
    const value = node.value(frame);
    const text = value.kind === 'scalar' ? String(value.value) : '';
    if (last?.text !== text) last = { text, pattern: readParameter(text) };
    return last.pattern;
  };
}

function readParameter(text: string): Pattern {
  try {
    return compilePattern(text);
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    throw new ConfigError('policy-invalid', `the parameter '${text}' is not a pattern: ${error.message}`, {
      cause: error,
    });
  }
}

function isParameter(expression: Expression): boolean {
  return (
    expression.kind === 'member' && expression.object.kind === 'name' && expression.object.name === 'params'
  );
}
