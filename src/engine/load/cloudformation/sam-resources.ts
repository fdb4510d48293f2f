import type { NativeResource } from '../../model/resource.js';
import type { MapValue, Value } from '../../model/value.js';
import { generatedRole } from './sam-roles.js';
import { textOf } from './values.js';

/**
 * What SAM makes of a resource: the resource itself, and those that come with it. A function gets its role and its
 * URL, an API its stage and its domain; a state machine is written with other names.
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
    case 'AWS::Serverless::StateMachine':
      return [stateMachine(native), role].flat();
    case 'AWS::Serverless::Function':
      return [native, role, made(native, 'FunctionUrlConfig', 'AWS::Lambda::Url', 'Url')].flat();
    default:
      return [native];
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

/** What SAM calls the properties of `AWS::StepFunctions::StateMachine`. */
const STATE_MACHINE: Readonly<Record<string, string>> = {
  Name: 'StateMachineName',
  Type: 'StateMachineType',
  Role: 'RoleArn',
  Logging: 'LoggingConfiguration',
  Tracing: 'TracingConfiguration',
  DefinitionUri: 'DefinitionS3Location',
};

function stateMachine(native: NativeResource): NativeResource {
  const entries = [...native.body.entries].map(
    ([key, value]) => [Object.hasOwn(STATE_MACHINE, key) ? (STATE_MACHINE[key] ?? key) : key, value] as const,
  );
  return {
    ...native,
    type: 'AWS::StepFunctions::StateMachine',
    body: { ...native.body, entries: new Map(entries) },
  };
}

function reference(address: string): Value {
  return { kind: 'unknown', reason: `the id of ${address}`, references: [{ address, attribute: 'id' }] };
}

function place({ origin }: Value): Pick<Value, 'origin'> {
  return origin === undefined ? {} : { origin };
}
