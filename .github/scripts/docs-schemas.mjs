// The JSON Schemas in docs/, made of the zod schemas in build/: editors complete and check files by them.
import { join, resolve } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { z } from 'zod';
import { built } from './docs-policies.mjs';

const root = resolve(import.meta.dirname, '../..');
const HOME = 'https://raw.githubusercontent.com/org/policy-gate/v1/docs';

/** Each schema of docs/ by its path. */
export async function schemas() {
  const [{ configSchema, waiverSchema }, { policyFileSchema }, { REPORT_SHAPE }] = await Promise.all([
    built('config/schema.js'),
    built('engine/policy/schema.js'),
    built('contract/report-shape.js'),
  ]);
  // The gate reads waivers one by one, so that one that is malformed keeps no other from counting. Whoever writes one wants to know.
  const { description = '' } = configSchema.shape.waivers;
  const config = configSchema.extend({ waivers: z.array(waiverSchema).optional().describe(description) });
  return new Map([
    await schema(
      'policy-gate',
      config,
      'Config of Policy Gate',
      'What the gate holds a change to: .github/policy-gate.yml.',
    ),
    await schema('policy', policyFileSchema, 'Policy', 'A policy for policycortex: policy.yaml.'),
    await schema(
      'report',
      REPORT_SHAPE,
      'Report',
      'A report as the gate reads it: what `policycortex scan --output json` prints has every member. Members that are not described are passed over.',
    ),
  ]);
}

async function schema(name, zodSchema, title, description) {
  const file = `docs/${name}.schema.json`;
  const { $schema, ...rest } = z.toJSONSchema(zodSchema, { target: 'draft-2020-12', io: 'input' });
  const text = JSON.stringify({ $schema, $id: `${HOME}/${name}.schema.json`, title, description, ...rest });
  const options = await resolveConfig(join(root, file));
  return [file, await format(text, { ...options, parser: 'json' })];
}
