import type { NativeResource, Resource } from '../model/resource.js';
import { isModuleCall } from './plan.js';
import { providerOf } from './provider.js';

/**
 * What policies for everything (`*`) judge: each block as it was written, those too that `adapt` merges into others, and
 * data sources and declarations. A call of a module is one block, also where what the module makes is judged besides.
 */
export function asWritten(natives: readonly NativeResource[]): readonly Resource[] {
  const declared = new Set<string>();
  for (const { isDeclaration, id } of natives) if (isDeclaration === true) declared.add(id);
  return natives
    .filter(({ type, id }) => !(isModuleCall(type) && declared.has(id)))
    .map((native) => ({
      type: native.type,
      provider: providerOf(native),
      attributes: native.body,
      native,
      isAnything: true,
    }));
}
