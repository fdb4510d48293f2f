import type { Configuration } from './configuration.js';
import { findText } from './configuration.js';
import { joinPath } from './path.js';
import { isLocalSource } from './root-evaluation.js';

/** A module that is judged by itself, and those that only it, or it before others, leads to. */
export interface RootModule {
  readonly directory: string;
  /** Directories in order, without that of the root module itself. */
  readonly owned: readonly string[];
}

/**
 * Which modules of a scan are root modules, as far as their calls are written out; nothing is evaluated for it. Knows them by their
 * directories, so that it keeps none of them in memory.
 */
export class RootModules {
  private readonly called: ReadonlySet<string>;
  private readonly calls: ReadonlyMap<string, readonly string[]>;
  private readonly ownerOf = new Map<string, string>();
  readonly all: readonly RootModule[];

  /** `scanned`: in the order of their directories. */
  constructor(scanned: Iterable<Configuration>) {
    const calls = new Map<string, readonly string[]>();
    for (const configuration of scanned) calls.set(configuration.directory, localCalls(configuration));
    this.calls = calls;
    this.called = new Set([...calls.values()].flat());
    const directories = [...calls.keys()];
    const roots = directories.filter((directory) => !this.isCalled(directory));
    for (const root of roots) this.claim(root);
    // Modules that call each other in a circle, and no other calls them.
    const stranded = directories.filter((directory) => {
      const isStranded = !this.ownerOf.has(directory);
      if (isStranded) this.claim(directory);
      return isStranded;
    });
    const owned = new Map<string, string[]>();
    for (const directory of directories) {
      const owner = this.owner(directory);
      if (owner !== directory) append(owned, owner, directory);
    }
    this.all = [...roots, ...stranded].map((directory) => ({ directory, owned: owned.get(directory) ?? [] }));
  }

  /** Whether some module of the scan calls the one in this directory. */
  isCalled(directory: string): boolean {
    return this.called.has(directory);
  }

  /** The directory of the root module that a directory counts as a part of: the first that leads there. */
  owner(directory: string): string {
    return this.ownerOf.get(directory) ?? directory;
  }

  /** The directories that some root modules are made of. */
  reach(roots: readonly RootModule[]): ReadonlySet<string> {
    const reached = new Set<string>();
    for (const { directory } of roots) this.visit(directory, reached);
    return reached;
  }

  private claim(directory: string): void {
    const known = new Set<string>();
    this.visit(directory, known, (found) => this.ownerOf.has(found));
    for (const found of known) this.ownerOf.set(found, directory);
  }

  private visit(start: string, seen: Set<string>, isDone?: (directory: string) => boolean): void {
    const open = [start];
    for (let directory = open.pop(); directory !== undefined; directory = open.pop()) {
      if (seen.has(directory) || isDone?.(directory) === true || !this.calls.has(directory)) continue;
      seen.add(directory);
      open.push(...(this.calls.get(directory) ?? []));
    }
  }
}

/** The directories of the modules that one calls by their paths. */
function localCalls({ directory, modules }: Configuration): readonly string[] {
  return [...modules.values()].flatMap((call) => {
    const source = findText(call, 'source');
    if (source === undefined || !isLocalSource(source)) return [];
    const target = joinPath(directory, source);
    return target === directory ? [] : [target];
  });
}

function append<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}
