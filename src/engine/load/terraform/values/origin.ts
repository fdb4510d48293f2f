import type { Span } from '../../../model/source.js';
import type { Value } from '../../../model/value.js';
import { LazyMap, LazyUnknown } from './lazy.js';

/**
 * The value as written at `span`: this is where it comes from when it was made there, and where it is taken in (`via`)
 * when it comes from elsewhere.
 */
export function placed(value: Value, span: Span): Value {
  if (value instanceof LazyMap || value instanceof LazyUnknown) return value;
  const isMadeHere = value.origin === undefined || isWithin(value.origin, span);
  return isMadeHere ? { ...value, origin: span } : { ...value, via: span };
}

/** The value as the argument of a call at `span` hands it on. */
export function handedOn(value: Value, span: Span): Value {
  const inside = placed(value, span);
  return inside === value ? value : { ...inside, through: [...(value.through ?? []), span] };
}

function isWithin(inner: Span, outer: Span): boolean {
  return inner.source === outer.source && inner.start >= outer.start && inner.end <= outer.end;
}
