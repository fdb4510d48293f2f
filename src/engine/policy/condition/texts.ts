/** What functions of the condition language do with texts; of what is no text they give null, or false. */
import type { Value } from '../../model/value.js';
import type { Budget } from './budget.js';
import { spend } from './budget.js';
import { FALSE, NULL_VALUE, scalar, TRUE, truthFrom, UNKNOWN, valueOf } from './truth.js';

export function textOf(x: Value | undefined): string | undefined {
  return x?.kind === 'scalar' && typeof x.value === 'string' ? x.value : undefined;
}

export function mapText(x: Value | undefined, budget: Budget, change: (text: string) => string): Value {
  const text = textOf(x);
  spend(budget, (text?.length ?? 0) >> 4);
  return text === undefined ? NULL_VALUE : { ...x, ...scalar(change(text)) };
}

const BASE64 = /^[A-Za-z0-9+/\s]+={0,2}\s*$/;

/** It keeps the place of the text. */
export function base64Decoded(x: Value | undefined, budget: Budget): Value {
  const text = textOf(x);
  spend(budget, (text?.length ?? 0) >> 2);
  return text === undefined || !BASE64.test(text)
    ? NULL_VALUE
    : { ...x, ...scalar(Buffer.from(text, 'base64').toString('utf8')) };
}

export function testTexts(
  a: Value | undefined,
  b: Value | undefined,
  test: (a: string, b: string) => boolean,
): Value {
  const [x, y] = [textOf(a), textOf(b)];
  return valueOf(truthFrom(x !== undefined && y !== undefined && test(x, y)));
}

/** Of a text that is not known whole, what is known of that side decides, as far as it goes. */
export function testSide(
  x: Value | undefined,
  part: Value | undefined,
  side: 'start' | 'end',
  test: (text: string, part: string) => boolean,
): Value {
  if (part?.kind === 'unknown') return valueOf(UNKNOWN);
  if (x?.kind !== 'unknown') return testTexts(x, part, test);
  const [known, wanted] = [x[side], textOf(part)];
  if (known === undefined || wanted === undefined) return valueOf(UNKNOWN);
  if (test(known, wanted)) return valueOf(TRUE);
  return valueOf(test(wanted, known) ? UNKNOWN : FALSE);
}

/** The parts keep the place of the whole. */
export function split(x: Value | undefined, separator: Value | undefined, budget: Budget): Value {
  const [text, by] = [textOf(x), textOf(separator)];
  if (text === undefined || by === undefined) return { kind: 'list', items: [] };
  spend(budget, text.length);
  return { kind: 'list', items: text.split(by).map((part) => ({ ...x, ...scalar(part) })) };
}
