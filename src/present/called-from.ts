import type { CallSite, Violation } from '../contract/report.js';

/** More say nothing that the first and the last do not. */
const MAXIMUM = 3;

/** The calls that make the resource of a violation, the outermost first: of many the outer ones and the innermost. */
export function shownCalls({ called_from: calls = [] }: Violation): readonly CallSite[] {
  const known = calls.filter(({ file }) => file !== '');
  const last = known.at(-1);
  return known.length <= MAXIMUM || last === undefined ? known : [...known.slice(0, MAXIMUM - 1), last];
}

/** `called from main.tf:12 → network/main.tf:4`; empty for what no call makes. Holds text from the report. */
export function calledFrom(violation: Violation): string {
  const places = shownCalls(violation).map(({ file, line }) => (line > 0 ? `${file}:${String(line)}` : file));
  return places.length === 0 ? '' : `called from ${places.join(' → ')}`;
}
