import { readYamlFile } from '../../contract/yaml-file.js';
import type { Framework } from './policy.js';
import { POLICY_KIND, frameworkSchema } from './schema.js';

/** Reads a framework catalogue. Throws a ConfigError (`policy-invalid`), `file:line:column: …`. */
export function parseFramework(text: string, file: string): Framework {
  const { data, error } = readYamlFile(text, file, frameworkSchema, POLICY_KIND);
  const ids = data.controls.map(({ id }) => id);
  const repeated = ids.findIndex((id, index) => ids.indexOf(id) !== index);
  if (repeated !== -1)
    throw error(`two controls have the id '${ids[repeated] ?? ''}'`, ['controls', repeated, 'id']);
  return data;
}
