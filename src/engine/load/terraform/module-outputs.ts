import type { Value } from '../../model/value.js';
import { EvaluationError } from './errors.js';
import type { ModuleInstance } from './module-instance.js';
import { LazyMap } from './values/lazy.js';

/** What `module.a` means in an expression: the outputs of one call. */
export class ModuleOutputs extends LazyMap {
  readonly references = undefined;
  readonly origin = undefined;

  constructor(readonly module: ModuleInstance) {
    super();
  }

  override get entries(): ReadonlyMap<string, Value> {
    const entries = new Map<string, Value>();
    for (const name of this.module.configuration.outputs.keys()) {
      const value = this.module.output(name);
      if (value !== undefined) entries.set(name, value);
    }
    return entries;
  }

  override attribute(name: string): Value {
    const value = this.module.output(name);
    if (value !== undefined) return value;
    throw new EvaluationError(`${this.module.call.address} has no output "${name}"`);
  }
}
