import type { Attribute, Block } from '../hcl/ast.js';
import type { Span } from '../../model/source.js';
import type { Reference, Value } from '../../model/value.js';
import type { Fragment } from './configuration.js';
import type { DynamicContent } from './dynamic-block.js';
import { expandDynamic } from './dynamic-block.js';
import type { Scope } from './expression/scope.js';
import { evaluateGuarded } from './guarded-evaluation.js';
import { Memo } from './memo.js';
import type { Report } from './report.js';
import { isNull, list, scalar, unknown } from './values/construction.js';
import { LazyMap } from './values/lazy.js';
import { placed } from './values/origin.js';
import { withReferences } from './values/references.js';
import { traversalText } from './written-text.js';

/** The arguments that say how Terraform treats a resource, and are no attributes of it. */
const META_ARGUMENTS: ReadonlySet<string> = new Set(['count', 'for_each', 'depends_on', 'providers']);
/** Arguments that name things instead of having values. */
const NAMING_ARGUMENTS: ReadonlySet<string> = new Set(['provider', 'ignore_changes', 'replace_triggered_by']);

/** Where a body stands: what its expressions see, and the resource that it belongs to. */
export interface BodyContext {
  readonly scope: Scope;
  readonly report: Report;
  /** The resource that the body is of, and in it the block; null for what nothing can refer to. */
  readonly self: Reference | null;
  /** Whether the meta-arguments of resources count as such. */
  readonly isResource: boolean;
}

/** A body, evaluated attribute by attribute as they are asked for. */
export class BlockBody {
  private readonly memo = new Memo<string, Value>();
  private readonly attributes = new Map<string, { readonly attribute: Attribute; readonly scope: Scope }>();
  private readonly blocks = new Map<string, { readonly blocks: Block[]; readonly scope: Scope }>();
  private evaluated: ReadonlyMap<string, Value> | undefined;

  constructor(
    fragments: readonly Fragment[],
    private readonly context: BodyContext,
  ) {
    for (const { source, body } of fragments) {
      const scope = { ...context.scope, source };
      const own = new Map<string, { readonly blocks: Block[]; readonly scope: Scope }>();
      for (const attribute of body.attributes) {
        if (!(context.isResource && META_ARGUMENTS.has(attribute.name))) {
          this.attributes.set(attribute.name, { attribute, scope });
        }
      }
      for (const block of body.blocks) {
        const type = block.type === 'dynamic' ? (block.labels[0] ?? '') : block.type;
        const group = own.get(type);
        if (group === undefined) own.set(type, { blocks: [block], scope });
        else group.blocks.push(block);
      }
      // What an override file says of a block type takes the place of all that was said before.
      for (const [type, group] of own) this.blocks.set(type, group);
    }
  }

  /** The attributes and the nested blocks, all of them. */
  get entries(): ReadonlyMap<string, Value> {
    if (this.evaluated === undefined) {
      const entries = new Map<string, Value>();
      for (const name of new Set([...this.attributes.keys(), ...this.blocks.keys()])) {
        const value = this.entry(name);
        if (value !== undefined) entries.set(name, value);
      }
      this.evaluated = entries;
    }
    return this.evaluated;
  }

  /** Undefined when neither an attribute nor a block of this name was written. */
  entry(name: string): Value | undefined {
    const written = this.attributes.get(name);
    const nested = this.blocks.get(name);
    if (written === undefined && nested === undefined) return undefined;
    const value = this.memo.get(
      name,
      () =>
        written === undefined
          ? this.evaluateBlocks(name)
          : this.evaluateAttribute(written.attribute, written.scope),
      () => unknown(`${name} depends on itself`),
    );
    // A dynamic block that makes no block is as if it had not been written.
    return value.kind === 'list' && written === undefined && value.items.length === 0 ? undefined : value;
  }

  private evaluateAttribute({ name, value: expression, start, end }: Attribute, scope: Scope): Value {
    const span = { source: scope.source, start, end };
    if (this.context.isResource && NAMING_ARGUMENTS.has(name)) {
      const names = expression.kind === 'list' ? expression.items.map(traversalText) : null;
      const text =
        names === null ? scalar(traversalText(expression)) : list(names.map((item) => scalar(item)));
      return { ...text, origin: span };
    }
    if (expression.kind === 'literal') return scalar(expression.value, span);
    return placed(evaluateGuarded(expression, scope, this.context.report), span);
  }

  private evaluateBlocks(type: string): Value {
    const group = this.blocks.get(type);
    const values: Value[] = [];
    const { work } = this.context.scope.environment;
    for (const block of group?.blocks ?? []) {
      const scope = group?.scope ?? this.context.scope;
      if (work.isExhausted) values.push(unknown('the evaluation takes too many steps'));
      else if (block.type === 'dynamic') {
        for (const dynamic of expandDynamic(block, scope, this.context.report)) {
          values.push(this.nestedBlock(type, block, dynamic));
        }
      } else values.push(this.nestedBlock(type, block, { content: block, scope, isPossible: false }));
    }
    const origin = values[0]?.origin;
    return origin === undefined ? list(values) : { ...list(values), origin };
  }

  /** `written` is what a violation points at: the whole of a dynamic block, not only its content. */
  private nestedBlock(type: string, written: Block, made: DynamicContent): BlockValue {
    const { content, scope } = made;
    const { self, report } = this.context;
    const inner =
      self === null
        ? null
        : { address: self.address, attribute: self.attribute === '' ? type : self.attribute };
    const isResource = this.context.isResource && type === 'lifecycle';
    const body = new BlockBody([{ source: scope.source, body: content.body }], {
      scope,
      report,
      self: inner,
      isResource,
    });
    const origin = { source: scope.source, start: written.start, end: written.end };
    return new BlockValue(body, inner, origin, made.isPossible ? true : undefined);
  }
}

/** A nested block. An attribute that was not written may still be there: the provider may compute it. */
export class BlockValue extends LazyMap {
  readonly references = undefined;

  constructor(
    private readonly body: BlockBody,
    private readonly self: Reference | null,
    override readonly origin: Span,
    readonly isPossible: true | undefined,
  ) {
    super();
  }

  override get entries(): ReadonlyMap<string, Value> {
    return this.body.entries;
  }

  override attribute(name: string): Value {
    const references = this.self === null ? [] : [this.self];
    const value = this.body.entry(name);
    if (value === undefined || isNull(value)) {
      return { ...unknown(`${name} is not known before apply`, references), origin: this.origin };
    }
    return withReferences(value, references);
  }
}
