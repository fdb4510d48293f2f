/** Branches, commits and trees, on the state. */
import { tarGz } from '../../install/archive-writer.js';
import { sampleOf } from './description.js';
import type { RestAnswer, RestRequest } from './rest.js';
import type { State } from './state.js';

const NOT_FOUND: RestAnswer = {
  status: 404,
  body: { message: 'Not Found', documentation_url: 'https://docs.github.com/rest' },
};

/** Null for an operation that is not about the repository itself. */
export function answerAboutRepository(state: State, request: RestRequest): RestAnswer | null {
  const { operation, parameters, origin } = request;
  switch (operation) {
    case 'git/get-ref':
      return referenceOf(state, parameters['ref'] ?? '');
    case 'git/get-commit':
      return commitOf(state, parameters['commit_sha'] ?? '');
    case 'git/get-tree':
      return treeOf(state, parameters['tree_sha'] ?? '');
    case 'repos/compare-commits-with-basehead':
      return comparisonOf(state, parameters['basehead'] ?? '');
    case 'repos/download-tarball-archive':
      // As GitHub does: the archive is on another host, behind a link that needs no token.
      return {
        status: 302,
        body: undefined,
        headers: {
          location: `${origin.replace('127.0.0.1', 'localhost')}${ARCHIVES}${parameters['ref'] ?? ''}`,
        },
      };
    default:
      return null;
  }
}

/** Where archives are, outside of the API. */
export const ARCHIVES = '/codeload/';

/** The tree of a commit as GitHub packs it: in one directory, that names the commit. */
export function archiveOf(state: State, sha: string): Buffer | null {
  const prefix = `${sha}:`;
  const files = [...state.files].filter(([name]) => name.startsWith(prefix));
  if (files.length === 0 && !state.commits.has(sha)) return null;
  const top = `acme-infra-${sha.slice(0, 7)}`;
  return tarGz([
    { path: 'pax_global_header', type: 'g', content: `52 comment=${sha}\n` },
    { path: `${top}/`, type: '5' },
    ...files.map(([name, content]) => ({ path: `${top}/${name.slice(prefix.length)}`, content })),
    ...(state.links.get(sha) ?? []).map(({ path, to }) => ({ path: `${top}/${path}`, type: '2', link: to })),
  ]);
}

function referenceOf(state: State, ref: string): RestAnswer {
  const sha = state.branches.get(ref.replace(/^heads\//, ''));
  if (sha === undefined) return NOT_FOUND;
  const sample = sampleOf('git-ref');
  return {
    status: 200,
    body: { ...sample, ref: `refs/${ref}`, object: { type: 'commit', sha, url: 'https://example.com/' } },
  };
}

function commitOf(state: State, sha: string): RestAnswer {
  const parents = state.commits.get(sha);
  if (parents === undefined) return NOT_FOUND;
  const url = 'https://example.com/';
  const body = {
    ...sampleOf('git-commit'),
    sha,
    parents: parents.map((parent) => ({ sha: parent, url, html_url: url })),
  };
  return { status: 200, body };
}

function treeOf(state: State, sha: string): RestAnswer {
  if (!state.commits.has(sha)) return NOT_FOUND;
  return { status: 200, body: { ...sampleOf('git-tree'), sha, tree: [], truncated: false } };
}

/** As far as the tests go: what is not merged yet was made on the tip of the branch. */
function comparisonOf(state: State, basehead: string): RestAnswer {
  const [base = ''] = basehead.split('...');
  const sha = state.branches.get(base) ?? base;
  const sample = sampleOf('commit-comparison') as Record<'merge_base_commit', object>;
  return { status: 200, body: { ...sample, merge_base_commit: { ...sample.merge_base_commit, sha } } };
}
