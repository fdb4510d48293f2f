import type { Value } from '../../model/value.js';

/** The functions whose long form does not start with `Fn::`. */
const PLAIN: ReadonlySet<string> = new Set(['Ref', 'Condition']);

/**
 * The long form of a function that is written as a tag: `!GetAtt a.Arn` is `{Fn::GetAtt: a.Arn}`. What stands behind a tag
 * is text, also `!Ref Yes`. (CloudFormation User Guide, "Intrinsic function reference")
 */
export function readShortForm(tag: string, value: Value, text?: string): Value {
  const argument: Value = value.kind === 'scalar' && text !== undefined ? { ...value, value: text } : value;
  const name = PLAIN.has(tag) ? tag : `Fn::${tag}`;
  const origin = value.origin === undefined ? {} : { origin: value.origin };
  return { kind: 'map', entries: new Map([[name, argument]]), ...origin };
}
