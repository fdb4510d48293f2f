import { randomUUID } from 'node:crypto';
import path from 'node:path';
import * as core from '@actions/core';
import { decide } from '../gate/decide.js';
import { installCli, readCliRequest } from '../install/install-cli.js';
import { scan } from '../scan/scan.js';
import type { Environment } from './environment.js';
import type { Inputs } from './inputs.js';
import type { Judged } from './outcome.js';
import { directoryOf, requireInside, resultsFileOf } from './workspace.js';

/** Installs the CLI, scans the workspace with it, and decides. Throws when there can be no verdict. */
export async function judge(inputs: Inputs, environment: Environment, signal: AbortSignal): Promise<Judged> {
  const workspace = directoryOf(environment, 'GITHUB_WORKSPACE');
  const temporary = directoryOf(environment, 'RUNNER_TEMP');
  requireInside(workspace, 'path', inputs.paths);
  requireInside(workspace, 'policies', inputs.policies);
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
  const { report, notices } = await scan({
    cli: cli.command,
    paths: inputs.paths,
    frameworks: inputs.frameworks,
    policies: inputs.policies,
    variableFiles: inputs.variableFiles,
    parameterFiles: inputs.parameterFiles,
    cwd: workspace,
    resultsFile,
    timeoutMs: inputs.timeoutMs,
    environment,
    signal,
  });
  return {
    kind: 'judged',
    decision: decide(report, inputs.policy),
    report,
    notices: [...cli.notices, ...notices],
    resultsFile,
  };
}
