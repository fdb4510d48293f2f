import { belowUnknown } from '../model/nullness.js';
import type { MapValue, Value } from '../model/value.js';

/**
 * The values at a path. A nested block is a list: its first instance counts, with `*` every one. What is null or not
 * there gives nothing; below something unknown lies something unknown. With `isCaseFolded` a step finds an entry whose
 * name differs in upper and lower case only.
 */
export function readPath(from: Value, steps: readonly string[], isCaseFolded = false): readonly Value[] {
  let values: readonly Value[] = [from];
  for (const step of steps) values = values.flatMap((value) => readStep(value, step, isCaseFolded));
  return values.filter(isThere);
}

/** Null is how Terraform leaves an attribute out. */
export function isThere(value: Value): boolean {
  return value.kind !== 'scalar' || value.value !== null;
}

function readStep(value: Value, step: string, isCaseFolded: boolean): readonly Value[] {
  switch (value.kind) {
    case 'unknown':
      return [belowUnknown(value)];
    case 'scalar':
      return [];
    case 'map': {
      if (step === '*') return [...value.entries.values()];
      const entry = value.entries.get(step) ?? (isCaseFolded ? findFolded(value, step) : undefined);
      return entry === undefined ? [] : [entry];
    }
    case 'list': {
      if (step === '*') return value.items;
      const [first] = value.items;
      return first === undefined ? [] : readStep(first, step, isCaseFolded);
    }
  }
}

function findFolded({ entries }: MapValue, step: string): Value | undefined {
  const wanted = step.toLowerCase();
  for (const [key, entry] of entries) {
    if (key.length === wanted.length && key.toLowerCase() === wanted) return entry;
  }
  return undefined;
}
