import { parseTolerantly } from './tolerant-json.js';
import type { Value } from './value.js';

const MAXIMUM_DEPTH = 64;

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
