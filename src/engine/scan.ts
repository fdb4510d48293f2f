/** The way through the scanner: paths → files → resources as written → canonical resources → policies → report. */
import { createHash } from 'node:crypto';
import { REPORT_SCHEMA_VERSION, type Report, type Violation } from '../contract/report.js';
import { countBySeverity, type Severity } from '../contract/severity.js';
import { VERSION } from '../contract/version.js';
import { adapt } from './adapt/adapt.js';
import { asWritten } from './adapt/as-written.js';
import { byPlace, loadInParts, type LoadOptions } from './load/load.js';
import { compilePolicy } from './policy/compile-policy.js';
import { Judge } from './policy/evaluate.js';
import type { PolicyLibrary } from './policy/library.js';
import { Suppressions } from './policy/suppression/suppressions.js';
import { scoreFrameworks } from './score.js';

export interface ScanOptions extends Omit<LoadOptions, 'onFileRead'> {
  readonly library: PolicyLibrary;
  /** As users write them; empty for all. */
  readonly frameworks: readonly string[];
  /** The day of the scan in UTC, YYYY-MM-DD: a suppression in the code that ended before it does not count. */
  readonly today: string;
  /** Told now and then what is being done, in a few words. */
  readonly onProgress?: (what: string) => void;
}

/**
 * Scans infrastructure code. The same files on the same day give the same report, byte for byte. What could not be read is a diagnostic.
 * Throws `ConfigError` for a path or a framework that does not exist, `ScanError` when the input exceeds a budget.
 */
export async function scan(options: ScanOptions): Promise<Report> {
  const { library } = options;
  const frameworks = [...new Set(options.frameworks.map((name) => library.framework(name)))];
  const policies = library.policiesOf(frameworks.map(({ id }) => id)).map((policy) => compilePolicy(policy));
  const suppressions = new Suppressions({ library, today: options.today });
  const judge = new Judge(policies, {
    hash: sha256,
    suppress: (violation, native) => suppressions.find(violation, native),
  });
  let resourcesScanned = 0;
  const onFileRead = (done: number, total: number): void =>
    options.onProgress?.(`reading file ${done} of ${total}`);
  const loaded = await loadInParts({ ...options, onFileRead }, ({ resources, sources, neighbours }) => {
    suppressions.add(resources, sources);
    judge.add([...adapt(resources, neighbours), ...asWritten(resources)]);
    resourcesScanned += resources.filter(
      ({ isData, isDeclaration }) => !isData && isDeclaration !== true,
    ).length;
    options.onProgress?.(`${resourcesScanned} resources judged`);
  });
  const { violations, evaluations, unknownEvaluations } = judge.result();
  const compliance = scoreFrameworks(frameworks.length > 0 ? frameworks : library.frameworks, {
    policies: policies.map(({ policy }) => policy),
    evaluations,
    violations,
  });
  return {
    schema_version: REPORT_SCHEMA_VERSION,
    scanner: { name: 'policycortex', version: VERSION },
    target: { paths: options.paths, files_scanned: loaded.filesScanned, formats: loaded.formats },
    summary: {
      ...summarise(violations),
      resources_scanned: resourcesScanned,
      compliance_score: compliance.score,
      unknown_evaluations: unknownEvaluations,
    },
    frameworks: compliance.frameworks,
    violations,
    diagnostics: [
      ...loaded.diagnostics,
      ...suppressions.diagnostics(new Set(policies.map(({ policy }) => policy.name))),
    ].sort(byPlace),
  };
}

/** A SHA-256 in hexadecimal digits. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function summarise(
  violations: readonly Violation[],
): Pick<Report['summary'], 'total_violations' | `${Lowercase<Severity>}_violations`> {
  const open = violations.filter((violation) => !violation.suppressed);
  const counts = countBySeverity(open);
  return {
    total_violations: open.length,
    critical_violations: counts.CRITICAL,
    high_violations: counts.HIGH,
    medium_violations: counts.MEDIUM,
    low_violations: counts.LOW,
  };
}
