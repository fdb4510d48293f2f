import type { Value } from '../model/value.js';
import { readPath } from './read-path.js';

/**
 * What selects by labels, found by a label: most selectors ask for one, and those that ask for another than a pod has need not be
 * compared with it. In the order in which it was added.
 */
export class Labelled<Item> {
  private readonly byLabel = new Map<string, Entry<Item>[]>();
  /** What asks for no label that is known, and so may select anything. */
  private readonly others: Entry<Item>[] = [];
  private count = 0;

  get size(): number {
    return this.count;
  }

  /** Without a selector, it may select anything. */
  add(item: Item, selector: Value | undefined): void {
    const entry = { item, order: this.count };
    this.count += 1;
    const label = selector === undefined ? undefined : labelIn(selector);
    if (label === undefined) this.others.push(entry);
    else {
      const same = this.byLabel.get(label);
      if (same === undefined) this.byLabel.set(label, [entry]);
      else same.push(entry);
    }
  }

  /** All but what surely does not select what has these labels. */
  near(labels: Value): readonly Item[] {
    const pairs = labels.kind === 'map' ? [...labels.entries] : [];
    const isKnown = labels.kind === 'map' && pairs.every(([, value]) => value.kind === 'scalar');
    const found = isKnown
      ? [...new Set(pairs.map(([key, value]) => keyOf(key, value)))].flatMap(
          (key) => this.byLabel.get(key) ?? [],
        )
      : [...this.byLabel.values()].flat();
    return [...found, ...this.others].sort((a, b) => a.order - b.order).map(({ item }) => item);
  }
}

interface Entry<Item> {
  readonly item: Item;
  readonly order: number;
}

/** The first label that must have one value that is known. */
function labelIn(selector: Value): string | undefined {
  const [wanted] = readPath(selector, ['matchLabels']);
  if (wanted?.kind !== 'map') return undefined;
  for (const [key, value] of wanted.entries) if (value.kind === 'scalar') return keyOf(key, value);
  return undefined;
}

function keyOf(key: string, value: Value): string {
  return `${key}\n${value.kind === 'scalar' ? String(value.value) : ''}`;
}
