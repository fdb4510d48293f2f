import type { Provider } from './resource.js';

export type AttributeType = 'string' | 'number' | 'boolean' | 'list' | 'map' | 'any';

/** An attribute of a canonical type, as people read about it and as conditions are checked against it. */
export interface AttributeDescription {
  readonly type: AttributeType;
  readonly description: string;
  /** Of numbers: `days`, `seconds`. */
  readonly unit?: string;
  /**
   * Where each format writes it, the first that is there: `versioning_configuration.status of aws_s3_bucket_versioning`.
   * Of an attribute of elements, below the element. Missing where it is derived.
   */
  readonly writtenAs?: Readonly<Partial<Record<'terraform' | 'cloudformation', readonly string[]>>>;
  /** Of the elements, where `type` is a list or a map of objects. */
  readonly attributes?: Readonly<Record<string, AttributeDescription>>;
}

/** A canonical type, described once. Attribute names may be dotted paths: `versioning.status`. */
export interface TypeDescription {
  readonly type: string;
  readonly provider: Provider;
  /** Says the provider's defaults that the model relies on, and where they are documented. */
  readonly description: string;
  /** The native types that become this one, or are merged into it. */
  readonly nativeTypes: readonly string[];
  /** `open`: attributes that are not listed are allowed too (a Kubernetes manifest's own paths). */
  readonly isOpen: boolean;
  readonly attributes: Readonly<Record<string, AttributeDescription>>;
}
