import type { Scalar } from '../../model/value.js';

type Primitive = Scalar['value'];

const WORDS: ReadonlyMap<string, Primitive> = new Map<string, Primitive>([
  ...spellings(['y', 'yes', 'on', 'true'], true),
  ...spellings(['n', 'no', 'off', 'false'], false),
  ...spellings(['null'], null),
  ['~', null],
  ['', null],
]);

const DECIMAL = /^[-+]?(?:0|[1-9][0-9_]*)$/;
const RADIX = /^([-+]?)0(?:([xX])([0-9a-fA-F_]+)|([bB])([01_]+)|[oO]?([0-7_]+))$/;
const FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;

/**
 * What a plain scalar without a tag means to Kubernetes and CloudFormation, which read YAML 1.1: `yes` and `on` are
 * booleans, `0644` is octal. Dates and what is no finite number stay text. (go-yaml v2, `resolve.go`)
 */
export function resolvePlain(text: string): Primitive {
  // Longer than any word or number that is held exactly.
  if (text.length > 64) return text;
  const word = WORDS.get(text);
  if (word !== undefined) return word;
  const first = text.charCodeAt(0);
  const couldBeNumber = (first >= 48 && first <= 57) || first === 43 || first === 45 || first === 46;
  return couldBeNumber ? (resolveNumber(text) ?? text) : text;
}

/** What a scalar with one of YAML's own tags (`!!str`, `!!int`) means; text for a tag that is none of these. */
export function resolveTagged(tag: string, text: string): Primitive {
  switch (tag) {
    case 'int':
    case 'float':
      return resolveNumber(text) ?? text;
    case 'bool': {
      const word = WORDS.get(text);
      return typeof word === 'boolean' ? word : text;
    }
    case 'null':
      return null;
    default:
      return text;
  }
}

function resolveNumber(text: string): number | undefined {
  if (DECIMAL.test(text)) return Number(text.replaceAll('_', ''));
  const match = RADIX.exec(text);
  if (match !== null) {
    const [, sign, hex, hexDigits, binary, binaryDigits, octalDigits] = match;
    const radix = hex !== undefined ? 16 : binary !== undefined ? 2 : 8;
    const digits = (hexDigits ?? binaryDigits ?? octalDigits ?? '').replaceAll('_', '');
    const value = parseInt(digits, radix);
    return Number.isNaN(value) ? undefined : sign === '-' ? -value : value;
  }
  if (!FLOAT.test(text)) return undefined;
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}

function spellings(words: readonly string[], value: Primitive): (readonly [string, Primitive])[] {
  return words.flatMap((word) =>
    [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()].map(
      (spelling) => [spelling, value] as const,
    ),
  );
}
