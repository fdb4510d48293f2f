import { EvaluationError } from '../errors.js';
import type { Work } from '../work.js';

/** The rows of a text in CSV, after RFC 4180; empty lines are skipped. Throws EvaluationError for a quote that is not closed. */
export function parseCsv(text: string, work: Work): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    work.spend(1);
    const field = readField(text, at);
    row.push(field.value);
    at = field.end;
    if (text[at] === ',') {
      at++;
      if (at === text.length) row.push('');
      else continue;
    }
    if (row.length > 1 || row[0] !== '' || field.isQuoted) rows.push(row);
    row = [];
    at += text.startsWith('\r\n', at) ? 2 : 1;
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

interface Field {
  readonly value: string;
  readonly end: number;
  readonly isQuoted: boolean;
}

function readField(text: string, start: number): Field {
  if (text[start] !== '"') {
    let end = start;
    while (end < text.length && text[end] !== ',' && text[end] !== '\n' && !text.startsWith('\r\n', end))
      end++;
    return { value: text.slice(start, end), end, isQuoted: false };
  }
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 2)) {
    if (text[end + 1] === '"') continue;
    return { value: text.slice(start + 1, end).replaceAll('""', '"'), end: end + 1, isQuoted: true };
  }
  throw new EvaluationError('a quote in the CSV is not closed');
}
