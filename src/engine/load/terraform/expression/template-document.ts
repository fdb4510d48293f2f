import { parseTolerantly } from '../../../model/tolerant-json.js';
import type { UnknownValue, Value } from '../../../model/value.js';
import { BudgetError } from '../errors.js';
import { scalar, unknownNotNull } from '../values/construction.js';
import { fromJson } from '../values/json.js';
import { referencesOf } from '../values/references.js';
import type { Work } from '../work.js';

/** Characters for private use, which no real document holds, mark the places of what is not known. */
const MARK = /\uE000(\d+)\uE001/;
const MARKS = /\uE000(\d+)\uE001/g;
const LOOKS_LIKE_JSON = /^\s*[{[]/;

/**
 * What a text in JSON says whose parts are not all known, as a policy written out with the ARN of a bucket in it;
 * null when it is no JSON. The strings that the unknown parts stand in are unknown; the rest is as written.
 */
export function documentOf(pieces: readonly (string | UnknownValue)[], work: Work): Value | null {
  const [first] = pieces;
  if (typeof first !== 'string' || !LOOKS_LIKE_JSON.test(first)) return null;
  const text = markUnknowns(pieces);
  try {
    return fromJson(parseTolerantly(text), work, {
      text: (value) => restore(value, pieces),
      key: (key) => key.replace(MARKS, '${…}'),
    });
  } catch (error) {
    if (error instanceof BudgetError) throw error;
    return null;
  }
}

function markUnknowns(pieces: readonly (string | UnknownValue)[]): string {
  let isInString = false;
  return pieces
    .map((piece, at) => {
      if (typeof piece !== 'string')
        return isInString ? `\uE000${String(at)}\uE001` : `"\uE000${String(at)}\uE001"`;
      isInString = endsInString(piece, isInString);
      return piece;
    })
    .join('');
}

function endsInString(text: string, startsInString: boolean): boolean {
  let isInString = startsInString;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '\\' && isInString) at++;
    else if (character === '"') isInString = !isInString;
  }
  return isInString;
}

function restore(text: string, pieces: readonly (string | UnknownValue)[]): Value {
  const whole = MARK.exec(text);
  if (whole === null) return scalar(text);
  const parts = [...text.matchAll(MARKS)]
    .map(([, at]) => pieces[Number(at)])
    .filter((piece) => typeof piece === 'object');
  const [part] = parts;
  if (part !== undefined && whole[0] === text) return part.document ?? part;
  return unknownNotNull(part?.reason ?? 'a part of the text is not known', referencesOf(parts));
}
