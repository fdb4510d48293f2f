import type { Value } from '../../../model/value.js';
import { EvaluationError } from '../errors.js';
import type { Work } from '../work.js';
import { list, map, scalar, sortedEntries } from './construction.js';
import { numberText } from './conversion.js';

const MAXIMUM_DEPTH = 200;

/** How the strings in a document, and the keys of its objects, are to be read. */
interface Reading {
  readonly text: (value: string) => Value;
  readonly key: (key: string) => string;
}

const AS_WRITTEN: Reading = { text: (value) => scalar(value), key: (key) => key };

/** What a parsed JSON document is as a value. Throws EvaluationError for what JSON cannot hold. */
export function fromJson(json: unknown, work: Work, reading: Reading = AS_WRITTEN, depth = 0): Value {
  work.spend(1);
  if (depth > MAXIMUM_DEPTH) throw new EvaluationError('the document is nested too deeply');
  if (typeof json === 'string') return reading.text(json);
  if (json === null || typeof json === 'number' || typeof json === 'boolean') return scalar(json);
  if (typeof json === 'bigint') return scalar(json.toString());
  if (json instanceof Date) return scalar(json.toISOString());
  if (Array.isArray(json)) return list(json.map((item: unknown) => fromJson(item, work, reading, depth + 1)));
  if (typeof json === 'object') {
    const pairs = Object.entries(json).map(
      ([key, value]: [string, unknown]) =>
        [reading.key(key), fromJson(value, work, reading, depth + 1)] as const,
    );
    return map(new Map(pairs));
  }
  throw new EvaluationError('the document holds something that is no JSON');
}

/** The JSON of a wholly known value as Terraform's `jsonencode` writes it: compact, keys sorted, `<`, `>`, `&` escaped. */
export function toJson(value: Value, work: Work): string {
  const text = write(value, work, 0);
  work.spendText(text.length);
  return text;
}

function write(value: Value, work: Work, depth: number): string {
  work.spend(1);
  if (depth > MAXIMUM_DEPTH) throw new EvaluationError('the value is nested too deeply');
  if (value.kind === 'scalar') {
    if (typeof value.value === 'string') return quote(value.value, work);
    return typeof value.value === 'number' ? numberText(value.value) : String(value.value);
  }
  if (value.kind === 'list') {
    const items = value.items.map((item) => write(item, work, depth + 1));
    return `[${items.join(',')}]`;
  }
  if (value.kind === 'map') {
    const entries = sortedEntries(value).map(
      ([key, entry]) => `${quote(key, work)}:${write(entry, work, depth + 1)}`,
    );
    return `{${entries.join(',')}}`;
  }
  throw new EvaluationError('a value that is not known cannot be written as JSON');
}

function quote(text: string, work: Work): string {
  work.spendText(text.length);
  return JSON.stringify(text).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
