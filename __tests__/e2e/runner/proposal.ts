/** A pull request: what its base branch has, what it leaves in the workspace, and a run of the gate on it. */
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { GitHubStandIn } from '../../servers/github/stand-in.js';
import { BASE_SHA } from '../../servers/github/state.js';
import {
  createMachine,
  HEAD_SHA,
  runAction,
  write,
  type Machine,
  type Step,
  type StepResult,
} from './run-action.js';

/** GitHub's merge of the pull request into its base: what actions/checkout checks out. */
export const MERGE_SHA = '3'.repeat(40);

export interface Proposal {
  readonly base: Readonly<Record<string, string>>;
  /** What differs from the base; null removes a file. */
  readonly changes?: Readonly<Record<string, string | null>>;
  /** Links that the change makes: path → target. */
  readonly links?: Readonly<Record<string, string>>;
  /** The commit in the workspace. */
  readonly checkedOut?: string;
}

/** Lays the pull request out at GitHub and in a workspace. */
export function propose(github: GitHubStandIn, proposal: Proposal): Machine {
  const machine = createMachine();
  github.pullRequest(7).headSha = HEAD_SHA;
  github.state.commits.set(MERGE_SHA, [BASE_SHA, HEAD_SHA]);
  for (const [name, text] of Object.entries(proposal.base)) github.putFile(BASE_SHA, name, text);
  write(machine, proposal.base);
  for (const [name, text] of Object.entries(proposal.changes ?? {})) {
    if (text === null) rmSync(path.join(machine.workspace, name));
    else write(machine, { [name]: text });
  }
  for (const [name, target] of Object.entries(proposal.links ?? {})) {
    const place = path.join(machine.workspace, name);
    rmSync(place, { force: true });
    mkdirSync(path.dirname(place), { recursive: true });
    symlinkSync(target, place);
  }
  checkOut(machine, proposal.checkedOut ?? MERGE_SHA);
  return machine;
}

/** Makes the workspace one of git that is at this commit. */
export function checkOut(machine: Machine, sha: string): void {
  mkdirSync(path.join(machine.workspace, '.git'), { recursive: true });
  writeFileSync(path.join(machine.workspace, '.git/HEAD'), `${sha}\n`);
}

export function gate(
  github: GitHubStandIn,
  machine: Machine,
  step: Omit<Step, 'machine'> = {},
): Promise<StepResult> {
  return runAction({
    machine,
    ...step,
    environment: {
      GITHUB_API_URL: github.apiUrl,
      GITHUB_GRAPHQL_URL: github.graphqlUrl,
      GITHUB_SHA: MERGE_SHA,
      ...step.environment,
    },
  });
}

export interface Reason {
  readonly code: string;
  readonly message: string;
  readonly blocks: boolean;
  readonly checkpoint?: string;
}

/** Why the verdict is what it is; what blocks alone unless told otherwise. */
export function reasonsOf({ outputs }: StepResult, isAll = false): readonly Reason[] {
  const reasons = JSON.parse(outputs['reasons'] ?? '[]') as Reason[];
  return reasons.filter(({ blocks }) => isAll || blocks);
}
