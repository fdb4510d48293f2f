import type { Expression } from '../hcl/ast.js';

/** A reference as it was written, such as `aws.west` or `tags["Name"]`; empty for any other expression. */
export function traversalText(expression: Expression): string {
  switch (expression.kind) {
    case 'variable':
      return expression.name;
    case 'literal':
      return String(expression.value);
    case 'get-attribute':
      return `${traversalText(expression.object)}.${expression.name}`;
    case 'index': {
      const { key } = expression;
      const text = key.kind === 'literal' ? JSON.stringify(key.value) : traversalText(key);
      return `${traversalText(expression.object)}[${text}]`;
    }
    default:
      return '';
  }
}
