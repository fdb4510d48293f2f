import { readYamlFile } from '../contract/yaml-file.js';
import { checkpointsOf, deploymentNames } from './stages.js';
import { CONFIG_KIND, configSchema, type GateConfig } from './schema.js';

/**
 * Reads a config file. Throws a ConfigError (`config-invalid`), `file:line:column: …`, for what is not of the form, for two stages of one
 * name, and for a stage whose deployment does not exist. An empty file is an empty config.
 */
export function readConfig(text: string, file: string): GateConfig {
  // Of comments alone, the document is null.
  const isEmpty = text.split(/\r?\n/).every((line) => /^\s*(#.*|---\s*)?$/.test(line));
  if (isEmpty) return {};
  const { data, error } = readYamlFile(text, file, configSchema, CONFIG_KIND);
  const names = (data.stages ?? []).map(({ stage }) => stage.toLowerCase());
  const repeated = names.findIndex((name, index) => names.indexOf(name) !== index);
  if (repeated !== -1) {
    throw error(`two stages are named '${data.stages?.[repeated]?.stage ?? ''}'`, [
      'stages',
      repeated,
      'stage',
    ]);
  }
  for (const [index, stage] of (data.stages ?? []).entries()) {
    if (stage.deployment === undefined || checkpointsOf(data, stage.deployment) !== undefined) continue;
    const names = deploymentNames(data).join(', ') || 'none';
    throw error(`there is no deployment '${stage.deployment}'; there are: ${names}`, [
      'stages',
      index,
      'deployment',
    ]);
  }
  return data;
}
