const NUMBER = /^(\d+)(?:\.(\d*))?(?:[eE]([+-]?\d+))?$/;
/** What Terraform's own number type can hold, roughly. */
const MAX_EXPONENT = 100_000_000;
/** A number with more digits than this stays as it was written. */
const MAX_DIGITS = 1_000;

/**
 * The value of a number as it is written; a text of decimal digits when a JavaScript number would lose some of them.
 * Null when it is no number, such as `10.11.10.12`.
 */
export function numberValue(text: string): number | string | null {
  const parts = NUMBER.exec(text);
  if (parts === null) return null;
  const exponent = Number(parts[3] ?? '0');
  if (Math.abs(exponent) > MAX_EXPONENT) return null;
  const value = Number(text);
  return value <= Number.MAX_SAFE_INTEGER
    ? value
    : decimalText(text, parts[1] ?? '', parts[2] ?? '', exponent);
}

/** `1.5e20` as 150000000000000000000. */
function decimalText(text: string, whole: string, fraction: string, exponent: number): string {
  const digits = whole + fraction;
  const point = whole.length + exponent;
  if (point > MAX_DIGITS) return text;
  const integer = digits.slice(0, point).padEnd(point, '0').replace(/^0+/, '');
  const rest = digits.slice(point).replace(/0+$/, '');
  return rest === '' ? integer : `${integer}.${rest}`;
}
