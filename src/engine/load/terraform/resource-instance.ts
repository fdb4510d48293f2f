import type { NativeResource } from '../../model/resource.js';
import type { Span } from '../../model/source.js';
import type { Reference, UnknownValue, Value } from '../../model/value.js';
import { BlockBody } from './block-body.js';
import type { ResourceDeclaration } from './configuration.js';
import type { Instance } from './expansion.js';
import type { Scope } from './expression/scope.js';
import { policyJson } from './policy-document.js';
import type { Report } from './report.js';
import { settleEntries } from './settlement.js';
import { isNull, map, unknown, unknownText } from './values/construction.js';
import { LazyMap } from './values/lazy.js';
import { withReferences } from './values/references.js';
import { COST_OF_BODY } from './work.js';

/** What a provider never leaves out, besides `id` and `arn`. Other attributes can be null: a database without a key has no key id. */
const ALWAYS_THERE: Readonly<Record<string, readonly string[]>> = {
  aws_kms_alias: ['target_key_arn', 'target_key_id'],
  aws_kms_key: ['key_id'],
  aws_kms_external_key: ['key_id'],
  aws_kms_replica_key: ['key_id'],
};

/** How texts look that only the provider knows. The names of accounts are documented: https://cloud.google.com/iam/docs/service-account-types */
const LOOKS: Readonly<Record<string, Pick<UnknownValue, 'start' | 'end'>>> = {
  ...accounts('google_service_account', '.iam.gserviceaccount.com'),
  ...accounts('data.google_compute_default_service_account', '-compute@developer.gserviceaccount.com'),
  ...accounts('data.google_app_engine_default_service_account', '@appspot.gserviceaccount.com'),
};

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html */
const ARN: Pick<UnknownValue, 'start' | 'end'> = { start: 'arn:' };

/**
 * What is set on a bucket beside it. Its id is the name of the bucket, unless it says whose bucket that has to be:
 * https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/s3_bucket_versioning#attribute-reference
 */
const BUCKET_SETTINGS: ReadonlySet<string> = new Set(
  [
    'accelerate_configuration',
    'cors_configuration',
    'lifecycle_configuration',
    'logging',
    'notification',
    'object_lock_configuration',
    'ownership_controls',
    'policy',
    'public_access_block',
    'replication_configuration',
    'request_payment_configuration',
    'server_side_encryption_configuration',
    'versioning',
    'website_configuration',
  ].map((name) => `aws_s3_bucket_${name}`),
);

/** One instance of a resource or data source, and what `aws_s3_bucket.b` means in an expression. */
export class ResourceInstance extends LazyMap {
  override readonly references: readonly Reference[];
  override readonly origin: Span;
  private readonly body: BlockBody;

  constructor(
    private readonly declaration: ResourceDeclaration,
    /** With the path of the module and the instance key. */
    readonly address: string,
    instance: Instance,
    private readonly scope: Scope,
    report: Report,
  ) {
    super();
    scope.environment.work.trySpend(COST_OF_BODY);
    const { source, block } = declaration;
    const self: Reference = { address, attribute: '' };
    this.references = [self];
    this.origin = { source, start: block.start, end: block.end };
    this.body = new BlockBody(declaration.fragments, {
      scope: { ...scope, bindings: instance.bindings },
      report,
      self,
      isResource: true,
    });
  }

  override get entries(): ReadonlyMap<string, Value> {
    return this.body.entries;
  }

  /** What was written, when it is known; else what the provider will say, which is unknown. Either refers to here. */
  override attribute(name: string): Value {
    const references: readonly Reference[] = [{ address: this.address, attribute: name }];
    const value = this.body.entry(name);
    if (value !== undefined && !isNull(value)) return withReferences(value, references);
    const bucket = name === 'id' ? this.bucketSet() : undefined;
    if (bucket !== undefined) return withReferences(bucket, references);
    const isPolicy = this.declaration.isData && this.declaration.type === 'aws_iam_policy_document';
    if (isPolicy && (name === 'json' || name === 'minified_json')) {
      return withReferences(policyJson(map(this.body.entries), this.scope.environment.work), references);
    }
    const reason = `${this.address}.${name} is known after apply`;
    const { type, isData } = this.declaration;
    const looks =
      name === 'arn' && type.startsWith('aws_') ? ARN : LOOKS[`${isData ? 'data.' : ''}${type}.${name}`];
    const computed = looks !== undefined || isAlwaysThere(type, name) ? unknownText : unknown;
    return { ...computed(reason, references), ...looks, origin: this.origin };
  }

  /** The bucket whose name is the id of this setting of it. */
  private bucketSet(): Value | undefined {
    if (!BUCKET_SETTINGS.has(this.declaration.type)) return undefined;
    const owner = this.body.entry('expected_bucket_owner');
    return owner === undefined || isNull(owner) ? this.body.entry('bucket') : undefined;
  }

  /** The resource as the loader gives it, wholly evaluated. */
  toNative(root: string): NativeResource {
    const { type, isData } = this.declaration;
    const body = { ...map(settleEntries(this.body.entries)), origin: this.origin };
    return { format: 'terraform', type, id: this.address, isData, root, body, origin: this.origin };
  }
}

function accounts(type: string, end: string): typeof LOOKS {
  return {
    [`${type}.email`]: { end },
    [`${type}.id`]: { end },
    [`${type}.name`]: { end },
    [`${type}.member`]: { start: 'serviceAccount:', end },
  };
}

function isAlwaysThere(type: string, attribute: string): boolean {
  if (attribute === 'id' || attribute === 'arn') return true;
  return Object.hasOwn(ALWAYS_THERE, type) && ALWAYS_THERE[type]?.includes(attribute) === true;
}
