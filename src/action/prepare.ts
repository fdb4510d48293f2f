import type { GitHubClient } from '../github/client.js';
import type { ResolvedSettings } from '../config/resolve.js';
import { BaseTrees } from './base-tree.js';
import { readHead, refuseUntrusted, requireJudged } from './checked-out.js';
import type { Environment } from './environment.js';
import type { Inputs } from './inputs.js';
import { settle } from './settings.js';
import type { Trigger } from './trigger.js';
import { readTrusted, type Trusted } from './trusted.js';
import { directoryOf } from './workspace.js';

/** All that a run knows before it scans. */
export interface Preparation {
  readonly inputs: Inputs;
  readonly trigger: Trigger;
  readonly environment: Environment;
  readonly signal: AbortSignal;
  readonly workspace: string;
  readonly temporary: string;
  /** The commit in the workspace; null where that cannot be told. */
  readonly head: string | null;
  readonly trusted: Trusted;
  readonly settings: ResolvedSettings;
  readonly trees: BaseTrees;
  /** One for the whole run: its budget of requests is. */
  readonly client: () => Promise<GitHubClient>;
  readonly notices: readonly string[];
  /** Whether the change alters the gate itself, or tries to. */
  readonly bendsGate: boolean;
}

/** Looks where the run is, and reads what it may be told. Throws when nothing can be judged here. */
export async function prepare(
  inputs: Inputs,
  trigger: Trigger,
  environment: Environment,
  signal: AbortSignal,
): Promise<Preparation> {
  const workspace = directoryOf(environment, 'GITHUB_WORKSPACE');
  const temporary = directoryOf(environment, 'RUNNER_TEMP');
  const head = readHead(workspace);
  refuseUntrusted(trigger, head, inputs.allowUntrustedCheckout);
  const notice = requireJudged(trigger, head);
  const client = once(() => connect(inputs, environment, signal));
  const trusted = await readTrusted(inputs, trigger, workspace, client);
  const settings = settle(inputs, trigger, trusted);
  return {
    ...{ inputs, trigger, environment, signal, workspace, temporary, head, trusted, settings, client },
    trees: new BaseTrees(inputs, trigger, environment, temporary, signal),
    notices: [...(notice === null ? [] : [notice]), ...trusted.notices, ...settings.ignored],
    bendsGate: trusted.notices.length > 0 || settings.ignored.length > 0,
  };
}

/** Only a run that asks GitHub pays for loading the client. */
async function connect(inputs: Inputs, environment: Environment, signal: AbortSignal): Promise<GitHubClient> {
  const { createClient, readEndpoints } = await import('../github/index.js');
  return createClient({ ...readEndpoints(environment), token: inputs.token, signal });
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}
