import { belowUnknown } from '../model/nullness.js';
import { parseTolerantly } from '../model/tolerant-json.js';
import type { Value } from '../model/value.js';
import { trace } from './trace.js';

const MAXIMUM_DEPTH = 64;

/** What a text in JSON stands for, as far as the text is known; what is no text is taken for what one was made of. */
export function decoded(value: Value): Value {
  if (value.kind === 'unknown')
    return value.document === undefined ? belowUnknown(value) : placed(value.document, value);
  if (value.kind !== 'scalar' || typeof value.value !== 'string') return value;
  return value.value.trim() === '' ? { kind: 'list', items: [] } : fromJson(value.value, value);
}

/** A document that does not say itself where it was written was written where its text was. */
function placed(document: Value, text: Value): Value {
  if (document.origin !== undefined) return document;
  if (document.kind === 'list') return { kind: 'list', items: document.items, ...trace(text) };
  return document.kind === 'map' ? { kind: 'map', entries: document.entries, ...trace(text) } : document;
}

/** The value that a text in JSON stands for; all of it comes from where the text does. Unknown where it is no JSON. */
export function fromJson(text: string, from: Value): Value {
  const place = from.origin === undefined ? {} : { origin: from.origin };
  let json: unknown;
  try {
    json = parseTolerantly(text);
  } catch {
    return { kind: 'unknown', reason: 'the text is not valid JSON', ...place };
  }
  const convert = (part: unknown, depth: number): Value => {
    if (depth > MAXIMUM_DEPTH) return { kind: 'unknown', reason: 'the JSON is nested too deeply', ...place };
    if (Array.isArray(part))
      return { kind: 'list', items: part.map((item) => convert(item, depth + 1)), ...place };
    if (typeof part === 'object' && part !== null) {
      const entries = Object.entries(part).map(([key, value]) => [key, convert(value, depth + 1)] as const);
      return { kind: 'map', entries: new Map(entries), ...place };
    }
    const isScalar = typeof part === 'string' || typeof part === 'number' || typeof part === 'boolean';
    return { kind: 'scalar', value: isScalar ? part : null, ...place };
  };
  return convert(json, 0);
}
