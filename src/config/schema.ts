/**
 * The form of `.github/policy-gate.yml`. The stages and deployments are those of PolicyCortex's integration guide ("Progressive Policy
 * Enforcement"), as they stand there. Descriptions go into the published JSON Schema, where editors show them.
 */
import { z } from 'zod';
import { SEVERITIES } from '../contract/severity.js';
import type { YamlKind } from '../contract/yaml-file.js';
import { COMMENT_MODES, ENFORCEMENTS, ENFORCE_MODES, SUPPRESSION_SOURCES } from './names.js';

const THRESHOLDS = ['none', 'low', 'medium', 'high', 'critical'] as const;

const text = z.string().trim().min(1, 'must not be empty').max(500);
const name = text.max(100);
const texts = z.array(text).max(500);
const score = z.number('must be a number from 0 to 100').min(0).max(100);
const scores = z
  .record(name, score)
  .describe('The lowest compliance score that passes, by framework: `soc2: 75`.');
const limit = z
  .union(
    [z.int().min(0).max(999_999_999), z.literal('unlimited')],
    'must be a whole number from 0, or unlimited',
  )
  .describe('How many violations of the severity still pass; `unlimited` for any number.');
const severity = z
  .string()
  .transform((value) => value.toUpperCase())
  .pipe(z.enum(SEVERITIES))
  // Upper and lower case alike; editors offer these.
  .meta({ enum: [...SEVERITIES, ...SEVERITIES.map((name) => name.toLowerCase())] });

const limits = { max_critical: limit, max_high: limit, max_medium: limit, max_low: limit };
const thresholds = z
  .strictObject({ ...limits, min_score: scores })
  .partial()
  .describe('What passes where no stage is chosen.');

const pathRule = z
  .strictObject({
    paths: z.union([text, texts.min(1)]).describe('Which files: globs from the root of the repository.'),
    ...z.strictObject(limits).partial().shape,
  })
  .describe('Limits of its own for a part of the repository. The first rule that names a file takes it.');

const stage = z.strictObject({
  stage: name.describe('Its name, as `stage` chooses it.'),
  policy_enforcement: z
    .enum(ENFORCEMENTS)
    .describe('`warn_only` blocks nothing; `block_high` blocks HIGH and CRITICAL violations, and so on.'),
  frameworks: z.array(name).max(50).optional().describe('Only the policies of these frameworks count.'),
  deployment: name
    .optional()
    .describe('The checkpoints that belong to it; else the deployment named after it.'),
  branches: texts.optional().describe('It is chosen for these target branches (globs).'),
  environments: texts.optional().describe('It is chosen for these values of the input `environment`.'),
  paths: texts.optional().describe('It is chosen when what is scanned lies below these paths (globs).'),
});

const policyScan = z
  .strictObject({ severity_threshold: z.enum(THRESHOLDS), action: z.enum(['warn', 'block']) })
  .refine(
    ({ severity_threshold, action }) => !(severity_threshold === 'none' && action === 'block'),
    'severity_threshold "none" has nothing to block: name a severity ("low" for every violation), or warn',
  )
  .meta({
    description: 'Violations from this severity on warn, or block.',
    not: { properties: { severity_threshold: { const: 'none' }, action: { const: 'block' } } },
  });
const complianceCheck = z
  .strictObject({ frameworks: z.array(name).min(1).max(50), min_score: score })
  .describe('Each framework must reach the score.');
const manualApproval = z
  .strictObject({ required: z.boolean(), approvers: z.array(name).min(1).max(50) })
  .describe(
    'One of each of these teams (`team`, `org/team`) or users (`@login`) must have approved the commit.',
  );
const checkpoint = z
  .strictObject({
    policy_scan: policyScan,
    compliance_check: complianceCheck,
    manual_approval: manualApproval,
  })
  .partial()
  .refine(
    (entry) => Object.values(entry).filter((value) => value !== undefined).length === 1,
    'must be one of policy_scan, compliance_check and manual_approval',
  )
  .meta({ minProperties: 1, maxProperties: 1 });

/** Lists go to the scanner with commas between their items. */
const item = z.union([z.string().regex(/^[^,\r\n]*$/, 'must hold no comma'), z.number()]);
const parameterValue = z.union([z.string(), z.number(), z.boolean(), z.array(item)]);
const policies = z
  .strictObject({
    disable: texts.describe('Policies, by name or alias, that are not evaluated.'),
    severity: z
      .record(name, severity)
      .describe('Another severity for a policy, or for one rule: `policy/rule`.'),
    parameters: z
      .record(name, z.record(name, parameterValue))
      .describe('Values of the parameters that a policy declares.'),
    directories: texts.max(20).describe('Directories with policies of your own.'),
  })
  .partial();

/** A waiver that is malformed does not count and is shown, so its entries are judged one by one: see waivers.ts. */
const waiver = z.record(z.string(), z.unknown());

export const configSchema = z.strictObject({
  version: z.literal([1, '1', '1.0']).optional().describe('The version of this form: 1.'),
  locked: z.boolean().optional().describe('Inputs of the workflow can make the gate stricter, never laxer.'),
  path: z
    .union([text, texts.min(1)])
    .optional()
    .describe('What to scan, where the input `path` says nothing.'),
  exclude: z
    .union([text, texts])
    .optional()
    .describe('What is not scanned: globs from the root of the repository, for vendored code or fixtures.'),
  frameworks: z.array(name).max(50).optional().describe('The frameworks to assess where no stage is chosen.'),
  thresholds: thresholds.optional(),
  paths: z.array(pathRule).max(100).optional().describe('Limits of their own for parts of the repository.'),
  stages: z
    .array(stage)
    .max(50)
    .optional()
    .describe('What each stage enforces, in the order in which a change comes to them.'),
  deployment: z
    .record(name, z.strictObject({ before_deploy: z.array(checkpoint).max(50) }))
    .optional()
    .describe('Checkpoints that must hold before a deployment.'),
  policies: policies.optional().describe('What is changed of the policies, and policies of your own.'),
  waivers: z
    .array(waiver)
    .max(5_000)
    .optional()
    .describe('Violations that are accepted for a time, each with a reason, an owner and an end.'),
  waiver_max_days: z
    .int('must be a whole number of days')
    .min(1, 'must be 1 day at least')
    .max(3_650, 'must be 3650 days at most')
    .optional()
    .describe('How far ahead a waiver may end.'),
  enforce: z
    .enum(ENFORCE_MODES)
    .optional()
    .describe('`new`: only violations that the change introduces block.'),
  baseline: text.optional().describe('`base`, `none`, or a report of an earlier scan.'),
  suppressions: z
    .enum(SUPPRESSION_SOURCES)
    .optional()
    .describe('`base`: a comment that suppresses a violation counts once it is on the base branch.'),
  allow_empty: z.boolean().optional().describe('A scan that finds no file passes.'),
  allow_parse_errors: z
    .boolean()
    .optional()
    .describe('The verdict stands although some files could not be parsed.'),
  allow_reports: z
    .boolean()
    .optional()
    .describe('Although locked, a workflow may judge reports of earlier jobs.'),
  soft_fail: z.boolean().optional().describe('The step never fails; `gate_status` still says the verdict.'),
  comment: z
    .strictObject({ mode: z.enum(COMMENT_MODES), id: z.string().regex(/^[\w.-]{0,64}$/) })
    .partial()
    .optional()
    .describe('When to comment, and what tells the comments of several gates apart.'),
  tracking_issue: z.boolean().optional().describe('Keep one issue up to date on schedule and push.'),
  metrics: z.array(z.looseObject({})).optional().describe('Read by the metrics sink.'),
  sinks: z.union([z.array(z.looseObject({})), z.record(z.string(), z.unknown())]).optional(),
});

export type GateConfig = z.infer<typeof configSchema>;
export type StageConfig = NonNullable<GateConfig['stages']>[number];
export type CheckpointConfig = z.infer<typeof checkpoint>;
export type Enforcement = (typeof ENFORCEMENTS)[number];

/** What a waiver must say; `waivers.ts` reads each by this. */
export const waiverSchema = z.strictObject({
  policy: name.describe('The policy, by name or by an alias such as CKV_AWS_20.'),
  resource: text.optional().describe('Which resources; `*` stands for anything. All, where nothing is said.'),
  path: text.optional().describe('Which files (a glob). All, where nothing is said.'),
  reason: text.max(2_000).describe('Why it is accepted.'),
  owner: name.describe('Who answers for it.'),
  expires: z.iso.date('must be a date, YYYY-MM-DD').describe('The last day on which it counts.'),
});

export const CONFIG_KIND: YamlKind = {
  code: 'config-invalid',
  members: [
    ...Object.keys(configSchema.shape),
    ...Object.keys(stage.shape),
    ...Object.keys(limits),
    ...['min_score', 'before_deploy', 'policy_scan', 'compliance_check', 'manual_approval'],
    ...['severity_threshold', 'action', 'required', 'approvers'],
    ...['disable', 'severity', 'parameters', 'directories', 'mode', 'id'],
  ],
};
