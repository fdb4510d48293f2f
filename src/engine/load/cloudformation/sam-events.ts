import type { NativeResource } from '../../model/resource.js';
import type { MapValue, Value } from '../../model/value.js';
import { entryOf, textOf } from './values.js';

/** The kinds of events that are methods of an API, by what they are called. */
const KINDS = {
  Api: {
    api: 'AWS::Serverless::Api',
    implicit: 'ServerlessRestApi',
    named: 'RestApiId',
    method: 'AWS::ApiGateway::Method',
  },
  HttpApi: {
    api: 'AWS::Serverless::HttpApi',
    implicit: 'ServerlessHttpApi',
    named: 'ApiId',
    method: 'AWS::ApiGatewayV2::Route',
  },
} as const;

type Kind = (typeof KINDS)[keyof typeof KINDS];

interface ApiEvent {
  readonly name: string;
  readonly kind: Kind;
  readonly properties: Value | undefined;
  readonly origin: NativeResource['origin'];
}

/** An API that SAM makes for the events that name none, and the place of the first of these. */
export interface ImplicitApi {
  readonly id: string;
  readonly type: Kind['api'];
  readonly origin: NativeResource['origin'];
}

/** (AWS SAM developer guide, "Implicit APIs") */
export function implicitApis(written: readonly NativeResource[]): readonly ImplicitApi[] {
  const found = new Map<string, ImplicitApi>();
  for (const native of written) {
    for (const { kind, properties, origin } of apiEvents(native)) {
      if (entryOf(properties, kind.named) !== undefined || found.has(kind.implicit)) continue;
      found.set(kind.implicit, { id: kind.implicit, type: kind.api, origin });
    }
  }
  return [...found.values()];
}

/**
 * The methods and routes that SAM makes of the events of functions, for the APIs of the same template. Of an API with a definition
 * of its own this says who is let in, so its methods are left out.
 */
export function samMethods(written: readonly NativeResource[], prefix: string): readonly NativeResource[] {
  const apis = new Map(written.map((native) => [native.id, native] as const));
  return written.flatMap((native) =>
    apiEvents(native).flatMap((event) => {
      const named = entryOf(event.properties, event.kind.named);
      const id = named === undefined ? prefix + event.kind.implicit : named.references?.[0]?.address;
      const api = id === undefined ? undefined : apis.get(id);
      if (api?.type !== event.kind.api || isDefined(api.body)) return [];
      return [{ ...native, ...methodOf(event, native, api) }];
    }),
  );
}

function* eventsOf({ type, body }: NativeResource): Iterable<readonly [string, Value]> {
  const events = type === 'AWS::Serverless::Function' ? body.entries.get('Events') : undefined;
  if (events?.kind === 'map') yield* events.entries;
}

function apiEvents(native: NativeResource): readonly ApiEvent[] {
  return [...eventsOf(native)].flatMap(([name, event]) => {
    const type = textOf(entryOf(event, 'Type'));
    if (type !== 'Api' && type !== 'HttpApi') return [];
    const origin = event.origin ?? native.origin;
    return [{ name, kind: KINDS[type], properties: entryOf(event, 'Properties'), origin }];
  });
}

function isDefined({ entries }: MapValue): boolean {
  return entries.has('DefinitionBody') || entries.has('DefinitionUri');
}

function methodOf(
  { name, kind, properties, origin }: ApiEvent,
  { id }: NativeResource,
  api: NativeResource,
): Pick<NativeResource, 'type' | 'id' | 'body' | 'origin'> {
  const method = textOf(entryOf(properties, 'Method'))?.toUpperCase();
  const path = textOf(entryOf(properties, 'Path'));
  const route = method === undefined || path === undefined ? '$default' : `${method} ${path}`;
  const [own, shared] = [entryOf(properties, 'Auth'), entryOf(api.body, 'Auth')];
  const key = entryOf(own, 'ApiKeyRequired') ?? entryOf(shared, 'ApiKeyRequired');
  const references = [{ address: api.id, attribute: 'id' }];
  const entries = new Map<string, Value>([
    kind.method === 'AWS::ApiGateway::Method'
      ? ['HttpMethod', { kind: 'scalar', value: method ?? 'ANY' }]
      : ['RouteKey', { kind: 'scalar', value: route }],
    [kind.named, { kind: 'unknown', reason: `the id of ${api.id}`, references }],
    ['AuthorizationType', authorization(own, shared)],
    ...(key === undefined ? [] : [['ApiKeyRequired', key] as const]),
  ]);
  return { type: kind.method, id: `${id}${name}`, body: { kind: 'map', entries, origin }, origin };
}

/** By the event's own authorizer, else the default one of the API. Who is let in by a policy is not told apart. */
function authorization(own: Value | undefined, shared: Value | undefined): Value {
  const policy = entryOf(own, 'ResourcePolicy') ?? entryOf(shared, 'ResourcePolicy');
  const authorizer = entryOf(own, 'Authorizer') ?? entryOf(shared, 'DefaultAuthorizer');
  if (authorizer === undefined) {
    return policy === undefined
      ? { kind: 'scalar', value: 'NONE' }
      : { kind: 'unknown', reason: 'a policy of the API says who may call it' };
  }
  if (authorizer.kind === 'unknown') return authorizer;
  const name = textOf(authorizer);
  const place = authorizer.origin === undefined ? {} : { origin: authorizer.origin };
  return { kind: 'scalar', value: name === 'NONE' || name === 'AWS_IAM' ? name : 'CUSTOM', ...place };
}
