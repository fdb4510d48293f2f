import { ConfigError } from '../../contract/errors.js';
import { normaliseFrameworkId } from './framework-id.js';
import type { Control, Framework, Policy } from './policy.js';
import { suggest } from './suggestion.js';

/** What a library is made of: of the file that was built from `policies/` and `frameworks/`, for the embedded one. */
export interface LibraryData {
  readonly policies: readonly Policy[];
  readonly frameworks: readonly Framework[];
}

/** Finds policies and frameworks by what users call them. Compiles nothing: see compilePolicy. */
export class PolicyLibrary implements LibraryData {
  readonly policies: readonly Policy[];
  readonly frameworks: readonly Framework[];
  private readonly byName = new Map<string, Policy>();
  private aliases: ReadonlyMap<string, readonly Policy[]> | undefined;

  /** Throws a ConfigError (`policy-invalid`) on two policies of one name. */
  constructor(
    data: LibraryData,
    /** The names of those of `data.policies` that came in by `with`. */
    private readonly added: ReadonlySet<string> = new Set(),
    /** The names of the policies that are found by their names, but left out of scans. */
    readonly disabled: ReadonlySet<string> = new Set(),
  ) {
    this.policies = data.policies;
    this.frameworks = data.frameworks;
    for (const policy of data.policies) {
      const key = policy.name.toLowerCase();
      if (this.byName.has(key)) {
        throw new ConfigError(
          'policy-invalid',
          `two policies are named '${policy.name}': rename one of them`,
        );
      }
      this.byName.set(key, policy);
    }
  }

  /** This library and more policies, a user's own for instance. */
  with(policies: readonly Policy[]): PolicyLibrary {
    const { frameworks } = this;
    const added = new Set([...this.added, ...policies.map(({ name }) => name)]);
    return new PolicyLibrary({ policies: [...this.policies, ...policies], frameworks }, added, this.disabled);
  }

  /** This library with other policies under the same names, and without some, in scans. See tunePolicies. */
  changed(byName: ReadonlyMap<string, Policy>, disabled: readonly string[]): PolicyLibrary {
    const policies = this.policies.map((policy) => byName.get(policy.name) ?? policy);
    const without = new Set([...this.disabled, ...disabled]);
    return new PolicyLibrary({ policies, frameworks: this.frameworks }, this.added, without);
  }

  /** The policy of that name, or those with that alias; upper and lower case alike; empty where there is none. */
  named(nameOrAlias: string): readonly Policy[] {
    const key = nameOrAlias.toLowerCase();
    const policy = this.byName.get(key);
    if (policy !== undefined) return [policy];
    this.aliases ??= indexAliases(this.policies);
    return this.aliases.get(key) ?? [];
  }

  /** As `named`, but throws a ConfigError (`name-unknown`) with a suggestion where there is none. */
  find(nameOrAlias: string): readonly Policy[] {
    const found = this.named(nameOrAlias);
    if (found.length > 0) return found;
    const hint = suggest(
      nameOrAlias,
      this.policies.flatMap(({ name, aliases }) => [name, ...aliases]),
    );
    const message = `unknown policy '${nameOrAlias}'.${hint} 'policycortex policies list' shows all.`;
    throw new ConfigError('name-unknown', message);
  }

  /** The framework that a user means by `soc2` or `pci-dss`. Throws a ConfigError (`name-unknown`). */
  framework(input: string): Framework {
    const id = normaliseFrameworkId(input, this.frameworks);
    const framework = this.frameworks.find((candidate) => candidate.id === id);
    if (framework === undefined) throw new RangeError(`framework ${id} vanished`);
    return framework;
  }

  /**
   * The policies that some control of these frameworks asks for, and those added by `with` that belong to no framework: a
   * team's own rule holds whatever is assessed. All policies where no framework is named. Never one that is disabled.
   */
  policiesOf(frameworkIds: readonly string[]): readonly Policy[] {
    const enabled =
      this.disabled.size === 0 ? this.policies : this.policies.filter(({ name }) => !this.disabled.has(name));
    if (frameworkIds.length === 0) return enabled;
    const ids = new Set(frameworkIds);
    return enabled.filter(
      (policy) =>
        policy.compliance_mapping.some(({ framework }) => ids.has(framework)) ||
        (policy.compliance_mapping.length === 0 && this.added.has(policy.name)),
    );
  }

  /** The controls of a framework, each with its policies: none for what code cannot show, or no policy checks yet. */
  controlsOf(framework: Framework): readonly (readonly [Control, readonly Policy[]])[] {
    const byControl = new Map<string, Policy[]>(framework.controls.map(({ id }) => [id, []]));
    for (const policy of this.policies) {
      for (const mapping of policy.compliance_mapping) {
        if (mapping.framework === framework.id) byControl.get(mapping.control)?.push(policy);
      }
    }
    return framework.controls.map((control) => [control, byControl.get(control.id) ?? []]);
  }
}

function indexAliases(policies: readonly Policy[]): ReadonlyMap<string, readonly Policy[]> {
  const index = new Map<string, Policy[]>();
  for (const policy of policies) {
    for (const alias of new Set(policy.aliases.map((text) => text.toLowerCase()))) {
      const named = index.get(alias);
      if (named === undefined) index.set(alias, [policy]);
      else named.push(policy);
    }
  }
  return index;
}
