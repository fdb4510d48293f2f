import type { Value } from '../model/value.js';

/**
 * The values at a path. A nested block is a list: its first instance counts, with `*` every one. What is null or not
 * there gives nothing; below something unknown lies something unknown.
 */
export function readPath(from: Value, steps: readonly string[]): readonly Value[] {
  let values: readonly Value[] = [from];
  for (const step of steps) values = values.flatMap((value) => readStep(value, step));
  return values.filter(isThere);
}

/** Null is how Terraform leaves an attribute out. */
export function isThere(value: Value): boolean {
  return value.kind !== 'scalar' || value.value !== null;
}

function readStep(value: Value, step: string): readonly Value[] {
  switch (value.kind) {
    case 'unknown':
      return [value];
    case 'scalar':
      return [];
    case 'map': {
      if (step === '*') return [...value.entries.values()];
      const entry = value.entries.get(step);
      return entry === undefined ? [] : [entry];
    }
    case 'list': {
      if (step === '*') return value.items;
      const [first] = value.items;
      return first === undefined ? [] : readStep(first, step);
    }
  }
}
