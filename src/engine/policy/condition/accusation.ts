import type { Expression, Logical } from './syntax.js';

/**
 * Which operands of an `and` say what is wrong: `engine == "mysql" and backups != true` is about the backups, wherever the
 * engine was written. What says what a resource is, and exceptions that do not apply, count only where there is nothing else.
 */
export function accusations({ operands }: Logical): readonly boolean[] {
  const accuse = operands.map((operand) => !isGuard(operand));
  return accuse.includes(true) ? accuse : operands.map(() => true);
}

/** `x == "a"`, `x == true`, `x in ["a", "b"]`, `x != null`, `matches(x, "…")`, `versionBefore(x, "…")`, `not …`, and what is made of these. */
function isGuard(expression: Expression): boolean {
  switch (expression.kind) {
    case 'not':
      return true;
    case 'logical':
      return expression.operands.every(isGuard);
    case 'call':
      return expression.name === 'matches' || expression.name === 'versionBefore';
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
