import type { Value } from '../../model/value.js';
import { compileExpression } from './compile.js';
import type { Outcome, Scope } from './condition.js';
import { createFrame, withinBudget } from './condition.js';
import { ConditionError } from './condition-error.js';
import type { Node } from './node.js';
import { parseExpression } from './parse.js';
import type { Reads } from './paths.js';
import { collectReads } from './paths.js';
import { UNKNOWN_VALUE } from './truth.js';

/** Longer values are cut in messages. */
const LONGEST_VALUE = 100;
/** Of a list or a map, shown one by one. */
const MOST_ITEMS = 10;

/** A rule's message with its `{{ expression }}`s, ready to be filled in. */
export interface Message extends Reads {
  /** For a resource that the rule's condition is true of; `outcome` is what the condition said. */
  readonly render: (scope: Scope, outcome: Outcome) => string;
}

interface Part extends Reads {
  readonly node: Node;
}

/**
 * Compiles a message. Between `{{` and `}}` stands an expression of the condition language. `match` is the element that the first
 * quantifier of the condition decided on, `match.x` the one that it bound to `x`, else the member `x` of that first element.
 * Throws a ConditionError whose offset is one in the message.
 */
export function compileMessage(text: string, condition: { readonly bindings: readonly string[] }): Message {
  const names = [...new Set(condition.bindings)];
  const slots = new Map(names.map((name, index) => [`match.${name}`, index + 1]));
  if (names.length > 0) slots.set('match', 0);
  const parts = splitMessage(text).map((part) =>
    typeof part === 'string' ? part : compilePart(part, text, slots),
  );
  const reads = parts.filter((part) => typeof part !== 'string');
  return {
    paths: reads.flatMap((part) => part.paths),
    parameters: reads.flatMap((part) => part.parameters),
    render: (scope, outcome) => {
      const frame = createFrame(scope);
      const [first] = outcome.matches?.values() ?? [];
      if (first !== undefined) frame.elements[0] = first;
      for (const [index, name] of names.entries()) {
        const element = outcome.matches?.get(name);
        if (element !== undefined) frame.elements[index + 1] = element;
      }
      const show = ({ node }: Part): string =>
        showValue(withinBudget(() => node.value(frame), UNKNOWN_VALUE));
      return parts.map((part) => (typeof part === 'string' ? part : show(part))).join('');
    },
  };
}

/** A value in a message: short, on one line; `(unknown)` before apply, `(not set)` where there is none. */
function showValue(value: Value): string {
  const text = describe(value).replace(/\s+/g, ' ').trim();
  return text.length <= LONGEST_VALUE ? text : `${text.slice(0, LONGEST_VALUE - 1)}…`;
}

function describe(value: Value, depth = 0): string {
  if (value.kind === 'unknown') return '(unknown)';
  if (value.kind === 'scalar') return value.value === null ? '(not set)' : String(value.value).slice(0, 1000);
  const items =
    value.kind === 'list'
      ? value.items.slice(0, MOST_ITEMS + 1).map((item) => describeBelow(item, depth))
      : [...value.entries]
          .slice(0, MOST_ITEMS + 1)
          .map(([key, item]) => `${key}: ${describeBelow(item, depth)}`);
  const shown = items.length > MOST_ITEMS ? [...items.slice(0, MOST_ITEMS), '…'] : items;
  return value.kind === 'list' ? (shown.length === 0 ? '(none)' : shown.join(', ')) : `{${shown.join(', ')}}`;
}

function describeBelow(value: Value, depth: number): string {
  if (depth >= 2) return '…';
  return value.kind === 'list' ? `[${describe(value, depth + 1)}]` : describe(value, depth + 1);
}

interface Placeholder {
  readonly expression: string;
  readonly offset: number;
}

function splitMessage(text: string): (string | Placeholder)[] {
  const parts: (string | Placeholder)[] = [];
  let at = 0;
  for (let open = text.indexOf('{{'); open !== -1; open = text.indexOf('{{', at)) {
    const close = text.indexOf('}}', open);
    if (close === -1) throw new ConditionError("'{{' has no closing '}}'", text, open);
    parts.push(text.slice(at, open), { expression: text.slice(open + 2, close), offset: open + 2 });
    at = close + 2;
  }
  parts.push(text.slice(at));
  return parts;
}

/** Blanks before the expression keep its offsets those of the message. */
function compilePart(part: Placeholder, text: string, slots: ReadonlyMap<string, number>): Part {
  const padded = ' '.repeat(part.offset) + part.expression;
  let slot = slots.size;
  try {
    const expression = parseExpression(padded);
    const node = compileExpression(expression, { text, bindings: slots, nextSlot: () => slot++ });
    return { node, ...collectReads(expression) };
  } catch (error) {
    if (!(error instanceof ConditionError)) throw error;
    throw new ConditionError(`in the message: ${error.problem}`, text, error.offset);
  }
}
