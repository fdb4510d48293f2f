import type { NativeResource } from '../../model/resource.js';
import type { MapValue, Value } from '../../model/value.js';
import { generatedRole } from './sam-roles.js';
import { textOf } from './values.js';

/**
 * What SAM makes of a resource: the resource itself, and those that come with it. A function gets its role and its
 * URL, a state machine its role, an API its stage and its domain.
 * (AWS SAM developer guide, "Generated CloudFormation resources for AWS SAM")
 */
export function samResources(native: NativeResource): readonly NativeResource[] {
  const role = generatedRole(native) ?? [];
  switch (native.type) {
    case 'AWS::Serverless::Api':
      return [
        native,
        stage(native, 'AWS::ApiGateway::Stage', 'RestApiId'),
        made(native, 'Domain', 'AWS::ApiGateway::DomainName', 'Domain'),
      ].flat();
    case 'AWS::Serverless::HttpApi':
      return [native, stage(native, 'AWS::ApiGatewayV2::Stage', 'ApiId')];
    case 'AWS::Serverless::Function':
      return [native, role, made(native, 'FunctionUrlConfig', 'AWS::Lambda::Url', 'Url')].flat();
    default:
      return [native, role].flat();
  }
}

/** `<api><stage>Stage`; of an HTTP API that names none, the stage is `$default`. */
function stage(native: NativeResource, type: string, api: string): NativeResource {
  const { body, id } = native;
  const name = textOf(body.entries.get('StageName'))?.replaceAll(/[^A-Za-z0-9]/g, '');
  const entries = new Map(body.entries).set(api, reference(id));
  return { ...native, type, id: `${id}${name ?? 'ApiGatewayDefault'}Stage`, body: { ...body, entries } };
}

/** What SAM makes of a property of a resource. */
function made(
  native: NativeResource,
  property: string,
  type: string,
  suffix: string,
): readonly NativeResource[] {
  const written = native.body.entries.get(property);
  if (written?.kind !== 'map') return [];
  const body: MapValue = written.origin === undefined ? { ...written, ...place(native.body) } : written;
  return [{ ...native, type, id: `${native.id}${suffix}`, body }];
}

function reference(address: string): Value {
  return { kind: 'unknown', reason: `the id of ${address}`, references: [{ address, attribute: 'id' }] };
}

function place({ origin }: Value): Pick<Value, 'origin'> {
  return origin === undefined ? {} : { origin };
}
