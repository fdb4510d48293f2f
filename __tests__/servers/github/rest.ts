/** The REST operations, on the state. */
import { sampleOf } from './description.js';
import { answerAboutIssues } from './issues.js';
import { answerAboutPeople } from './people.js';
import { answerAboutRepository } from './repository.js';
import { blobSha, type Comment, type Identity, type PullRequest, type State, type Token } from './state.js';

export interface RestRequest {
  readonly operation: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: { readonly body?: string } | undefined;
  readonly token: Token;
  /** Where this server is. */
  readonly origin: string;
}

export interface RestAnswer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Measured on github.com, in bytes; its error message says 65,536 characters. */
const MAX_BODY_BYTES = 262_144;

const NOT_FOUND: RestAnswer = error(404, 'Not Found');
const FORBIDDEN: RestAnswer = error(403, 'Resource not accessible by integration');

export function answerRest(state: State, repository: string, request: RestRequest): RestAnswer {
  const { operation, parameters, token } = request;
  const isElsewhere = operation.startsWith('teams/')
    ? false
    : `${parameters['owner']}/${parameters['repo']}` !== repository;
  if (isElsewhere || !token.canRead) return NOT_FOUND;
  switch (operation) {
    case 'pulls/get': {
      const pullRequest = state.pullRequests.get(Number(parameters['pull_number']));
      return pullRequest === undefined ? NOT_FOUND : ok(200, pullRequestBody(pullRequest, repository));
    }
    case 'issues/list-comments':
      return listComments(state, repository, request);
    case 'issues/create-comment':
      return createComment(state, repository, request);
    case 'repos/get-content':
      return readFile(state, request);
    default:
      return (
        answerAboutRepository(state, request) ??
        answerAboutPeople(state, request) ??
        answerAboutIssues(state, repository, request) ??
        oneComment(state, repository, request)
      );
  }
}

/** An error as GitHub words it. */
export function error(status: number, message: string, details?: unknown): RestAnswer {
  const documentation_url = 'https://docs.github.com/rest';
  return {
    status,
    body: { message, ...(details === undefined ? {} : { errors: details }), documentation_url },
  };
}

function listComments(state: State, repository: string, request: RestRequest): RestAnswer {
  const number = Number(request.parameters['issue_number']);
  if (!state.pullRequests.has(number)) return NOT_FOUND;
  const size = Math.min(100, Number(request.query.get('per_page') ?? 30));
  const page = Number(request.query.get('page') ?? 1);
  const all = state.commentsOf(number);
  const url = `${request.origin}/repos/${repository}/issues/${number}/comments?per_page=${size}`;
  return {
    ...ok(
      200,
      all.slice((page - 1) * size, page * size).map((comment) => commentBody(comment, repository)),
    ),
    headers: page * size < all.length ? { link: `<${url}&page=${page + 1}>; rel="next"` } : {},
  };
}

function createComment(state: State, repository: string, request: RestRequest): RestAnswer {
  const { parameters, token, body } = request;
  const pullRequest = state.pullRequests.get(Number(parameters['issue_number']));
  if (pullRequest === undefined) return NOT_FOUND;
  if (!token.canWrite) return FORBIDDEN;
  if (pullRequest.isLocked) return error(403, 'Unable to create comment because issue is locked.');
  const text = body?.body ?? '';
  return (
    invalid(text) ?? ok(201, commentBody(state.create(pullRequest.number, token.identity, text), repository))
  );
}

function oneComment(state: State, repository: string, request: RestRequest): RestAnswer {
  const { operation, parameters, token, body } = request;
  const comment = state.comments.get(Number(parameters['comment_id']));
  if (comment === undefined) return NOT_FOUND;
  if (operation === 'issues/get-comment') return ok(200, commentBody(comment, repository));
  if (!token.canWrite) return FORBIDDEN;
  if (operation === 'issues/delete-comment') {
    state.delete(comment, token.identity);
    return { status: 204, body: undefined };
  }
  const text = body?.body ?? '';
  const refusal = invalid(text);
  if (refusal !== null) return refusal;
  state.update(comment, text, token.identity);
  return ok(200, commentBody(comment, repository));
}

function readFile(state: State, request: RestRequest): RestAnswer {
  const path = request.parameters['path'] ?? '';
  const content = state.files.get(`${request.query.get('ref') ?? 'HEAD'}:${path}`);
  if (content === undefined) return NOT_FOUND;
  return ok(200, {
    ...sampleOf('content-file'),
    type: 'file',
    encoding: 'base64',
    size: content.length,
    name: path.split('/').at(-1),
    path,
    // In lines, as GitHub sends it.
    content: content.toString('base64').replaceAll(/.{60}/g, '$&\n'),
    sha: blobSha(content),
  });
}

function invalid(text: string): RestAnswer | null {
  const detail = (code: string, message: string): RestAnswer =>
    error(422, 'Validation Failed', [{ resource: 'IssueComment', code, field: 'body', message }]);
  if (text.trim() === '') return detail('missing_field', 'body is missing');
  if (Buffer.byteLength(text) <= MAX_BODY_BYTES) return null;
  return detail('custom', 'body is too long (maximum is 65536 characters)');
}

function ok(status: number, body: unknown): RestAnswer {
  return { status, body };
}

function userBody({ login, type }: Identity): Record<string, unknown> {
  return { ...sampleOf('simple-user'), login, type };
}

function commentBody(comment: Comment, repository: string): Record<string, unknown> {
  const api = `https://api.github.com/repos/${repository}/issues`;
  return {
    ...sampleOf('issue-comment'),
    id: comment.id,
    node_id: comment.nodeId,
    url: `${api}/comments/${comment.id}`,
    html_url: urlOf(comment, repository),
    issue_url: `${api}/${comment.pullRequest}`,
    body: comment.body,
    user: userBody(comment.author),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
  };
}

/** Where people see the comment. */
export function urlOf(comment: Comment, repository: string): string {
  return `https://github.com/${repository}/pull/${comment.pullRequest}#issuecomment-${comment.id}`;
}

function pullRequestBody(pullRequest: PullRequest, repository: string): Record<string, unknown> {
  const sample = sampleOf('pull-request') as Record<'head' | 'base', Record<string, object>>;
  const end = (place: 'head' | 'base', fullName: string, ref: string, sha: string): unknown => ({
    ...sample[place],
    repo: { ...sampleOf('repository'), ...sample[place]['repo'], full_name: fullName },
    user: userBody(pullRequest.author),
    ref,
    sha,
  });
  return {
    ...sample,
    number: pullRequest.number,
    state: pullRequest.state,
    user: userBody(pullRequest.author),
    head: end('head', pullRequest.headRepository, 'change', pullRequest.headSha),
    base: end('base', repository, pullRequest.baseRef, '2'.repeat(40)),
  };
}
