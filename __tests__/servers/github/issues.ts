/** Issues, on the state. */
import { sampleOf } from './description.js';
import { error, type RestAnswer, type RestRequest } from './rest.js';
import type { Issue, State } from './state.js';

/** Measured on github.com, in characters. */
const MAX_BODY = 65_536;

/** Null for an operation that is not about issues. */
export function answerAboutIssues(state: State, repository: string, request: RestRequest): RestAnswer | null {
  const { operation, parameters } = request;
  switch (operation) {
    case 'issues/list-for-repo':
      return { status: 200, body: listIssues(state, request).map((issue) => issueBody(issue, repository)) };
    case 'issues/create':
      return written(request, 201, repository, ({ title = '', body = '' }) =>
        state.createIssue(request.token.identity, title, body),
      );
    case 'issues/update': {
      const issue = state.issues.get(Number(parameters['issue_number']));
      if (issue === undefined) return error(404, 'Not Found');
      return written(request, 200, repository, (changes) => {
        issue.body = changes.body ?? issue.body;
        issue.state = changes.state ?? issue.state;
        issue.stateReason = changes.state_reason ?? issue.stateReason;
        issue.updatedAt = state.now();
        return issue;
      });
    }
    default:
      return null;
  }
}

function listIssues(state: State, { query }: RestRequest): Issue[] {
  const size = Math.min(100, Number(query.get('per_page') ?? 30));
  const page = Number(query.get('page') ?? 1);
  const [wanted, creator] = [query.get('state') ?? 'open', query.get('creator')];
  return [...state.issues.values()]
    .filter((issue) => wanted === 'all' || issue.state === wanted)
    .filter((issue) => creator === null || issue.author.login === creator)
    .sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1))
    .slice((page - 1) * size, page * size);
}

interface IssueText {
  readonly title?: string;
  readonly body?: string;
  readonly state?: Issue['state'];
  readonly state_reason?: Issue['stateReason'];
}

function written(
  { token, body }: RestRequest,
  status: number,
  repository: string,
  write: (text: IssueText) => Issue,
): RestAnswer {
  if (!(token.canWriteIssues ?? token.canWrite)) return error(403, 'Resource not accessible by integration');
  const text = (body ?? {}) as IssueText;
  if ((text.body ?? '').length > MAX_BODY) {
    const message = `body is too long (maximum is ${MAX_BODY} characters)`;
    return error(422, 'Validation Failed', [{ resource: 'Issue', code: 'custom', field: 'body', message }]);
  }
  return { status, body: issueBody(write(text), repository) };
}

function issueBody(issue: Issue, repository: string): Record<string, unknown> {
  const url = `https://github.com/${repository}/${issue.isPullRequest ? 'pull' : 'issues'}/${issue.number}`;
  const pull_request = { diff_url: url, html_url: url, patch_url: url, url };
  return {
    ...sampleOf('issue'),
    number: issue.number,
    html_url: url,
    title: issue.title,
    body: issue.body,
    state: issue.state,
    // The description forgets null among the reasons.
    ...(issue.stateReason === null ? {} : { state_reason: issue.stateReason }),
    user: { ...sampleOf('simple-user'), login: issue.author.login, type: issue.author.type },
    updated_at: issue.updatedAt,
    ...(issue.isPullRequest ? { pull_request } : {}),
  };
}
