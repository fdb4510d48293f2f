import { ScanError } from '../../contract/errors.js';
import { joinReports } from '../../contract/join-reports.js';
import type { Diagnostic, DiagnosticLevel, Report } from '../../contract/report.js';
import { REPORT_SCHEMA_VERSION } from '../../contract/report.js';
import type { ReadReport } from '../../contract/report-schema.js';
import { countOpen } from '../../contract/summary.js';
import { compareViolations } from '../../contract/violation-order.js';
import { Places } from './places.js';
import { violationsOf } from './results.js';
import { SARIF_SHAPE, type SarifNotification, type SarifRun } from './shape.js';

/** Whether a JSON document is, or means to be, a SARIF log. */
export function isSarif(document: unknown): boolean {
  return typeof document === 'object' && document !== null && Object.hasOwn(document, 'runs');
}

/**
 * A report of another scanner, as ours. `document` is parsed JSON without ambiguous keys; `workspace` is what files are named relative to.
 * Throws `ScanError` ('report-invalid') for another version than 2.1.0, and for what is incomplete or of another form.
 */
export function readSarif(document: unknown, workspace: string): ReadReport {
  const { version } = document as { readonly version?: unknown };
  if (version !== '2.1.0') {
    throw invalid(`is of version ${JSON.stringify(version) ?? 'unknown'}; this release reads SARIF 2.1.0`);
  }
  const parsed = SARIF_SHAPE.safeParse(document);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw invalid(
      `does not have the form of SARIF: ${issue?.path.map(String).join('.') ?? ''}: ${issue?.message ?? ''}`,
    );
  }
  const notices = new Set<string>();
  const reports = (parsed.data.runs ?? []).map((run) =>
    readRun(run, workspace, (notice) => notices.add(notice)),
  );
  if (reports.length === 0) throw invalid('has no runs: nothing was scanned');
  return { report: joinReports(reports), notices: [...notices].map((notice) => `${notice}.`) };
}

function readRun(run: SarifRun, workspace: string, notice: (text: string) => void): Report {
  const { driver } = run.tool;
  const outside = Object.keys(run.externalPropertyFileReferences ?? {});
  if (outside.length > 0) {
    throw invalid(
      `keeps a part of itself in other files (externalPropertyFileReferences: ${outside.join(', ').slice(0, 100)}). Have the scanner write one file`,
    );
  }
  const violations = [...violationsOf(run, workspace, notice)].sort(compareViolations);
  return {
    schema_version: REPORT_SCHEMA_VERSION,
    scanner: { name: driver.name, version: driver.semanticVersion ?? driver.version ?? 'unknown' },
    target: { paths: [], files_scanned: countFiles(run, violations, notice), formats: ['sarif'] },
    summary: {
      ...countOpen(violations),
      resources_scanned: 0,
      compliance_score: null,
      unknown_evaluations: 0,
    },
    frameworks: [],
    violations,
    diagnostics: diagnosticsOf(run, workspace),
  };
}

/** What the scanner lists; else those that it found something in. None found is not none scanned, which SARIF does not say. */
function countFiles(
  { artifacts, tool }: SarifRun,
  violations: Report['violations'],
  notice: (text: string) => void,
): number {
  if (artifacts !== undefined && artifacts.length > 0) return artifacts.length;
  const named = new Set(violations.map(({ file }) => file)).size;
  if (named > 0) return named;
  notice(
    `${tool.driver.name} found nothing, and its report does not say what it scanned. Whether that was the right place, only its own log tells`,
  );
  return 1;
}

function diagnosticsOf(run: SarifRun, workspace: string): readonly Diagnostic[] {
  const places = new Places(run, workspace);
  const tool = run.tool.driver.name;
  const invocations = run.invocations ?? [];
  const hasFailed = invocations.some(({ executionSuccessful }) => executionSuccessful !== true);
  return [
    ...(hasFailed ? [failed(`${tool} did not complete its scan (executionSuccessful is not true).`)] : []),
    ...(run.results === undefined
      ? [failed(`${tool} did not scan: its report has no list of results.`)]
      : []),
    ...invocations
      .flatMap(({ toolExecutionNotifications, toolConfigurationNotifications }) => [
        ...(toolExecutionNotifications ?? []),
        ...(toolConfigurationNotifications ?? []),
      ])
      .map((notification) => notified(notification, tool, places)),
  ];
}

function failed(message: string): Diagnostic {
  return { level: 'error', code: 'scanner-failed', message, file: null, line: null, column: null };
}

const LEVELS: ReadonlyMap<string, DiagnosticLevel> = new Map([
  ['warning', 'warning'],
  ['note', 'notice'],
  ['none', 'notice'],
]);

/** What is of no level that is known may be a file that could not be read: it counts as an error. */
function notified(
  { level, message, locations }: SarifNotification,
  tool: string,
  places: Places,
): Diagnostic {
  const { file, line } = places.of(locations?.[0]);
  return {
    level: LEVELS.get(level ?? 'warning') ?? 'error',
    code: 'scanner-notification',
    message: `${tool}: ${(message?.text ?? 'a notification without text').slice(0, 1_000)}`,
    file: file === '' ? null : file,
    line: line === 0 ? null : line,
    column: null,
  };
}

function invalid(what: string): ScanError {
  return new ScanError('report-invalid', `The SARIF report ${what}.`);
}
