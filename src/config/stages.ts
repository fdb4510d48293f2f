/** Which stage a run is about, and what the stage and its deployment ask for. */
import type { Checkpoint, OtherStage, Stage } from '../contract/decision.js';
import { ConfigError } from '../contract/errors.js';
import { matchesGlob } from '../contract/glob.js';
import { nearest } from '../contract/nearest.js';
import type { Severity } from '../contract/severity.js';
import { ENFORCEMENTS } from './names.js';
import type { CheckpointConfig, Enforcement, GateConfig, StageConfig } from './schema.js';

/** What tells which stage it is. */
export interface StageHints {
  /** By name; empty where nobody says. */
  readonly stage: string;
  readonly deployment: string;
  /** The branch that the change goes to, or that was pushed; null outside of GitHub. */
  readonly branch: string | null;
  readonly environment: string;
  /** What is scanned, relative to the root of the repository. */
  readonly paths: readonly string[];
}

export interface ChosenStage {
  readonly stage: Stage;
  /** How it was chosen, for people: `the input "stage"`, `its branches`. */
  readonly because: string;
}

type Blocks = Readonly<Record<Enforcement, Severity | null>>;

const BLOCKS_FROM: Blocks = {
  warn_only: null,
  block_critical: 'CRITICAL',
  block_high: 'HIGH',
  block_medium: 'MEDIUM',
  block_low: 'LOW',
};
/** Stages whose deployments are commonly called by another name. */
const SHORT_NAMES: Readonly<Record<string, string>> = {
  development: 'dev',
  production: 'prod',
  testing: 'test',
};

/**
 * The stage that is named; else the one whose branches, environments or paths fit, the strictest of several; else none. A deployment without a
 * stage is a stage of its own that asks for its checkpoints.
 * Throws ConfigError (`name-unknown`) for a stage or a deployment that the config does not have.
 */
export function chooseStage(config: GateConfig, hints: StageHints): ChosenStage | undefined {
  const named = hints.stage === '' ? undefined : findStage(config, hints.stage);
  const chosen =
    named === undefined ? fittingStage(config, hints) : { stage: named, because: 'it was named' };
  if (chosen === undefined && hints.deployment === '') return undefined;
  if (chosen === undefined) {
    const checkpoints = requireDeployment(config, hints.deployment);
    return {
      stage: { name: hints.deployment, frameworks: [], checkpoints },
      because: 'its deployment was named',
    };
  }
  return { stage: describeStage(config, chosen.stage, hints.deployment), because: chosen.because };
}

/** All stages but one (a name), in the order of the config; with what comes after it. Where none is named, none is later. */
export function otherStages(config: GateConfig, name: string | undefined): readonly OtherStage[] {
  const stages = config.stages ?? [];
  const at = stages.findIndex((stage) => stage.stage === name);
  return stages.flatMap((stage, index) =>
    index === at ? [] : [{ ...describeStage(config, stage, ''), isLater: at !== -1 && index > at }],
  );
}

/** The checkpoints of a deployment; undefined where there is none of that name. */
export function checkpointsOf(config: GateConfig, name: string): readonly Checkpoint[] | undefined {
  const entries = Object.entries(config.deployment ?? {});
  const found = entries.find(([key]) => key.toLowerCase() === name.toLowerCase());
  return found?.[1].before_deploy.flatMap((entry) => readCheckpoint(found[0], entry));
}

export function deploymentNames(config: GateConfig): readonly string[] {
  return Object.keys(config.deployment ?? {});
}

function findStage(config: GateConfig, name: string): StageConfig {
  const stages = config.stages ?? [];
  const found = stages.find(({ stage }) => stage.toLowerCase() === name.toLowerCase());
  if (found !== undefined) return found;
  throw unknown(
    'stage',
    name,
    stages.map(({ stage }) => stage),
  );
}

function requireDeployment(config: GateConfig, name: string): readonly Checkpoint[] {
  const checkpoints = checkpointsOf(config, name);
  if (checkpoints === undefined) throw unknown('deployment', name, deploymentNames(config));
  return checkpoints;
}

function unknown(kind: string, name: string, names: readonly string[]): ConfigError {
  const meant = nearest(name, names);
  const hint = meant === undefined ? '' : ` Did you mean ${JSON.stringify(meant)}?`;
  const known = names.length === 0 ? `The config has no ${kind}` : `There are: ${names.join(', ')}`;
  return new ConfigError('name-unknown', `there is no ${kind} ${JSON.stringify(name)}.${hint} ${known}.`);
}

function fittingStage(
  config: GateConfig,
  { branch, environment, paths }: StageHints,
): { readonly stage: StageConfig; readonly because: string } | undefined {
  const fits = (config.stages ?? []).flatMap((stage) => {
    if (environment !== '' && stage.environments?.some((name) => name === environment) === true) {
      return [{ stage, because: `of the environment ${environment}` }];
    }
    if (branch !== null && stage.branches?.some((glob) => matchesGlob(branch, glob)) === true) {
      return [{ stage, because: `of the branch ${branch}` }];
    }
    const path = paths.find((path) => stage.paths?.some((glob) => matchesGlob(path, glob)));
    return path === undefined ? [] : [{ stage, because: `of the path ${path}` }];
  });
  const rank = ({ stage }: { readonly stage: StageConfig }): number =>
    ENFORCEMENTS.indexOf(stage.policy_enforcement);
  return [...fits].sort((a, b) => rank(b) - rank(a))[0];
}

function describeStage(config: GateConfig, stage: StageConfig, deployment: string): Stage {
  const name = stage.stage;
  const own: Checkpoint = {
    name: `stage "${name}" (policy_enforcement: ${stage.policy_enforcement})`,
    action: 'block',
    rule: { kind: 'severity', from: BLOCKS_FROM[stage.policy_enforcement] },
  };
  const chosen = deployment === '' ? deploymentOf(config, stage) : deployment;
  const checkpoints = chosen === undefined ? [] : requireDeployment(config, chosen);
  return { name, frameworks: stage.frameworks ?? [], checkpoints: [own, ...checkpoints] };
}

/**
 * The deployment of a stage: the one that it names, else the one that is named after it (`production` has `production_deployment`,
 * `prod_deployment`, or the deployment `production`; the first that is there); undefined for none.
 */
export function deploymentOf(config: GateConfig, { stage, deployment }: StageConfig): string | undefined {
  if (deployment !== undefined) return deployment;
  const known = stage.toLowerCase();
  const short = Object.hasOwn(SHORT_NAMES, known) ? SHORT_NAMES[known] : undefined;
  const names = [`${stage}_deployment`, ...(short === undefined ? [] : [`${short}_deployment`]), stage];
  return names.find((name) => checkpointsOf(config, name) !== undefined);
}

function readCheckpoint(deployment: string, entry: CheckpointConfig): readonly Checkpoint[] {
  const where = `deployment "${deployment}"`;
  const { policy_scan: scan, compliance_check: check, manual_approval: approval } = entry;
  if (scan !== undefined) {
    const { severity_threshold: threshold, action } = scan;
    const from = threshold === 'none' ? null : (threshold.toUpperCase() as Severity);
    return [
      {
        name: `${where} (policy_scan, severity_threshold: ${threshold})`,
        action,
        rule: { kind: 'severity', from },
      },
    ];
  }
  if (check !== undefined) {
    return check.frameworks.map((framework) => ({
      name: `${where} (compliance_check)`,
      action: 'block',
      rule: { kind: 'score', framework, minimum: check.min_score },
    }));
  }
  if (approval?.required !== true) return [];
  return [
    {
      name: `${where} (manual_approval)`,
      action: 'block',
      rule: { kind: 'approval', approvers: approval.approvers },
    },
  ];
}
