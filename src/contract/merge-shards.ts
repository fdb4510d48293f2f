import { tidy } from './diagnostic-order.js';
import { ConfigError } from './errors.js';
import { joinReports } from './join-reports.js';
import type { Report, Shard } from './report.js';
import { concludeSuppressions } from './shard-notes.js';
import { listed } from './wording.js';

export interface NamedReport {
  /** What people know it by: its file. */
  readonly name: string;
  readonly report: Report;
}

/**
 * The report that one scan would have given, of those of all its shards, in any order; byte for byte, where that scan would have kept to
 * its budgets. Throws `ConfigError` when a shard is missing or there twice, and when they are not of one scan.
 */
export function mergeShards(reports: readonly NamedReport[]): Report {
  const shards = reports.map(toShard).sort((a, b) => a.shard.index - b.shard.index);
  const [first, ...others] = shards;
  if (first === undefined) throw refused('There is no report to merge. Name those of all shards of a scan.');
  for (const other of others) requireSameScan(first, other);
  requireAll(shards);
  const parts = shards.map(({ report }) => report);
  const joined = joinReports(parts);
  const concluded = concludeSuppressions(
    {
      suppressions: parts.flatMap(({ shard_notes }) => shard_notes?.suppressions ?? []),
      foreign_checks: [...new Set(parts.flatMap(({ shard_notes }) => shard_notes?.foreign_checks ?? []))],
    },
    joined.diagnostics,
  );
  const { paths } = first.report.target;
  return {
    ...joined,
    target: { ...joined.target, paths },
    diagnostics: tidy([...joined.diagnostics, ...concluded]),
  };
}

interface NamedShard extends NamedReport {
  readonly shard: Shard;
}

function toShard(named: NamedReport): NamedShard {
  const { shard } = named.report.target;
  if (shard !== undefined) return { ...named, shard };
  throw refused(
    `${named.name} is not of a shard, but of a whole scan. Name only what "policycortex scan --shard" reported.`,
  );
}

/** What must be the same, from what says most when it differs. */
const COMMON: readonly (readonly [what: string, of: (shard: NamedShard) => unknown])[] = [
  ['the number of shards', ({ shard }) => shard.count],
  ['the scanner', ({ report }) => `${report.scanner.name} ${report.scanner.version}`],
  ['the paths', ({ report }) => report.target.paths],
  ['the frameworks', ({ report }) => report.frameworks.map(({ framework }) => framework)],
  [
    'the controls of the frameworks',
    ({ report }) => report.frameworks.map(({ controls }) => controls.map(({ control }) => control)),
  ],
  ['the code, the policies or the values given (target.shard.scan)', ({ shard }) => shard.scan],
];

function requireSameScan(first: NamedShard, other: NamedShard): void {
  for (const [what, of] of COMMON) {
    const [one, two] = [first, other].map((shard) => JSON.stringify(of(shard)));
    if (one === two) continue;
    const isShort = (one ?? '').length + (two ?? '').length <= 160;
    throw refused(
      `${first.name} and ${other.name} are not of one scan: ${what} differ${isShort ? ` (${one ?? ''}, ${two ?? ''})` : ''}. ` +
        'Scan all shards of the same commit with the same options and the same release.',
    );
  }
}

function requireAll(shards: readonly NamedShard[]): void {
  const count = shards[0]?.shard.count ?? 0;
  const byIndex = new Map<number, string>();
  for (const { name, shard } of shards) {
    const known = byIndex.get(shard.index);
    if (known !== undefined) {
      throw refused(`${known} and ${name} are both shard ${shard.index} of ${count}. Name each shard once.`);
    }
    byIndex.set(shard.index, name);
  }
  const missing = Array.from({ length: count }, (_, at) => at + 1).filter((index) => !byIndex.has(index));
  if (missing.length === 0) return;
  const named = missing.length > 10 ? [...missing.slice(0, 10), `${missing.length - 10} more`] : missing;
  throw refused(
    `Of ${count} shards ${listed(named.map(String))} ${missing.length === 1 ? 'is' : 'are'} missing. ` +
      'A part is not the whole: name the reports of all shards.',
  );
}

function refused(message: string): ConfigError {
  return new ConfigError('input-invalid', message);
}
