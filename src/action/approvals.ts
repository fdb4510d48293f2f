import type { Approvals, GatePolicy } from '../contract/decision.js';
import { messageOf } from '../contract/errors.js';
import type { GitHubClient } from '../github/client.js';
import type { PullRequestRef } from '../github/pull-request.js';
import type { Trigger } from './trigger.js';

/** What a stage without approvals is told: nobody is asked. */
const NOBODY: Approvals = { kind: 'assessed', byApprover: {} };

/**
 * How the approvals stand that the stage asks for: of the pull request, or on what was merged, of the one that it was merged by. Where that cannot
 * be read, it says so, and the gate comes to no verdict.
 */
export async function approvalsOf(
  { stage }: GatePolicy,
  trigger: Trigger,
  client: () => Promise<GitHubClient>,
): Promise<Approvals> {
  const approvers = (stage?.checkpoints ?? []).flatMap(({ rule }) =>
    rule.kind === 'approval' ? rule.approvers : [],
  );
  if (approvers.length === 0) return NOBODY;
  try {
    const github = await client();
    const { readApprovals, readPullRequest } = await import('../github/index.js');
    const reference = await referenceOf(trigger, github);
    if (reference === null) {
      const why = `commit ${trigger.sha.slice(0, 7)} is of no merged pull request that could have been approved`;
      return {
        kind: 'assessed',
        byApprover: Object.fromEntries(approvers.map((name) => [name, { state: 'waiting', why }])),
      };
    }
    const pullRequest = await readPullRequest(github, reference);
    const byApprover = await readApprovals({
      client: github,
      pullRequest: reference,
      author: pullRequest.author,
      // Of an open one, what is judged here: an approval of a later push is not one of this.
      headSha: trigger.pullRequest?.headSha ?? pullRequest.headSha,
      approvers: [...new Set(approvers)],
    });
    return { kind: 'assessed', byApprover };
  } catch (error) {
    return { kind: 'unreadable', why: messageOf(error) };
  }
}

async function referenceOf(trigger: Trigger, client: GitHubClient): Promise<PullRequestRef | null> {
  const number = trigger.pullRequest?.number ?? trigger.queuedPullRequest;
  if (number !== null) return { ...trigger.repository, number };
  const { mergedPullRequest } = await import('../github/index.js');
  const merged = await mergedPullRequest(client, trigger.repository, trigger.sha);
  return merged === null ? null : { ...trigger.repository, number: merged };
}
