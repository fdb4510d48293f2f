import type { ListValue, MapValue, Value } from '../../model/value.js';
import type { Work } from './work.js';
import { isNull, list, map, scalar, sortedEntries, unknown } from './values/construction.js';
import { fromJson } from './values/json.js';
import { isWhollyKnown } from './values/knowledge.js';

/**
 * The `json` of an aws_iam_policy_document, from the body of its block: the text where all of it is known, else an
 * unknown with the document. https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/iam_policy_document
 */
export function policyJson(body: MapValue, work: Work): Value {
  const document = mergeDocuments(body, work);
  if (!isWhollyKnown(document, work))
    return { ...unknown('a part of the policy document is not known'), document };
  const text = JSON.stringify(toPlain(document), null, 2);
  work.spendText(text.length);
  return scalar(text);
}

function mergeDocuments(body: MapValue, work: Work): MapValue {
  const before = [...blocksOf(body, 'source_policy_documents'), ...blocksOf(body, 'source_json')];
  const after = [...blocksOf(body, 'override_policy_documents'), ...blocksOf(body, 'override_json')];
  const own = blocksOf(body, 'statement').map(toStatement);
  const statements = [...before.flatMap((text) => statementsOf(text, work)), ...own];
  for (const statement of after.flatMap((text) => statementsOf(text, work))) override(statements, statement);
  const entries = new Map<string, Value>([['Version', given(body, 'version') ?? scalar('2012-10-17')]]);
  const id = given(body, 'policy_id');
  if (id !== undefined) entries.set('Id', id);
  return map(entries.set('Statement', list(statements)));
}

/** A statement of the same Sid is replaced; one without a Sid is added. */
function override(statements: Value[], statement: Value): void {
  const sid = sidOf(statement);
  const at = sid === undefined ? -1 : statements.findIndex((other) => sidOf(other) === sid);
  if (at === -1) statements.push(statement);
  else statements[at] = statement;
}

function sidOf(statement: Value): string | undefined {
  const sid = statement.kind === 'map' ? statement.entries.get('Sid') : undefined;
  return sid?.kind === 'scalar' && typeof sid.value === 'string' && sid.value !== '' ? sid.value : undefined;
}

/** The statements of a document given as text; one that is not known when the text is not. */
function statementsOf(text: Value, work: Work): readonly Value[] {
  if (isNull(text) || (text.kind === 'scalar' && text.value === '')) return [];
  let document: Value | undefined = text.kind === 'unknown' ? text.document : undefined;
  if (text.kind === 'scalar' && typeof text.value === 'string') {
    try {
      document = fromJson(JSON.parse(text.value), work);
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
    }
  }
  const statement = document?.kind === 'map' ? document.entries.get('Statement') : undefined;
  if (statement === undefined)
    return [unknown('the statements of another document are not known', text.references)];
  return statement.kind === 'list' ? statement.items : [statement];
}

function toStatement(block: Value): Value {
  if (block.kind !== 'map') return block;
  const entries = new Map<string, Value>();
  const set = (name: string, value: Value | undefined) => {
    if (value !== undefined) entries.set(name, value);
  };
  set('Sid', given(block, 'sid'));
  set('Effect', given(block, 'effect') ?? scalar('Allow'));
  set('Action', oneOrMore(given(block, 'actions')));
  set('NotAction', oneOrMore(given(block, 'not_actions')));
  set('Resource', oneOrMore(given(block, 'resources')));
  set('NotResource', oneOrMore(given(block, 'not_resources')));
  set('Principal', toPrincipals(blocksOf(block, 'principals')));
  set('NotPrincipal', toPrincipals(blocksOf(block, 'not_principals')));
  set('Condition', toConditions(blocksOf(block, 'condition')));
  return { ...map(entries), ...(block.origin === undefined ? {} : { origin: block.origin }) };
}

function toPrincipals(blocks: readonly Value[]): Value | undefined {
  if (blocks.length === 0) return undefined;
  const byType = new Map<string, Value[]>();
  for (const block of blocks) {
    const type = block.kind === 'map' ? block.entries.get('type') : undefined;
    const identifiers = block.kind === 'map' ? block.entries.get('identifiers') : undefined;
    if (type?.kind !== 'scalar' || identifiers === undefined)
      return unknown('a principal is not known', block.references);
    byType.set(String(type.value), [...(byType.get(String(type.value)) ?? []), ...itemsOf(identifiers)]);
  }
  // A principal of the type "*" stands for everybody.
  if (byType.has('*')) return scalar('*');
  return map(new Map([...byType].map(([type, items]) => [type, collapse(list(items))] as const)));
}

function toConditions(blocks: readonly Value[]): Value | undefined {
  if (blocks.length === 0) return undefined;
  const byTest = new Map<string, Map<string, Value>>();
  for (const block of blocks) {
    const entry = (name: string) => (block.kind === 'map' ? block.entries.get(name) : undefined);
    const [test, variable, values] = [entry('test'), entry('variable'), entry('values')];
    if (test?.kind !== 'scalar' || variable?.kind !== 'scalar' || values === undefined) {
      return unknown('a condition is not known', block.references);
    }
    const group = byTest.get(String(test.value)) ?? new Map<string, Value>();
    byTest.set(String(test.value), group.set(String(variable.value), collapse(values)));
  }
  return map(new Map([...byTest].map(([test, variables]) => [test, map(variables)] as const)));
}

function oneOrMore(value: Value | undefined): Value | undefined {
  const isEmpty = value?.kind === 'list' && value.items.length === 0;
  return value === undefined || isEmpty ? undefined : collapse(value);
}

function collapse(value: Value): Value {
  const [first] = value.kind === 'list' ? value.items : [];
  return value.kind === 'list' && value.items.length === 1 && first !== undefined ? first : value;
}

function given(block: MapValue, name: string): Value | undefined {
  const value = block.entries.get(name);
  return value === undefined || isNull(value) ? undefined : value;
}

function blocksOf(block: MapValue, name: string): readonly Value[] {
  const value = given(block, name);
  return value === undefined ? [] : itemsOf(value);
}

function itemsOf(value: Value): readonly Value[] {
  return value.kind === 'list' ? (value satisfies ListValue).items : [value];
}

function toPlain(value: Value): unknown {
  if (value.kind === 'list') return value.items.map(toPlain);
  if (value.kind === 'map')
    return Object.fromEntries(sortedEntries(value).map(([key, entry]) => [key, toPlain(entry)]));
  return value.kind === 'scalar' ? value.value : null;
}
