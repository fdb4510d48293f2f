/** The GraphQL operations, on the state, validated and executed against GitHub's own schema. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSchema, execute, GraphQLError, Kind, parse, validate, type DocumentNode } from 'graphql';
import { urlOf } from './rest.js';
import type { Comment, State, Token } from './state.js';

export interface GraphqlRequest {
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly token: Token;
  /** Whether `viewerDidAuthor` is ever true. */
  readonly knowsViewer: boolean;
}

export interface GraphqlAnswer {
  readonly data?: unknown;
  readonly errors?: readonly unknown[];
}

const SCHEMA = buildSchema(readFileSync(path.join(import.meta.dirname, 'schema.graphql'), 'utf8'));
const MAX_PAGE = 100;

/** Throws when the text is no GraphQL, or asks for what GitHub does not have. */
export function parseGraphql(text: string): DocumentNode {
  const document = parse(text);
  const [fault] = validate(SCHEMA, document);
  if (fault !== undefined) throw fault;
  return document;
}

/** `query`, or the name of the mutation. */
export function kindOf(document: DocumentNode): string {
  const [definition] = document.definitions;
  if (definition?.kind !== Kind.OPERATION_DEFINITION || definition.operation !== 'mutation') return 'query';
  const [selection] = definition.selectionSet.selections;
  return selection?.kind === Kind.FIELD ? selection.name.value : 'mutation';
}

export async function answerGraphql(
  state: State,
  repository: string,
  request: GraphqlRequest,
): Promise<GraphqlAnswer> {
  const { document, variables, token } = request;
  const rootValue = {
    viewer: { __typename: 'User', login: token.identity.login },
    repository: (args: { owner: string; name: string }) => {
      if (`${args.owner}/${args.name}` !== repository)
        throw typed('NOT_FOUND', 'Could not resolve to a Repository.');
      return {
        pullRequest: (which: { number: number }) => pullRequest(state, repository, request, which.number),
      };
    },
    minimizeComment: ({ input }: { input: { subjectId: string; classifier: string } }) =>
      minimize(state, token, input),
  };
  const { data, errors } = await execute({ schema: SCHEMA, document, rootValue, variableValues: variables });
  if (errors === undefined) return { data };
  return {
    data: data ?? null,
    errors: errors.map(({ message, path: place, extensions }) => ({ ...extensions, path: place, message })),
  };
}

function pullRequest(state: State, repository: string, request: GraphqlRequest, number: number): unknown {
  const found = state.pullRequests.get(number);
  if (!request.token.canRead) throw typed('FORBIDDEN', 'Resource not accessible by integration');
  if (found === undefined)
    throw typed('NOT_FOUND', `Could not resolve to a PullRequest with the number of ${number}.`);
  return {
    number,
    headRefOid: found.headSha,
    comments: (args: { first?: number; after?: string | null }) => {
      if (args.first === undefined || args.first > MAX_PAGE) {
        throw typed('EXCESSIVE_PAGINATION', 'Requesting too many records on the `comments` connection.');
      }
      const all = state.commentsOf(number).sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1));
      const start = args.after === undefined || args.after === null ? 0 : Number(atob(args.after));
      const end = start + args.first;
      return {
        totalCount: all.length,
        nodes: all.slice(start, end).map((comment) => node(comment, repository, request)),
        pageInfo: { hasNextPage: end < all.length, endCursor: btoa(String(Math.min(end, all.length))) },
      };
    },
  };
}

function node(comment: Comment, repository: string, request: GraphqlRequest): unknown {
  const { author } = comment;
  return {
    __typename: 'IssueComment',
    id: comment.nodeId,
    fullDatabaseId: String(comment.id),
    body: comment.body,
    url: urlOf(comment, repository),
    isMinimized: comment.isMinimized,
    // GitHub answers in lower case, whatever it was told.
    minimizedReason: comment.classifier?.toLowerCase() ?? null,
    updatedAt: comment.updatedAt,
    viewerDidAuthor: request.knowsViewer && author.login === request.token.identity.login,
    author: { __typename: author.type, login: author.login.replace(/\[bot\]$/, '') },
  };
}

function minimize(state: State, token: Token, input: { subjectId: string; classifier: string }): unknown {
  const comment = [...state.comments.values()].find(({ nodeId }) => nodeId === input.subjectId);
  if (comment === undefined)
    throw typed('NOT_FOUND', `Could not resolve to a node with the id '${input.subjectId}'`);
  if (!token.canWrite) throw typed('FORBIDDEN', 'Resource not accessible by integration');
  state.minimize(comment, input.classifier, token.identity);
  return {
    clientMutationId: null,
    minimizedComment: {
      __typename: 'IssueComment',
      isMinimized: true,
      minimizedReason: input.classifier.toLowerCase(),
    },
  };
}

function typed(type: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { type } });
}
