/** What the stand-in knows: one repository, its pull requests, their comments, its files. */
import { createHash } from 'node:crypto';

export interface Identity {
  /** As the REST API writes it: an app is `name[bot]`. */
  readonly login: string;
  readonly type: 'User' | 'Bot';
}

export interface Token {
  readonly identity: Identity;
  readonly canWrite: boolean;
  readonly canRead: boolean;
  /** `issues: write`; as `canWrite` unless given. */
  readonly canWriteIssues?: boolean;
  /** Whether it has the organisation permission `members: read`, as no GITHUB_TOKEN has. */
  readonly seesTeams?: boolean;
}

export interface Review {
  readonly pullRequest: number;
  readonly login: string;
  readonly state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING';
  readonly commit: string;
}

export interface Comment {
  readonly id: number;
  readonly nodeId: string;
  readonly pullRequest: number;
  readonly author: Identity;
  readonly createdAt: string;
  body: string;
  updatedAt: string;
  isMinimized: boolean;
  classifier: string | null;
}

export interface PullRequest {
  readonly number: number;
  readonly author: Identity;
  headSha: string;
  headRepository: string;
  baseRef: string;
  state: 'open' | 'closed';
  isLocked: boolean;
  /** The commit that its merge made. */
  mergeCommit: string | null;
}

export interface Issue {
  readonly number: number;
  readonly author: Identity;
  title: string;
  body: string;
  state: 'open' | 'closed';
  stateReason: 'completed' | 'not_planned' | 'reopened' | 'duplicate' | null;
  updatedAt: string;
  /** To GitHub, pull requests are issues. */
  readonly isPullRequest: boolean;
}

export interface Change {
  readonly kind: 'created' | 'updated' | 'deleted' | 'minimized';
  readonly commentId: number;
  readonly author: string;
  readonly by: string;
}

/** The commit that `main` ends in. */
export const BASE_SHA = '2'.repeat(40);

export const ACTIONS_BOT: Identity = { login: 'github-actions[bot]', type: 'Bot' };

/** Tokens that the stand-in knows without being told. */
export const TOKENS = {
  /** GITHUB_TOKEN with `pull-requests: write`. */
  write: 'ghs_writeToken000000000000000000000000',
  /** GITHUB_TOKEN on a pull request from a fork. */
  read: 'ghs_readToken0000000000000000000000000',
  /** GITHUB_TOKEN with `permissions: {}`. */
  none: 'ghs_noneToken0000000000000000000000000',
  /** A person's. */
  person: 'ghp_personToken00000000000000000000000',
  /** Of a GitHub App that may read the members of the organisation. */
  app: 'ghs_appToken0000000000000000000000000000',
} as const;

export class State {
  readonly comments = new Map<number, Comment>();
  readonly pullRequests = new Map<number, PullRequest>();
  readonly changes: Change[] = [];
  readonly tokens = new Map<string, Token>([
    [TOKENS.write, { identity: ACTIONS_BOT, canWrite: true, canRead: true }],
    [TOKENS.read, { identity: ACTIONS_BOT, canWrite: false, canRead: true }],
    [TOKENS.none, { identity: ACTIONS_BOT, canWrite: false, canRead: false }],
    [TOKENS.app, { identity: ACTIONS_BOT, canWrite: true, canRead: true, seesTeams: true }],
    [TOKENS.person, { identity: { login: 'maria', type: 'User' }, canWrite: true, canRead: true }],
  ]);
  /** Number → issue. */
  readonly issues = new Map<number, Issue>();
  /** `REF:PATH` → content. */
  readonly files = new Map<string, Buffer>();
  /** Name → the commit that it ends in. */
  readonly branches = new Map<string, string>([['main', BASE_SHA]]);
  /** Commit → its parents. */
  readonly commits = new Map<string, readonly string[]>([[BASE_SHA, []]]);
  /** Commit → symbolic links in its tree. */
  readonly links = new Map<string, readonly { readonly path: string; readonly to: string }[]>();
  readonly reviews: Review[] = [];
  /** `org/team` → its members. */
  readonly teams = new Map<string, ReadonlySet<string>>();
  /** Login → what somebody may do in the repository; `none` where nothing is said. */
  readonly permissions = new Map<string, 'admin' | 'write' | 'read' | 'none'>();
  // Beyond 32 bits, as the ids on github.com are.
  #lastId = 3_000_000_000;
  #seconds = 0;

  /** A clock of its own, so that the order by time is the order of what happened. */
  now(): string {
    this.#seconds += 1;
    return new Date(Date.UTC(2026, 0, 1) + this.#seconds * 1_000).toISOString().replace('.000Z', 'Z');
  }

  commentsOf(pullRequest: number): Comment[] {
    return [...this.comments.values()].filter((comment) => comment.pullRequest === pullRequest);
  }

  create(pullRequest: number, author: Identity, body: string): Comment {
    this.#lastId += 1;
    const id = this.#lastId;
    const now = this.now();
    const comment: Comment = {
      id,
      nodeId: `IC_${Buffer.from(String(id)).toString('base64url')}`,
      pullRequest,
      author,
      createdAt: now,
      updatedAt: now,
      body,
      isMinimized: false,
      classifier: null,
    };
    this.comments.set(id, comment);
    this.#note('created', comment, author);
    return comment;
  }

  createIssue(author: Identity, title: string, body: string, isPullRequest = false): Issue {
    const number = 1_000 + this.issues.size;
    const rest = { state: 'open', stateReason: null, updatedAt: this.now(), isPullRequest } as const;
    const issue: Issue = { number, author, title, body, ...rest };
    this.issues.set(number, issue);
    return issue;
  }

  update(comment: Comment, body: string, by: Identity): void {
    comment.body = body;
    comment.updatedAt = this.now();
    this.#note('updated', comment, by);
  }

  delete(comment: Comment, by: Identity): void {
    this.comments.delete(comment.id);
    this.#note('deleted', comment, by);
  }

  minimize(comment: Comment, classifier: string, by: Identity): void {
    comment.isMinimized = true;
    comment.classifier = classifier;
    this.#note('minimized', comment, by);
  }

  #note(kind: Change['kind'], comment: Comment, by: Identity): void {
    this.changes.push({ kind, commentId: comment.id, author: comment.author.login, by: by.login });
  }
}

export function blobSha(content: Buffer): string {
  return createHash('sha1').update(`blob ${content.length}\0`).update(content).digest('hex');
}
