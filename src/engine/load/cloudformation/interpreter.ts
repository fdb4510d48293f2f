import type { MapValue, Value } from '../../model/value.js';
import { truthOf } from './functions/conditions.js';
import type { Bindings, Call } from './functions/function.js';
import { attributeOf } from './functions/references.js';
import { intrinsic } from './functions/registry.js';
import { parameterValue } from './parameters.js';
import type { GivenParameters } from './parameters.js';
import { isPseudoParameter, pseudoParameter } from './pseudo-parameters.js';
import type { Template } from './template.js';
import { itemsOf, perhapsNothing, scalar, takenIn, textOf, unknown } from './values.js';
import type { Work } from './work.js';

const NO_BINDINGS: Bindings = new Map();

/**
 * Evaluates the values of one template: lazily, each condition and parameter once. What cannot be known before deployment is
 * unknown; what `AWS::NoValue` removes is not there. Throws BudgetError.
 */
export class Interpreter {
  private readonly parameters = new Map<string, Value>();
  private readonly truths = new Map<string, boolean | undefined>();

  constructor(
    private readonly template: Template,
    private readonly given: GivenParameters,
    private readonly work: Work,
    private readonly surroundings: Surroundings = ALONE,
  ) {}

  /** Undefined when it comes out as `AWS::NoValue`. */
  evaluate(node: Value, bindings: Bindings = NO_BINDINGS): Value | undefined {
    this.work.spend(1);
    switch (node.kind) {
      case 'unknown':
        return node;
      case 'scalar':
        return this.text(node, bindings);
      case 'list':
        return this.work.nested(() => this.list(node.items, node, bindings));
      case 'map':
        return this.work.nested(() => this.map(node, bindings));
    }
  }

  /** Whether a condition holds; undefined when that cannot be known. One that depends on itself cannot. */
  truth(name: string): boolean | undefined {
    const node = this.template.conditions.get(name);
    if (node === undefined) return undefined;
    if (this.truths.has(name)) return this.truths.get(name);
    this.truths.set(name, undefined);
    const truth = truthOf(this.evaluate(node));
    this.truths.set(name, truth);
    return truth;
  }

  /** A text in which `Fn::ForEach` has put names for their values: `Bucket${Name}`. Unknown values keep their name. */
  fill(text: string, bindings: Bindings): string {
    if (bindings.size === 0 || !/[$&]\{/.test(text)) return text;
    const filled = text.replaceAll(/([$&])\{([^{}]*)\}/g, (whole, sign: string, name: string) => {
      const value = textOf(bindings.get(name));
      if (value === undefined) return whole;
      return sign === '&' ? value.replaceAll(/[^A-Za-z0-9]/g, '') : value;
    });
    this.work.spendText(filled.length);
    return filled;
  }

  private text(node: Value, bindings: Bindings): Value {
    const text = node.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined;
    if (text === undefined) return node;
    if (text.includes('{{resolve:')) return unknown('a dynamic reference is resolved at deployment', node);
    const filled = this.fill(text, bindings);
    return filled === text ? node : scalar(filled, node);
  }

  private list(items: readonly Value[], node: Value, bindings: Bindings): Value {
    const evaluated = items.flatMap((item) => this.evaluate(item, bindings) ?? []);
    const isSame = evaluated.length === items.length && evaluated.every((item, at) => item === items[at]);
    return isSame ? node : { ...node, kind: 'list', items: evaluated };
  }

  private map(node: MapValue, bindings: Bindings): Value | undefined {
    const [only] = node.entries.size === 1 ? node.entries : [];
    if (only !== undefined && this.isFunction(...only)) return this.call(...only, node, bindings);
    const entries = new Map<string, Value>();
    let isChanged = false;
    for (const [key, entry] of node.entries) {
      if (key.startsWith('Fn::ForEach::')) {
        for (const [name, value] of this.repeat(entry, bindings)) {
          const evaluated = this.evaluate(value.node, value.bindings);
          if (evaluated !== undefined) entries.set(name, evaluated);
        }
        isChanged = true;
        continue;
      }
      // What a macro adds to an object beside what is written there.
      if (key === 'Fn::Transform') continue;
      const evaluated = this.evaluate(entry, bindings);
      if (evaluated !== undefined) entries.set(this.fill(key, bindings), evaluated);
      isChanged ||= evaluated !== entry;
    }
    return isChanged || bindings.size > 0 ? { ...node, entries } : node;
  }

  /** `Condition` is one where it names a condition; a policy statement has something else by that name. */
  private isFunction(name: string, argument: Value): boolean {
    if (name === 'Condition') return this.template.conditions.has(textOf(argument) ?? '');
    return name === 'Ref' || (name.startsWith('Fn::') && !name.startsWith('Fn::ForEach::'));
  }

  private call(name: string, argument: Value, node: MapValue, bindings: Bindings): Value | undefined {
    const implementation = intrinsic(name);
    if (implementation === undefined) return perhapsNothing(`${name} is no function that is known`, node);
    const call: Call = {
      node,
      // A text in the argument may hold names of a loop: `!Ref Bucket${Name}`.
      argument: argument.kind === 'scalar' && name !== 'Fn::Sub' ? this.text(argument, bindings) : argument,
      template: this.template,
      work: this.work,
      evaluate: (part) => this.evaluate(part, bindings),
      resolve: (wanted) => this.resolve(wanted, node, bindings),
      attribute: (of, attribute) => this.attribute(of, attribute, node),
      truth: (condition) => this.truth(condition),
    };
    return implementation(call);
  }

  private resolve(name: string, node: Value, bindings: Bindings): Value | undefined {
    const bound = bindings.get(name);
    if (bound !== undefined) return bound;
    if (isPseudoParameter(name)) return pseudoParameter(name, node, this.given);
    const parameter = this.parameter(name);
    if (parameter !== undefined) return takenIn(parameter, node);
    const origin = node.origin === undefined ? {} : { origin: node.origin };
    const references = [{ address: this.surroundings.prefix + name, attribute: '' }];
    const reason = `${name} is not known before deployment`;
    return { kind: 'unknown', reason, references, isNotNull: true, ...origin };
  }

  /** What `!GetAtt name.attribute` gives; of a nested stack that is in the scan, its output. */
  private attribute(name: string, attribute: string, node: Value): Value {
    const output = /^Outputs\.(.*)$/s.exec(attribute)?.[1];
    const value = output === undefined ? undefined : this.surroundings.output(name, output);
    return value === undefined
      ? attributeOf(this.surroundings.prefix + name, attribute, node)
      : takenIn(value, node);
  }

  private parameter(name: string): Value | undefined {
    const declaration = this.template.parameters.get(name);
    if (declaration === undefined) return undefined;
    const known =
      this.parameters.get(name) ??
      parameterValue(name, declaration, { given: this.given, passed: this.surroundings.input(name) });
    this.parameters.set(name, known);
    this.work.spend(itemsOf(known).length);
    return known;
  }

  /**
   * The entries that `Fn::ForEach` makes: `[name, collection, {key: value}]`. Where the collection cannot be known, one
   * of each stands for all.
   */
  repeat(loop: Value, bindings: Bindings = NO_BINDINGS): readonly (readonly [string, Repeated])[] {
    const [nameNode, collectionNode, body] = loop.kind === 'list' ? loop.items : [];
    const name = textOf(nameNode);
    if (name === undefined || collectionNode === undefined || body?.kind !== 'map') return [];
    const collection = this.evaluate(collectionNode, bindings);
    if (collection === undefined) return [];
    return itemsOf(collection).flatMap((item) => {
      const inner: Bindings = new Map([...bindings, [name, item]]);
      return [...body.entries].flatMap(([key, node]): readonly (readonly [string, Repeated])[] => {
        this.work.spend(1 + inner.size);
        return key.startsWith('Fn::ForEach::')
          ? this.work.nested(() => this.repeat(node, inner))
          : [[this.fill(key, inner), { node, bindings: inner }]];
      });
    });
  }
}

/** Where the template is deployed: by itself, or within another stack. */
export interface Surroundings {
  /** What goes before logical ids in references. */
  readonly prefix: string;
  /** What the parent gives for a parameter. */
  readonly input: (name: string) => Value | undefined;
  /** The output of a nested stack; undefined when that is not in the scan. */
  readonly output: (stack: string, name: string) => Value | undefined;
}

const ALONE: Surroundings = { prefix: '', input: () => undefined, output: () => undefined };

/** A value of a loop's body, with what its names stand for in this turn. */
export interface Repeated {
  readonly node: Value;
  readonly bindings: Bindings;
}
