/** What `gate` and `config show` are asked for: the config file and the options, brought together. */
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { GateConfig } from '../config/schema.js';
import { CONFIG_PATH, ENFORCE_MODES, SUPPRESSION_SOURCES } from '../config/names.js';
import type { GivenSettings, LimitSettings, ResolvedSettings } from '../config/resolve.js';
import { DEFAULT_LIMITS, readChoice, readLimit, readMinimumScores, readWords } from '../config/settings.js';
import { ConfigError, messageOf } from '../contract/errors.js';
import { SEVERITIES, type Severity } from '../contract/severity.js';
import type { Tuning } from '../contract/tuning.js';
import type { Arguments, OptionDescription } from './command.js';
import type { Terminal } from './terminal.js';

/** The options that say what a change must keep to. */
export const GATE_OPTIONS = {
  config: { value: 'FILE', description: 'the config', default: `${CONFIG_PATH}, if it is there` },
  stage: { value: 'NAME', description: 'judge by this stage of the config' },
  deployment: { value: 'NAME', description: 'judge by the checkpoints of this deployment of the config' },
  branch: { value: 'NAME', description: 'choose the stage that the config has for changes to this branch' },
  environment: { value: 'NAME', description: 'choose the stage that the config has for this environment' },
  ...limitOptions(),
  'min-score': {
    value: 'LIST',
    description: 'the lowest compliance scores that pass, as in soc2=75,hipaa=90',
    isRepeatable: true,
  },
  enforce: { value: 'WHAT', description: 'what can block: all violations, or new ones', default: 'all' },
  baseline: { value: 'FILE', description: 'the report or baseline that tells what was there before' },
  suppressions: {
    value: 'WHOSE',
    description: 'the suppressions that count: head, or base for those that the baseline has',
    default: 'head',
  },
  'allow-empty': { description: 'pass when nothing was found to scan' },
  'allow-parse-errors': { description: 'let the verdict stand although some files could not be parsed' },
} as const satisfies Record<string, OptionDescription>;

export interface GateRequest {
  readonly config: GateConfig;
  /** Where the config was read; null where there is none. */
  readonly configFile: string | null;
  readonly settings: ResolvedSettings;
}

/** Reads the config and the options. Throws `ConfigError` for what makes no sense in either. */
export async function readGateRequest(given: Arguments, terminal: Terminal): Promise<GateRequest> {
  const configFile = findConfig(given, terminal);
  // Reading a config takes a YAML parser and a schema that a gate without one does without.
  const config =
    configFile === null
      ? {}
      : (await import('../config/read-config.js')).readConfig(readText(configFile, terminal), configFile);
  const { resolveSettings } = await import('../config/resolve.js');
  const settings = resolveSettings(config, readGiven(given), {
    branch: given.value('branch') ?? null,
  });
  return { config, configFile, settings };
}

/** What a config changes of policies. */
export function tuningOf({ policies = {} }: GateConfig): Tuning {
  const { disable = [], severity = {}, parameters = {} } = policies;
  return { disable, severity, parameters };
}

function findConfig(given: Arguments, terminal: Terminal): string | null {
  const named = given.value('config');
  if (named !== undefined) return named;
  const found = statSync(path.resolve(terminal.cwd, CONFIG_PATH), { throwIfNoEntry: false });
  return found === undefined ? null : CONFIG_PATH;
}

export function readText(file: string, terminal: Terminal): string {
  try {
    return readFileSync(path.resolve(terminal.cwd, file), 'utf8');
  } catch (cause) {
    throw new ConfigError('path-invalid', `${file} cannot be read: ${messageOf(cause)}.`, { cause });
  }
}

function readGiven(given: Arguments): GivenSettings {
  const limits: Partial<Record<Severity, number>> = {};
  for (const severity of SEVERITIES) {
    const option = optionOf(severity);
    const text = given.value(option);
    if (text !== undefined) limits[severity] = readLimit(`--${option}`, text) ?? Infinity;
  }
  const enforce = given.value('enforce');
  const suppressions = given.value('suppressions');
  const paths = given.values('path');
  const frameworks = given.values('frameworks');
  return {
    paths: paths.length > 0 ? paths : undefined,
    exclude: given.values('exclude'),
    frameworks: frameworks.length > 0 ? readWords(frameworks.join(',')) : undefined,
    limits: limits satisfies LimitSettings,
    minimumScore: readMinimumScores('--min-score', given.values('min-score').join(',')),
    stage: given.value('stage') ?? '',
    deployment: given.value('deployment') ?? '',
    environment: given.value('environment') ?? '',
    policyDirectories: given.values('policies'),
    enforce: enforce === undefined ? undefined : readChoice('--enforce', enforce, ENFORCE_MODES),
    baseline: given.value('baseline'),
    suppressions:
      suppressions === undefined
        ? undefined
        : readChoice('--suppressions', suppressions, SUPPRESSION_SOURCES),
    allowEmpty: given.has('allow-empty') ? true : undefined,
    allowParseErrors: given.has('allow-parse-errors') ? true : undefined,
  };
}

type Option = `max-${Lowercase<Severity>}`;

function limitOptions(): Record<Option, OptionDescription> {
  const option = (severity: Severity): OptionDescription => ({
    value: 'N',
    description: `how many ${severity} violations still pass`,
    default: DEFAULT_LIMITS[severity],
  });
  return {
    'max-critical': option('CRITICAL'),
    'max-high': option('HIGH'),
    'max-medium': option('MEDIUM'),
    'max-low': option('LOW'),
  };
}

function optionOf(severity: Severity): Option {
  return `max-${severity.toLowerCase() as Lowercase<Severity>}`;
}
