import type { Call, NativeResource } from '../../model/resource.js';
import type { Value } from '../../model/value.js';
import { directoryOf, joinPath } from '../terraform/path.js';
import { Interpreter } from './interpreter.js';
import type { GivenParameters } from './parameters.js';
import { declaredParameters } from './parameters.js';
import type { Report } from './report.js';
import { evaluateResources } from './resources.js';
import { samMethods } from './sam-events.js';
import { samResources } from './sam-resources.js';
import type { Template } from './template.js';
import { entryOf, textOf } from './values.js';
import type { Work } from './work.js';
import { BudgetError } from './work.js';

/** The resources that are stacks of their own, and their property that says where the template is. */
const STACKS: Readonly<Record<string, string>> = {
  'AWS::CloudFormation::Stack': 'TemplateURL',
  'AWS::Serverless::Application': 'Location',
};

/** Stacks within stacks, and stacks below one template; more are not gone into. */
const MAXIMUM_DEPTH = 10;
const MAXIMUM_STACKS = 500;
/** Resources of the templates that the stacks below one template are made of: CloudFormation takes 500 of each, and 2,500 in all. */
const MAXIMUM_RESOURCES = 25_000;

/** What the stacks of a scan share. */
export interface StackCatalogue {
  /** By path. */
  readonly templates: ReadonlyMap<string, Template>;
  readonly given: GivenParameters;
  readonly reportOf: (template: Template) => Report;
  /** The templates whose parameters have been listed. */
  readonly listed: Set<Template>;
}

/**
 * The paths of the templates in the scan that a template makes nested stacks of: `aws cloudformation package` and SAM take paths, relative
 * to the template, where a URL will be.
 */
export function nestedTemplates({ resources, source }: Template): readonly string[] {
  return [...resources.entries.values()].flatMap((node) => {
    const written = locationOf(node);
    return written === undefined ? [] : (localPath(textOf(written), source.path) ?? []);
  });
}

function locationOf(node: Value): Value | undefined {
  const type = textOf(entryOf(node, 'Type')) ?? '';
  const property = Object.hasOwn(STACKS, type) ? STACKS[type] : undefined;
  return property === undefined ? undefined : entryOf(entryOf(node, 'Properties'), property);
}

function localPath(text: string | undefined, from: string): string | undefined {
  if (text === undefined || text === '' || /^[a-z][a-z0-9+.-]*:/i.test(text) || text.startsWith('/'))
    return undefined;
  return joinPath(directoryOf(from), text);
}

interface Caller {
  readonly stack: Stack;
  /** The logical id of the nested stack in it. */
  readonly id: string;
}

/** A template as it is deployed once: by itself, or as a nested stack with the parameters that its parent gives. */
export class Stack {
  private readonly interpreter: Interpreter;
  private readonly nested = new Map<string, Stack | undefined>();
  private readonly underWay = new Set<string>();

  constructor(
    private readonly template: Template,
    private readonly catalogue: StackCatalogue,
    private readonly work: Work,
    private readonly caller?: Caller,
    /** How many stacks there are below the same root, and resources in their templates. */
    private readonly count: { stacks: number; resources: number } = { stacks: 1, resources: 0 },
  ) {
    this.interpreter = new Interpreter(
      template,
      caller === undefined ? catalogue.given : NOTHING_GIVEN,
      work,
      {
        prefix: this.prefix,
        input: (name) => this.input(name),
        output: (id, name) => this.child(id)?.output(name),
      },
    );
  }

  /** What goes before logical ids: `Network.` of what is in the nested stack Network. */
  get prefix(): string {
    return this.caller === undefined ? '' : `${this.caller.stack.prefix}${this.caller.id}.`;
  }

  /** The stacks that this one is nested in, and itself. */
  private get calls(): readonly Call[] {
    if (this.caller === undefined) return [];
    const { stack, id } = this.caller;
    const span = stack.template.resources.entries.get(id)?.origin;
    return [...stack.calls, ...(span === undefined ? [] : [{ address: stack.prefix + id, span }])];
  }

  private get root(): string {
    return this.caller === undefined ? this.template.source.path : this.caller.stack.root;
  }

  /** The resources of this stack, and of those nested in it. */
  resources(): readonly NativeResource[] {
    const { template, prefix, root } = this;
    const report = this.catalogue.reportOf(template);
    const written = evaluateResources(template, this.interpreter, report);
    const placed = written.map((native) =>
      prefix === '' ? native : { ...native, root, id: prefix + native.id, calls: this.calls },
    );
    const own = [...placed.flatMap(samResources), ...samMethods(placed, prefix)];
    const nested = written.flatMap(({ id, type }) =>
      Object.hasOwn(STACKS, type) ? (this.child(id)?.resources() ?? []) : [],
    );
    const isFirst = !this.catalogue.listed.has(template);
    this.catalogue.listed.add(template);
    const parameters = isFirst
      ? declaredParameters(template).map((native) => ({ ...native, root, id: prefix + native.id }))
      : [];
    return [...own, ...nested, ...parameters];
  }

  private output(name: string): Value | undefined {
    const node = entryOf(entryOf(entryOf(this.template.body, 'Outputs'), name), 'Value');
    if (node === undefined || this.underWay.has(name)) return undefined;
    this.underWay.add(name);
    try {
      return this.interpreter.evaluate(node);
    } finally {
      this.underWay.delete(name);
    }
  }

  /** What the parent gives for a parameter; undefined when nothing. */
  private input(name: string): Value | undefined {
    if (this.caller === undefined) return undefined;
    const { stack, id } = this.caller;
    const resource = stack.template.resources.entries.get(id);
    const node = entryOf(entryOf(entryOf(resource, 'Properties'), 'Parameters'), name);
    const value = node === undefined ? undefined : stack.interpreter.evaluate(node);
    return value === undefined || node?.origin === undefined
      ? value
      : { ...value, through: [...(value.through ?? []), node.origin] };
  }

  /** The nested stack of that logical id; undefined, with a diagnostic, when its template is not in the scan. */
  private child(id: string): Stack | undefined {
    if (!this.nested.has(id)) {
      // Whatever is asked for while it is being found out comes out as not known.
      this.nested.set(id, undefined);
      this.nested.set(id, this.makeChild(id));
    }
    return this.nested.get(id);
  }

  private makeChild(id: string): Stack | undefined {
    const node = this.template.resources.entries.get(id);
    const written = node === undefined ? undefined : locationOf(node);
    if (node === undefined || written === undefined) return undefined;
    const report = this.catalogue.reportOf(this.template);
    const refuse = (code: string, why: string): undefined => {
      const level = code === 'nested-stack-not-scanned' ? 'notice' : 'warning';
      report.add(level, code, `The nested stack ${id} is not gone into: ${why}.`, node.origin ?? null);
    };
    const path = localPath(this.textOf(written), this.template.source.path);
    const template = path === undefined ? undefined : this.catalogue.templates.get(path);
    if (template === undefined)
      return refuse('nested-stack-not-scanned', 'its template is not among the files that are scanned');
    if (this.isWithin(template)) return refuse('cloudformation-cycle', 'its template leads to itself');
    const resources = this.count.resources + template.resources.entries.size;
    if (this.depth >= MAXIMUM_DEPTH || this.count.stacks >= MAXIMUM_STACKS || resources > MAXIMUM_RESOURCES)
      return refuse('cloudformation-budget', 'there are too many stacks in stacks');
    this.count.stacks += 1;
    this.count.resources = resources;
    return new Stack(template, this.catalogue, this.work, { stack: this, id }, this.count);
  }

  private textOf(written: Value): string | undefined {
    try {
      return textOf(this.interpreter.evaluate(written));
    } catch (error) {
      if (error instanceof BudgetError) return undefined;
      throw error;
    }
  }

  private isWithin(template: Template): boolean {
    return this.template === template || (this.caller?.stack.isWithin(template) ?? false);
  }

  private get depth(): number {
    return this.caller === undefined ? 0 : this.caller.stack.depth + 1;
  }
}

const NOTHING_GIVEN: GivenParameters = new Map();
