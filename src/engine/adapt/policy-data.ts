import type { MapValue, Value } from '../model/value.js';
import type { DeriveContext } from './derive.js';
import { documentStatements } from './policy-document.js';
import { fromJson } from '../model/from-json.js';
import { readPath } from './read-path.js';

const MAXIMUM_SOURCES = 16;

/**
 * The statements of the `aws_iam_policy_document` data sources that a value refers to; undefined when it refers to none.
 * `override_policy_documents` count as further statements: which of them replaces which is not judged.
 */
export function dataStatements(
  value: Value,
  type: string,
  context: DeriveContext,
  depth = 0,
): Value | undefined {
  const documents = (value.references ?? [])
    .map(({ address }) => context.lookUp(address))
    .filter((native) => native !== undefined && native.isData && native.type === type);
  if (documents.length === 0 || depth > MAXIMUM_SOURCES) return undefined;
  const items = documents.flatMap((native) =>
    native === undefined ? [] : bodyStatements(native.body, type, context, depth),
  );
  return { kind: 'list', items };
}

function bodyStatements(
  body: MapValue,
  type: string,
  context: DeriveContext,
  depth: number,
): readonly Value[] {
  const inherited = ['source_policy_documents', 'override_policy_documents', 'source_json', 'override_json']
    .flatMap((name) => readPath(body, [name]))
    .flatMap((value) => (value.kind === 'list' ? value.items : [value]))
    .flatMap((value) => toItems(inheritedStatements(value, type, context, depth)));
  const own = readPath(body, ['statement']).flatMap(toItems).map(statement);
  return [...own, ...inherited];
}

function inheritedStatements(value: Value, type: string, context: DeriveContext, depth: number): Value {
  if (value.kind === 'scalar') return documentStatements(fromJson(String(value.value), value), value);
  if (value.kind === 'unknown' && value.document !== undefined)
    return documentStatements(value.document, value);
  return dataStatements(value, type, context, depth + 1) ?? value;
}

/** A `statement` block. `effect` is Allow unless it is written. */
function statement(block: Value): Value {
  if (block.kind !== 'map') return block;
  const entries = new Map<string, Value>();
  const effect = readPath(block, ['effect'])[0] ?? { kind: 'scalar', value: 'Allow' };
  entries.set('effect', effect);
  for (const [name, native] of PLAIN) {
    const [value] = readPath(block, [native]);
    if (value !== undefined) entries.set(name, value);
  }
  for (const [name, native, keys] of BLOCKS) {
    const blocks = readPath(block, [native]).flatMap(toItems);
    const items = blocks.map((item): Value => pick(item, keys));
    if (items.length > 0) entries.set(name, { kind: 'list', items });
  }
  return { kind: 'map', entries, ...(block.origin === undefined ? {} : { origin: block.origin }) };
}

const PLAIN = [
  ['sid', 'sid'],
  ['actions', 'actions'],
  ['notActions', 'not_actions'],
  ['resources', 'resources'],
  ['notResources', 'not_resources'],
] as const;

const BLOCKS = [
  ['principals', 'principals', ['type', 'identifiers']],
  ['notPrincipals', 'not_principals', ['type', 'identifiers']],
  ['conditions', 'condition', ['test', 'variable', 'values']],
] as const;

function pick(block: Value, keys: readonly string[]): Value {
  if (block.kind !== 'map') return block;
  const entries = keys.flatMap((key) => {
    const value = block.entries.get(key);
    return value === undefined ? [] : [[key, value] as const];
  });
  return {
    kind: 'map',
    entries: new Map(entries),
    ...(block.origin === undefined ? {} : { origin: block.origin }),
  };
}

function toItems(value: Value): readonly Value[] {
  return value.kind === 'list' ? value.items : [value];
}
