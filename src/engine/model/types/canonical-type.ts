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
  readonly terraform?: NativeMapping;
  /** Where nothing is said, the type of the same name becomes this one, if it is one of AWS. */
  readonly cloudformation?: CloudFormationMapping;
  /**
   * Modules of the Terraform registry that become this one where their files are not there, as `namespace/name/provider`. An attribute
   * that names no place in them is not known.
   */
  readonly modules?: readonly string[];
  /** Their inputs that say, where they are false, that they make none. */
  readonly moduleSwitches?: readonly string[];
  /** By name; a dotted name (`versioning.status`) is an attribute of a map. */
  readonly attributes: Readonly<Record<string, CanonicalAttribute>>;
}

export interface NativeMapping {
  /** The native types that become this one. */
  readonly types: readonly string[];
  /**
   * Resources that say something about this one: their type, and their attribute that names it; of several, the first that is there.
   * One that is a type of its own, too, is judged as that where its parent is not in the code.
   */
  readonly satellites?: Readonly<Record<string, string | readonly string[] | Satellite>>;
  /** The other way round: the attributes by which this one names others, and the types that these may have. */
  readonly named?: Readonly<Record<string, readonly string[]>>;
  /** Attributes whose values name a resource of these types, for satellites that name it by a text. */
  readonly names?: readonly string[];
}

export interface Satellite {
  readonly by: string | readonly string[];
  /** It is one only where its attribute has this value: `{ResourceType: 'VPC'}`. */
  readonly only?: Readonly<Record<string, string>>;
  /** Where it names none, it is about something else. Without this it is judged by itself then, as one whose parent is not in the code. */
  readonly isOptional?: boolean;
}

export interface CloudFormationMapping extends Partial<NativeMapping> {
  /** Below what the attributes are that name no place of their own: `LaunchTemplateData`. */
  readonly below?: string;
}

export interface CanonicalAttribute {
  readonly type: AttributeType;
  readonly description: string;
  /** Of numbers: `days`, `seconds`. */
  readonly unit?: string;
  /**
   * Where Terraform writes it, the first place that is there; of lists, all places together. `versioning.enabled` is a
   * path, in which a block's first instance counts (a dot in a name is written `\.`); `aws_s3_bucket_acl:acl` is one in
   * a satellite or in what is named, `aws_flow_log:` the satellite as a whole. Without it: the name in snake_case.
   */
  readonly terraform?: Place | readonly Place[];
  /** Where CloudFormation writes it, in the same way. Without it: the name with a capital; upper and lower case are not told apart. */
  readonly cloudformation?: Place | readonly Place[];
  /**
   * Where the inputs of `modules` write it, in the same way; where they do not, the module does what the provider does. Below an
   * attribute that has it, the places of Terraform count where it is not said.
   */
  readonly module?: Place | readonly Place[];
  /** Another attribute of this type that it is derived from, instead of native ones. */
  readonly of?: string;
  /** The provider's documented default, where the model relies on it. */
  readonly fallback?: string | number | boolean | readonly string[];
  readonly derive?: Derivation;
  /** Of the elements where the type is a list, of the map where it is a map: its places are below this one's. */
  readonly attributes?: Readonly<Record<string, CanonicalAttribute>>;
}

export type Place =
  | string
  | {
      readonly path: string;
      /** What values are called here that have other names there: `{ true: 'Enabled' }`. */
      readonly values?: Readonly<Record<string, string | boolean>>;
      /** Of a list, the elements with, or without, one of these values: `{ DeviceName: ['/dev/xvda'] }`. */
      readonly only?: Readonly<Record<string, readonly string[]>>;
      readonly except?: Readonly<Record<string, readonly string[]>>;
      /** Of a list, the elements that have this entry. */
      readonly having?: string;
      /** The path from such an element on. */
      readonly then?: string;
      /** What is at the path is a text in JSON, or what one was made of: the path inside of it; empty for all of it. */
      readonly json?: string;
    }
  /**
   * Where nothing else is written, and something is at the path if one is named, what is not in the code decides: why the
   * value is unknown.
   */
  | { readonly unknown: string; readonly path?: string }
  /**
   * In the same way, the default of one format: `{ value: true }`, or of a block that is there without the attribute:
   * `{ value: true, path: 'domain_endpoint_options' }`. Not of lists.
   */
  | { readonly value: string | number | boolean; readonly path?: string };

/**
 * What an attribute is made of its places by code:
 * `statements` the statements of IAM policy documents, however they are written;
 * `managedPolicies` the managed policies of IAM that are attached, looked up by a data source or not;
 * `ingress`, `egress` the rules of security groups, one for each range;
 * `aclIngress`, `aclEgress` those of network ACLs, in the same way;
 * `bindings` the bindings of Google Cloud's IAM, whichever resource grants them;
 * `firewall` the `allow` or `deny` blocks of Google Cloud's firewall rules, one for each range of ports;
 * `networkSecurityRules` those of Azure's network security groups, with lists of ranges;
 * `referrers` the types of the resources of the same root that refer to this one;
 * `exists` whether one of the places is there; `every` whether each entry of a map is true;
 * `key` the id of a KMS key, the address of one that is in the code, or the alias by which a data source looks it up;
 * `inPublicSubnet` whether one of the subnets is routed to the internet.
 */
export type Derivation =
  | 'statements'
  | 'managedPolicies'
  | 'ingress'
  | 'egress'
  | 'aclIngress'
  | 'aclEgress'
  | 'bindings'
  | 'firewall'
  | 'networkSecurityRules'
  | 'referrers'
  | 'exists'
  | 'every'
  | 'key'
  | 'inPublicSubnet';
