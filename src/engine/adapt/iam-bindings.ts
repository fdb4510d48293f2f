import type { Reference, Scalar, Value } from '../model/value.js';
import type { DeriveContext } from './derive.js';
import { fromJson } from '../model/from-json.js';
import { isThere, readPath } from './read-path.js';
import { trace } from './trace.js';

const DATA_TYPE = 'google_iam_policy';
/** What a resource for one grant has. */
const GRANT = ['role', 'member', 'members'];

/**
 * The bindings of Google Cloud's IAM in one shape, `{role, members, condition}`: of a resource `…_iam_binding`, which has
 * `members`, of one `…_iam_member`, which has one `member`, or of the `policy_data` of an `…_iam_policy`: a text in JSON, or a
 * reference to `data.google_iam_policy`. https://cloud.google.com/iam/docs/reference/rest/v1/Policy
 */
export function iamBindings(sources: readonly Value[], context: DeriveContext): Value {
  const items = sources.flatMap((source) => bindingsOf(source, context));
  const [only] = items;
  return items.length === 1 && only?.kind === 'unknown' ? only : { kind: 'list', items };
}

function bindingsOf(source: Value, context: DeriveContext): readonly Value[] {
  switch (source.kind) {
    case 'list':
      return source.items.flatMap((item) => bindingsOf(item, context));
    case 'map': {
      const [bindings] = readPath(source, ['bindings']);
      if (bindings === undefined)
        return GRANT.some((name) => source.entries.has(name)) ? [binding(source)] : [];
      return bindingsOf(bindings, context);
    }
    case 'scalar':
      return ofJson(source, context);
    case 'unknown':
      if (source.document !== undefined) return bindingsOf(source.document, context);
      return dataBindings(source.references ?? [], context) ?? [source];
  }
}

/** A text in JSON that is no object holds no bindings. */
function ofJson(text: Scalar, context: DeriveContext): readonly Value[] {
  if (typeof text.value !== 'string' || text.value.trim() === '') return [];
  const policy = fromJson(text.value, text);
  return policy.kind === 'scalar' ? [] : bindingsOf(policy, context);
}

/** Of the data sources that are referred to; undefined where none is. */
function dataBindings(
  references: readonly Reference[],
  context: DeriveContext,
): readonly Value[] | undefined {
  const documents = references
    .map(({ address }) => context.lookUp(address))
    .filter((native) => native?.isData === true && native.type === DATA_TYPE);
  if (documents.length === 0) return undefined;
  return documents.flatMap((native) => {
    const [blocks] = native === undefined ? [] : readPath(native.body, ['binding']);
    if (blocks === undefined) return [];
    return (blocks.kind === 'list' ? blocks.items : [blocks]).map(binding);
  });
}

function binding(source: Value): Value {
  if (source.kind !== 'map') return source;
  const [role] = readPath(source, ['role']);
  const [condition] = readPath(source, ['condition']);
  const members = membersOf(source);
  // It stands for what is granted, not for the resource that grants it: whose key or bucket that is, its parent tells.
  const { origin } = members;
  return {
    ...trace(source),
    ...(origin === undefined ? {} : { origin }),
    kind: 'map',
    entries: new Map([
      ...(role === undefined ? [] : [['role', role] as const]),
      ['members', members],
      ...(condition === undefined ? [] : [['condition', condition] as const]),
    ]),
  };
}

function membersOf(source: Value): Value {
  const [one] = readPath(source, ['member']);
  const [several] = readPath(source, ['members']);
  const written = several ?? one ?? { kind: 'list', items: [] };
  if (written.kind === 'unknown' && several !== undefined) return written;
  const items = written.kind === 'list' ? written.items.filter(isThere) : [written];
  return { ...trace(written), kind: 'list', items };
}
