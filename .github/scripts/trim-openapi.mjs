// Cuts GitHub's API descriptions down to what the tests' stand-in serves, for __tests__/servers/github/:
//   npm pack @octokit/openapi@VERSION @octokit/graphql-schema@VERSION, unpacked, then
//   node .github/scripts/trim-openapi.mjs OPENAPI_JSON GRAPHQL_SCHEMA GRAPHQL_VERSION
// Both packages are MIT licensed.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse, print, visit } from 'graphql';

const OPERATIONS = [
  'pulls/get',
  'issues/list-comments',
  'issues/create-comment',
  'issues/get-comment',
  'issues/update-comment',
  'issues/delete-comment',
  'repos/get-content',
  'git/get-ref',
  'git/get-commit',
  'repos/compare-commits-with-basehead',
  'git/get-tree',
  'repos/download-tarball-archive',
  'pulls/list-reviews',
  'teams/get-membership-for-user-in-org',
  'teams/get-by-name',
  'repos/get-collaborator-permission-level',
  'repos/list-pull-requests-associated-with-commit',
  'issues/create',
  'issues/update',
  'issues/list-for-repo',
];

const TYPES = {
  Query: ['viewer', 'repository'],
  Mutation: ['minimizeComment'],
  User: ['login'],
  Bot: ['login'],
  Actor: ['login'],
  Repository: ['pullRequest'],
  PullRequest: ['number', 'headRefOid', 'comments'],
  IssueCommentConnection: ['nodes', 'pageInfo', 'totalCount'],
  PageInfo: ['hasNextPage', 'endCursor'],
  IssueComment: [
    'author',
    'body',
    'fullDatabaseId',
    'id',
    'isMinimized',
    'minimizedReason',
    'updatedAt',
    'url',
    'viewerDidAuthor',
  ],
  Minimizable: ['isMinimized', 'minimizedReason'],
  MinimizeCommentInput: ['classifier', 'clientMutationId', 'subjectId'],
  MinimizeCommentPayload: ['clientMutationId', 'minimizedComment'],
  IssueCommentOrder: ['direction', 'field'],
  IssueCommentOrderField: null,
  OrderDirection: null,
  ReportedContentClassifiers: null,
  BigInt: null,
  DateTime: null,
  GitObjectID: null,
  URI: null,
};

const [openapiFile, graphqlFile, graphqlVersion] = process.argv.slice(2);
if (graphqlVersion === undefined) {
  throw new Error('usage: trim-openapi.mjs OPENAPI_JSON GRAPHQL_SCHEMA GRAPHQL_VERSION');
}
const target = path.resolve(import.meta.dirname, '../../__tests__/servers/github');
const openapi = trimOpenapi(JSON.parse(readFileSync(openapiFile, 'utf8')));
writeFileSync(path.join(target, 'openapi.json'), `${JSON.stringify(openapi, null, 2)}\n`);
writeFileSync(
  path.join(target, 'schema.graphql'),
  `# From @octokit/graphql-schema ${graphqlVersion} (MIT), trimmed by .github/scripts/trim-openapi.mjs.\n` +
    `${trimGraphql(readFileSync(graphqlFile, 'utf8'))}\n`,
);

function trimOpenapi(source) {
  const paths = {};
  for (const [route, methods] of Object.entries(source.paths)) {
    for (const [method, operation] of Object.entries(methods)) {
      if (!OPERATIONS.includes(operation.operationId)) continue;
      paths[route] ??= {};
      paths[route][method] = trimOperation(source, operation);
    }
  }
  const schemas = {};
  const queue = [paths];
  while (queue.length > 0) {
    for (const name of referencesIn(queue.pop())) {
      if (schemas[name] !== undefined) continue;
      schemas[name] = bare(source.components.schemas[name]);
      queue.push(schemas[name]);
    }
  }
  const sorted = Object.fromEntries(Object.entries(schemas).sort(([a], [b]) => (a < b ? -1 : 1)));
  return {
    openapi: source.openapi,
    info: {
      title: source.info.title,
      version: source.info.version,
      description: 'From @octokit/openapi (MIT), trimmed by .github/scripts/trim-openapi.mjs.',
    },
    paths,
    components: { schemas: sorted },
  };
}

function trimOperation(source, operation) {
  const resolve = (node) =>
    node.$ref === undefined
      ? node
      : node.$ref
          .slice(2)
          .split('/')
          .reduce((at, key) => at[key], source);
  const json = (content) => content?.['application/json'];
  const body = json(operation.requestBody?.content);
  return {
    operationId: operation.operationId,
    parameters: operation.parameters.map(resolve).map(({ name, in: place, required, schema }) => ({
      name,
      in: place,
      required: required ?? false,
      schema: bare(schema),
    })),
    ...(body === undefined ? {} : { requestBody: { schema: bare(body.schema) } }),
    responses: Object.fromEntries(
      Object.entries(operation.responses).map(([status, response]) => {
        const schema = json(resolve(response).content)?.schema;
        return [status, schema === undefined ? {} : { schema: bare(schema) }];
      }),
    ),
  };
}

/** The schema without what only people read. A property may be called "description", too. */
function bare(schema) {
  if (Array.isArray(schema)) return schema.map(bare);
  if (typeof schema !== 'object' || schema === null) return schema;
  // JSON Schema takes "nullable" beside a type only.
  if (schema.nullable === true && schema.type === undefined) {
    const rest = Object.fromEntries(Object.entries(schema).filter(([key]) => key !== 'nullable'));
    return { anyOf: [bare(rest), { enum: [null] }] };
  }
  const kept = Object.entries(schema).filter(
    ([key]) =>
      !/^(description|examples?|title|externalDocs|deprecated|discriminator|default|x-.*)$/.test(key),
  );
  return Object.fromEntries(
    kept.map(([key, value]) => {
      if (key === 'enum' || key === 'required') return [key, value];
      if (key !== 'properties') return [key, bare(value)];
      return [
        key,
        Object.fromEntries(Object.entries(value).map(([name, property]) => [name, bare(property)])),
      ];
    }),
  );
}

function referencesIn(node) {
  return [...JSON.stringify(node).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map(
    ([, name]) => name,
  );
}

function trimGraphql(source) {
  const document = visit(parse(source), {
    enter(node) {
      if (!/(Definition|Extension)$/.test(node.kind)) return undefined;
      if (node.kind === 'SchemaDefinition' || node.kind === 'DirectiveDefinition') return null;
      const bareNode = { ...node, description: undefined, directives: [] };
      if (!/TypeDefinition$/.test(node.kind)) return bareNode;
      const fields = TYPES[node.name.value];
      if (fields === undefined) return null;
      const interfaces = node.interfaces?.filter(({ name }) => TYPES[name.value] !== undefined);
      const kept =
        fields === null ? node.fields : node.fields?.filter(({ name }) => fields.includes(name.value));
      return { ...bareNode, ...(interfaces && { interfaces }), ...(kept && { fields: kept }) };
    },
  });
  return print(document);
}
