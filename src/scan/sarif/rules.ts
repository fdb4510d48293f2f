import type { SarifResult, SarifRule, SarifRun } from './shape.js';

/** A result's rule, as far as the file has it. */
export interface FoundRule {
  /** Empty where the result names none. */
  readonly id: string;
  readonly rule: SarifRule | undefined;
}

/** Finds the rules of results, which name them by id, by index, or both (SARIF 2.1.0, 3.27.5 to 3.27.7 and 3.52). */
export class Rules {
  private readonly byId = new Map<string, SarifRule>();

  constructor(private readonly run: SarifRun) {
    const { driver, extensions } = run.tool;
    for (const { rules } of [driver, ...(extensions ?? [])]) {
      for (const rule of rules ?? []) if (!this.byId.has(rule.id)) this.byId.set(rule.id, rule);
    }
  }

  of(result: SarifResult): FoundRule {
    const id = result.ruleId ?? result.rule?.id ?? '';
    const indexed = this.indexed(result);
    // An index that leads to another rule than the id says is no help.
    const rule = indexed !== undefined && (id === '' || isOf(id, indexed.id)) ? indexed : this.named(id);
    return { id: id === '' ? (rule?.id ?? '') : id, rule };
  }

  private indexed({ rule, ruleIndex }: SarifResult): SarifRule | undefined {
    const index = rule?.index ?? ruleIndex ?? -1;
    return index < 0 ? undefined : this.component(rule?.toolComponent)?.rules?.[index];
  }

  private component(
    named: NonNullable<SarifResult['rule']>['toolComponent'],
  ): SarifRun['tool']['driver'] | undefined {
    const { driver, extensions } = this.run.tool;
    if (named === undefined) return driver;
    if (named.index !== undefined && named.index >= 0) return extensions?.[named.index];
    const isNamed = ({ guid, name }: SarifRun['tool']['driver']): boolean =>
      named.guid === undefined ? named.name === name : named.guid === guid;
    return [driver, ...(extensions ?? [])].find(isNamed);
  }

  /** A rule `CA1000` has results of `CA1000/1`, too. */
  private named(id: string): SarifRule | undefined {
    for (let name = id; name !== ''; name = name.slice(0, Math.max(0, name.lastIndexOf('/')))) {
      const rule = this.byId.get(name);
      if (rule !== undefined) return rule;
    }
    return undefined;
  }
}

function isOf(id: string, ruleId: string): boolean {
  return id === ruleId || id.startsWith(`${ruleId}/`);
}
