import type { ForExpression } from '../../hcl/ast.js';
import type { Value } from '../../../model/value.js';
import { EvaluationError } from '../errors.js';
import { isNull, list, map, unknownNotNull } from '../values/construction.js';
import { describe, scalarText, toBoolean } from '../values/conversion.js';
import { keyedElements } from '../values/elements.js';
import { deepReferencesOf } from '../values/references.js';
import { evaluate } from './evaluation.js';
import type { Scope } from './scope.js';
import { bind, spanOf } from './scope.js';

/** `[for …]` and `{for …}`. Unknown as a whole when it is not known which elements, or which keys, there are. */
export function evaluateFor(expression: ForExpression, scope: Scope): Value {
  const collection = evaluate(expression.collection, scope);
  const origin = spanOf(expression, scope);
  const elements = collection.kind === 'unknown' || isNull(collection) ? null : keyedElements(collection);
  if (elements === null) {
    if (collection.kind !== 'unknown') {
      throw new EvaluationError(
        `a for expression needs a collection, and the value is ${describe(collection)}`,
      );
    }
    return {
      ...unknownNotNull(collection.reason ?? 'the collection is not known', collection.references),
      origin,
    };
  }
  const results = new Results(expression);
  for (const [key, value] of elements) {
    const inner = bindElement(expression, key, value, scope);
    const isWanted =
      expression.condition === null ? true : testCondition(evaluate(expression.condition, inner));
    if (isWanted === null)
      return { ...unknownNotNull('a condition is not known', deepReferencesOf([collection])), origin };
    if (!isWanted) continue;
    const isKnown = results.add(
      expression.key === null ? null : evaluate(expression.key, inner),
      evaluate(expression.value, inner),
    );
    if (!isKnown) return { ...unknownNotNull('a key is not known', deepReferencesOf([collection])), origin };
  }
  return { ...results.value(), origin };
}

function bindElement(expression: ForExpression, key: Value, value: Value, scope: Scope): Scope {
  const withKey = expression.keyName === null ? scope : bind(scope, expression.keyName, key);
  return bind(withKey, expression.valueName, value);
}

function testCondition(condition: Value): boolean | null {
  return condition.kind === 'unknown' ? null : toBoolean(condition);
}

/** The elements that come out, gathered as the expression asks for. */
class Results {
  private readonly items: Value[] = [];
  private readonly entries = new Map<string, Value>();
  private readonly groups = new Map<string, Value[]>();

  constructor(private readonly expression: ForExpression) {}

  /** False when the key is not known. */
  add(key: Value | null, value: Value): boolean {
    if (key === null) {
      this.items.push(value);
      return true;
    }
    if (key.kind === 'unknown') return false;
    if (key.kind !== 'scalar') throw new EvaluationError(`a key must be a string, and is ${describe(key)}`);
    const name = scalarText(key.value);
    if (this.expression.isGrouped) {
      const group = this.groups.get(name);
      if (group === undefined) this.groups.set(name, [value]);
      else group.push(value);
      return true;
    }
    if (this.entries.has(name)) throw new EvaluationError(`two elements have the key "${name}"`);
    this.entries.set(name, value);
    return true;
  }

  value(): Value {
    if (this.expression.key === null) return list(this.items);
    if (!this.expression.isGrouped) return map(this.entries);
    return map(new Map([...this.groups].map(([key, values]) => [key, list(values)] as const)));
  }
}
