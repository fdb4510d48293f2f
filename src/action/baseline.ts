/** What was there before: a scan of the base commit, or a report that was kept. */
import { randomUUID } from 'node:crypto';
import { lstatSync, readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Baseline } from '../contract/decision.js';
import { ConfigError } from '../contract/errors.js';
import { readReportBytes } from '../contract/report-schema.js';
import { scan, type ScanOptions } from '../scan/scan.js';
import type { Preparation } from './prepare.js';

/** Scans the commit that the change was made on, with the same CLI, policies and settings, in a directory of its own. */
export async function scanBase(run: Preparation, options: ScanOptions): Promise<Baseline> {
  const { sha, name } = await comparedCommit(run);
  const { directory } = await run.trees.at(sha);
  const isThere = (file: string): boolean =>
    statSync(path.resolve(directory, file), { throwIfNoEntry: false }) !== undefined;
  const paths = options.paths.filter(isThere);
  // What the change adds as a whole has nothing before it.
  if (paths.length === 0) return { reference: name, violations: [] };
  const { report } = await scan({
    ...options,
    paths,
    variableFiles: options.variableFiles?.filter(isThere) ?? [],
    parameterFiles: options.parameterFiles?.filter(isThere) ?? [],
    cwd: directory,
    resultsFile: path.join(run.temporary, `policy-gate-base-${randomUUID()}.json`),
    // What it complains about, the scan of the change does, too.
    write: () => undefined,
  });
  return { reference: name, violations: report.violations };
}

/** A report that was kept in the repository. Throws `ConfigError` for one that is not there, and for what is no report. */
export function readStoredBaseline(directory: string, file: string, commit: string | null): Baseline {
  const absolute = path.resolve(directory, file);
  const isPlain = lstatSync(absolute, { throwIfNoEntry: false })?.isFile() === true;
  const root = realpathSync(directory);
  if (!isPlain || !realpathSync(absolute).startsWith(root + path.sep)) {
    const where = commit === null ? 'the workspace' : commit;
    throw new ConfigError('path-invalid', `the baseline ${JSON.stringify(file)} is no file of ${where}.`);
  }
  const { report } = readReportBytes(readFileSync(absolute));
  return { reference: commit === null ? file : `${file} of ${commit}`, violations: report.violations };
}

/**
 * The commit to compare with. GitHub's merge commit, which a pull request is checked out as, has the base that it was made on as its first
 * parent; compared with the base of now, what was mended there meanwhile would look new here.
 */
async function comparedCommit({
  trigger,
  trusted,
  head,
  client,
}: Preparation): Promise<{ sha: string; name: string }> {
  const branch = trigger.branch ?? 'the base';
  const named = (sha: string): { sha: string; name: string } => ({
    sha,
    name: `${branch} at ${sha.slice(0, 7)}`,
  });
  if (trigger.pullRequest === null) return named(trigger.baseSha ?? trigger.sha);
  const { readMergeBase, readParents } = await import('../github/index.js');
  const judged = head ?? trigger.pullRequest.headSha;
  if (judged !== trigger.pullRequest.headSha) {
    const [first, second] = await readParents(await client(), trigger.repository, judged);
    if (first !== undefined && second === trigger.pullRequest.headSha) return named(first);
  }
  const base = trusted.base?.sha ?? trigger.pullRequest.baseRef;
  return named(await readMergeBase(await client(), trigger.repository, base, trigger.pullRequest.headSha));
}
