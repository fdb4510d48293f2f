import type { Call, NativeResource } from '../../model/resource.js';
import type { Span } from '../../model/source.js';
import type { Value } from '../../model/value.js';
import { convertVariable } from './variable.js';
import type { Configuration, Declaration, ResourceDeclaration } from './configuration.js';
import { findAttribute, findText } from './configuration.js';
import type { Instance } from './expansion.js';
import type { Binding, Names, Scope } from './expression/scope.js';
import { declarationsOf } from './declarations.js';
import { evaluateGuarded } from './guarded-evaluation.js';
import { InstanceGroup } from './instance-group.js';
import { Memo } from './memo.js';
import { callModule, markAbsent } from './module-call.js';
import { typeOfModule } from './module-source.js';
import type { ModuleOutputs } from './module-outputs.js';
import { Namespace } from './namespace.js';
import { providerResource } from './provider-block.js';
import { ResourceInstance } from './resource-instance.js';
import type { RootEvaluation } from './root-evaluation.js';
import { scalar, unknown } from './values/construction.js';

/** What a module call passes, or what a root module is given, for a variable; undefined when nothing. */
export type Inputs = (name: string) => Value | undefined;

/** How a module instance came to be. */
export interface ModuleCall {
  /** `module.a["x"].module.b`; empty for a root module. */
  readonly address: string;
  /** The names of the calls that lead here. */
  readonly path: readonly string[];
  /** Null for a root module. */
  readonly caller: ModuleInstance | null;
  /** Where the call stands; null for a root module. */
  readonly span: Span | null;
  readonly inputs: Inputs;
}

/** A module as it is called once, with the inputs of that call. Everything in it is evaluated when it is asked for. */
export class ModuleInstance implements Names {
  private readonly names = new Map<string, Value>();
  private readonly values = new Memo<string, Value>();
  private readonly resources = new Map<string, InstanceGroup<ResourceInstance>>();
  private readonly modules = new Map<string, InstanceGroup<ModuleOutputs>>();

  /** The calls that lead here; undefined for a root module. */
  private readonly calls: readonly Call[] | undefined;

  constructor(
    readonly configuration: Configuration,
    readonly root: RootEvaluation,
    readonly call: ModuleCall,
  ) {
    const { address, caller, span } = call;
    if (span !== null) this.calls = [...(caller?.calls ?? []), { address, span }];
  }

  resolve(name: string): Value {
    let value = this.names.get(name);
    if (value === undefined) {
      value = this.namespace(name);
      this.names.set(name, value);
    }
    return value;
  }

  /** Throws nothing: a variable that is not declared is unknown. */
  variable(name: string): Value {
    const compute = () => this.evaluateVariable(name);
    return this.values.get(`var.${name}`, compute, () =>
      this.cycle(`var.${name}`, this.configuration.variables.get(name)),
    );
  }

  /** Undefined when the module has no such output. */
  output(name: string): Value | undefined {
    const declaration = this.configuration.outputs.get(name);
    const attribute = declaration === undefined ? undefined : findAttribute(declaration, 'value');
    if (attribute === undefined) return undefined;
    const compute = () =>
      evaluateGuarded(attribute.expression, this.scope(attribute, undefined), this.root.report);
    return this.values.get(`output.${name}`, compute, () => this.cycle(`output.${name}`, declaration));
  }

  /** The resources of this module and of those that it calls, in the order in which they are written. */
  *nativeResources(): Generator<NativeResource> {
    for (const provider of this.configuration.providers) yield providerResource(provider, this);
    for (const declaration of this.configuration.resources.values()) {
      for (const instance of this.resourceGroup(declaration).instances) yield this.native(instance);
    }
    for (const call of this.configuration.modules.values()) {
      const group = this.moduleGroup(call);
      if (group?.instances.length === 0) markAbsent(call, this);
      if (group === undefined) yield* this.unscannedCalls(call);
      for (const outputs of group?.instances ?? []) yield* outputs.module.nativeResources();
    }
    if (this.root.isFirst(this.configuration)) yield* declarationsOf(this);
  }

  /**
   * The calls of a module of a registry whose files are not there, as resources: what well-known modules make of their inputs can
   * be told without them.
   */
  private *unscannedCalls(call: Declaration): Generator<NativeResource> {
    const type = typeOfModule(findText(call, 'source') ?? '');
    if (type === undefined) return;
    const address = this.addressOf(`module.${call.name}`);
    const declaration = { ...call, type, isData: false, address };
    const scope = this.scope(call, undefined);
    const create = (instance: Instance) =>
      new ResourceInstance(declaration, address + instance.key, instance, scope, this.root.report);
    const group = new InstanceGroup(declaration, address, scope, this.root.report, create);
    for (const instance of group.instances) yield this.native(instance);
  }

  private native(instance: ResourceInstance): NativeResource {
    const native = instance.toNative(this.root.directory);
    return this.calls === undefined ? native : { ...native, calls: this.calls };
  }

  scope(place: { readonly source: Scope['source'] }, bindings: Binding | undefined): Scope {
    return { source: place.source, names: this, bindings, environment: this.root.environment };
  }

  private namespace(name: string): Value {
    switch (name) {
      case 'var':
        return new Namespace('var is no value', (variable) => this.variable(variable));
      case 'local':
        return new Namespace('local is no value', (local) => this.local(local));
      case 'module':
        return new Namespace('module is no value', (call) => this.moduleValue(call));
      case 'data':
        return new Namespace('data is no value', (type) => this.resourceType(`data.${type}`));
      case 'path':
        return new Namespace('path is no value', (part) => this.path(part));
      case 'terraform':
        return new Namespace('terraform is no value', (part) =>
          part === 'workspace' ? scalar('default') : unknown(`terraform.${part} is not known before apply`),
        );
      case 'each':
      case 'count':
      case 'self':
        return unknown(`${name} is not known here`);
      // Terraform refuses these spellings, which can mean only one thing: what is wrong with it is reported all the same.
      case 'True':
      case 'False':
        return scalar(name === 'True');
      default:
        return this.resourceType(name);
    }
  }

  private path(part: string): Value {
    if (part === 'module') return scalar(this.root.relativePath(this.configuration.directory));
    return part === 'root' ? scalar('.') : unknown(`path.${part} is not known here`);
  }

  private resourceType(type: string): Value {
    return new Namespace(`${type} is no value`, (name) => {
      const declaration = this.configuration.resources.get(`${type}.${name}`);
      if (declaration !== undefined) return this.resourceGroup(declaration).value;
      const address = this.addressOf(`${type}.${name}`);
      return unknown(`${address} is not declared`, [{ address, attribute: '' }]);
    });
  }

  /** Throws nothing: a local value that is not declared is unknown. */
  local(name: string): Value {
    const declaration = this.configuration.locals.get(name);
    if (declaration === undefined) return unknown(`local.${name} is not declared`);
    const compute = () =>
      evaluateGuarded(declaration.expression, this.scope(declaration, undefined), this.root.report);
    return this.values.get(`local.${name}`, compute, () => this.cycle(`local.${name}`, undefined));
  }

  private evaluateVariable(name: string): Value {
    const declaration = this.configuration.variables.get(name);
    if (declaration === undefined) return unknown(`var.${name} is not declared`);
    return convertVariable(declaration, this.call.inputs(name), this);
  }

  private resourceGroup(declaration: ResourceDeclaration): InstanceGroup<ResourceInstance> {
    let group = this.resources.get(declaration.address);
    if (group === undefined) {
      const scope = this.scope(declaration, undefined);
      const address = this.addressOf(declaration.address);
      const create = (instance: Instance) =>
        new ResourceInstance(declaration, address + instance.key, instance, scope, this.root.report);
      group = new InstanceGroup(declaration, address, scope, this.root.report, create);
      this.resources.set(declaration.address, group);
    }
    return group;
  }

  private moduleValue(name: string): Value {
    const call = this.configuration.modules.get(name);
    if (call === undefined) return unknown(`module.${name} is not declared`);
    return this.moduleGroup(call)?.value ?? this.root.unscannedModule(this.addressOf(`module.${name}`));
  }

  /** Undefined when the files of the module are not there. */
  private moduleGroup(call: Declaration): InstanceGroup<ModuleOutputs> | undefined {
    let group = this.modules.get(call.name);
    if (group === undefined) {
      const create = callModule(call, this);
      if (create === undefined) return undefined;
      group = new InstanceGroup(
        call,
        this.addressOf(`module.${call.name}`),
        this.scope(call, undefined),
        this.root.report,
        create,
      );
      this.modules.set(call.name, group);
    }
    return group;
  }

  /** The name of something in this module as it is seen from the root module. */
  addressOf(name: string): string {
    return this.call.address === '' ? name : `${this.call.address}.${name}`;
  }

  private cycle(name: string, declaration: Declaration | undefined): Value {
    const place = declaration ?? this.configuration.locals.get(name.slice('local.'.length));
    const node = declaration?.block ?? this.configuration.locals.get(name.slice('local.'.length))?.expression;
    const span =
      place === undefined || node === undefined
        ? null
        : { source: place.source, start: node.start, end: node.end };
    this.root.report.add(
      'warning',
      'terraform-cycle',
      `${name} depends on itself, so its value is not known.`,
      span,
    );
    return unknown(`${name} depends on itself`);
  }
}
