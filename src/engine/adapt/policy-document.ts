import { isSurelyText } from '../model/nullness.js';
import type { Value } from '../model/value.js';
import { isThere } from './read-path.js';
import { trace } from './trace.js';

type Entry = readonly [string, Value];

/**
 * The statements of a policy document that was decoded: `{Statement: [{Effect, Action, Resource, Principal, Condition}]}`.
 * A single value stands for a list of one, as in IAM's grammar. (IAM User Guide, "Grammar of the IAM JSON policy language")
 */
export function documentStatements(document: Value, from: Value): Value {
  if (document.kind === 'unknown') return document;
  const found = entry(document, 'Statement');
  if (found === undefined) return { kind: 'list', items: [] };
  if (found.kind === 'unknown') return found;
  const origin = found.origin ?? from.origin;
  return {
    kind: 'list',
    items: toItems(found).map((statement) =>
      normalise(statement, statement.origin === undefined ? from : statement),
    ),
    ...(origin === undefined ? {} : { origin }),
  };
}

function normalise(statement: Value, from: Value): Value {
  if (statement.kind !== 'map') {
    return statement.kind === 'unknown'
      ? statement
      : { kind: 'unknown', reason: 'this is no policy statement' };
  }
  const entries: Entry[] = [
    ...renamed(statement, 'Sid', 'sid'),
    ...renamed(statement, 'Effect', 'effect'),
    ...listed(statement, 'Action', 'actions'),
    ...listed(statement, 'NotAction', 'notActions'),
    ...listed(statement, 'Resource', 'resources'),
    ...listed(statement, 'NotResource', 'notResources'),
    ...principals(statement, 'Principal', 'principals'),
    ...principals(statement, 'NotPrincipal', 'notPrincipals'),
    ...conditions(statement),
  ];
  return {
    kind: 'map',
    entries: new Map(entries),
    ...(from.origin === undefined ? {} : { origin: from.origin }),
  };
}

function renamed(statement: Value, key: string, name: string): readonly Entry[] {
  const value = entry(statement, key);
  return value === undefined ? [] : [[name, value]];
}

function listed(statement: Value, key: string, name: string): readonly Entry[] {
  const value = entry(statement, key);
  return value === undefined ? [] : [[name, toList(value)]];
}

function principals(statement: Value, key: string, name: string): readonly Entry[] {
  const value = entry(statement, key);
  if (value === undefined) return [];
  if (value.kind === 'unknown') return [[name, value]];
  // "Principal": "*" is everyone, without a type.
  const pairs: readonly Entry[] = value.kind === 'map' ? [...value.entries] : [['*', value]];
  const items = pairs.map(([type, identifiers]) => principal(type, toList(identifiers)));
  return [[name, { ...trace(value), kind: 'list', items }]];
}

function principal(type: string, identifiers: Value): Value {
  const entries = new Map<string, Value>([
    ['type', { kind: 'scalar', value: type }],
    ['identifiers', identifiers],
  ]);
  return {
    kind: 'map',
    entries,
    ...(identifiers.origin === undefined ? {} : { origin: identifiers.origin }),
  };
}

function conditions(statement: Value): readonly Entry[] {
  const value = entry(statement, 'Condition');
  if (value === undefined) return [];
  if (value.kind !== 'map') return value.kind === 'unknown' ? [['conditions', value]] : [];
  const items = [...value.entries].flatMap(([test, keys]): readonly Value[] => {
    if (keys.kind !== 'map') return keys.kind === 'unknown' ? [keys] : [];
    return [...keys.entries].map(([variable, values]) => condition(test, variable, toList(values)));
  });
  return [['conditions', { kind: 'list', items }]];
}

function condition(test: string, variable: string, values: Value): Value {
  const entries = new Map<string, Value>([
    ['test', { kind: 'scalar', value: test }],
    ['variable', { kind: 'scalar', value: variable }],
    ['values', values],
  ]);
  return { kind: 'map', entries };
}

function toItems(value: Value): readonly Value[] {
  return value.kind === 'list' ? value.items : [value];
}

function toList(value: Value): Value {
  if (value.kind === 'list' || (value.kind === 'unknown' && !isSurelyText(value))) return value;
  return { kind: 'list', items: [value], ...(value.origin === undefined ? {} : { origin: value.origin }) };
}

function entry(value: Value, key: string): Value | undefined {
  const found = value.kind === 'map' ? value.entries.get(key) : undefined;
  return found === undefined || !isThere(found) ? undefined : found;
}
