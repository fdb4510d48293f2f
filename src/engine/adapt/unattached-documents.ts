import type { NativeResource } from '../model/resource.js';
import type { MapValue, Value } from '../model/value.js';
import type { DeriveContext } from './derive.js';
import { withoutKey } from './referrers.js';
import { statements } from './statements.js';

/** What a policy document of a data source is judged as. */
export const DOCUMENT_TYPE = 'AWS::IAM::PolicyDocument';

const DATA_TYPE = 'aws_iam_policy_document';

/**
 * The policy documents of a root module that no resource in it takes in, nor another document: they go to a module that
 * was not scanned, or out of this one. The others are judged where they are taken in, and there only. In a plan it
 * cannot be seen what takes them in. `addressesIn` are those that a resource takes in.
 */
export function unattachedDocuments(
  natives: readonly NativeResource[],
  addressesIn: (native: NativeResource) => ReadonlySet<string>,
): ReadonlySet<NativeResource> {
  const documents = natives.filter(
    ({ isData, type, format }) => isData && type === DATA_TYPE && format === 'terraform',
  );
  if (documents.length === 0 || natives.some(({ format }) => format === 'terraform-plan')) return new Set();
  const taken = new Set(natives.flatMap((native) => [...addressesIn(native)]));
  return new Set(documents.filter(({ id }) => !taken.has(id) && !taken.has(withoutKey(id))));
}

/** The attributes of a document as the model describes them. */
export function documentAttributes({ id, body }: NativeResource, context: DeriveContext): MapValue {
  const json: Value = { kind: 'unknown', references: [{ address: id, attribute: 'json' }] };
  const entries = new Map([['statements', statements([json], context)]]);
  return { kind: 'map', entries, ...(body.origin === undefined ? {} : { origin: body.origin }) };
}
