import { resolveSettings, type ResolvedSettings } from '../config/resolve.js';
import { ConfigError } from '../contract/errors.js';
import type { Inputs } from './inputs.js';
import type { Trigger } from './trigger.js';
import type { Trusted } from './trusted.js';

/**
 * What the run is asked for. Where the config is locked, the workflow (which comes from the change, too) may neither bring a CLI of its own
 * nor, unless the config allows it, reports of its own. Throws `ConfigError` for that, and for a stage that does not exist.
 */
export function settle(inputs: Inputs, trigger: Trigger, { config }: Trusted): ResolvedSettings {
  const settings = resolveSettings(config, inputs.given, { branch: trigger.branch });
  if (!settings.isLocked) return settings;
  if (inputs.cli.version !== 'bundled') {
    throw new ConfigError(
      'input-invalid',
      'input "cli-version" is set, and the config is locked: a CLI that the change brings along could report what it likes. Use "bundled".',
    );
  }
  const isPartial = inputs.reports.length > 0 || inputs.shard !== null;
  if (isPartial && config.allow_reports !== true) {
    throw new ConfigError(
      'input-invalid',
      `input "${inputs.shard === null ? 'report' : 'shard'}" is set, and the config is locked: set allow_reports in the config of the base ` +
        'branch, if the jobs that make the reports are to be trusted.',
    );
  }
  return settings;
}
