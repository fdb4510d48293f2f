import type { Expression } from './ast.js';
import { newParser } from './expression.js';
import { readExpression } from './fragment.js';
import type { JsonNode, JsonString } from './json-syntax.js';
import { decodedWithOffsets } from './json-syntax.js';
import { HclSyntaxError } from './syntax-error.js';
import { parseBareTemplate } from './template.js';

/** What the strings in a JSON value are: templates, or nothing but their text. */
export type StringMeaning = 'template' | 'literal';

/** The expression that a JSON value stands for. Throws HclSyntaxError when a template in it is broken. */
export function jsonExpression(text: string, node: JsonNode, strings: StringMeaning): Expression {
  const { start, end } = node;
  switch (node.kind) {
    case 'object': {
      const items = node.members.map(({ name, value }) => ({
        key: stringExpression(text, name, strings),
        value: jsonExpression(text, value, strings),
      }));
      return { kind: 'object', items, start, end };
    }
    case 'array':
      return {
        kind: 'list',
        items: node.items.map((item) => jsonExpression(text, item, strings)),
        start,
        end,
      };
    case 'string':
      return stringExpression(text, node, strings);
    case 'scalar':
      return { kind: 'literal', value: node.value, start, end };
  }
}

/** The native expression that is written inside a JSON string, such as the type of a variable. Throws HclSyntaxError. */
export function embeddedExpression(text: string, node: JsonString): Expression {
  return embedded(text, node, readExpression);
}

function stringExpression(text: string, node: JsonString, strings: StringMeaning): Expression {
  const { value, start, end } = node;
  if (strings === 'literal' || !(value.includes('${') || value.includes('%{'))) {
    return { kind: 'literal', value, start, end };
  }
  const expression = embedded(text, node, (content, from) =>
    parseBareTemplate(newParser(content, from), from),
  );
  return { ...expression, start, end };
}

/** Reads the content of a string where it stands, or, when it holds escapes, decoded; the offsets are those of the file. */
function embedded(
  text: string,
  node: JsonString,
  read: (text: string, start: number) => Expression,
): Expression {
  if (node.end - node.start === node.value.length + 2)
    return read(text.slice(0, node.end - 1), node.start + 1);
  const [content, offsets] = decodedWithOffsets(text, node);
  try {
    const expression = read(content, 0);
    relocate(expression, offsets);
    return expression;
  } catch (error) {
    if (!(error instanceof HclSyntaxError)) throw error;
    throw new HclSyntaxError(error.message, offsets[error.offset] ?? node.start);
  }
}

/** Moves each node of a tree from where it was in the decoded text to where it is in the file. */
function relocate(node: unknown, offsets: readonly number[]): void {
  if (typeof node !== 'object' || node === null) return;
  if ('start' in node && typeof node.start === 'number' && 'end' in node && typeof node.end === 'number') {
    Object.assign(node, { start: offsets[node.start], end: offsets[node.end] });
  }
  for (const value of Object.values(node)) relocate(value, offsets);
}
