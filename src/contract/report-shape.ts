/**
 * The report as the CLI may write it: zod's view of `report.ts`. Only `violations[].severity` is required; what is
 * missing or null gets a default that claims nothing. What is there must be of the right type.
 */
import { z } from 'zod';

/** Judged by hand, where a wrong type must not make the report unreadable. */
const anything = z.unknown().optional();
const text = (otherwise: string) =>
  z
    .string()
    .nullish()
    .transform((value) => value ?? otherwise);
const texts = z
  .array(z.string())
  .nullish()
  .transform((value) => value ?? []);
const count = z
  .int()
  .min(0)
  .nullish()
  .transform((value) => value ?? 0);
const statedCount = z.int().min(0).nullish();
const line = z
  .int()
  .min(0)
  .nullish()
  .transform((value) => value ?? null);
const score = z
  .number()
  .min(0)
  .max(100)
  .nullish()
  .transform((value) => value ?? null);
const status = z
  .enum(['COMPLIANT', 'NON_COMPLIANT', 'NOT_ASSESSED'])
  .nullish()
  .transform((value) => value ?? 'NOT_ASSESSED');
const list = <T extends z.ZodType>(item: T) =>
  z
    .array(item)
    .nullish()
    .transform((value) => value ?? []);

/** Only shown: what is no suppression is passed over. */
const suppression = z
  .object({
    by: text(''),
    reason: text(''),
    until: z
      .string()
      .nullish()
      .transform((value) => value ?? null),
    file: text(''),
    line: count,
  })
  .nullish()
  .catch(undefined);

/** Only shown, too. */
const callSites = z
  .array(z.object({ call: text(''), file: text(''), line: count }))
  .nullish()
  .catch(undefined);

const violation = z.object({
  id: text(''),
  policy_name: text('unnamed policy'),
  rule_id: text(''),
  severity: z.string(),
  effect: anything,
  message: text('The report gives no message.'),
  resource_id: text(''),
  resource_type: text(''),
  provider: text(''),
  file: text(''),
  line: count,
  end_line: count,
  called_from: callSites,
  frameworks: list(z.object({ framework: z.string(), control: text('') })),
  remediation: text(''),
  suppressed: anything,
  suppression,
});

const control = z.object({
  control: z.string(),
  title: text(''),
  status,
  policies: texts,
  passed: count,
  failed: count,
});

/** What a CLI may say about the outcome itself; never believed, only compared. */
const claim = { gate_status: anything, verdict: anything, passed: anything };

const summary = z.object({
  total_violations: statedCount,
  critical_violations: statedCount,
  high_violations: statedCount,
  medium_violations: statedCount,
  low_violations: statedCount,
  resources_scanned: count,
  compliance_score: score,
  unknown_evaluations: count,
  ...claim,
});

/** Strict: what is taken for the whole and is a part would hide the rest. */
const shard = z.object({ index: z.int().min(1), count: z.int().min(1).max(9_999), scan: text('') });

export const REPORT_SHAPE = z.object({
  schema_version: anything,
  scanner: z.object({ name: text('unknown'), version: text('unknown') }).nullish(),
  target: z
    .object({ paths: texts, files_scanned: z.int().min(0).nullish(), formats: texts, shard: shard.nullish() })
    .nullish(),
  summary: summary.nullish(),
  frameworks: list(z.object({ framework: z.string(), status, score, controls: list(control) })),
  violations: z.array(violation),
  diagnostics: list(
    z.object({
      level: text('error'),
      code: text(''),
      message: text(''),
      file: z.string().nullish(),
      line,
      column: line,
    }),
  ),
  shard_notes: z
    .object({
      suppressions: list(
        z.object({ file: z.string(), line: z.int().min(0), policies: z.string(), used: z.boolean() }),
      ),
      foreign_checks: texts,
    })
    .nullish(),
  ...claim,
});

export type WrittenReport = z.infer<typeof REPORT_SHAPE>;
export type WrittenSummary = z.infer<typeof summary>;
export type WrittenViolation = z.infer<typeof violation>;
