import type { PolicyLibrary } from '../library.js';
import type { Policy } from '../policy.js';
import { suggest } from '../suggestion.js';
import { plainName } from './plain-text.js';

/** A policy, or one of its rules. */
export interface NamedPolicy {
  readonly policy: string;
  /** Null for all rules. */
  readonly rule: string | null;
}

/** Patterns beyond this many find nothing: each is held against all names. */
const MAXIMUM_PATTERNS = 200;

/** Finds the policies that suppressions mean, and remembers them. */
export class NamedPolicies {
  private readonly found = new Map<string, readonly NamedPolicy[]>();
  private patterns = 0;

  constructor(private readonly library: PolicyLibrary) {}

  /**
   * What a name, an alias, `policy/rule` or a pattern with `*` means, upper and lower case alike; empty where it means nothing.
   * An id of Trivy is known with and without its `AVD-`.
   */
  find(name: string): readonly NamedPolicy[] {
    const known = this.found.get(name);
    if (known !== undefined) return known;
    const found = this.search(name);
    this.found.set(name, found);
    return found;
  }

  /** ` Did you mean 'x'?` or nothing. */
  suggestion(name: string): string {
    const names = this.library.policies.flatMap((policy) => [policy.name, ...policy.aliases]);
    return suggest(plainName(name), names);
  }

  private search(name: string): readonly NamedPolicy[] {
    if (name.includes('*')) return this.matching(name);
    const policies = this.named(name);
    if (policies.length > 0) return policies.map((policy) => ({ policy: policy.name, rule: null }));
    const slash = name.lastIndexOf('/');
    if (slash === -1) return [];
    const wanted = name.slice(slash + 1).toLowerCase();
    return this.named(name.slice(0, slash)).flatMap((policy) =>
      policy.rules
        .filter(({ id }) => id.toLowerCase() === wanted)
        .map(({ id }) => ({ policy: policy.name, rule: id })),
    );
  }

  private named(name: string): readonly Policy[] {
    const found = this.library.named(name);
    if (found.length > 0 || !/^avd-/i.test(name)) return found;
    return this.library.named(name.slice('avd-'.length));
  }

  private matching(pattern: string): readonly NamedPolicy[] {
    if (++this.patterns > MAXIMUM_PATTERNS) return [];
    const parts = pattern.toLowerCase().split('*');
    return this.library.policies
      .filter(({ name, aliases }) => [name, ...aliases].some((text) => matches(text.toLowerCase(), parts)))
      .map(({ name }) => ({ policy: name, rule: null }));
  }
}

/** Whether a text is made of these parts, in their order, with anything between. Takes the first fit, and needs no other. */
function matches(text: string, parts: readonly string[]): boolean {
  const first = parts[0] ?? '';
  const last = parts.at(-1) ?? '';
  if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length)
    return false;
  let at = first.length;
  for (const part of parts.slice(1, -1)) {
    const found = text.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  return at <= text.length - last.length;
}
