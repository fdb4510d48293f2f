import { ENFORCEMENTS } from '../config/names.js';
import type { StageConfig } from '../config/schema.js';
import { deploymentNames, deploymentOf } from '../config/stages.js';
import { matchesGlob } from '../contract/glob.js';
import { nearest } from '../contract/nearest.js';
import type { ConfigFile, Finding } from './config-check.js';

/** Whether each stage can be chosen, each deployment belongs to one, and each approver can be one. */
export function checkStages(file: ConfigFile): readonly Finding[] {
  return [...unchoosable(file), ...shadowed(file), ...unused(file), ...impossibleApprovers(file)];
}

const HINTS = ['branches', 'environments', 'paths'] as const;

/** Where some stages follow from where the run is, one that does not was probably forgotten. Where none does, all are named. */
function unchoosable({ data, error }: ConfigFile): readonly Finding[] {
  const stages = data.stages ?? [];
  const hasHint = (stage: StageConfig): boolean => HINTS.some((hint) => (stage[hint] ?? []).length > 0);
  if (!stages.some(hasHint)) return [];
  return stages.flatMap((stage, index) =>
    hasHint(stage)
      ? []
      : [
          warning(
            error(
              `the stage "${stage.stage}" has no branches, environments or paths: only the input "stage" chooses it`,
              ['stages', index, 'stage'],
            ),
          ),
        ],
  );
}

/** What fits a stricter stage, too, never chooses the laxer one. */
function shadowed({ data, error }: ConfigFile): readonly Finding[] {
  const stages = data.stages ?? [];
  return stages.flatMap((stage, index) =>
    HINTS.flatMap((hint) =>
      (stage[hint] ?? []).flatMap((value, at) => {
        const other = stages.find(
          (each, place) => isBefore(each, place, stage, index) && fits(each, hint, value),
        );
        if (other === undefined) return [];
        const message = `"${value}" is of the stage "${other.stage}", too, which is chosen then: the stricter one is`;
        return [warning(error(message, ['stages', index, hint, at]))];
      }),
    ),
  );
}

/** Whether one stage is chosen where both fit. */
function isBefore(a: StageConfig, placeOfA: number, b: StageConfig, placeOfB: number): boolean {
  const rank = (stage: StageConfig): number => ENFORCEMENTS.indexOf(stage.policy_enforcement);
  return rank(a) === rank(b) ? placeOfA < placeOfB : rank(a) > rank(b);
}

function fits(stage: StageConfig, hint: (typeof HINTS)[number], value: string): boolean {
  return (stage[hint] ?? []).some((glob) =>
    hint === 'environments' ? glob === value : matchesGlob(value, glob),
  );
}

/** A misspelt deployment asks for nothing. */
function unused({ data, error }: ConfigFile): readonly Finding[] {
  const stages = data.stages ?? [];
  if (stages.length === 0) return [];
  const used = new Set(stages.map((stage) => deploymentOf(data, stage)?.toLowerCase()));
  const wanted = stages
    .filter((stage) => deploymentOf(data, stage) === undefined)
    .map(({ stage }) => `${stage}_deployment`);
  return deploymentNames(data).flatMap((name) => {
    if (used.has(name.toLowerCase())) return [];
    const meant = nearest(name, wanted);
    const hint = meant === undefined ? '' : `. Did you mean ${meant}?`;
    const message = `the deployment "${name}" belongs to no stage: only the input "deployment" chooses it${hint}`;
    return [warning(error(message, ['deployment', name], 'key'))];
  });
}

const USER = /^@[\w-]+(\[bot\])?$/;
const TEAM = /^[\w.-]+(\/[\w.-]+)?$/;

function impossibleApprovers({ data, error }: ConfigFile): readonly Finding[] {
  return Object.entries(data.deployment ?? {}).flatMap(([name, { before_deploy: checkpoints }]) =>
    checkpoints.flatMap(({ manual_approval: approval }, index) =>
      (approval?.approvers ?? []).flatMap((approver, at): Finding[] => {
        if (USER.test(approver) || TEAM.test(approver)) return [];
        const place = ['deployment', name, 'before_deploy', index, 'manual_approval', 'approvers', at];
        const message = `"${approver}" can be no approver: write a team as team or org/team, a user as @login`;
        return [{ level: 'error', message: error(message, place).message }];
      }),
    ),
  );
}

function warning({ message }: Error): Finding {
  return { level: 'warning', message };
}
