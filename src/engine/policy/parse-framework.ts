import type { Framework } from './policy.js';
import { frameworkSchema } from './schema.js';
import { readYamlFile } from './yaml-file.js';

/** Reads a framework catalogue. Throws a ConfigError (`policy-invalid`), `file:line:column: …`. */
export function parseFramework(text: string, file: string): Framework {
  const { data, error } = readYamlFile(text, file, frameworkSchema);
  const ids = data.controls.map(({ id }) => id);
  const repeated = ids.findIndex((id, index) => ids.indexOf(id) !== index);
  if (repeated !== -1)
    throw error(`two controls have the id '${ids[repeated] ?? ''}'`, ['controls', repeated, 'id']);
  return data;
}
