import type { NativeResource, Resource } from '../model/resource.js';
import { providerOf } from './provider.js';

/**
 * What policies for everything (`*`) judge: each block as it was written, those too that `adapt` merges into others, and
 * data sources and declarations.
 */
export function asWritten(natives: readonly NativeResource[]): readonly Resource[] {
  return natives.map((native) => ({
    type: native.type,
    provider: providerOf(native),
    attributes: native.body,
    native,
    isAnything: true,
  }));
}
