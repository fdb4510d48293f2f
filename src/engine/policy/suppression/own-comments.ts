import { type Directive, directive } from './directive.js';
import { plainReason } from './plain-text.js';

const MARKER = /^policycortex:ignore(-file)?(?:\s+|$)/;
const NAMES = /^[^\s,]+(?:\s*,\s*[^\s,]+)*/;
const UNTIL = /^until(?:\s+(\S*)|$)/;

/** `policycortex:ignore <policy>[,<policy>…] [until YYYY-MM-DD] <reason>` or the same with `ignore-file`; else undefined. */
export function readOwnComment(text: string): Directive | undefined {
  const marker = MARKER.exec(text);
  if (marker === null) return undefined;
  const placement = marker[1] === undefined ? 'near' : 'file';
  return directive('policycortex', placement, readOwnText(text.slice(marker[0].length)));
}

/** What stands behind the marker; an annotation says the same without it. */
export function readOwnText(text: string): Pick<Directive, 'names' | 'until' | 'reason'> {
  const trimmed = text.trim();
  const list = NAMES.exec(trimmed)?.[0] ?? '';
  const names = list.split(',').flatMap((name) => (name.trim() === '' ? [] : [name.trim()]));
  const rest = trimmed.slice(list.length).trimStart();
  const until = UNTIL.exec(rest);
  const reason = until === null ? rest : rest.slice(until[0].length);
  return { names, until: until === null ? null : (until[1] ?? ''), reason: plainReason(reason) };
}
