import { Buffer } from 'node:buffer';

import type { Value } from '../../../model/value.js';
import { EvaluationError } from '../errors.js';
import type { Environment } from '../expression/scope.js';
import { list, map, scalar, unknown } from '../values/construction.js';
import { fromJson, toJson } from '../values/json.js';
import { isWhollyKnown } from '../values/knowledge.js';
import type { FunctionDefinition } from './definition.js';
import { neverKnown, onScalars, textOf } from './definition.js';
import { parseCsv } from './csv.js';

export const ENCODING_FUNCTIONS = {
  base64decode: onScalars(['string'], (text) => {
    const bytes = Buffer.from(text, 'base64');
    if (!/^[A-Za-z0-9+/]*={0,2}$/.test(text) || text.length % 4 !== 0)
      throw new EvaluationError('the text is no base64');
    const decoded = bytes.toString('utf8');
    if (decoded.includes('\uFFFD')) throw new EvaluationError('the bytes are no text in UTF-8');
    return decoded;
  }),
  base64encode: onScalars(['string'], (text) => Buffer.from(text, 'utf8').toString('base64')),
  base64gzip: neverKnown(['string']),
  csvdecode: {
    parameters: ['string'],
    evaluate: ([text], { work }) => {
      const [header, ...rows] = parseCsv(textOf(text), work);
      if (header === undefined) throw new EvaluationError('the header line is missing');
      return list(
        rows.map((row) => {
          if (row.length !== header.length)
            throw new EvaluationError('a line has another number of fields than the header');
          return map(new Map(header.map((name, at) => [name, scalar(row[at] ?? '')] as const)));
        }),
      );
    },
  },
  jsondecode: {
    parameters: ['string'],
    takesUnknown: true,
    givesNull: 'ever',
    evaluate: ([text], { work }) => {
      if (text?.kind === 'unknown') return text.document ?? unknown(text.reason ?? 'the text is not known');
      try {
        return fromJson(JSON.parse(textOf(text)), work);
      } catch (error) {
        if (error instanceof SyntaxError) throw new EvaluationError('the text is no JSON');
        throw error;
      }
    },
  },
  jsonencode: { parameters: ['any'], takesUnknown: true, evaluate: encodeJson },
  textdecodebase64: neverKnown(['string', 'string']),
  textencodebase64: neverKnown(['string', 'string']),
  urlencode: onScalars(['string'], (text) =>
    encodeURIComponent(text.toWellFormed())
      .replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
      .replace(/%20/g, '+'),
  ),
  yamldecode: {
    parameters: ['string'],
    givesNull: 'ever',
    evaluate: ([text], { parseYaml, work }) => {
      if (parseYaml === undefined) return unknown('YAML is not read here');
      let document: unknown;
      try {
        document = parseYaml(textOf(text));
      } catch {
        throw new EvaluationError('the text is no YAML');
      }
      return fromJson(document, work);
    },
  },
  yamlencode: {
    parameters: ['any'],
    takesUnknown: true,
    // JSON is YAML, and only what reads YAML will ever look at it.
    evaluate: encodeJson,
  },
} satisfies Record<string, FunctionDefinition>;

/** A text that is not known whole keeps what it was made of, so that a policy in it can still be judged. */
function encodeJson([value]: readonly Value[], { work }: Environment): Value {
  if (value === undefined) throw new EvaluationError('jsonencode needs an argument');
  if (isWhollyKnown(value, work)) return scalar(toJson(value, work));
  return { ...unknown('a part of the encoded value is not known'), document: value };
}
