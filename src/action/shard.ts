import type { ShardSetting } from '../config/settings.js';
import { ScanError } from '../contract/errors.js';
import type { Report } from '../contract/report.js';

/** Throws `ScanError` unless a report is of the shard that was asked for; of all, where none was. */
export function requireShard({ target, scanner }: Report, asked: ShardSetting | null): void {
  const { shard } = target;
  if (shard?.index === asked?.index && shard?.count === asked?.count) return;
  const said = (which: { readonly index: number; readonly count: number } | null | undefined): string =>
    which ? `shard ${which.index} of ${which.count}` : 'the whole';
  throw new ScanError(
    'report-invalid',
    `The report of ${scanner.name} ${scanner.version} is of ${said(shard)}, and ${said(asked)} was asked for. ` +
      'Use a release of the CLI and one of the action that belong together.',
  );
}
