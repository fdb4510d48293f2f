import type { ConfigError } from '../contract/errors.js';
import { examineYamlFile, type YamlFile } from '../contract/yaml-file.js';
import { checkpointsOf, deploymentNames } from './stages.js';
import { CONFIG_KIND, configSchema, type GateConfig } from './schema.js';

/**
 * Reads a config file. Throws a ConfigError (`config-invalid`), `file:line:column: …`, for what is not of the form, for two stages of one
 * name, and for a stage whose deployment does not exist. An empty file is an empty config.
 */
export function readConfig(text: string, file: string): GateConfig {
  const { config, errors } = examineConfig(text, file);
  if (config !== null) return config.data;
  throw errors[0];
}

/** A config file, or all that is wrong with its form. */
export type ExaminedConfig =
  | { readonly config: YamlFile<GateConfig>; readonly errors: readonly [] }
  | { readonly config: null; readonly errors: readonly [ConfigError, ...ConfigError[]] };

/** As `readConfig`, but gives all that is wrong with the form. Still throws for what is no YAML. */
export function examineConfig(text: string, file: string): ExaminedConfig {
  // Of comments alone, the document is null.
  const isEmpty = text.split(/\r?\n/).every((line) => /^\s*(#.*|---\s*)?$/.test(line));
  const read = examineYamlFile(isEmpty ? '{}' : text, file, configSchema, CONFIG_KIND);
  if (!('data' in read)) return { config: null, errors: read };
  const [first, ...more] = [...repeatedStages(read), ...missingDeployments(read)];
  return first === undefined ? { config: read, errors: [] } : { config: null, errors: [first, ...more] };
}

function repeatedStages({ data, error }: YamlFile<GateConfig>): readonly ConfigError[] {
  const names = (data.stages ?? []).map(({ stage }) => stage.toLowerCase());
  return (data.stages ?? []).flatMap(({ stage }, index) => {
    const isRepeated = names.indexOf(stage.toLowerCase()) < index;
    return isRepeated ? [error(`two stages are named '${stage}'`, ['stages', index, 'stage'])] : [];
  });
}

function missingDeployments({ data, error }: YamlFile<GateConfig>): readonly ConfigError[] {
  return (data.stages ?? []).flatMap(({ deployment }, index) => {
    if (deployment === undefined || checkpointsOf(data, deployment) !== undefined) return [];
    const names = deploymentNames(data).join(', ') || 'none';
    const message = `there is no deployment '${deployment}'; there are: ${names}`;
    return [error(message, ['stages', index, 'deployment'])];
  });
}
