import type { Provider } from '../resource.js';
import type { AttributeType } from '../type-description.js';

/**
 * A canonical type, described once: what people read about it, what conditions are checked against, and how native
 * resources become it. Data only; what cannot be said as data is a derivation, by name.
 */
export interface CanonicalType {
  readonly type: string;
  readonly provider: Provider;
  /** Says the provider's defaults that are relied on, and where they are documented. */
  readonly description: string;
  /** Attributes that are not listed are allowed too. */
  readonly isOpen?: boolean;
  readonly terraform?: TerraformMapping;
  /** By name; a dotted name (`versioning.status`) is an attribute of a map. */
  readonly attributes: Readonly<Record<string, CanonicalAttribute>>;
}

export interface TerraformMapping {
  /** The Terraform types that become this one. */
  readonly types: readonly string[];
  /** Resources that say something about this one: their type, and their attribute that names it. */
  readonly satellites?: Readonly<Record<string, string>>;
  /** Attributes whose values name a resource of these types, for satellites that name it by a text. */
  readonly names?: readonly string[];
}

export interface CanonicalAttribute {
  readonly type: AttributeType;
  readonly description: string;
  /** Of numbers: `days`, `seconds`. */
  readonly unit?: string;
  /**
   * Where Terraform writes it, the first place that is there; of lists, all places together. `versioning.enabled` is a
   * path, in which a block's first instance counts; `aws_s3_bucket_acl:acl` is one in a satellite, `aws_flow_log:` the
   * satellite as a whole. Without it: the name in snake_case.
   */
  readonly terraform?: Place | readonly Place[];
  /** Another attribute of this type that it is derived from, instead of native ones. */
  readonly of?: string;
  /** The provider's documented default, where the model relies on it. */
  readonly fallback?: string | number | boolean | readonly string[];
  readonly derive?: Derivation;
  /** Of the elements where the type is a list, of the map where it is a map: its places are below this one's. */
  readonly attributes?: Readonly<Record<string, CanonicalAttribute>>;
}

/** A place, or one whose values have other names there: `{ path: 'versioning.enabled', values: { true: 'Enabled' } }`. */
export type Place =
  string | { readonly path: string; readonly values: Readonly<Record<string, string | boolean>> };

/**
 * What an attribute is made of its places by code:
 * `statements` the statements of IAM policy documents, however they are written;
 * `ingress`, `egress` the rules of security groups, one for each range;
 * `exists` whether one of the places is there; `every` whether each entry of a map is true.
 */
export type Derivation = 'statements' | 'ingress' | 'egress' | 'exists' | 'every';
