/** GitHub's own description of its REST API, as what every request and every answer is checked against. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';

export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly nullable?: boolean;
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
}

interface Operation {
  readonly operationId: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly in: 'path' | 'query';
    readonly required: boolean;
    readonly schema: Schema;
  }[];
  readonly requestBody?: { readonly schema: Schema };
  readonly responses: Readonly<Record<string, { readonly schema?: Schema }>>;
}

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

export interface Match {
  readonly operation: Operation;
  readonly parameters: Readonly<Record<string, string>>;
}

const DESCRIPTION = JSON.parse(
  readFileSync(path.join(import.meta.dirname, 'openapi.json'), 'utf8'),
) as Description;

const ajv = checker(false);
// Parameters are texts; their schemas may want numbers.
const parameterAjv = checker(true);
const compiled = new Map<Schema, ValidateFunction>();

/** The operation that a request asks for; null when the description has none. */
export function matchOperation(method: string, pathname: string): Match | null {
  for (const [template, methods] of Object.entries(DESCRIPTION.paths)) {
    const operation = methods[method.toLowerCase()];
    if (operation === undefined) continue;
    const pattern = template.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
      name === 'path' ? `(?<${name}>.+)` : `(?<${name}>[^/]+)`,
    );
    const groups = new RegExp(`^${pattern}$`).exec(pathname)?.groups;
    if (groups === undefined) continue;
    const parameters = Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value)]);
    return { operation, parameters: Object.fromEntries(parameters) as Record<string, string> };
  }
  return null;
}

/** What is wrong with the request, or null. */
export function faultOfRequest(match: Match, query: URLSearchParams, body: unknown): string | null {
  const { operation, parameters } = match;
  const known = new Set(operation.parameters.map(({ name }) => name));
  for (const name of query.keys()) {
    if (!known.has(name)) return `${operation.operationId} has no parameter "${name}"`;
  }
  for (const { name, in: place, required, schema } of operation.parameters) {
    const value = place === 'path' ? parameters[name] : (query.get(name) ?? undefined);
    if (value === undefined && !required) continue;
    const check = compile(schema, () => ({ type: 'object', properties: { value: schema } }), parameterAjv);
    if (!check({ value })) return `parameter "${name}": ${parameterAjv.errorsText(check.errors)}`;
  }
  if (operation.requestBody === undefined) return body === undefined ? null : 'a body where none is expected';
  return faultOf(operation.requestBody.schema, body);
}

/** What is wrong with the stand-in's own answer, or null. Statuses that are not described pass. */
export function faultOfAnswer(match: Match, status: number, body: unknown): string | null {
  const schema = match.operation.responses[String(status)]?.schema;
  return schema === undefined ? null : faultOf(schema, body);
}

/** The least that the schema accepts, for the fields that no test looks at. */
export function sampleOf(name: string): Record<string, unknown> {
  return sample({ $ref: `#/components/schemas/${name}` }) as Record<string, unknown>;
}

function faultOf(schema: Schema, value: unknown): string | null {
  const resolved = () => JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"github#/')) as Schema;
  const check = compile(schema, resolved, ajv);
  return check(value) ? null : ajv.errorsText(check.errors);
}

function compile(key: Schema, schema: () => Schema, by: Ajv): ValidateFunction {
  const known = compiled.get(key);
  if (known !== undefined) return known;
  const check = by.compile(schema());
  compiled.set(key, check);
  return check;
}

function checker(coerceTypes: boolean): Ajv {
  const made = new Ajv({ strict: false, coerceTypes });
  formats.default(made);
  made.addSchema({ $id: 'github', components: DESCRIPTION.components });
  return made;
}

function sample(schema: Schema): unknown {
  if (schema.$ref !== undefined) {
    return sample(DESCRIPTION.components.schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {});
  }
  if (schema.nullable === true) return null;
  if (schema.enum !== undefined) return schema.enum[0];
  const alternative = schema.oneOf?.[0] ?? schema.anyOf?.[0];
  if (alternative !== undefined) return sample(alternative);
  if (schema.allOf !== undefined) return Object.assign({}, ...schema.allOf.map(sample)) as unknown;
  switch (schema.type) {
    case 'string':
      if (schema.format === 'date-time') return '2026-01-01T00:00:00Z';
      return schema.format === 'uri' ? 'https://example.com/' : '';
    case 'integer':
    case 'number':
      return 0;
    case 'boolean':
      return false;
    case 'array':
      return [];
    default:
      return Object.fromEntries(
        (schema.required ?? []).map((name) => [name, sample(schema.properties?.[name] ?? {})]),
      );
  }
}
