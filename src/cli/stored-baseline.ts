/** Reports that are kept to compare with: `baseline create` writes them, `--baseline` reads them. */
import { lstatSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Baseline } from '../contract/decision.js';
import { ConfigError, messageOf, ScanError } from '../contract/errors.js';
import { REPORT_SCHEMA_VERSION, type Report, type Violation } from '../contract/report.js';
import type { Terminal } from './terminal.js';

/** Reads a report to compare with. Throws `ConfigError` for a file that cannot be read, and `ScanError` for what is no report. */
export async function readBaseline(file: string, terminal: Pick<Terminal, 'cwd'>): Promise<Baseline> {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path.resolve(terminal.cwd, file));
  } catch (cause) {
    throw new ConfigError(
      'path-invalid',
      `the baseline ${file} cannot be read: ${messageOf(cause)}. "policycortex baseline create" writes one.`,
      { cause },
    );
  }
  // Reading a report takes a schema that a command without one does without.
  const { readReportBytes } = await import('../contract/report-schema.js');
  try {
    return { reference: file, violations: readReportBytes(bytes).report.violations };
  } catch (cause) {
    throw new ScanError('report-invalid', `the baseline ${file}: ${messageOf(cause)}`, { cause });
  }
}

/**
 * A report as a baseline keeps it: what tells a violation again, and nothing that changes when lines move. One violation a line, in an
 * order of its own, so that a difference reads well. Ends in a line end.
 */
export function renderBaseline({ scanner, target, violations }: Report): string {
  const head = {
    schema_version: REPORT_SCHEMA_VERSION,
    scanner,
    target: { paths: target.paths },
  };
  const members = Object.entries(head).map(
    ([name, value]) => `  ${JSON.stringify(name)}: ${inline(value)},\n`,
  );
  const lines = [...violations].sort(compare).map((violation) => `    ${inline(kept(violation))}`);
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
  return `{\n${members.join('')}  "violations": ${list}\n}\n`;
}

/** Writes a file, and the directories that it lies in. Throws `ConfigError`; a link is not followed, for it may lead anywhere. */
export function writeBaseline(file: string, text: string, terminal: Pick<Terminal, 'cwd'>): void {
  const place = path.resolve(terminal.cwd, file);
  try {
    const found = lstatSync(place, { throwIfNoEntry: false });
    if (found !== undefined && !found.isFile()) throw new Error('it is no plain file');
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, text);
  } catch (cause) {
    const message = `the baseline cannot be written to ${file}: ${messageOf(cause)}. Name another file by --output.`;
    throw new ConfigError('path-invalid', message, { cause });
  }
}

function kept(violation: Violation): object {
  const { id, policy_name, rule_id, severity, resource_id, file, frameworks, suppressed } = violation;
  return { id, policy_name, rule_id, severity, resource_id, file, frameworks, suppressed };
}

/** By what does not change when lines move. */
function compare(a: Violation, b: Violation): number {
  for (const key of ['file', 'policy_name', 'rule_id', 'resource_id', 'id'] as const) {
    if (a[key] !== b[key]) return a[key] < b[key] ? -1 : 1;
  }
  return 0;
}

/** As JSON on one line, with a space where people put one. */
function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([name, member]) => `${JSON.stringify(name)}: ${inline(member)}`);
  return `{${members.join(', ')}}`;
}
