import { loadCloudFormation } from '../../../../src/engine/load/cloudformation/load-cloudformation.js';
import type { LoadedTemplates } from '../../../../src/engine/load/cloudformation/load-cloudformation.js';
import { Source } from '../../../../src/engine/model/source.js';
import { plain } from '../../adapt/values.js';
import { byId } from './template-text.js';

function load(files: Readonly<Record<string, string>>): LoadedTemplates {
  return loadCloudFormation(Object.entries(files).map(([path, text]) => new Source(path, text)));
}

function ids({ resources }: LoadedTemplates): readonly string[] {
  return resources
    .filter(({ isDeclaration }) => isDeclaration !== true)
    .map(({ root, id }) => `${root} ${id}`);
}

const CHILD = `
Parameters:
  Public: { Type: String, Default: 'true' }
  Acl: { Type: String, Default: public-read }
Conditions: { IsPublic: !Equals [!Ref Public, 'true'] }
Resources:
  Bucket: { Type: AWS::S3::Bucket, Properties: { AccessControl: !Ref Acl } }
  Policy: { Type: AWS::S3::BucketPolicy, Properties: { Bucket: !Ref Bucket } }
  Open: { Type: AWS::S3::Bucket, Condition: IsPublic }
Outputs:
  Name: { Value: !Ref Bucket }
  Acl: { Value: !Ref Acl }
`;

function parent(location: string, parameters = '{ Acl: private, Public: false }'): string {
  return `
Resources:
  Topic: { Type: AWS::SNS::Topic }
  Store: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: ${location}, Parameters: ${parameters} } }
  Reader:
    Type: AWS::SQS::Queue
    Properties: { QueueName: !GetAtt Store.Outputs.Acl, Bucket: !Sub '\${Store.Outputs.Name}', Arn: !GetAtt Store.Outputs.None }
`;
}

it('a template in the scan is evaluated with what its parent gives, and not by itself', () => {
  const loaded = load({ 'infra/stacks/store.yaml': CHILD, 'infra/main.yaml': parent('./stacks/store.yaml') });
  expect(ids(loaded)).toEqual([
    'infra/main.yaml Topic',
    'infra/main.yaml Store',
    'infra/main.yaml Reader',
    'infra/main.yaml Store.Bucket',
    'infra/main.yaml Store.Policy',
  ]);
  const bucket = byId(loaded, 'Store.Bucket');
  expect(plain(bucket.body)).toEqual({ AccessControl: 'private' });
  expect(bucket.origin.source.path).toBe('infra/stacks/store.yaml');
  const acl = bucket.body.entries.get('AccessControl');
  expect([acl?.origin?.source.path, acl?.via?.source.path]).toEqual([
    'infra/main.yaml',
    'infra/stacks/store.yaml',
  ]);
  const linked = byId(loaded, 'Store.Policy').body.entries.get('Bucket');
  expect(linked?.references).toEqual([{ address: 'Store.Bucket', attribute: '' }]);
  expect(loaded.diagnostics).toEqual([]);
  expect([...loaded.files].sort()).toEqual(['infra/main.yaml', 'infra/stacks/store.yaml']);
});

it('gives its outputs to the parent', () => {
  const loaded = load({ 'main.yaml': parent('store.yaml'), 'store.yaml': CHILD });
  const reader = byId(loaded, 'Reader').body.entries;
  expect(reader.get('QueueName')).toMatchObject({ kind: 'scalar', value: 'private' });
  expect(reader.get('Bucket')?.references).toEqual([{ address: 'Store.Bucket', attribute: '' }]);
  expect(reader.get('Arn')).toMatchObject({ kind: 'unknown', references: [{ address: 'Store' }] });
});

it('each nested stack is one of its own, and its parent may know less', () => {
  const twice = `
Parameters: { Acl: { Type: String } }
Resources:
  A: { Type: AWS::Serverless::Application, Properties: { Location: store.yaml, Parameters: { Acl: !Ref Acl } } }
  B: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: store.yaml } }
`;
  const loaded = load({ 'main.yaml': twice, 'store.yaml': CHILD });
  expect(ids(loaded).map((id) => id.replace('main.yaml ', ''))).toEqual([
    'A',
    'B',
    'A.Bucket',
    'A.Policy',
    'A.Open',
    'B.Bucket',
    'B.Policy',
    'B.Open',
  ]);
  expect(byId(loaded, 'A.Bucket').body.entries.get('AccessControl')?.kind).toBe('unknown');
  expect(plain(byId(loaded, 'B.Bucket').body)).toEqual({ AccessControl: 'public-read' });
});

it.each([
  'https://s3.amazonaws.com/b/store.yaml',
  's3://b/store.yaml',
  '../outside.yaml',
  '!Sub "https://${AWS::Region}.x/store.yaml"',
])('what is elsewhere is only said: %s', (location) => {
  const loaded = load({ 'main.yaml': parent(location), 'store.yaml': CHILD });
  expect(ids(loaded)).toEqual([
    'main.yaml Topic',
    'main.yaml Store',
    'main.yaml Reader',
    'store.yaml Bucket',
    'store.yaml Policy',
    'store.yaml Open',
  ]);
  expect(loaded.diagnostics).toMatchObject([
    { level: 'notice', code: 'nested-stack-not-scanned', file: 'main.yaml', line: 4 },
  ]);
});

it('what leads to itself is gone into once', () => {
  const stack = (to: string): string =>
    `Resources:\n  S: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: ${to}, Parameters: { P: !GetAtt S.Outputs.O } } }\nParameters: { P: { Type: String } }\nOutputs: { O: { Value: !Ref P } }\n`;
  const loaded = load({ 'a.yaml': stack('b.yaml'), 'b.yaml': stack('a.yaml'), 'c.yaml': stack('c.yaml') });
  expect(ids(loaded)).toEqual(['c.yaml S', 'a.yaml S', 'a.yaml S.S']);
  expect(loaded.diagnostics.map(({ code }) => code)).toEqual([
    'cloudformation-cycle',
    'cloudformation-cycle',
  ]);
});

it('many stacks in stacks end', () => {
  const many = (to: string): string =>
    `Resources:\n${Array.from({ length: 20 }, (_, at) => `  S${String(at)}: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: ${to} } }\n`).join('')}`;
  const files = Object.fromEntries(
    Array.from({ length: 8 }, (_, at) => [`${String(at)}.yaml`, many(`${String(at + 1)}.yaml`)]),
  );
  const loaded = load({ ...files, '8.yaml': CHILD });
  expect(loaded.resources.length).toBeLessThan(20_000);
  expect(loaded.diagnostics.some(({ code }) => code === 'cloudformation-budget')).toBe(true);
});
