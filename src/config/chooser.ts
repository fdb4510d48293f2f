import type { Stage } from '../contract/decision.js';
import { frameworkKey } from '../contract/framework.js';
import type { GivenSettings, ShownSetting } from './resolve.js';
import type { ChosenStage } from './stages.js';

/** Chooses between what is said, and keeps a record of it. */
export class Chooser {
  readonly ignored: string[] = [];
  readonly shown: ShownSetting[] = [];

  constructor(readonly isLocked: boolean) {}

  /** `isStricter`: whether a value of an input makes the gate no laxer than any other. */
  pick<T extends string | boolean>(
    name: string,
    ofConfig: T | undefined,
    ofInput: T | undefined,
    standard: T,
    isStricter: (value: T) => boolean,
  ): T {
    const before = ofConfig ?? standard;
    if (ofInput === undefined || ofInput === before) {
      return this.show(name, before, ofConfig === undefined ? 'default' : 'config');
    }
    if (this.isLocked && !isStricter(ofInput)) {
      this.ignore(name, String(ofInput), String(before));
      return this.show(name, before, ofConfig === undefined ? 'default' : 'config');
    }
    return this.show(name, ofInput, 'input');
  }

  show<T>(name: string, value: T, from: string): T {
    const text = Array.isArray(value) ? value.join(', ') : String(value);
    this.shown.push({ name, value: text, from });
    return value;
  }

  ignore(name: string, value: string, instead: string): void {
    this.ignored.push(
      `The input "${name}" (${value}) would make the gate laxer and is ignored: the config is locked, where "${instead}" holds.`,
    );
  }

  stage(
    named: ChosenStage | undefined,
    derived: ChosenStage | undefined,
    given: GivenSettings,
  ): ChosenStage | undefined {
    const frameworks = given.frameworks ?? [];
    const chosen = this.isLocked ? bothStages(named, derived) : (named ?? derived);
    this.show(
      'stage',
      chosen?.stage.name ?? '',
      named === undefined ? (chosen?.because ?? 'default') : 'input',
    );
    if (chosen === undefined || frameworks.length === 0) return chosen;
    return { ...chosen, stage: { ...chosen.stage, frameworks: union(chosen.stage.frameworks, frameworks) } };
  }
}

/** What both stages ask for, of the policies of both: of all where one names none, or where the config itself chose none. */
function bothStages(
  named: ChosenStage | undefined,
  derived: ChosenStage | undefined,
): ChosenStage | undefined {
  if (named === undefined) return derived;
  if (derived === undefined) return { ...named, stage: { ...named.stage, frameworks: [] } };
  if (named.stage.name === derived.stage.name) {
    const checkpoints = [...derived.stage.checkpoints, ...named.stage.checkpoints];
    const byName = new Map(checkpoints.map((checkpoint) => [JSON.stringify(checkpoint), checkpoint]));
    return { ...named, stage: { ...named.stage, checkpoints: [...byName.values()] } };
  }
  const stage: Stage = {
    name: named.stage.name,
    frameworks: union(derived.stage.frameworks, named.stage.frameworks),
    checkpoints: [...derived.stage.checkpoints, ...named.stage.checkpoints],
  };
  return {
    stage,
    because: `${named.because}; the config is locked, so the stage ${derived.stage.name} holds, too`,
  };
}

/** Empty stands for all, and what is all beside something is all. */
export function union(a: readonly string[], b: readonly string[]): readonly string[] {
  if (a.length === 0 || b.length === 0) return [];
  return [...a, ...b.filter((name) => !hasFramework(a, name))];
}

export function hasFramework(frameworks: readonly string[], name: string): boolean {
  return frameworks.some((framework) => frameworkKey(framework) === frameworkKey(name));
}
