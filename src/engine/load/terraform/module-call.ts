import type { Value } from '../../model/value.js';
import type { Declaration } from './configuration.js';
import { findAttribute, findText } from './configuration.js';
import type { Instance } from './expansion.js';
import { evaluateGuarded } from './guarded-evaluation.js';
import { ModuleInstance } from './module-instance.js';
import { ModuleOutputs } from './module-outputs.js';
import { handedOn } from './values/origin.js';
import { COST_OF_MODULE } from './work.js';

/** Makes the instances of a module call; undefined, with a diagnostic, when the module cannot be gone into. */
export function callModule(
  call: Declaration,
  caller: ModuleInstance,
): ((instance: Instance) => ModuleOutputs) | undefined {
  const { root } = caller;
  const { source, block } = call;
  const header = { source, start: block.start, end: block.headerEnd };
  const moduleSource = findText(call, 'source') ?? '';
  const path = [...caller.call.path, call.name];
  const configuration = root.findModule(caller.configuration.directory, moduleSource, path);
  if (configuration === undefined) {
    const message = `The module "${moduleSource}" is not scanned: its files are not there. Its outputs count as not known.`;
    root.report.add('notice', 'module-not-scanned', message, header);
    return undefined;
  }
  if (leadsToItself(configuration.directory, caller)) {
    const message = `module.${call.name} calls itself, directly or through others, so it is not gone into again.`;
    root.report.add('warning', 'terraform-cycle', message, header);
    return undefined;
  }
  const { moduleDepth } = root.environment.work.budget;
  if (path.length > moduleDepth || root.environment.work.isExhausted) {
    const cause = root.environment.work.isExhausted
      ? 'the work for this root module is used up'
      : `modules are nested more than ${String(moduleDepth)} deep`;
    const message = `module.${call.name} is not gone into: ${cause}.`;
    root.report.add('warning', 'terraform-budget', message, header);
    return undefined;
  }
  root.markReached(configuration.directory);
  return (instance) => {
    root.environment.work.trySpend(COST_OF_MODULE);
    const address = caller.addressOf(`module.${call.name}${instance.key}`);
    const inputs = (name: string): Value | undefined => {
      const attribute = findAttribute(call, name);
      if (attribute === undefined) return undefined;
      const value = evaluateGuarded(
        attribute.expression,
        caller.scope(attribute, instance.bindings),
        root.report,
      );
      const { start, end } = attribute.expression;
      return handedOn(value, { source: attribute.source, start, end });
    };
    const span = { source, start: block.start, end: block.end };
    return new ModuleOutputs(
      new ModuleInstance(configuration, root, { address, path, caller, span, inputs }),
    );
  };
}

/** Notes that the code says there are no instances of this module, nor of those that it calls. */
export function markAbsent(call: Declaration, caller: ModuleInstance): void {
  const { root } = caller;
  const seen = new Set<string>();
  const visit = (declaration: Declaration, directory: string, callPath: readonly string[]): void => {
    const path = [...callPath, declaration.name];
    const configuration = root.findModule(directory, findText(declaration, 'source') ?? '', path);
    if (configuration === undefined || seen.has(configuration.directory)) return;
    seen.add(configuration.directory);
    root.markReached(configuration.directory);
    for (const inner of configuration.modules.values()) visit(inner, configuration.directory, path);
  };
  visit(call, caller.configuration.directory, caller.call.path);
}

function leadsToItself(directory: string, caller: ModuleInstance): boolean {
  for (let module: ModuleInstance | null = caller; module !== null; module = module.call.caller) {
    if (module.configuration.directory === directory) return true;
  }
  return false;
}
