import type { Expression, Logical } from './syntax.js';

/**
 * Which operands of an `and` say what is wrong: `engine == "mysql" and backups != true` is about the backups, wherever the
 * engine was written. What says what a resource is, and exceptions that do not apply, count only where there is nothing else.
 */
export function accusations({ operands }: Logical): readonly boolean[] {
  const accuse = operands.map((operand) => !isGuard(operand));
  return accuse.includes(true) ? accuse : operands.map(() => true);
}

/** What tells by a text what something is. */
const TESTS_OF_TEXTS: ReadonlySet<string> = new Set(['matches', 'startsWith', 'endsWith', 'versionBefore']);

/** `x == "a"`, `x == true`, `x in ["a", "b"]`, `x != null`, `matches(x, "…")`, `not …`, and what is made of these. */
function isGuard(expression: Expression): boolean {
  switch (expression.kind) {
    case 'not':
      return true;
    case 'logical':
      return expression.operands.every(isGuard);
    case 'call':
      return TESTS_OF_TEXTS.has(expression.name);
    case 'comparison':
      return isGuardingComparison(expression.operator, expression.left, expression.right);
    default:
      return false;
  }
}

function isGuardingComparison(operator: string, left: Expression, right: Expression): boolean {
  if (operator === 'in') return left.kind !== 'literal' && (right.kind === 'list' || isParameter(right));
  if (right.kind !== 'literal' || left.kind === 'call') return false;
  if (operator === '!=') return right.value === null;
  return operator === '==' && (right.value === true || typeof right.value === 'string');
}

function isParameter({ kind, ...expression }: Expression): boolean {
  return (
    kind === 'member' &&
    'object' in expression &&
    expression.object.kind === 'name' &&
    expression.object.name === 'params'
  );
}
