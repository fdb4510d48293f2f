/** Who has approved a pull request, and may. The reviews are GitHub's; what they count for is decided elsewhere. */
import { z } from 'zod';
import type { Approval } from '../contract/decision.js';
import { ConfigError } from '../contract/errors.js';
import { ApiError } from './api-error.js';
import type { GitHubClient } from './client.js';
import { isNotFound, type RepositoryRef } from './commits.js';
import { SHA, type PullRequestRef } from './pull-request.js';

export interface ApprovalRequest {
  readonly client: GitHubClient;
  readonly pullRequest: PullRequestRef;
  readonly author: string | null;
  /** Only approvals of this commit count. */
  readonly headSha: string;
  /** `team` of the repository's organisation, `org/team`, or `@login`. */
  readonly approvers: readonly string[];
}

interface Review {
  readonly login: string;
  readonly state: string;
  readonly commit: string | null;
}

/**
 * Of each approver, whether the commit is approved: by an approving review of that very commit, not dismissed and the last word of
 * somebody who is one of them, may write to the repository, and is not the author.
 * Throws `ApiError` or `ConfigError` when that cannot be told: for a team that the token cannot see, with the permission that is missing.
 */
export async function readApprovals(request: ApprovalRequest): Promise<Readonly<Record<string, Approval>>> {
  const reviews = await lastReviews(request);
  const access = new Access(request.client, request.pullRequest);
  const approvals = Object.create(null) as Record<string, Approval>;
  for (const approver of request.approvers)
    approvals[approver] = await approvalOf(approver, reviews, request, access);
  return approvals;
}

async function approvalOf(
  approver: string,
  reviews: readonly Review[],
  { headSha, author }: ApprovalRequest,
  access: Access,
): Promise<Approval> {
  const isOne = await access.memberTest(approver);
  const approving = reviews.filter(({ state }) => state === 'APPROVED');
  const reasons: string[] = [];
  for (const { login, commit } of approving) {
    if (!(await isOne(login))) continue;
    if (login.toLowerCase() === author?.toLowerCase()) reasons.push(`@${login} is the author`);
    else if (commit !== headSha) reasons.push(`the approval of @${login} is of an earlier commit`);
    else if (!(await access.mayWrite(login))) reasons.push(`@${login} may not write to the repository`);
    else return { state: 'approved', by: login };
  }
  return { state: 'waiting', why: reasons.join('; ') };
}

const PAGE_SIZE = 100;
const MAX_PAGES = 10;

const reviewPage = z.array(
  z.object({
    user: z.object({ login: z.string() }).nullable(),
    state: z.string(),
    commit_id: SHA.nullish(),
  }),
);

/** The last word of each reviewer; what only comments is none. In the order in which GitHub lists them: the oldest first. */
async function lastReviews({ client, pullRequest }: ApprovalRequest): Promise<readonly Review[]> {
  const { owner, name, number } = pullRequest;
  const last = new Map<string, Review>();
  for (let page = 1; ; page += 1) {
    const reviews = await client.rest({
      route: 'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
      parameters: { owner, repo: name, pull_number: number, per_page: PAGE_SIZE, page },
      answer: reviewPage,
      isFurther: page > 1,
      aim: `read the reviews of pull request #${number}`,
      permission: 'pull-requests: read',
    });
    for (const { user, state, commit_id: commit = null } of reviews) {
      if (user === null || state === 'COMMENTED' || state === 'PENDING') continue;
      last.set(user.login.toLowerCase(), { login: user.login, state, commit });
    }
    if (reviews.length < PAGE_SIZE) return [...last.values()];
    // An approval that lies beyond could have been withdrawn there: no verdict is better than a wrong one.
    if (page === MAX_PAGES) {
      throw new ConfigError(
        'environment-refused',
        `pull request #${number} has more than ${PAGE_SIZE * MAX_PAGES} reviews: not all of them can be read.`,
      );
    }
  }
}

/** Beyond this many questions about people the answer is not worth its price: a busy token has 1,000 requests an hour. */
const MAX_QUESTIONS = 300;

/** Who belongs to what, each question asked once. */
class Access {
  private questions = 0;
  private readonly writers = new Map<string, Promise<boolean>>();

  constructor(
    private readonly client: GitHubClient,
    private readonly repository: RepositoryRef,
  ) {}

  async memberTest(approver: string): Promise<(login: string) => Promise<boolean>> {
    if (approver.startsWith('@')) {
      const wanted = approver.slice(1).toLowerCase();
      return (login) => Promise.resolve(login.toLowerCase() === wanted);
    }
    const [first = '', second] = approver.split('/');
    const [org, slug] = second === undefined ? [this.repository.owner, first] : [first, second];
    await this.requireTeam(org, slug, approver);
    return (login) => this.isMember(org, slug, login);
  }

  /** Somebody who is no member is "not found", and so is everybody where the token cannot see the team. */
  private async requireTeam(org: string, slug: string, approver: string): Promise<void> {
    try {
      await this.client.rest({
        route: 'GET /orgs/{org}/teams/{team_slug}',
        parameters: { org, team_slug: slug },
        answer: z.object({ slug: z.string() }),
        aim: `read the team ${org}/${slug}`,
        permission: 'members: read',
      });
    } catch (error) {
      if (!(error instanceof ApiError) || (error.status !== 404 && error.status !== 403)) throw error;
      throw new ConfigError(
        'name-unknown',
        `the approver ${JSON.stringify(approver)} cannot be checked: there is no team ${org}/${slug}, or the token cannot see it. ` +
          'The token of a workflow sees no teams: give "github-token" one of a GitHub App with the organisation permission "members: read" ' +
          '(a user is written @login).',
        { cause: error },
      );
    }
  }

  private async isMember(org: string, slug: string, login: string): Promise<boolean> {
    this.count();
    try {
      const { state } = await this.client.rest({
        route: 'GET /orgs/{org}/teams/{team_slug}/memberships/{username}',
        parameters: { org, team_slug: slug, username: login },
        answer: z.object({ state: z.string() }),
        isFurther: true,
        aim: `read whether @${login} is in the team ${org}/${slug}`,
        permission: 'members: read',
      });
      return state === 'active';
    } catch (error) {
      if (isNotFound(error)) return false;
      throw error;
    }
  }

  /** How many people have approved is not for the budget of requests to say; without end it must not go on either. */
  private count(): void {
    this.questions += 1;
    if (this.questions <= MAX_QUESTIONS) return;
    throw new ConfigError(
      'environment-refused',
      `the approvals take more than ${MAX_QUESTIONS} questions about people: name fewer approvers, or dismiss approvals that do not count.`,
    );
  }

  mayWrite(login: string): Promise<boolean> {
    const known = this.writers.get(login) ?? this.askWhetherMayWrite(login);
    this.writers.set(login, known);
    return known;
  }

  private async askWhetherMayWrite(login: string): Promise<boolean> {
    const { owner, name } = this.repository;
    this.count();
    try {
      const { permission } = await this.client.rest({
        route: 'GET /repos/{owner}/{repo}/collaborators/{username}/permission',
        parameters: { owner, repo: name, username: login },
        answer: z.object({ permission: z.string() }),
        isFurther: true,
        aim: `read what @${login} may do in ${owner}/${name}`,
        permission: 'metadata: read',
      });
      return permission === 'admin' || permission === 'write';
    } catch (error) {
      if (isNotFound(error)) return false;
      throw error;
    }
  }
}
