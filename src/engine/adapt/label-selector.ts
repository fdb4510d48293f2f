import type { Value } from '../model/value.js';
import { isThere, readPath } from './read-path.js';

/** True, false, or undefined for what cannot be known before apply. */
export type Certainty = boolean | undefined;

/** The conjunction of Kleene's logic. */
export function all(parts: Iterable<Certainty>): Certainty {
  let result: Certainty = true;
  for (const part of parts) {
    if (part === false) return false;
    if (part === undefined) result = undefined;
  }
  return result;
}

/**
 * Whether a label selector (`matchLabels`, `matchExpressions`) selects what has these labels; an empty one selects
 * everything. (https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/)
 */
export function selects(selector: Value, labels: Value): Certainty {
  if (selector.kind === 'unknown') return undefined;
  const entries = readPath(selector, ['matchLabels']);
  const expressions = readPath(selector, ['matchExpressions']).flatMap((list) =>
    list.kind === 'list' ? list.items : [list],
  );
  return all([
    ...entries.map((wanted) => matchesLabels(wanted, labels)),
    ...expressions.map((expression) => matchesExpression(expression, labels)),
  ]);
}

/** Whether two texts are the same: known ones, or unknown ones that stand for the same attribute of a resource. */
export function isSame(a: Value, b: Value): Certainty {
  if (a.kind === 'scalar' && b.kind === 'scalar') return String(a.value) === String(b.value);
  if (a.kind !== 'unknown' && b.kind !== 'unknown') return false;
  const [left, right] = [referenceOf(a), referenceOf(b)];
  return left !== undefined && left === right ? true : undefined;
}

function referenceOf(value: Value): string | undefined {
  const [reference, ...others] = value.references ?? [];
  if (value.kind !== 'unknown' || reference === undefined || others.length > 0) return undefined;
  return `${reference.address} ${reference.attribute}`;
}

function matchesLabels(wanted: Value, labels: Value): Certainty {
  if (wanted.kind !== 'map') return wanted.kind === 'unknown' ? undefined : true;
  return all(
    [...wanted.entries].map(([key, value]) => {
      const label = labelOf(labels, key);
      return label === undefined ? false : isSame(label, value);
    }),
  );
}

function matchesExpression(expression: Value, labels: Value): Certainty {
  const [[key], [operator], [values]] = ['key', 'operator', 'values'].map((name) =>
    readPath(expression, [name]),
  ) as [readonly Value[], readonly Value[], readonly Value[]];
  if (key?.kind !== 'scalar' || operator?.kind !== 'scalar') return undefined;
  const label = labelOf(labels, String(key.value));
  if (label?.kind === 'unknown' && labels.kind === 'unknown') return undefined;
  switch (operator.value) {
    case 'Exists':
      return label !== undefined;
    case 'DoesNotExist':
      return label === undefined;
    case 'In':
      return label === undefined ? false : isOneOf(label, values);
    case 'NotIn': {
      const isIn = label === undefined ? false : isOneOf(label, values);
      return isIn === undefined ? undefined : !isIn;
    }
    default:
      return undefined;
  }
}

function isOneOf(label: Value, values: Value | undefined): Certainty {
  if (values?.kind !== 'list') return values?.kind === 'unknown' ? undefined : false;
  const found = values.items.map((value) => isSame(label, value));
  return found.includes(true) ? true : found.includes(undefined) ? undefined : false;
}

/** Undefined for none; of labels that are not known, one that is not known. */
function labelOf(labels: Value, key: string): Value | undefined {
  if (labels.kind === 'unknown') return labels;
  const label = labels.kind === 'map' ? labels.entries.get(key) : undefined;
  return label !== undefined && isThere(label) ? label : undefined;
}
