import type { Span } from '../../model/source.js';
import type { MapValue, Value } from '../../model/value.js';
import { BudgetExceeded, EVALUATION_STEPS } from './budget.js';
import { compileExpression } from './compile.js';
import type { Frame } from './node.js';
import { parseExpression } from './parse.js';
import type { Reads } from './paths.js';
import { collectReads } from './paths.js';
import type { Expression } from './syntax.js';
import type { Truth } from './truth.js';
import { FALSE, TRUE, UNKNOWN } from './truth.js';

/** What a condition is evaluated on. */
export interface Scope {
  readonly resource: MapValue;
  /** Where the resource stands: the witness of what is absent. */
  readonly origin?: Span;
  readonly parameters?: MapValue;
  /** `meta.type`, `meta.nativeType`, `meta.format`, `meta.provider`, `meta.id`. */
  readonly meta?: MapValue;
  /** What decided before, as in `Outcome.matches`: the innermost element of each is passed over, to see what else decides. */
  readonly without?: readonly ReadonlyMap<string, Value>[];
}

export interface Outcome {
  readonly truth: 'true' | 'false' | 'unknown';
  /**
   * Of a condition that is true: where what made it true was written; of an absent attribute, the deepest part of its
   * path that is there.
   */
  readonly witness?: Span;
  /** Of a witness whose value calls of modules handed on, their arguments; the outermost first. */
  readonly through?: readonly Span[];
  /** Of a condition that is true: the elements that decided, by the name that a quantifier bound them to; the outermost first. */
  readonly matches?: ReadonlyMap<string, Value>;
  /** What the evaluation took; at most `EVALUATION_STEPS`. */
  readonly steps: number;
}

/** A condition ready to be evaluated, and what it reads: attributes and parameters, with their places in its text. */
export interface Condition extends Reads {
  readonly text: string;
  /** The names that its quantifiers bind. */
  readonly bindings: readonly string[];
  readonly evaluate: (scope: Scope) => Outcome;
}

const EMPTY: MapValue = { kind: 'map', entries: new Map() };

/**
 * Compiles the text of a condition. Evaluation is three-valued (Kleene), never throws on what a resource holds, and is bounded: what takes
 * too many steps is unknown. Throws a ConditionError (a ConfigError, `policy-invalid`) with the offset of what is wrong.
 */
export function compileCondition(text: string): Condition {
  const expression = parseExpression(text);
  const slots: string[] = [];
  const nextSlot = (): number => slots.push('') - 1;
  const node = compileExpression(expression, { text, bindings: new Map(), nextSlot });
  const evaluate = (scope: Scope): Outcome => {
    const frame = createFrame(scope);
    const truth = withinBudget<Truth>(() => node.truth(frame), UNKNOWN);
    const steps = EVALUATION_STEPS - frame.steps;
    if (truth === FALSE) return { truth: 'false', steps };
    if (truth === UNKNOWN) return { truth: 'unknown', steps };
    frame.steps = EVALUATION_STEPS;
    const place = withinBudget(() => node.place(frame, TRUE), undefined);
    const { matches } = frame;
    return {
      truth: 'true',
      steps,
      ...(matches === undefined ? {} : { matches }),
      ...(place === undefined ? {} : { witness: place.span }),
      ...(place?.through === undefined ? {} : { through: place.through }),
    };
  };
  return { text, evaluate, bindings: bindingsOf(expression), ...collectReads(expression) };
}

export function createFrame(scope: Scope): Frame {
  return {
    steps: EVALUATION_STEPS,
    roots: { resource: scope.resource, params: scope.parameters ?? EMPTY, meta: scope.meta ?? EMPTY },
    origin: scope.origin,
    without: scope.without === undefined || scope.without.length === 0 ? NONE : byInnermost(scope.without),
    elements: [],
    elementPlaces: [],
    matches: undefined,
  };
}

const NONE: Frame['without'] = new Map();

/** By the innermost element of each. */
function byInnermost(without: readonly Elements[]): Frame['without'] {
  const byElement = new Map<Value, { readonly binding: string; readonly matches: Elements }[]>();
  for (const matches of without) {
    const last = [...matches].at(-1);
    if (last === undefined) continue;
    const [binding, element] = last;
    const others = byElement.get(element);
    if (others === undefined) byElement.set(element, [{ binding, matches }]);
    else others.push({ binding, matches });
  }
  return byElement;
}

type Elements = ReadonlyMap<string, Value>;

/** What `evaluate` gives, or `otherwise` when it takes too long. */
export function withinBudget<T>(evaluate: () => T, otherwise: T): T {
  try {
    return evaluate();
  } catch (error) {
    if (error instanceof BudgetExceeded) return otherwise;
    throw error;
  }
}

function bindingsOf(expression: Expression): string[] {
  switch (expression.kind) {
    case 'quantified':
      return [...bindingsOf(expression.list), expression.binding, ...bindingsOf(expression.condition)];
    case 'list':
      return expression.items.flatMap(bindingsOf);
    case 'logical':
      return expression.operands.flatMap(bindingsOf);
    case 'call':
      return expression.arguments.flatMap(bindingsOf);
    case 'comparison':
      return [...bindingsOf(expression.left), ...bindingsOf(expression.right)];
    case 'not':
      return bindingsOf(expression.operand);
    case 'member':
      return bindingsOf(expression.object);
    case 'index':
      return [...bindingsOf(expression.object), ...bindingsOf(expression.index)];
    default:
      return [];
  }
}
