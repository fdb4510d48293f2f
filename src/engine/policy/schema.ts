import { z } from 'zod';
import { SEVERITIES } from '../../contract/severity.js';
import type { YamlKind } from '../../contract/yaml-file.js';
import type { Framework, Parameter, Policy } from './policy.js';
import { fitsParameter } from './policy.js';

/**
 * The policy format of PolicyCortex (https://policycortex.com/docs/guides/policy-creation), with `aliases`, `yields_to`,
 * `references`, `parameters` and the texts of `remediation` added. Unknown members are errors. Only what reads policy files imports this: it brings zod.
 */

const text = z.string().trim().min(1, 'must not be empty');
const name = z
  .string()
  .max(100)
  .regex(/^[A-Za-z0-9]+(?:[-_.][A-Za-z0-9]+)*$/, 'must be letters and digits, joined by - _ or .');
const version = z.string({
  error: (issue) => (typeof issue.input === 'number' ? 'must be in quotes: "1.0"' : undefined),
});
const url = z.url({ protocol: /^https?$/, error: 'must be a URL that starts with https://' });

const parameter = z
  .strictObject({
    type: z.enum(['string', 'number', 'boolean', 'list']),
    default: z.union([z.string(), z.number(), z.boolean(), z.array(z.union([z.string(), z.number()]))]),
    description: text,
  })
  .check((context) => {
    const { type, default: value } = context.value;
    if (fitsParameter(type, value)) return;
    context.issues.push({ code: 'custom', input: value, path: ['default'], message: `must be a ${type}` });
  }) satisfies z.ZodType<Parameter>;

const rule = z.strictObject({
  id: name,
  condition: text.max(10_000),
  effect: z.enum(['DENY', 'WARN']),
  severity: z.enum(SEVERITIES),
  message: text.max(1_000),
});

const remediation = z.strictObject({
  auto_fix: z.boolean().default(false),
  actions: z.array(text).default([]),
  summary: z.string().default(''),
  terraform: z.string().default(''),
  cloudformation: z.string().default(''),
  kubernetes: z.string().default(''),
  dockerfile: z.string().default(''),
});

const policy = z.strictObject({
  name,
  description: text,
  version,
  author: z.string().default(''),
  category: text,
  resource_types: z.array(text).min(1, 'must name one type at least'),
  tags: z.array(text).default([]),
  aliases: z.array(text).default([]),
  yields_to: z.array(name).default([]),
  parameters: z
    .record(
      z.string().regex(/^[A-Za-z][A-Za-z0-9_]*$/, 'must be a letter, then letters, digits and _'),
      parameter,
    )
    .default({}),
  rules: z.array(rule).min(1, 'must hold one rule at least'),
  compliance_mapping: z.array(z.strictObject({ framework: text, control: text })).default([]),
  remediation: remediation.prefault({}),
  references: z.array(url).default([]),
}) satisfies z.ZodType<Policy>;

/** A policy file. */
export const policyFileSchema = z.strictObject({ policy });

/** A framework catalogue. */
export const frameworkSchema = z.strictObject({
  id: name,
  title: text,
  version,
  aliases: z.array(text).default([]),
  references: z.array(url).default([]),
  controls: z
    .array(
      z.strictObject({
        id: z.string({
          error: (issue) => (typeof issue.input === 'number' ? 'must be in quotes: "12.1"' : undefined),
        }),
        title: text,
        assessable: z.boolean().default(true),
        note: z.string().default(''),
      }),
    )
    .min(1, 'must hold one control at least'),
}) satisfies z.ZodType<Framework>;

/** Policy files and framework catalogues alike. */
export const POLICY_KIND: YamlKind = {
  code: 'policy-invalid',
  members: [
    ...[
      'policy',
      'name',
      'description',
      'version',
      'author',
      'category',
      'resource_types',
      'tags',
      'aliases',
      'yields_to',
    ],
    ...[
      'parameters',
      'rules',
      'compliance_mapping',
      'remediation',
      'references',
      'id',
      'condition',
      'effect',
    ],
    ...['severity', 'message', 'framework', 'control', 'auto_fix', 'actions', 'summary', 'terraform'],
    ...['cloudformation', 'kubernetes', 'dockerfile', 'type', 'default', 'title', 'controls', 'assessable'],
    'note',
  ],
};
