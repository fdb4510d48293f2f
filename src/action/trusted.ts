/**
 * What the gate is told by those who may tell it: the config, and the directories and files that it names. On a pull request they are those of
 * the base branch, so that a change cannot bend the gate that judges it; on what has been merged, those of the workspace.
 */
import { lstatSync, readFileSync, type Stats } from 'node:fs';
import path from 'node:path';
import type { GateConfig } from '../config/schema.js';
import { CONFIG_PATH } from '../config/names.js';
import { ConfigError } from '../contract/errors.js';
import type { GitHubClient } from '../github/client.js';
import type { Inputs } from './inputs.js';
import type { Trigger } from './trigger.js';

export interface Trusted {
  readonly config: GateConfig;
  /** The commit that is trusted, with the branch that it is of; null where the workspace is. */
  readonly base: TrustedCommit | null;
  /** For people; each a sentence. */
  readonly notices: readonly string[];
}

export interface TrustedCommit {
  readonly sha: string;
  /** `main at 1a2b3c4` */
  readonly name: string;
}

/** Throws `ConfigError` for a config that is not right, and `ApiError` when it cannot be told what it is. */
export async function readTrusted(
  inputs: Inputs,
  trigger: Trigger,
  workspace: string,
  /** Made only when the API is asked. */
  client: () => Promise<GitHubClient>,
): Promise<Trusted> {
  const isProposal = trigger.pullRequest !== null || trigger.baseSha !== null;
  return isProposal
    ? readOfBase(inputs, trigger, workspace, await client())
    : { config: await readOfWorkspace(inputs, workspace), base: null, notices: [] };
}

async function readOfWorkspace({ configPath }: Inputs, workspace: string): Promise<GateConfig> {
  const text = readWorkspaceFile(workspace, configPath);
  requireNamed(text, configPath, 'the workspace');
  return parse(text, configPath);
}

async function readOfBase(
  inputs: Inputs,
  trigger: Trigger,
  workspace: string,
  client: GitHubClient,
): Promise<Trusted> {
  const { readFileAt } = await import('../github/index.js');
  const base = await findBase(trigger, client);
  const read = async (file: string): Promise<string | null> => {
    const bytes = await readFileAt(client, trigger.repository, base.sha, file);
    return bytes === null ? null : decode(bytes, `${file} at ${base.name}`);
  };
  const standard = await read(CONFIG_PATH);
  const standardConfig = await parse(standard, `${CONFIG_PATH} at ${base.name}`);
  // Where a locked config is, the workflow, which comes from the change, too, may not lead to another one.
  const isLocked = standardConfig.locked === true;
  if (inputs.configRef === 'head' && !isLocked) {
    return { config: await readOfWorkspace(inputs, workspace), base: null, notices: [JUDGED_BY_ITSELF] };
  }
  if (inputs.configPath === CONFIG_PATH || isLocked) {
    const notices = [...ignoredInputs(inputs, base), ...changesTo(workspace, CONFIG_PATH, standard, base)];
    return { config: standardConfig, base, notices };
  }
  const text = await read(inputs.configPath);
  requireNamed(text, inputs.configPath, base.name);
  const config = await parse(text, `${inputs.configPath} at ${base.name}`);
  return { config, base, notices: changesTo(workspace, inputs.configPath, text, base) };
}

const JUDGED_BY_ITSELF =
  'The config, policies and baseline are those of this change itself (config-ref: head): the gate can be changed by the change that it judges.';

/** The inputs that lead to another config than the one that holds. */
function ignoredInputs({ configPath, configRef }: Inputs, base: TrustedCommit): readonly string[] {
  const named = [
    ...(configPath === CONFIG_PATH ? [] : [`"config" (${configPath})`]),
    ...(configRef === 'base' ? [] : [`"config-ref" (${configRef})`]),
  ];
  return named.map((input) => `The input ${input} is ignored: ${CONFIG_PATH} of ${base.name} is locked.`);
}

/** What the change does to the config. */
function changesTo(
  workspace: string,
  file: string,
  text: string | null,
  base: TrustedCommit,
): readonly string[] {
  const change = changeOf(workspace, file, text);
  if (change === null) return [];
  const meanwhile = change === 'adds' ? `; ${base.name} has none, so the defaults hold` : '';
  return [`This change ${change} ${file}: that takes effect after the merge${meanwhile}.`];
}

/** The base as it is now: that of the event is the old one when a run is started again. */
async function findBase(trigger: Trigger, client: GitHubClient): Promise<TrustedCommit> {
  const { readBranchTip, readPullRequest } = await import('../github/index.js');
  const named = (sha: string, branch: string): TrustedCommit => ({
    sha,
    name: `${branch} at ${sha.slice(0, 7)}`,
  });
  if (trigger.pullRequest === null) {
    return named(trigger.baseSha ?? trigger.sha, trigger.branch ?? 'the base');
  }
  const { baseRef } = await readPullRequest(client, {
    ...trigger.repository,
    number: trigger.pullRequest.number,
  });
  return named(await readBranchTip(client, trigger.repository, baseRef), baseRef);
}

async function parse(text: string | null, file: string): Promise<GateConfig> {
  if (text === null) return {};
  // Reading a config takes a YAML parser that a gate without one does without.
  const { readConfig } = await import('../config/read-config.js');
  return readConfig(text, file);
}

/** A config that the workflow names must be there; the standard one need not. */
function requireNamed(text: string | null, file: string, where: string): void {
  if (text !== null || file === CONFIG_PATH) return;
  throw new ConfigError(
    'path-invalid',
    `input "config" is ${JSON.stringify(file)}, which ${where} does not have.`,
  );
}

/** Null where there is none. Throws `ConfigError` for a link: it may lead anywhere. */
function readWorkspaceFile(workspace: string, file: string): string | null {
  const found = statOf(workspace, file);
  if (found === undefined) return null;
  if (found.isFile()) return readFileSync(path.resolve(workspace, file), 'utf8');
  throw new ConfigError('config-invalid', `${file} is no plain file. Make it one.`);
}

/** How the change leaves a file, against its text on the base; null where it is the same. */
function changeOf(
  workspace: string,
  file: string,
  before: string | null,
): 'adds' | 'removes' | 'alters' | null {
  const found = statOf(workspace, file);
  if (found === undefined) return before === null ? null : 'removes';
  if (before === null) return 'adds';
  // Git on Windows may check out other line ends.
  const normal = (text: string): string => text.replaceAll('\r\n', '\n');
  const isSame =
    found.isFile() && normal(readFileSync(path.resolve(workspace, file), 'utf8')) === normal(before);
  return isSame ? null : 'alters';
}

function statOf(workspace: string, file: string): Stats | undefined {
  return lstatSync(path.resolve(workspace, file), { throwIfNoEntry: false });
}

function decode(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new ConfigError('config-invalid', `${file} is not UTF-8 text.`, { cause });
  }
}
