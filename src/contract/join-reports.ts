import { controlStatus, frameworkResult, scoreControls } from './compliance.js';
import { tidy } from './diagnostic-order.js';
import { frameworkKey } from './framework.js';
import {
  FORMATS,
  REPORT_SCHEMA_VERSION,
  type ControlResult,
  type FrameworkResult,
  type Report,
} from './report.js';
import { countOpen } from './summary.js';
import { compareViolations } from './violation-order.js';

/** One report of several, which are of different resources or of different scanners: all that any of them says, side by side. */
export function joinReports(reports: readonly Report[]): Report {
  const violations = reports.flatMap((report) => report.violations).sort(compareViolations);
  const frameworks = joinFrameworks(reports.map((report) => report.frameworks));
  const total = (count: (report: Report) => number): number =>
    reports.reduce((sum, report) => sum + count(report), 0);
  const scanners = reports.map(({ scanner }) => scanner);
  return {
    schema_version: REPORT_SCHEMA_VERSION,
    scanner: {
      name: distinct(scanners.map(({ name }) => name)).join(' + '),
      version: distinct(scanners.map(({ name, version }) => JSON.stringify([name, version])))
        .map((pair) => (JSON.parse(pair) as [string, string])[1])
        .join(' + '),
    },
    target: {
      paths: distinct(reports.flatMap(({ target }) => target.paths)),
      files_scanned: total(({ target }) => target.files_scanned),
      formats: inOrder(reports.flatMap(({ target }) => target.formats)),
    },
    summary: {
      ...countOpen(violations),
      resources_scanned: total(({ summary }) => summary.resources_scanned),
      compliance_score: overallScore(reports, frameworks),
      unknown_evaluations: total(({ summary }) => summary.unknown_evaluations),
    },
    frameworks,
    violations,
    diagnostics: tidy(reports.flatMap(({ diagnostics }) => diagnostics)),
  };
}

/** By the controls that were counted; of reports that state no more than a score, the lowest. */
function overallScore(reports: readonly Report[], frameworks: readonly FrameworkResult[]): number | null {
  const isStated = reports.some(
    ({ summary, frameworks: own }) =>
      summary.compliance_score !== null && (own.length === 0 || own.some(isOnlyStated)),
  );
  if (!isStated) return scoreControls(frameworks.flatMap(({ controls }) => controls));
  return lowest(reports.map(({ summary }) => summary.compliance_score));
}

/** Whether a result is a score, and nobody can say of which controls. */
function isOnlyStated({ score, controls }: FrameworkResult): boolean {
  return score !== null && controls.length === 0;
}

function joinFrameworks(lists: readonly (readonly FrameworkResult[])[]): readonly FrameworkResult[] {
  const byKey = new Map<string, FrameworkResult[]>();
  for (const result of lists.flat()) {
    const key = frameworkKey(result.framework);
    const results = byKey.get(key);
    if (results === undefined) byKey.set(key, [result]);
    else results.push(result);
  }
  return [...byKey.values()].map(joinResults);
}

function joinResults(results: readonly FrameworkResult[]): FrameworkResult {
  const [first] = results;
  if (first === undefined || results.length === 1) return first ?? frameworkResult('', []);
  const controls = joinControls(results.flatMap((result) => result.controls));
  if (!results.some(isOnlyStated)) return frameworkResult(first.framework, controls);
  const statuses = results.map(({ status }) => status);
  const status = (['NON_COMPLIANT', 'COMPLIANT'] as const).find((worst) => statuses.includes(worst));
  const score = lowest(results.map((result) => result.score));
  return { framework: first.framework, status: status ?? 'NOT_ASSESSED', score, controls };
}

function joinControls(controls: readonly ControlResult[]): readonly ControlResult[] {
  const byId = new Map<string, ControlResult>();
  for (const control of controls) {
    const known = byId.get(control.control);
    const passed = control.passed + (known?.passed ?? 0);
    const failed = control.failed + (known?.failed ?? 0);
    // A report that states no counts still has a say in the status.
    const stated = [control.status, ...(known === undefined ? [] : [known.status])];
    const isFailed = stated.includes('NON_COMPLIANT');
    const isPassed = stated.includes('COMPLIANT');
    byId.set(control.control, {
      control: control.control,
      title: known?.title ?? control.title,
      status: isFailed ? 'NON_COMPLIANT' : isPassed ? 'COMPLIANT' : controlStatus(passed, failed),
      policies: distinct([...(known?.policies ?? []), ...control.policies]).sort(),
      passed,
      failed,
    });
  }
  return [...byId.values()];
}

function lowest(scores: readonly (number | null)[]): number | null {
  const known = scores.filter((score) => score !== null);
  return known.length === 0 ? null : Math.min(...known);
}

/** Those that we know in our order, then the others. */
function inOrder(formats: readonly string[]): readonly string[] {
  const known: readonly string[] = FORMATS;
  const others = distinct(formats.filter((format) => !known.includes(format)));
  return [...known.filter((format) => formats.includes(format)), ...others];
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
