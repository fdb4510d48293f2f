import type { Value } from '../../../model/value.js';
import type { Template } from '../template.js';
import type { Work } from '../work.js';

/** Names that `Fn::ForEach` gives, with what they stand for. */
export type Bindings = ReadonlyMap<string, Value>;

/** One call of an intrinsic function. */
export interface Call {
  /** The function with its argument: where what it gives was made. */
  readonly node: Value;
  /** Not evaluated yet. */
  readonly argument: Value;
  readonly template: Template;
  readonly work: Work;
  /** Undefined is `AWS::NoValue`: nothing is there. */
  readonly evaluate: (node: Value) => Value | undefined;
  /** What `{Ref: name}` stands for. */
  readonly resolve: (name: string) => Value | undefined;
  /** What an attribute of a resource, or of a nested stack, stands for. */
  readonly attribute: (resource: string, attribute: string) => Value;
  /** Of a condition; undefined when it cannot be known. */
  readonly truth: (name: string) => boolean | undefined;
}

/** What an intrinsic function gives; nothing for `AWS::NoValue`. Throws BudgetError. */
export type Intrinsic = (call: Call) => Value | undefined;

/** The arguments of a function that takes several, evaluated; undefined when they are not written as a list. */
export function argumentsOf({ argument, evaluate }: Call): readonly (Value | undefined)[] | undefined {
  return argument.kind === 'list' ? argument.items.map(evaluate) : undefined;
}
