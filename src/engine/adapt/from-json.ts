import { belowUnknown } from '../model/nullness.js';
import { fromJson } from '../model/from-json.js';
import type { Value } from '../model/value.js';
import { trace } from './trace.js';

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
