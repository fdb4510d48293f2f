import { ScanError } from './errors.js';
import { frameworkKey } from './framework.js';
import { findKeyProblem } from './json-keys.js';
import {
  REPORT_SCHEMA_VERSION,
  type Diagnostic,
  type Report,
  type ReportSummary,
  type Violation,
} from './report.js';
import { requireConsistency } from './report-consistency.js';
import { REPORT_SHAPE, type WrittenReport, type WrittenViolation } from './report-shape.js';
import { isSeverity } from './severity.js';
import { countOpen } from './summary.js';
import { counted } from './wording.js';

/** The largest report that is read, in bytes. */
export const MAX_REPORT_BYTES = 64 * 1024 * 1024;

export interface ReadReport {
  readonly report: Report;
  /** What was odd, and how it was read; for people. Holds text from the report. */
  readonly notices: readonly string[];
}

/** The same as `readReport`, of bytes that must be UTF-8, with or without a byte order mark. */
export function readReportBytes(bytes: Uint8Array): ReadReport {
  if (bytes.byteLength > MAX_REPORT_BYTES) throw invalid('is larger than 64 MB. Scan fewer files at once');
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw invalid('is not UTF-8 text', cause);
  }
  return readReport(text);
}

/**
 * Reads a report leniently where nothing depends on it, strictly where the decision does. The counts of the summary
 * are counted again: they are of what is open. An unknown severity counts as CRITICAL, an unknown effect as DENY.
 * Throws `ScanError` ('report-invalid') for anything that is incomplete, ambiguous, contradictory or of another schema.
 * Nothing in the result is escaped.
 */
export function readReport(text: string): ReadReport {
  const written = parse(text);
  const notices = new Notices();
  const violations = written.violations.map((violation) => readViolation(violation, notices));
  requireConsistency(written, violations);
  const frameworks = written.frameworks;
  requireDistinct(frameworks.map(({ framework }) => framework));
  const shard = written.target?.shard ?? undefined;
  if (shard !== undefined && shard.index > shard.count) {
    throw invalid(`says that it is shard ${shard.index} of ${shard.count}`);
  }
  const report: Report = {
    schema_version: REPORT_SCHEMA_VERSION,
    scanner: written.scanner ?? { name: 'unknown', version: 'unknown' },
    target: {
      paths: written.target?.paths ?? [],
      files_scanned: written.target?.files_scanned ?? fewestFiles(written, notices),
      formats: written.target?.formats ?? [],
      ...(shard === undefined ? {} : { shard }),
    },
    summary: summarise(written, violations),
    frameworks,
    violations,
    diagnostics: written.diagnostics.map((diagnostic) => ({
      ...diagnostic,
      level: readLevel(diagnostic.level, notices),
      file: diagnostic.file ?? null,
    })),
    ...(written.shard_notes ? { shard_notes: written.shard_notes } : {}),
  };
  return { report, notices: notices.list() };
}

function parse(text: string): WrittenReport {
  if (text.trim() === '') throw invalid('is empty: the CLI printed nothing');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw invalid('is not JSON, or breaks off before its end', cause);
  }
  const problem = findKeyProblem(text);
  if (problem?.kind === 'too-deep') throw invalid('is nested deeper than a report can be');
  if (problem?.kind === 'prototype') throw invalid('holds the key "__proto__"');
  if (problem?.kind === 'duplicate') throw invalid(`has the key ${quoted(problem.key)} twice in one object`);
  const result = REPORT_SHAPE.safeParse(value);
  if (!result.success) {
    const [issue] = result.error.issues;
    const where = issue?.path.map(String).join('.') ?? '';
    throw invalid(
      `does not have the form of a report: ${where === '' ? '' : `${where}: `}${issue?.message ?? ''}`,
    );
  }
  const version = result.data.schema_version ?? REPORT_SCHEMA_VERSION;
  if (version !== REPORT_SCHEMA_VERSION) {
    throw invalid(
      `has schema_version ${quoted(version)}; this release reads version ${REPORT_SCHEMA_VERSION}. ` +
        'Use a release of the CLI and one of the action that belong together',
    );
  }
  return result.data;
}

function readViolation(written: WrittenViolation, notices: Notices): Violation {
  const severity = written.severity.trim().toUpperCase();
  if (!isSeverity(severity)) {
    notices.add(`The severity ${quoted(written.severity)} is not known, and counts as CRITICAL`);
  }
  const suppressed = written.suppressed ?? false;
  if (typeof suppressed !== 'boolean') {
    notices.add(
      `"suppressed" is ${quoted(suppressed)}, which is neither true nor false; the violation counts`,
    );
  }
  const { suppression, called_from: calls, ...rest } = written;
  const isSuppressed = suppressed === true;
  return {
    ...rest,
    severity: isSeverity(severity) ? severity : 'CRITICAL',
    effect: readEffect(written.effect ?? 'DENY', notices),
    end_line: Math.max(written.line, written.end_line),
    suppressed: isSuppressed,
    ...(calls ? { called_from: calls } : {}),
    ...(isSuppressed && suppression ? { suppression } : {}),
  };
}

function readEffect(effect: unknown, notices: Notices): Violation['effect'] {
  const name = typeof effect === 'string' ? effect.trim().toUpperCase() : '';
  if (name === 'WARN') return 'WARN';
  if (name !== 'DENY') notices.add(`The effect ${quoted(effect)} is not known, and counts as DENY`);
  return 'DENY';
}

/** What a CLI calls by another name may be a file that it could not read: it counts as an error. */
function readLevel(level: string, notices: Notices): Diagnostic['level'] {
  const name = level.trim().toLowerCase();
  if (name === 'error' || name === 'warning' || name === 'notice') return name;
  notices.add(`The diagnostic level ${quoted(level)} is not known, and counts as an error`);
  return 'error';
}

/** The number of files that were read at the least, for a report that does not say. */
function fewestFiles(written: WrittenReport, notices: Notices): number {
  const named = new Set(written.violations.map(({ file }) => file)).size;
  const fewest = Math.max(named, Math.min(written.summary?.resources_scanned ?? 0, 1));
  notices.add(
    `The report does not say how many files were scanned; ${fewest} can be told from what it lists`,
  );
  return fewest;
}

function summarise(written: WrittenReport, violations: readonly Violation[]): ReportSummary {
  return {
    ...countOpen(violations),
    resources_scanned: written.summary?.resources_scanned ?? 0,
    compliance_score: written.summary?.compliance_score ?? null,
    unknown_evaluations: written.summary?.unknown_evaluations ?? 0,
  };
}

/** Two results for one framework: which of the scores would count? */
function requireDistinct(frameworks: readonly string[]): void {
  const seen = new Set<string>();
  for (const framework of frameworks) {
    const key = frameworkKey(framework);
    if (seen.has(key)) throw invalid(`has two results for the framework ${quoted(framework)}`);
    seen.add(key);
  }
}

/** Each notice once, with how often it applied; the first twenty. */
class Notices {
  private readonly counts = new Map<string, number>();

  add(notice: string): void {
    if (this.counts.size < 20 || this.counts.has(notice))
      this.counts.set(notice, (this.counts.get(notice) ?? 0) + 1);
  }

  list(): string[] {
    return [...this.counts].map(
      ([notice, times]) => `${notice}${times > 1 ? ` (${counted(times, 'time')})` : ''}.`,
    );
  }
}

function quoted(value: unknown): string {
  const json = JSON.stringify(value);
  return json.length > 60 ? `${json.slice(0, 57)}…` : json;
}

function invalid(what: string, cause?: unknown): ScanError {
  return new ScanError('report-invalid', `The report of the CLI ${what}.`, { cause });
}
