/** Reviews, teams and rights, on the state. */
import { sampleOf } from './description.js';
import type { RestAnswer, RestRequest } from './rest.js';
import type { State } from './state.js';

const NOT_FOUND: RestAnswer = {
  status: 404,
  body: { message: 'Not Found', documentation_url: 'https://docs.github.com/rest' },
};

/** Null for an operation that is not about people. */
export function answerAboutPeople(state: State, request: RestRequest): RestAnswer | null {
  const { operation, parameters } = request;
  switch (operation) {
    case 'pulls/list-reviews':
      return listReviews(state, request);
    case 'repos/get-collaborator-permission-level':
      return permissionOf(state, parameters['username'] ?? '');
    case 'teams/get-by-name':
      return teamOf(state, request, () => ({
        ...sampleOf('team-full'),
        slug: parameters['team_slug'],
      }));
    case 'teams/get-membership-for-user-in-org':
      return teamOf(state, request, (members) => {
        const isMember = members.has(parameters['username'] ?? '');
        return isMember ? { ...sampleOf('team-membership'), role: 'member', state: 'active' } : null;
      });
    case 'repos/list-pull-requests-associated-with-commit':
      return pullRequestsOf(state, parameters['commit_sha'] ?? '');
    default:
      return null;
  }
}

function listReviews(state: State, { parameters, query }: RestRequest): RestAnswer {
  const size = Number(query.get('per_page') ?? 30);
  const page = Number(query.get('page') ?? 1);
  const reviews = state.reviews
    .filter(({ pullRequest }) => pullRequest === Number(parameters['pull_number']))
    .slice((page - 1) * size, page * size);
  return {
    status: 200,
    body: reviews.map((review, index) => ({
      ...sampleOf('pull-request-review'),
      id: index + 1,
      user: { ...sampleOf('simple-user'), login: review.login, type: 'User' },
      state: review.state,
      commit_id: review.commit,
    })),
  };
}

function permissionOf(state: State, login: string): RestAnswer {
  const permission = state.permissions.get(login) ?? 'none';
  const body = { ...sampleOf('repository-collaborator-permission'), permission, role_name: permission };
  return { status: 200, body };
}

/** A team that the token cannot see does not exist for it. */
function teamOf(
  state: State,
  { parameters, token }: RestRequest,
  answer: (members: ReadonlySet<string>) => unknown,
): RestAnswer {
  const members = state.teams.get(`${parameters['org']}/${parameters['team_slug']}`);
  if (members === undefined || token.seesTeams !== true) return NOT_FOUND;
  const body = answer(members);
  return body === null ? NOT_FOUND : { status: 200, body };
}

function pullRequestsOf(state: State, sha: string): RestAnswer {
  const merged = [...state.pullRequests.values()].filter((pullRequest) => pullRequest.mergeCommit === sha);
  return {
    status: 200,
    body: merged.map(({ number }) => ({
      ...sampleOf('pull-request-simple'),
      number,
      state: 'closed',
      merged_at: '2026-01-01T00:00:00Z',
      merge_commit_sha: sha,
    })),
  };
}
