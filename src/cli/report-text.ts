import type { Report } from '../contract/report.js';

/** So many violations go into one piece: some 60 kB, which is short-lived for the garbage collector. */
const PIECE = 50;

/**
 * A report as `JSON.stringify(report, null, 2)` writes it, and a line end, in pieces: the whole text of a large one would take
 * more memory than the scan did.
 */
export function* reportText(report: Report): Generator<string> {
  let separator = '{\n';
  for (const [name, value] of Object.entries<unknown>({ ...report })) {
    if (value === undefined) continue;
    yield separator;
    if (name === 'violations' && report.violations.length > PIECE) yield* listText(name, report.violations);
    else yield inside({ [name]: value });
    separator = ',\n';
  }
  yield '\n}\n';
}

function* listText(name: string, items: readonly unknown[]): Generator<string> {
  const [start, end] = [`  ${JSON.stringify(name)}: [\n`, '\n  ]'];
  let separator = start;
  for (let at = 0; at < items.length; at += PIECE) {
    yield separator;
    // A member of the same name gives the same indentation.
    yield inside({ [name]: items.slice(at, at + PIECE) }).slice(start.length, -end.length);
    separator = ',\n';
  }
  yield end;
}

/** The lines of a map between its braces. */
function inside(map: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(map, null, 2).slice('{\n'.length, -'\n}'.length);
}
