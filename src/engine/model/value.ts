import type { Span } from './source.js';

/**
 * A value as far as it can be known before apply. Three-valued: what is not there at all is `undefined` where a
 * value is looked up (and null in a condition); what is there and cannot be known yet is `unknown`; never mixed up.
 */
export type Value = Scalar | ListValue | MapValue | UnknownValue;

interface Traced {
  /** Where the value was written. */
  readonly origin?: Span;
  /** Where the resource takes the value in, when it was written elsewhere: in a variable, a local, a module call. */
  readonly via?: Span;
  /** The arguments of module calls, or the parameters of nested stacks, that handed the value on; the outermost first. */
  readonly through?: readonly Span[];
  /**
   * The resources that the value was taken from, known or not: what links a bucket to its satellites.
   * Kept through templates, function calls, variables and outputs.
   */
  readonly references?: readonly Reference[];
}

export interface Scalar extends Traced {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
}

export interface ListValue extends Traced {
  readonly kind: 'list';
  readonly items: readonly Value[];
}

export interface MapValue extends Traced {
  readonly kind: 'map';
  readonly entries: ReadonlyMap<string, Value>;
  /** A block that may be there or not: a `dynamic` one over elements that are not known. What it says counts where it is. */
  readonly isPossible?: true;
}

export interface UnknownValue extends Traced {
  readonly kind: 'unknown';
  /** Why it cannot be known, for people: "var.region has no value". */
  readonly reason?: string;
  /**
   * Of a text in JSON that is not known whole, such as a policy that names the ARN of a bucket to be created: what it
   * says as far as it is known, decoded.
   */
  readonly document?: Value;
  /** Whatever it turns out to be, it is not null: the ARN of a key in the code, a text made of parts. */
  readonly isNotNull?: true;
  /** Nor is it the empty text, as which an attribute can be left out too. */
  readonly isNotEmpty?: true;
  /** What the text starts and ends with, where that much is known: "serviceAccount:", before an address to come. */
  readonly start?: string;
  readonly end?: string;
}

/** A resource that a value points at. */
export interface Reference {
  /** As in `NativeResource.id`, with the instance key where one was named: `module.a.aws_s3_bucket.b[0]`. */
  readonly address: string;
  /** The attribute that was read, `id` or `arn`; empty for the whole resource. */
  readonly attribute: string;
}
