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
  if (!isProposal) {
    const text = readWorkspaceFile(workspace, inputs.configPath);
    requireNamed(text, inputs.configPath, 'the workspace');
    return { config: await parse(text, inputs.configPath), base: null, notices: [] };
  }
  if (inputs.configRef === 'head') {
    const text = readWorkspaceFile(workspace, inputs.configPath);
    requireNamed(text, inputs.configPath, 'the workspace');
    const notice =
      'The config, policies and baseline are those of this change itself (config-ref: head): the gate can be changed by the change that it judges.';
    return { config: await parse(text, inputs.configPath), base: null, notices: [notice] };
  }
  return readOfBase(inputs, trigger, workspace, await client());
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
  const notices: string[] = [];
  // Where a locked config is, the input may not lead to another one.
  const standard = await read(CONFIG_PATH);
  let [file, text] = [CONFIG_PATH, standard];
  if (inputs.configPath !== CONFIG_PATH) {
    const isLocked =
      standard !== null && (await parse(standard, `${CONFIG_PATH} at ${base.name}`)).locked === true;
    if (isLocked) {
      notices.push(
        `The input "config" (${inputs.configPath}) is ignored: ${CONFIG_PATH} of ${base.name} is locked.`,
      );
    } else {
      [file, text] = [inputs.configPath, await read(inputs.configPath)];
      requireNamed(text, file, base.name);
    }
  }
  const change = changeOf(workspace, file, text);
  if (change !== null) {
    const meanwhile = change === 'adds' ? `; ${base.name} has none, so the defaults hold` : '';
    notices.push(`This change ${change} ${file}: that takes effect after the merge${meanwhile}.`);
  }
  return { config: await parse(text, `${file} at ${base.name}`), base, notices };
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
