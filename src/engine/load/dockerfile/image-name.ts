import type { Span } from '../../model/source.js';
import type { MapValue, Value } from '../../model/value.js';
import { map, scalar } from './values.js';

/** Not written in an image's name: where a part is not known, it stands there in its place. */
const OPEN = /\$\{\w+\}|\$\(…\)/;

/**
 * The parts of an image's name as `FROM` has it: `registry/name:tag@digest`. `written` has `${NAME}` for what is not
 * known; a part that starts with that is unknown, and so are those that it may hold.
 */
export function imageParts(written: string, reason: string, span: Span): MapValue {
  const at = written.lastIndexOf('@');
  const named = at === -1 ? written : written.slice(0, at);
  const digest = at === -1 ? undefined : written.slice(at + 1);
  const slash = named.lastIndexOf('/');
  const colon = named.indexOf(':', slash + 1);
  const name = colon === -1 ? named : named.slice(0, colon);
  const tag = colon === -1 ? undefined : named.slice(colon + 1);
  const unknown: Value = { kind: 'unknown', reason, origin: span };
  const part = (text: string): Value => (startsOpen(text) ? unknown : scalar(text, span));
  // The end of the name may bring a tag and a digest of its own.
  const endsOpen = /(?:\$\{\w+\})$/.test(named) && tag === undefined;
  return map(
    {
      image: OPEN.test(written) ? unknown : scalar(written, span),
      name: part(name),
      tag: tag === undefined ? (endsOpen ? unknown : undefined) : part(tag),
      digest:
        digest === undefined
          ? endsOpen || (tag !== undefined && startsOpen(tag))
            ? unknown
            : undefined
          : part(digest),
    },
    span,
  );
}

function startsOpen(text: string): boolean {
  return OPEN.exec(text)?.index === 0;
}
