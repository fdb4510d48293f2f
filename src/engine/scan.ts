/** The way through the scanner: paths → files → resources as written → canonical resources → policies → report. */
import { createHash } from 'node:crypto';
import { tidy } from '../contract/diagnostic-order.js';
import { REPORT_SCHEMA_VERSION, type Report } from '../contract/report.js';
import { countOpen } from '../contract/summary.js';
import { VERSION } from '../contract/version.js';
import { adapt } from './adapt/adapt.js';
import { asWritten } from './adapt/as-written.js';
import { loadInParts, type LoadedCode, type LoadOptions } from './load/load.js';
import { compilePolicy, type CompiledPolicy } from './policy/compile-policy.js';
import { Judge } from './policy/evaluate.js';
import type { PolicyLibrary } from './policy/library.js';
import { Suppressions } from './policy/suppression/suppressions.js';
import { Outcomes, scoreFrameworks } from './score.js';

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
  const outcomes = new Outcomes();
  const judge = new Judge(
    policies,
    { hash: sha256, suppress: (violation, native) => suppressions.find(violation, native) },
    (evaluation) => outcomes.add(evaluation),
  );
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
  const { violations, unknownEvaluations } = judge.result();
  const evaluated = new Set(policies.map(({ policy }) => policy.name));
  const compliance = scoreFrameworks(
    frameworks.length > 0 ? frameworks : library.frameworks,
    policies.map(({ policy }) => policy),
    outcomes,
  );
  return {
    schema_version: REPORT_SCHEMA_VERSION,
    scanner: { name: 'policycortex', version: VERSION },
    target: {
      paths: options.paths,
      files_scanned: loaded.filesScanned,
      formats: loaded.formats,
      ...(options.shard === undefined
        ? {}
        : { shard: { ...options.shard, scan: identify(options, policies, loaded) } }),
    },
    summary: {
      ...countOpen(violations),
      resources_scanned: resourcesScanned,
      compliance_score: compliance.score,
      unknown_evaluations: unknownEvaluations,
    },
    frameworks: compliance.frameworks,
    violations,
    ...(options.shard === undefined
      ? { diagnostics: tidy([...loaded.diagnostics, ...suppressions.diagnostics(evaluated)]) }
      : {
          diagnostics: tidy([...loaded.diagnostics, ...suppressions.faults()]),
          shard_notes: suppressions.notes(evaluated),
        }),
  };
}

/** A digest of what all shards of one scan have in common, and no other scan has: the code, the policies, the values given. */
function identify(
  { library, paths, exclude = [], terraform, cloudFormation }: ScanOptions,
  policies: readonly CompiledPolicy[],
  { contents }: LoadedCode,
): string {
  const { variables = new Map<string, string>(), variableFiles = [] } = terraform ?? {};
  const given = {
    paths,
    exclude,
    policies: policies.map(({ policy }) => policy),
    frameworks: library.frameworks,
    variables: [...variables],
    variableFiles: variableFiles.map(({ path, text }) => [path, sha256(text)]),
    parameters: [...(cloudFormation?.parameters ?? [])],
    code: contents().map(({ path, text }) => [path, sha256(text)]),
  };
  return sha256(JSON.stringify(given)).slice(0, 40);
}

/** A SHA-256 in hexadecimal digits. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
