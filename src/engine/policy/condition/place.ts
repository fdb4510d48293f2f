import type { Span } from '../../model/source.js';
import type { Value } from '../../model/value.js';

/** Where a value that a condition read was written. */
export interface Place {
  readonly span: Span;
  /** How many members below the resource: of two places the deeper one says more. */
  readonly depth: number;
  /** The span is where the resource takes in a value that was written elsewhere, in a variable for instance. */
  readonly isTakenIn: boolean;
  /** Of what was handed on by calls of modules, the arguments. */
  readonly through?: Value['through'];
}

/** The deeper of two places; of equally deep ones the later, as conditions state their premises first. */
export function moreSpecific(a: Place | undefined, b: Place | undefined): Place | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return b.depth >= a.depth ? b : a;
}

/**
 * The place of a value that was found below `parent`. It stays inside the block of the resource, or of a satellite: of a value that was
 * written elsewhere, and of all that is in it, it is the place where the block takes the value in.
 */
export function placeBelow(parent: Place | undefined, value: Value): Place | undefined {
  const depth = (parent?.depth ?? 0) + 1;
  const through = value.through ?? (parent?.isTakenIn === true ? parent.through : undefined);
  if (value.via !== undefined) return { span: value.via, depth, isTakenIn: true, through };
  if (value.origin === undefined) return parent;
  return parent?.isTakenIn === true
    ? { ...parent, depth, through }
    : { span: value.origin, depth, isTakenIn: false };
}
