/**
 * GitHub, as far as the gate knows it: a server on 127.0.0.1 with state, whose requests and answers are checked against
 * GitHub's published descriptions (openapi.json, schema.graphql). It is for clients that are given its address, in
 * this process or, through GITHUB_API_URL and GITHUB_GRAPHQL_URL, in another.
 */
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { faultOfAnswer, faultOfRequest, matchOperation } from './description.js';
import { respond, type CarryOut } from './delivery.js';
import { Faults, type Fault, type Target } from './faults.js';
import { answerGraphql, kindOf, parseGraphql } from './graphql.js';
import { answerRest, error, type RestAnswer } from './rest.js';
import { archiveOf, ARCHIVES } from './repository.js';
import { State, type Change, type Comment, type Identity, type PullRequest, type Token } from './state.js';

export interface GitHubOptions {
  /** `owner/name`; acme/infra unless given. */
  readonly repository?: string;
  /** Token → whose it is and what it may do, beside TOKENS. */
  readonly tokens?: Readonly<Record<string, Token>>;
  /** Whether GraphQL's `viewerDidAuthor` is ever true; it is. */
  readonly knowsViewer?: boolean;
}

export interface LoggedRequest {
  /** `issues/create-comment`, `graphql/query`, …; `unknown` for what GitHub does not serve. */
  readonly operation: string;
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

export interface GitHubStandIn {
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  /** Every request, as it came. */
  readonly requests: readonly LoggedRequest[];
  /** Requests and answers that GitHub's descriptions do not allow. A test expects none. */
  readonly breaches: readonly string[];
  /** What happened to comments, by whom. */
  readonly changes: readonly Change[];
  /** Made, open, when there is none with the number. To be changed freely. */
  pullRequest(number: number): PullRequest;
  /** Those of a pull request, the oldest first; hidden ones too. To be changed freely. */
  comments(pullRequest: number): readonly Comment[];
  addComment(pullRequest: number, author: Identity, body: string): Comment;
  removeComment(comment: Comment): void;
  /** Branches, commits, reviews, teams, rights. To be changed freely. */
  readonly state: State;
  /** A file for the contents API, and of the archive of a commit. */
  putFile(ref: string, path: string, content: string | Buffer): void;
  /** Spoils the nth request for the target, counted from now. */
  spoil(target: Target, fault: Fault, which?: { readonly nth?: number; readonly times?: number }): void;
  /** From now on all goes well. */
  heal(): void;
  close(): Promise<void>;
}

const HEAD_SHA = '1'.repeat(40);

export async function startGitHub(options: GitHubOptions = {}): Promise<GitHubStandIn> {
  const repository = options.repository ?? 'acme/infra';
  const knowsViewer = options.knowsViewer ?? true;
  const state = new State();
  for (const [text, token] of Object.entries(options.tokens ?? {})) state.tokens.set(text, token);
  const faults = new Faults();
  const requests: LoggedRequest[] = [];
  const breaches: string[] = [];

  const breach = (what: string): RestAnswer => {
    breaches.push(what);
    return error(422, `This is not GitHub's API: ${what}`);
  };

  const prepare = (request: IncomingMessage, body: string): { operation: string; carryOut: CarryOut } => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const token = state.tokens.get(tokenIn(request.headers.authorization ?? ''));
    const refuse = (operation: string, answer: RestAnswer) => ({ operation, carryOut: () => answer });
    const isGraphql = request.method === 'POST' && url.pathname === '/graphql';
    const matched = matchOperation(request.method ?? '', url.pathname);
    if (!isGraphql && matched === null) {
      return refuse('unknown', breach(`no operation ${request.method} ${url.pathname}`));
    }
    if (request.headers['user-agent'] === undefined)
      return refuse('unknown', error(403, 'User-Agent is required'));
    let data: unknown;
    try {
      data = body === '' ? undefined : JSON.parse(body);
    } catch {
      return refuse('unknown', error(400, 'Problems parsing JSON'));
    }
    if (matched === null) return prepareGraphql(data, token);
    const { operation, parameters } = matched;
    if (token === undefined) return refuse(operation.operationId, error(401, 'Bad credentials'));
    const fault = faultOfRequest(matched, url.searchParams, data);
    if (fault !== null) return refuse(operation.operationId, breach(`${operation.operationId}: ${fault}`));
    return {
      operation: operation.operationId,
      carryOut: () => {
        const answer = answerRest(state, repository, {
          operation: operation.operationId,
          parameters,
          query: url.searchParams,
          body: data as { body?: string } | undefined,
          token,
          origin: origin(),
        });
        const wrong = faultOfAnswer(matched, answer.status, answer.body);
        if (wrong === null) return answer;
        breaches.push(`own answer to ${operation.operationId}: ${wrong}`);
        return error(500, wrong);
      },
    };
  };

  const prepareGraphql = (
    data: unknown,
    token: Token | undefined,
  ): { operation: string; carryOut: CarryOut } => {
    const { query = '', variables = {} } = (data ?? {}) as {
      query?: string;
      variables?: Record<string, unknown>;
    };
    try {
      const document = parseGraphql(query);
      return {
        operation: `graphql/${kindOf(document)}`,
        carryOut: async () => {
          if (token === undefined) return error(401, 'Bad credentials');
          const body = await answerGraphql(state, repository, { document, variables, token, knowsViewer });
          return { status: 200, body };
        },
      };
    } catch (fault) {
      const { message } = fault as Error;
      breaches.push(`GraphQL: ${message}`);
      return {
        operation: 'graphql/query',
        carryOut: () => ({ status: 200, body: { errors: [{ message }] } }),
      };
    }
  };

  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString('utf8');
      if (request.url?.startsWith(ARCHIVES) === true) {
        // Whoever holds the link may have the archive: the token has no business there.
        if (request.headers.authorization !== undefined) breaches.push('the token went to another host');
        const archive = archiveOf(state, request.url.slice(ARCHIVES.length));
        response.writeHead(archive === null ? 404 : 200, { 'content-type': 'application/x-gzip' });
        response.end(archive ?? '');
        return;
      }
      const { operation, carryOut } = prepare(request, body);
      const { method = '', url = '', headers } = request;
      requests.push({ operation, method, path: url, headers, body });
      void respond(response, faults.next(operation), carryOut);
    });
  });
  const origin = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    apiUrl: origin(),
    graphqlUrl: `${origin()}/graphql`,
    requests,
    breaches,
    changes: state.changes,
    state,
    pullRequest: (number) => pullRequestOf(state, repository, number),
    comments: (number) => state.commentsOf(number),
    addComment: (number, author, body) =>
      state.create(pullRequestOf(state, repository, number).number, author, body),
    removeComment: (comment) => state.delete(comment, { login: 'maria', type: 'User' }),
    putFile: (ref, path, content) => void state.files.set(`${ref}:${path}`, Buffer.from(content)),
    spoil: (target, fault, which) => faults.add(target, fault, which),
    heal: () => faults.clear(),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function pullRequestOf(state: State, repository: string, number: number): PullRequest {
  const known = state.pullRequests.get(number);
  if (known !== undefined) return known;
  const made: PullRequest = {
    number,
    author: { login: 'maria', type: 'User' },
    headSha: HEAD_SHA,
    headRepository: repository,
    baseRef: 'main',
    state: 'open',
    isLocked: false,
    mergeCommit: null,
  };
  state.pullRequests.set(number, made);
  return made;
}

/** As Octokit sends it, or as the password of Basic authentication. */
function tokenIn(authorization: string): string {
  const basic = /^basic (.+)$/i.exec(authorization)?.[1];
  if (basic !== undefined)
    return Buffer.from(basic, 'base64')
      .toString('utf8')
      .replace(/^x-access-token:/, '');
  return /^(?:token|bearer) (.+)$/i.exec(authorization)?.[1] ?? '';
}
