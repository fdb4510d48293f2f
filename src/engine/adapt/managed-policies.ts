import type { Value } from '../model/value.js';
import type { DeriveContext } from './derive.js';
import { isThere, readPath } from './read-path.js';
import { trace } from './trace.js';

/**
 * The managed policies that are attached: ARNs, or the name of one that `data.aws_iam_policy` looks up by it. What is
 * looked up is known on deployment only, but what for is written.
 */
export function managedPolicies(sources: readonly Value[], context: DeriveContext): Value {
  const items = sources
    .flatMap((source): readonly Value[] => (source.kind === 'list' ? source.items : [source]))
    .filter(isThere)
    .map((item) => nameLookedUp(item, context) ?? item);
  const [only] = items;
  return sources.length === 1 && only?.kind === 'unknown' && sources[0]?.kind === 'unknown'
    ? only
    : { ...trace(sources[0]), kind: 'list', items };
}

function nameLookedUp(item: Value, context: DeriveContext): Value | undefined {
  if (item.kind !== 'unknown') return undefined;
  for (const { address } of item.references ?? []) {
    const native = context.lookUp(address);
    if (native?.isData !== true || native.type !== 'aws_iam_policy') continue;
    const [name] = readPath(native.body, ['name']);
    if (name?.kind === 'scalar') return { ...trace(item), kind: 'scalar', value: name.value };
  }
  return undefined;
}
