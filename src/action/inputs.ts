import type { Environment } from './environment.js';
import { ConfigError } from '../contract/errors.js';
import { SEVERITIES, type Severity } from '../contract/severity.js';
import {
  DEFAULT_LIMITS,
  invalid,
  readBoolean,
  readChoice,
  readDuration,
  readLimit,
  readLines,
  readMinimumScores,
  readWords,
} from '../config/settings.js';
import { nearest } from '../contract/nearest.js';
import type { GatePolicy } from '../contract/decision.js';

export const COMMENT_MODES = ['auto', 'always', 'on-failure', 'never'] as const;

export type CommentMode = (typeof COMMENT_MODES)[number];

/** What the workflow asked for, checked. */
export interface Inputs {
  readonly paths: readonly string[];
  readonly frameworks: readonly string[];
  /** Directories with the user's own policies. */
  readonly policies: readonly string[];
  /** Files with values of Terraform variables. */
  readonly variableFiles: readonly string[];
  /** Files with values of CloudFormation parameters. */
  readonly parameterFiles: readonly string[];
  readonly policy: GatePolicy;
  readonly softFail: boolean;
  readonly comment: CommentMode;
  readonly commentId: string;
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
  'frameworks',
  'policies',
  'var-file',
  'parameters',
  'max-critical',
  'max-high',
  'max-medium',
  'max-low',
  'min-score',
  'allow-empty',
  'allow-parse-errors',
  'soft-fail',
  'comment',
  'comment-id',
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
  return {
    paths: readLines(text('path') || '.'),
    frameworks: readWords(text('frameworks')),
    policies: readLines(text('policies')),
    variableFiles: readLines(text('var-file')),
    parameterFiles: readLines(text('parameters')),
    policy: {
      maximum: readMaximum(text),
      minimumScore: readMinimumScores(label('min-score'), text('min-score')),
      allowEmpty: readBoolean(label('allow-empty'), text('allow-empty')),
      allowParseErrors: readBoolean(label('allow-parse-errors'), text('allow-parse-errors')),
    },
    softFail: readBoolean(label('soft-fail'), text('soft-fail')),
    comment: readChoice(label('comment'), text('comment') || 'auto', COMMENT_MODES),
    commentId: readCommentId(text('comment-id')),
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

function readMaximum(text: (name: InputName) => string): Partial<Record<Severity, number>> {
  const names = { CRITICAL: 'max-critical', HIGH: 'max-high', MEDIUM: 'max-medium', LOW: 'max-low' } as const;
  const maximum: Partial<Record<Severity, number>> = {};
  for (const severity of SEVERITIES) {
    const limit = readLimit(label(names[severity]), text(names[severity]) || DEFAULT_LIMITS[severity]);
    if (limit !== undefined) maximum[severity] = limit;
  }
  return maximum;
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
