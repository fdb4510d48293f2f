import type { Value } from '../model/value.js';
import type { DeriveContext } from './derive.js';
import { documentStatements } from './policy-document.js';
import { dataStatements } from './policy-data.js';
import { fromJson } from '../model/from-json.js';

const DATA_TYPE = 'aws_iam_policy_document';

/**
 * The statements of IAM policy documents in one shape, whatever they were written in: a text in JSON (heredoc, file,
 * `jsonencode`), one that is known in part, an object, or a reference to `data.aws_iam_policy_document`.
 */
export function statements(sources: readonly Value[], context: DeriveContext): Value {
  const items = sources.flatMap((source): readonly Value[] => {
    const found = statementsOf(source, context);
    return found.kind === 'list' ? found.items : [found];
  });
  const [only] = items;
  return items.length === 1 && only?.kind === 'unknown' ? only : { kind: 'list', items };
}

function statementsOf(source: Value, context: DeriveContext): Value {
  if (source.kind === 'unknown') {
    if (source.document !== undefined) return documentStatements(source.document, source);
    return dataStatements(source, DATA_TYPE, context) ?? source;
  }
  if (source.kind === 'scalar') {
    if (typeof source.value !== 'string' || source.value.trim() === '') return { kind: 'list', items: [] };
    return documentStatements(fromJson(source.value, source), source);
  }
  return documentStatements(source, source);
}
