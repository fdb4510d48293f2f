import type { NativeResource } from '../../model/resource.js';
import type { Value } from '../../model/value.js';
import { entryOf, itemsOf } from './values.js';

const TYPES: ReadonlySet<string> = new Set(['AWS::Serverless::Function', 'AWS::Serverless::StateMachine']);

/**
 * The role that SAM makes for a function or a state machine that names none: `NameRole`, with the policies that are written
 * there. Policy templates (`S3ReadPolicy: {…}`) are narrow, and AWS's own; they are left out.
 * (AWS SAM developer guide, "Generated CloudFormation resources for AWS::Serverless::Function")
 */
export function generatedRole(native: NativeResource): NativeResource | undefined {
  const { body, type, id } = native;
  const policies = body.entries.get('Policies');
  if (!TYPES.has(type) || policies === undefined || body.entries.has('Role')) return undefined;
  const items = itemsOf(policies);
  const documents = items.filter((item) => entryOf(item, 'Statement') !== undefined);
  const names = items.filter(({ kind }) => kind === 'scalar' || kind === 'unknown');
  const entries = new Map<string, Value>([
    ['Policies', { kind: 'list', items: documents.map(inline), ...place(policies) }],
    ['ManagedPolicyArns', { kind: 'list', items: names, ...place(policies) }],
  ]);
  const boundary = body.entries.get('PermissionsBoundary');
  if (boundary !== undefined) entries.set('PermissionsBoundary', boundary);
  return { ...native, type: 'AWS::IAM::Role', id: `${id}Role`, body: { ...body, entries } };
}

function inline(document: Value): Value {
  return { kind: 'map', entries: new Map([['PolicyDocument', document]]), ...place(document) };
}

function place({ origin }: Value): Pick<Value, 'origin'> {
  return origin === undefined ? {} : { origin };
}
