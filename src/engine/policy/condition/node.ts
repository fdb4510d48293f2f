import type { Span } from '../../model/source.js';
import type { MapValue, Value } from '../../model/value.js';
import type { Budget } from './budget.js';
import type { Place } from './place.js';
import type { Expression } from './syntax.js';
import type { Truth } from './truth.js';
import { truthOf, valueOf } from './truth.js';

/** One evaluation: what the condition is about, and what it has found so far. */
export interface Frame extends Budget {
  readonly roots: Readonly<Record<'resource' | 'params' | 'meta', MapValue>>;
  readonly origin: Span | undefined;
  /** Elements that are passed over where quantifiers bind them, and those around them, to the same names. */
  readonly without: ReadonlyMap<
    Value,
    readonly { readonly binding: string; readonly matches: ReadonlyMap<string, Value> }[]
  >;
  /** The element that each quantifier is at, by its slot. */
  readonly elements: Value[];
  readonly elementPlaces: (Place | undefined)[];
  /** The elements that decided, by the name that they were bound to; the outermost first. Undefined for none. */
  matches: Map<string, Value> | undefined;
}

/**
 * A compiled expression. Every node answers as a value and as a truth, so that any expression fits anywhere.
 */
export interface Node {
  readonly value: (frame: Frame) => Value;
  readonly truth: (frame: Frame) => Truth;
  /**
   * Where what made the node come out as `outcome` was written. Asked after the evaluation, only of nodes that did
   * come out so; notes in the frame which elements decided.
   */
  readonly place: (frame: Frame, outcome: Truth) => Place | undefined;
}

/** What is known where an expression stands. */
export interface CompileContext {
  readonly text: string;
  /** The names bound around the expression, and their slots. */
  readonly bindings: ReadonlyMap<string, number>;
  /** Gives the next free slot. */
  readonly nextSlot: () => number;
}

export type Compile = (expression: Expression, context: CompileContext) => Node;

/** A node from its value. */
export function fromValue(value: (frame: Frame) => Value, place: (frame: Frame) => Place | undefined): Node {
  return { value, truth: (frame) => truthOf(value(frame)), place };
}

/** A node from its truth. */
export function fromTruth(truth: (frame: Frame) => Truth, place: Node['place']): Node {
  return { value: (frame) => valueOf(truth(frame)), truth, place };
}
