import type { NativeResource } from '../../model/resource.js';
import type { Span } from '../../model/source.js';
import type { MapValue, Value } from '../../model/value.js';
import type { Bindings } from './functions/function.js';
import type { Interpreter } from './interpreter.js';
import type { Report } from './report.js';
import type { ImplicitApi } from './sam-events.js';
import { implicitApis } from './sam-events.js';
import { withGlobals } from './sam-globals.js';
import type { Template } from './template.js';
import { entryOf, perhapsNothing, textOf } from './values.js';
import { BudgetError } from './work.js';

/**
 * The resources of a template, evaluated, in their order. One whose condition is false is not created, so it is left out;
 * one whose condition is not known is kept.
 */
export function evaluateResources(
  template: Template,
  interpreter: Interpreter,
  report: Report,
): readonly NativeResource[] {
  const evaluation = new ResourceEvaluation(template, interpreter, report);
  return evaluation.all();
}

interface Declaration {
  readonly id: string;
  readonly node: Value;
  readonly bindings: Bindings;
  readonly origin: Span;
}

const NO_BINDINGS: Bindings = new Map();

class ResourceEvaluation {
  constructor(
    private readonly template: Template,
    private readonly interpreter: Interpreter,
    private readonly report: Report,
  ) {}

  all(): readonly NativeResource[] {
    const found = new Map<string, NativeResource>();
    for (const declaration of this.declarations()) {
      const native = this.native(declaration);
      if (native !== undefined) found.set(native.id, native);
    }
    const written = [...found.values()];
    return [
      ...written,
      ...implicitApis(written).flatMap((api) => (found.has(api.id) ? [] : this.implicit(api))),
    ];
  }

  /** An API that the template does not write: what is there of it is what the globals say of all. */
  private implicit({ id, type, origin }: ImplicitApi): NativeResource {
    const body = this.properties(withGlobals(this.template, type, undefined), NO_BINDINGS);
    const stage: Value = { kind: 'scalar', value: 'Prod' };
    const entries = new Map<string, Value>(type === 'AWS::Serverless::Api' ? [['StageName', stage]] : []);
    for (const [name, value] of body.entries) entries.set(name, value);
    const { path } = this.template.source;
    return {
      format: 'cloudformation',
      type,
      id,
      isData: false,
      root: path,
      body: { kind: 'map', entries, origin },
      origin,
    };
  }

  private *declarations(): Iterable<Declaration> {
    const { source, resources } = this.template;
    let end = resources.origin?.start ?? 0;
    for (const [key, node] of resources.entries) {
      const origin = node.origin ?? { source, start: end, end };
      if (key === 'Fn::Transform') {
        const message = 'A macro adds resources here when the template is deployed. They were not scanned.';
        this.report.add('notice', 'cloudformation-macro', message, origin);
      } else if (key.startsWith('Fn::ForEach::')) yield* this.repeated(node, origin);
      else yield { id: key, node, bindings: NO_BINDINGS, origin: withKey(origin, key, end) };
      end = Math.max(end, origin.end);
    }
  }

  private *repeated(loop: Value, origin: Span): Iterable<Declaration> {
    const instances = this.guard(origin, undefined, () => this.interpreter.repeat(loop));
    for (const [id, { node, bindings }] of instances ?? []) {
      yield { id, node, bindings, origin: node.origin ?? origin };
    }
    if (instances?.length === 0) {
      const message = 'Fn::ForEach makes no resources here: it takes a name, a list and an object.';
      this.report.add('notice', 'cloudformation-loop', message, origin);
    }
  }

  private native({ id, node, bindings, origin }: Declaration): NativeResource | undefined {
    const type = textOf(entryOf(node, 'Type'));
    if (node.kind !== 'map' || type === undefined || type === '') {
      const message = `The resource ${id} has no type, so it was not scanned.`;
      this.report.add('warning', 'cloudformation-resource', message, origin);
      return undefined;
    }
    if (this.isLeftOut(node, bindings, origin)) return undefined;
    const written = entryOf(node, 'Properties');
    const body = this.properties(withGlobals(this.template, type, written), bindings);
    const options = this.properties(without(node, ['Type', 'Properties']), bindings);
    const { path } = this.template.source;
    return {
      format: 'cloudformation',
      type,
      id,
      isData: false,
      root: path,
      body: body.origin === undefined ? { ...body, origin } : body,
      ...(options.entries.size > 0 ? { options } : {}),
      origin,
    };
  }

  private isLeftOut(node: MapValue, bindings: Bindings, origin: Span): boolean {
    const name = textOf(entryOf(node, 'Condition'));
    if (name === undefined) return false;
    const truth = this.guard(origin, undefined, () =>
      this.interpreter.truth(this.interpreter.fill(name, bindings)),
    );
    return truth === false;
  }

  /** Property by property, so that one that cannot be evaluated costs only itself. */
  private properties(written: Value | undefined, bindings: Bindings): MapValue {
    const place = written?.origin === undefined ? {} : { origin: written.origin };
    if (written?.kind !== 'map') return { kind: 'map', entries: new Map(), ...place };
    if (isComputed(written)) {
      const whole = this.guard(written.origin, undefined, () => this.interpreter.evaluate(written, bindings));
      if (whole?.kind === 'map') return whole;
      return { kind: 'map', entries: new Map(), ...place };
    }
    const entries = new Map<string, Value>();
    for (const [key, node] of written.entries) {
      if (key === 'Fn::Transform') {
        const message = 'A macro adds properties here when the template is deployed. They were not scanned.';
        this.report.add('notice', 'cloudformation-macro', message, node.origin ?? null);
        continue;
      }
      // A loop gives several properties, which come out as an object of their own.
      const isLoop = key.startsWith('Fn::ForEach::');
      const wanted: Value = isLoop ? { kind: 'map', entries: new Map([[key, node]]) } : node;
      const otherwise = perhapsNothing('the budget of the template is used up', node);
      const value = this.guard(node.origin, otherwise, () => this.interpreter.evaluate(wanted, bindings));
      if (isLoop && value?.kind === 'map') value.entries.forEach((entry, name) => entries.set(name, entry));
      else if (value !== undefined) entries.set(key, value);
    }
    return { kind: 'map', entries, ...place };
  }

  /** What `compute` gives; where the budget does not allow it `otherwise`, with a diagnostic. */
  private guard<Result>(origin: Span | undefined, otherwise: Result, compute: () => Result): Result {
    try {
      return compute();
    } catch (error) {
      // A range error says that the call stack or a string has come to what JavaScript can hold.
      if (!(error instanceof BudgetError) && !(error instanceof RangeError)) throw error;
      this.report.addBudget(error.message, origin ?? null);
      return otherwise;
    }
  }
}

function isComputed({ entries }: MapValue): boolean {
  const [key] = entries.size === 1 ? entries.keys() : [];
  return key !== undefined && (key === 'Ref' || key.startsWith('Fn::')) && key !== 'Fn::Transform';
}

function without(node: MapValue, keys: readonly string[]): MapValue {
  const entries = [...node.entries].filter(([key]) => !keys.includes(key));
  return { kind: 'map', entries: new Map(entries), ...(node.origin && { origin: node.origin }) };
}

/** From the logical id on, which stands before the value; not before `from`, where what comes before it ends. */
function withKey(origin: Span, key: string, from: number): Span {
  const at = origin.source.text.lastIndexOf(key, origin.start);
  return at >= from && at < origin.start ? { ...origin, start: at } : origin;
}
