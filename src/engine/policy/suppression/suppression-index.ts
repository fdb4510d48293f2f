import type { Suppression } from '../../../contract/report.js';
import type { NativeResource } from '../../model/resource.js';
import type { NamedPolicy } from './named-policies.js';
import { directoryOf, type Scope, type Suppressible } from './scope.js';

/** A suppression that counts. */
export interface Entry {
  readonly scope: Scope;
  readonly policies: readonly NamedPolicy[] | 'all';
  readonly suppression: Suppression;
  isUsed: boolean;
}

/** A suppression of one policy. */
interface Candidate {
  readonly entry: Entry;
  /** Null for all rules of the policy. */
  readonly rules: ReadonlySet<string> | null;
}

interface Group {
  /** Null for what resources say themselves. */
  readonly file: string | null;
  readonly candidates: readonly Candidate[];
}

/** Suppressions by what they can match, so that a violation is held against few of them. */
export class SuppressionIndex {
  readonly entries: Entry[] = [];
  private readonly byKey = new Map<string, Candidate[]>();
  private readonly byResource = new Map<NativeResource, Entry[]>();
  /** The files with a suppression on a module call, by their directory: what it covers is in other files. */
  private readonly callers = new Map<string, Set<string>>();

  get isEmpty(): boolean {
    return this.entries.length === 0;
  }

  add(entry: Entry): void {
    this.entries.push(entry);
    const { scope, policies, suppression } = entry;
    if (scope.kind === 'resource') return put(this.byResource, scope.native, entry);
    const { file } = suppression;
    if (scope.kind === 'lines' && scope.module !== undefined) {
      const directory = directoryOf(file);
      this.callers.set(directory, (this.callers.get(directory) ?? new Set()).add(file));
    }
    const names = policies === 'all' ? [''] : new Set(policies.map(({ policy }) => policy));
    for (const name of names) put(this.byKey, key(file, name), candidate(entry, name));
  }

  /** Those for a violation's policy and rule, by the file that they are in: where a suppression of it may stand. */
  groups(violation: Suppressible, native: NativeResource): readonly Group[] {
    const groups: Group[] = [];
    const named = this.byResource.get(native);
    if (named !== undefined)
      groups.push({ file: null, candidates: named.map((entry) => candidate(entry, violation.policy_name)) });
    const files = new Set([violation.file, native.origin.source.path]);
    for (const file of this.callers.get(native.root) ?? []) files.add(file);
    for (const file of files) {
      for (const name of [violation.policy_name, '']) {
        const candidates = this.byKey.get(key(file, name));
        if (candidates !== undefined) groups.push({ file, candidates });
      }
    }
    return groups;
  }
}

function candidate(entry: Entry, policy: string): Candidate {
  if (entry.policies === 'all') return { entry, rules: null };
  const named = entry.policies.filter((one) => one.policy === policy);
  const isWhole = named.some(({ rule }) => rule === null);
  return { entry, rules: isWhole ? null : new Set(named.flatMap(({ rule }) => rule ?? [])) };
}

function key(file: string, policy: string): string {
  return `${policy}\n${file}`;
}

function put<K, V>(map: Map<K, V[]>, at: K, entry: V): void {
  const entries = map.get(at);
  if (entries === undefined) map.set(at, [entry]);
  else entries.push(entry);
}
