import { randomUUID } from 'node:crypto';
import path from 'node:path';
import * as core from '@actions/core';
import type { Baseline, GatePolicy } from '../contract/decision.js';
import { ScanError, messageOf } from '../contract/errors.js';
import type { ReadReport } from '../contract/report-schema.js';
import { judge as judgeReport } from '../gate/decide.js';
import { installCli, readCliRequest } from '../install/install-cli.js';
import type { InstalledCli } from '../install/installed.js';
import type { JoinedReports } from '../scan/read-reports.js';
import { keepReport, scan, type ScanOptions } from '../scan/scan.js';
import { approvalsOf } from './approvals.js';
import { readStoredBaseline, scanBase } from './baseline.js';
import { readHead } from './checked-out.js';
import type { Judged } from './outcome.js';
import type { Preparation } from './prepare.js';
import { requireShard } from './shard.js';
import { trustedPolicies } from './trusted-policies.js';
import { waiversOf } from './waivers.js';
import { requireInside, resultsFileOf } from './workspace.js';

/**
 * Installs the CLI, scans the workspace (or takes the reports of earlier jobs) and what was there before, and decides. Throws when there can be
 * no verdict.
 */
export async function judge(run: Preparation): Promise<Judged> {
  const { inputs, settings, workspace, temporary, environment, signal } = run;
  requireInside(workspace, 'path', settings.paths);
  requireInside(workspace, 'var-file', inputs.variableFiles);
  requireInside(workspace, 'parameters', inputs.parameterFiles);
  const resultsFile = resultsFileOf(inputs.resultsFile, workspace, temporary, randomUUID());
  const cli = await installCli({
    request: readCliRequest(inputs.cli),
    bundledDirectory: path.resolve(import.meta.dirname, '../cli'),
    temporaryDirectory: temporary,
    environment,
    signal,
  });
  core.addPath(cli.directory);
  const policies = await trustedPolicies(run);
  const options = scanOptions(run, cli, policies.directories, resultsFile);
  const given = inputs.reports.length > 0 ? await givenReports(run, resultsFile) : null;
  const [{ report, notices }, before, approvals] = await Promise.all([
    given ?? scanned(run, options),
    given?.isOwn === false ? incomparable(run) : baselineOf(run, options),
    approvalsOf(settings.policy, run.trigger, run.client),
  ]);
  requireUnchanged(run);
  const today = new Date().toISOString().slice(0, 10);
  const waivers = await waiversOf(run.trusted.config, report, today, options);
  const policy: GatePolicy = { ...settings.policy, ...waivers };
  const judgement = judgeReport(report, policy, { today, baseline: before.baseline, approvals });
  return {
    kind: 'judged',
    ...judgement,
    bendsGate: run.bendsGate || policies.notices.length > 0,
    notices: [...run.notices, ...policies.notices, ...before.notices, ...cli.notices, ...notices],
    resultsFile,
  };
}

function scanOptions(
  { inputs, settings, trusted, workspace, environment, signal }: Preparation,
  cli: InstalledCli,
  policies: readonly string[],
  resultsFile: string,
): ScanOptions {
  const { disable = [], severity = {}, parameters = {} } = trusted.config.policies ?? {};
  return {
    cli: cli.command,
    paths: settings.paths,
    exclude: settings.exclude,
    frameworks: settings.scanFrameworks,
    policies,
    tuning: { disable, severity, parameters },
    variableFiles: inputs.variableFiles,
    parameterFiles: inputs.parameterFiles,
    ...(inputs.shard === null ? {} : { shard: `${inputs.shard.index}/${inputs.shard.count}` }),
    cwd: workspace,
    resultsFile,
    timeoutMs: inputs.timeoutMs,
    environment,
    signal,
  };
}

async function scanned({ inputs }: Preparation, options: ScanOptions): Promise<ReadReport> {
  const read = await scan(options);
  requireShard(read.report, inputs.shard);
  return read;
}

/** What earlier jobs reported, as one report, which is kept as that of a scan would be. */
async function givenReports(
  { inputs, workspace, temporary }: Preparation,
  resultsFile: string,
): Promise<JoinedReports> {
  const { findReportFiles } = await import('./report-files.js');
  const { readReports } = await import('../scan/read-reports.js');
  const joined = readReports(findReportFiles(inputs.reports, workspace, temporary), workspace);
  await keepReport(Buffer.from(`${JSON.stringify(joined.report, null, 2)}\n`), resultsFile);
  return joined;
}

interface Before {
  readonly baseline: Baseline | null;
  readonly notices: readonly string[];
}

/** What another scanner reported of the base cannot be had again; a report of it that was kept can. */
async function incomparable(run: Preparation): Promise<Before> {
  const { baseline, policy } = run.settings;
  if (baseline !== 'base') return baselineOf(run, null);
  const why = 'What was there before is not known, for other scanners cannot be asked about the base commit.';
  const isMissed = policy.enforce === 'new' || policy.suppressions === 'base';
  return {
    baseline: null,
    notices: isMissed ? [`${why} Keep a report of theirs, and name it as baseline.`] : [],
  };
}

/** What was there before the change. Where that is not to be had, nothing is taken for old, and people are told. */
async function baselineOf(run: Preparation, options: ScanOptions | null): Promise<Before> {
  const { settings } = run;
  if (settings.baseline === 'none') return { baseline: null, notices: [] };
  try {
    return { baseline: await readBaseline(run, options), notices: [] };
  } catch (error) {
    run.signal.throwIfAborted();
    const what = settings.baseline === 'base' ? 'the base commit' : settings.baseline;
    return {
      baseline: null,
      notices: [
        `What was there before is not known, for ${what} could not be compared with: ${messageOf(error)}`,
      ],
    };
  }
}

async function readBaseline(run: Preparation, options: ScanOptions | null): Promise<Baseline | null> {
  const { settings, trusted, workspace } = run;
  if (settings.baseline !== 'base') {
    const directory = trusted.base === null ? workspace : (await run.trees.at(trusted.base.sha)).directory;
    return readStoredBaseline(directory, settings.baseline, trusted.base?.name ?? null);
  }
  const isProposal = run.trigger.pullRequest !== null || run.trigger.baseSha !== null;
  return isProposal && options !== null ? scanBase(run, options) : null;
}

/** Nothing that ran meanwhile may have put another commit into the workspace. */
function requireUnchanged({ workspace, head }: Preparation): void {
  if (readHead(workspace) === head) return;
  throw new ScanError(
    'workspace-changed',
    'another commit was checked out while the scan ran, so nobody can tell what was scanned. Let nothing else work in the workspace meanwhile.',
  );
}
