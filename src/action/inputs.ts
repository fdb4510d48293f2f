import type { Environment } from './environment.js';
import { ConfigError } from '../contract/errors.js';
import { SEVERITIES, type Severity } from '../contract/severity.js';
import { COMMENT_MODES, CONFIG_PATH, ENFORCE_MODES, SUPPRESSION_SOURCES } from '../config/names.js';
import type { GivenSettings, LimitSettings } from '../config/resolve.js';
import {
  invalid,
  readBoolean,
  readChoice,
  readDuration,
  readLimit,
  readLines,
  readMinimumScores,
  readShard,
  readWords,
  type ShardSetting,
} from '../config/settings.js';
import { nearest } from '../contract/nearest.js';

/** What the workflow asked for, checked. */
export interface Inputs {
  /** What the config may say as well. */
  readonly given: GivenSettings;
  /** Relative to the root of the repository. */
  readonly configPath: string;
  /** On a pull request: from where config, policies and baseline are read. */
  readonly configRef: 'base' | 'head';
  /** Files with values of Terraform variables. */
  readonly variableFiles: readonly string[];
  /** Files with values of CloudFormation parameters. */
  readonly parameterFiles: readonly string[];
  /** Reports that are judged instead of scanning. */
  readonly reports: readonly string[];
  /** The part to scan; null for all. */
  readonly shard: ShardSetting | null;
  readonly allowUntrustedCheckout: boolean;
  readonly annotations: boolean;
  readonly summary: boolean;
  /** Empty for a file in the runner's temporary directory. */
  readonly resultsFile: string;
  readonly token: string;
  readonly cli: CliInputs;
  readonly timeoutMs: number;
}

export interface CliInputs {
  /** `bundled`, or an exact version. */
  readonly version: string;
  readonly downloadUrl: string;
  readonly sha256: string;
}

const NAMES = [
  'path',
  'exclude',
  'config',
  'config-ref',
  'stage',
  'deployment',
  'environment',
  'frameworks',
  'policies',
  'var-file',
  'parameters',
  'max-critical',
  'max-high',
  'max-medium',
  'max-low',
  'min-score',
  'enforce',
  'baseline',
  'suppressions',
  'report',
  'shard',
  'allow-empty',
  'allow-parse-errors',
  'allow-untrusted-checkout',
  'soft-fail',
  'comment',
  'comment-id',
  'tracking-issue',
  'annotations',
  'summary',
  'results-file',
  'github-token',
  'cli-version',
  'cli-download-url',
  'cli-sha256',
  'timeout',
] as const;

type InputName = (typeof NAMES)[number];

/**
 * Reads the inputs as the runner passes them: `INPUT_` and the name in capitals, hyphens kept, all values strings.
 * Throws `ConfigError` for a value that is malformed and for an input that does not exist: a misspelt threshold
 * that is silently ignored would leave the gate open.
 */
export function readInputs(environment: Environment): Inputs {
  refuseUnknown(environment);
  const text = (name: InputName): string => environment[variableOf(name)]?.trim() ?? '';
  if (text('report') !== '' && text('shard') !== '') {
    throw new ConfigError(
      'input-invalid',
      'inputs "report" and "shard" are both set: a step either scans a part, or judges what was reported. Remove one of them.',
    );
  }
  return {
    given: readGiven(text),
    configPath: text('config') || CONFIG_PATH,
    configRef: readChoice(label('config-ref'), text('config-ref') || 'base', ['base', 'head']),
    variableFiles: readLines(text('var-file')),
    parameterFiles: readLines(text('parameters')),
    reports: readLines(text('report')),
    shard: readShard(label('shard'), text('shard')),
    allowUntrustedCheckout: readBoolean(label('allow-untrusted-checkout'), text('allow-untrusted-checkout')),
    annotations: readBoolean(label('annotations'), text('annotations') || 'true'),
    summary: readBoolean(label('summary'), text('summary') || 'true'),
    resultsFile: text('results-file'),
    token: text('github-token'),
    cli: {
      version: text('cli-version') || 'bundled',
      downloadUrl: text('cli-download-url'),
      sha256: text('cli-sha256'),
    },
    timeoutMs: readDuration(label('timeout'), text('timeout') || '10m'),
  };
}

/** An input that is empty says nothing: the config, then the default, hold. */
function readGiven(text: (name: InputName) => string): GivenSettings {
  const choice = <T extends string>(name: InputName, choices: readonly T[]): T | undefined =>
    text(name) === '' ? undefined : readChoice(label(name), text(name), choices);
  const boolean = (name: InputName): boolean | undefined =>
    text(name) === '' ? undefined : readBoolean(label(name), text(name));
  const paths = readLines(text('path'));
  const frameworks = readWords(text('frameworks'));
  return {
    paths: paths.length > 0 ? paths : undefined,
    exclude: readLines(text('exclude')),
    frameworks: frameworks.length > 0 ? frameworks : undefined,
    limits: readLimits(text),
    minimumScore: readMinimumScores(label('min-score'), text('min-score')),
    stage: text('stage'),
    deployment: text('deployment'),
    environment: text('environment'),
    policyDirectories: readLines(text('policies')),
    enforce: choice('enforce', ENFORCE_MODES),
    baseline: text('baseline') || undefined,
    suppressions: choice('suppressions', SUPPRESSION_SOURCES),
    allowEmpty: boolean('allow-empty'),
    allowParseErrors: boolean('allow-parse-errors'),
    softFail: boolean('soft-fail'),
    comment: choice('comment', COMMENT_MODES),
    commentId: text('comment-id') === '' ? undefined : readCommentId(text('comment-id')),
    trackingIssue: boolean('tracking-issue'),
  };
}

function variableOf(name: string): string {
  return `INPUT_${name.toUpperCase()}`;
}

function refuseUnknown(environment: Environment): void {
  const known = new Set(NAMES.map(variableOf));
  for (const variable of Object.keys(environment)) {
    if (!variable.startsWith('INPUT_') || known.has(variable)) continue;
    const name = variable.slice('INPUT_'.length).toLowerCase();
    const suggestion = nearest(name, NAMES);
    throw new ConfigError(
      'input-invalid',
      `there is no input "${name}"${suggestion === undefined ? '' : `; did you mean "${suggestion}"`}? ` +
        'The inputs are listed in action.yml.',
    );
  }
}

function readLimits(text: (name: InputName) => string): LimitSettings {
  const names = { CRITICAL: 'max-critical', HIGH: 'max-high', MEDIUM: 'max-medium', LOW: 'max-low' } as const;
  const limits: Partial<Record<Severity, number>> = {};
  for (const severity of SEVERITIES) {
    const name = names[severity];
    if (text(name) !== '') limits[severity] = readLimit(label(name), text(name)) ?? Infinity;
  }
  return limits;
}

function readCommentId(value: string): string {
  if (!/^[\w.-]{0,64}$/.test(value)) {
    throw invalid(label('comment-id'), value, 'at most 64 letters, digits, ".", "_" and "-"');
  }
  return value;
}

function label(name: InputName): string {
  return `input "${name}"`;
}
