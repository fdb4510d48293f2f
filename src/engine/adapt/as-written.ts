import type { NativeResource, Resource } from '../model/resource.js';
import { isModuleCall } from './plan.js';
import { providerOf } from './provider.js';

/**
 * What policies for everything (`*`) judge: each block as it was written, those too that `adapt` merges into others, and
 * data sources and declarations. A call of a module is a declaration, and not judged once more for what it makes.
 */
export function asWritten(natives: readonly NativeResource[]): readonly Resource[] {
  const written = natives.filter(({ type }) => !isModuleCall(type));
  return written.map((native) => ({
    type: native.type,
    provider: providerOf(native),
    attributes: native.body,
    native,
    isAnything: true,
  }));
}
