import type { MapValue, Reference, UnknownValue, Value } from '../../../model/value.js';
import type { Span } from '../../../model/source.js';

/**
 * A map whose entries are evaluated when they are asked for: a resource, a module's outputs, a nested block.
 * It must not be copied with `{...value}`, which would lose what it can do.
 */
export abstract class LazyMap implements MapValue {
  readonly kind = 'map' as const;
  abstract readonly entries: ReadonlyMap<string, Value>;
  abstract readonly references?: readonly Reference[];
  abstract readonly origin?: Span;

  /** What `.name` gives; throws EvaluationError when there can be no such attribute. */
  abstract attribute(name: string): Value;
}

/** What has attributes and is no value by itself: `var`, `local`, `aws_s3_bucket`, or a resource of unknown count. */
export abstract class LazyUnknown implements UnknownValue {
  readonly kind = 'unknown' as const;
  abstract readonly reason: string;
  abstract readonly references?: readonly Reference[];

  abstract attribute(name: string): Value;

  /** What `[key]` gives; the key may be unknown. */
  abstract index(key: Value): Value;
}
