import type { Value } from '../model/value.js';

const MAXIMUM_DEPTH = 64;

/**
 * The value that a text in JSON stands for; all of it comes from where the text does. Unknown where it is no JSON. A comma
 * too many at the end of a list or an object is passed over: what was meant is clear, and it is only refused on deployment.
 */
export function fromJson(text: string, from: Value): Value {
  const place = from.origin === undefined ? {} : { origin: from.origin };
  let json: unknown;
  try {
    json = parse(text);
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

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return JSON.parse(text.replaceAll(TEXT_OR_LAST_COMMA, (_, string?: string) => string ?? ''));
  }
}

/** A text in quotes, which is kept, or a comma that nothing follows. */
const TEXT_OR_LAST_COMMA = /("(?:[^"\\]|\\[^])*"?)|,(?=\s*[}\]])/g;
