/**
 * What a run is asked for, of all that may ask: the defaults, the config, and the inputs of the workflow (or the options of the command
 * line). An input beats the config; where the config is locked, an input can make the gate stricter only, and what would make it laxer
 * is ignored and told.
 */
import type { EnforceMode, GatePolicy, Limits, Stage, SuppressionSource } from '../contract/decision.js';
import { frameworkKey } from '../contract/framework.js';
import { SEVERITIES, type Severity } from '../contract/severity.js';
import { Chooser, hasFramework, union } from './chooser.js';
import type { COMMENT_MODES } from './names.js';
import type { GateConfig } from './schema.js';
import { DEFAULT_LIMITS } from './settings.js';
import { chooseStage, otherStages, type ChosenStage, type StageHints } from './stages.js';

export type CommentMode = (typeof COMMENT_MODES)[number];

/** A limit as it is written; Infinity for any number. */
export type LimitSettings = Readonly<Partial<Record<Severity, number>>>;

/** What the inputs or the options say. Whatever is not said is missing. */
export interface GivenSettings {
  readonly paths?: readonly string[] | undefined;
  readonly exclude: readonly string[];
  readonly frameworks?: readonly string[] | undefined;
  readonly limits: LimitSettings;
  readonly minimumScore: Readonly<Record<string, number>>;
  readonly stage: string;
  readonly deployment: string;
  readonly environment: string;
  readonly policyDirectories: readonly string[];
  readonly enforce?: EnforceMode | undefined;
  readonly baseline?: string | undefined;
  readonly suppressions?: SuppressionSource | undefined;
  readonly allowEmpty?: boolean | undefined;
  readonly allowParseErrors?: boolean | undefined;
  readonly softFail?: boolean | undefined;
  readonly comment?: CommentMode | undefined;
  readonly commentId?: string | undefined;
  readonly trackingIssue?: boolean | undefined;
}

/** One setting, for people: `policycortex config show` prints these. */
export interface ShownSetting {
  readonly name: string;
  readonly value: string;
  readonly from: string;
}

export interface ResolvedSettings {
  readonly paths: readonly string[];
  /** Globs of what is not scanned. */
  readonly exclude: readonly string[];
  /** What the scan must evaluate, so that every stage can be judged; empty for all. */
  readonly scanFrameworks: readonly string[];
  readonly policyDirectories: readonly string[];
  /** Without waivers, which need the names of the policies. */
  readonly policy: GatePolicy;
  /** `base`, `none`, or a file. */
  readonly baseline: string;
  readonly softFail: boolean;
  readonly comment: CommentMode;
  readonly commentId: string;
  readonly trackingIssue: boolean;
  readonly isLocked: boolean;
  readonly stage: ChosenStage | undefined;
  /** Inputs that would have made a locked gate laxer, one sentence each. */
  readonly ignored: readonly string[];
  readonly shown: readonly ShownSetting[];
}

/** Where the run is, as far as it tells the stage. */
export type Place = Pick<StageHints, 'branch'>;

/** Throws ConfigError (`name-unknown`) for a stage or a deployment that the config does not have. */
export function resolveSettings(config: GateConfig, given: GivenSettings, place: Place): ResolvedSettings {
  const chooser = new Chooser(config.locked === true);
  const paths = choosePaths(chooser, config, given);
  const { branch } = place;
  // What the workflow says must not choose the stage of a locked gate: neither by name, nor by environment or path.
  const trusted = chooser.isLocked
    ? { environment: '', paths: toList(config.path ?? '.') }
    : { environment: given.environment, paths };
  const derived = chooseStage(config, { stage: '', deployment: '', branch, ...trusted });
  const isNamed = given.stage !== '' || given.deployment !== '' || given.environment !== trusted.environment;
  const named = isNamed ? chooseStage(config, { ...given, branch, paths }) : undefined;
  const stage = chooser.stage(named, derived, given);
  const isOwnStage = stage !== undefined && (!chooser.isLocked || derived !== undefined);
  const thresholds = isOwnStage ? undefined : (config.thresholds ?? {});
  const limits = chooseLimits(chooser, thresholds, given);
  const minimumScore = chooseScores(chooser, thresholds?.min_score ?? {}, given.minimumScore);
  const frameworks = chooseFrameworks(chooser, config, given);
  const others = otherStages(config, stage?.stage.name);
  const enforce = chooser.pick('enforce', config.enforce, given.enforce, 'all', (a) => a === 'all');
  const suppressions = chooser.pick(
    'suppressions',
    config.suppressions,
    given.suppressions,
    'head',
    (a) => a === 'base',
  );
  const decidesByBaseline = enforce === 'new' || suppressions === 'base';
  const isOff = (a: boolean): boolean => !a;
  const policy: GatePolicy = {
    maximum: toLimits(limits),
    minimumScore,
    frameworks,
    allowEmpty: chooser.pick('allow-empty', config.allow_empty, given.allowEmpty, false, isOff),
    allowParseErrors: chooser.pick(
      'allow-parse-errors',
      config.allow_parse_errors,
      given.allowParseErrors,
      false,
      isOff,
    ),
    enforce,
    suppressions,
    parts: isOwnStage ? [] : partsOf(config, limits),
    ...(stage === undefined ? {} : { stage: stage.stage }),
    otherStages: others,
  };
  return {
    paths,
    exclude: chooseExcluded(chooser, config, given),
    scanFrameworks: scanFrameworks(policy),
    policyDirectories: [...new Set([...(config.policies?.directories ?? []), ...given.policyDirectories])],
    policy,
    baseline: chooser.pick('baseline', config.baseline, given.baseline, 'base', () => !decidesByBaseline),
    softFail: chooser.pick('soft-fail', config.soft_fail, given.softFail, false, isOff),
    comment: chooser.pick('comment', config.comment?.mode, given.comment, 'auto', () => true),
    commentId: chooser.pick('comment-id', config.comment?.id, given.commentId, '', () => true),
    trackingIssue: chooser.pick(
      'tracking-issue',
      config.tracking_issue,
      given.trackingIssue,
      false,
      () => true,
    ),
    isLocked: chooser.isLocked,
    stage,
    ignored: chooser.ignored,
    shown: chooser.shown,
  };
}

function choosePaths(chooser: Chooser, config: GateConfig, given: GivenSettings): readonly string[] {
  const ofConfig = config.path === undefined ? undefined : toList(config.path);
  const before = ofConfig ?? ['.'];
  const from = ofConfig === undefined ? 'default' : 'config';
  if (given.paths === undefined) return chooser.show('path', before, from);
  if (!chooser.isLocked) return chooser.show('path', given.paths, 'input');
  const isBelow = (path: string, other: string): boolean =>
    normal(other) === '.' || normal(path) === normal(other) || normal(path).startsWith(`${normal(other)}/`);
  const more = given.paths.filter((path) => !before.some((other) => isBelow(path, other)));
  if (!before.every((path) => given.paths?.some((other) => isBelow(path, other)))) {
    chooser.ignore('path', given.paths.join(', '), before.join(', '));
  }
  return chooser.show('path', [...before, ...more], more.length > 0 ? 'config and input' : from);
}

/** What is excluded is judged by nobody, so a locked gate takes no more of it. */
function chooseExcluded(chooser: Chooser, config: GateConfig, given: GivenSettings): readonly string[] {
  const before = toList(config.exclude ?? []);
  const from = config.exclude === undefined ? 'default' : 'config';
  const more = given.exclude.filter((glob) => !before.includes(glob));
  if (more.length === 0) return chooser.show('exclude', before, from);
  if (chooser.isLocked) {
    chooser.ignore('exclude', given.exclude.join(', '), before.join(', '));
    return chooser.show('exclude', before, from);
  }
  return chooser.show('exclude', [...before, ...more], before.length > 0 ? 'config and input' : 'input');
}

function chooseLimits(
  chooser: Chooser,
  /** Undefined where a stage says what blocks. */
  thresholds: GateConfig['thresholds'],
  given: GivenSettings,
): LimitSettings {
  const limits: Partial<Record<Severity, number>> = {};
  for (const severity of SEVERITIES) {
    const name = `max-${severity.toLowerCase()}`;
    const written = thresholds?.[`max_${severity.toLowerCase() as Lowercase<Severity>}`];
    const standard = thresholds === undefined ? Infinity : numberOf(DEFAULT_LIMITS[severity]);
    const before = written === undefined ? standard : numberOf(written);
    const input = given.limits[severity];
    const from = thresholds === undefined ? 'stage' : written === undefined ? 'default' : 'config';
    if (input !== undefined && chooser.isLocked && input > before)
      chooser.ignore(name, shownLimit(input), shownLimit(before));
    const isTaken = input !== undefined && !(chooser.isLocked && input > before);
    limits[severity] = isTaken ? input : before;
    chooser.show(name, shownLimit(limits[severity]), isTaken ? 'input' : from);
  }
  return limits;
}

function chooseScores(
  chooser: Chooser,
  ofConfig: Readonly<Record<string, number>>,
  ofInput: Readonly<Record<string, number>>,
): Readonly<Record<string, number>> {
  const scores = new Map(
    Object.entries(ofConfig).map(([name, score]) => [frameworkKey(name), { name, score }]),
  );
  for (const [name, score] of Object.entries(ofInput)) {
    const before = scores.get(frameworkKey(name));
    if (chooser.isLocked && before !== undefined && before.score > score) {
      chooser.ignore('min-score', `${name}: ${score}`, `${before.name}: ${before.score}`);
    } else {
      scores.set(frameworkKey(name), { name, score });
    }
  }
  const chosen = Object.fromEntries([...scores.values()].map(({ name, score }) => [name, score]));
  const from =
    Object.keys(ofInput).length > 0 ? 'input' : Object.keys(ofConfig).length > 0 ? 'config' : 'default';
  chooser.show(
    'min-score',
    Object.entries(chosen).map(([name, score]) => `${name}: ${score}`),
    from,
  );
  return Object.assign(Object.create(null) as Record<string, number>, chosen);
}

function chooseFrameworks(chooser: Chooser, config: GateConfig, given: GivenSettings): readonly string[] {
  const before = config.frameworks ?? [];
  const from = config.frameworks === undefined ? 'default' : 'config';
  if (given.frameworks === undefined) return chooser.show('frameworks', before, from);
  if (!chooser.isLocked) return chooser.show('frameworks', given.frameworks, 'input');
  const both = union(before, given.frameworks);
  const missing = before.length === 0 || before.some((name) => !hasFramework(given.frameworks ?? [], name));
  if (missing) chooser.ignore('frameworks', given.frameworks.join(', '), before.join(', ') || 'all of them');
  return chooser.show('frameworks', both, before.length === both.length ? from : 'config and input');
}

/** Everything that somebody must be able to judge: all policies where one of them asks for all. */
function scanFrameworks(policy: GatePolicy): readonly string[] {
  const scored = (stage: Stage): string[] =>
    stage.checkpoints.flatMap(({ rule }) => (rule.kind === 'score' ? [rule.framework] : []));
  const stages = [...(policy.stage === undefined ? [] : [policy.stage]), ...(policy.otherStages ?? [])];
  const judged = [...stages.map(({ frameworks }) => frameworks)];
  if (policy.stage === undefined) judged.push(policy.frameworks ?? []);
  if (judged.some((frameworks) => frameworks.length === 0)) return [];
  return [...new Set([...judged.flat(), ...stages.flatMap(scored), ...Object.keys(policy.minimumScore)])];
}

function partsOf(config: GateConfig, limits: LimitSettings): NonNullable<GatePolicy['parts']> {
  return (config.paths ?? []).map((part) => {
    const own: Partial<Record<Severity, number>> = { ...limits };
    for (const severity of SEVERITIES) {
      const written = part[`max_${severity.toLowerCase() as Lowercase<Severity>}`];
      if (written !== undefined) own[severity] = numberOf(written);
    }
    return { paths: toList(part.paths), maximum: toLimits(own) };
  });
}

function toLimits(limits: LimitSettings): Limits {
  return Object.fromEntries(Object.entries(limits).filter(([, limit]) => limit !== Infinity));
}

function numberOf(limit: number | string): number {
  return limit === 'unlimited' ? Infinity : Number(limit);
}

function shownLimit(limit: number): string {
  return limit === Infinity ? 'unlimited' : String(limit);
}

function toList(value: string | readonly string[]): readonly string[] {
  return typeof value === 'string' ? [value] : value;
}

function normal(path: string): string {
  return path.replace(/^(\.\/)+/, '').replace(/\/+$/, '') || '.';
}
