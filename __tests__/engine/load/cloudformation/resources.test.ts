import { plain } from '../../adapt/values.js';
import { byId, lineOf, load } from './template-text.js';

describe('the resources of a template', () => {
  const TEXT = `AWSTemplateFormatVersion: "2010-09-09"
Conditions:
  Never: !Equals [a, b]
  Perhaps: !Equals [!Ref AWS::Region, eu-central-1]
Resources:
  # A comment that says Bucket.
  Bucket:
    DeletionPolicy: Retain
    Metadata: {Why: !Sub "x"}
    Type: AWS::S3::Bucket
    Properties:
      BucketName: a
      Tags:
        - Key: k
          Value: v
  Never: {Type: AWS::S3::Bucket, Condition: Never}
  Perhaps: {Type: "AWS::S3::Bucket", Condition: Perhaps}
  Custom: {Type: Custom::Thing, Properties: {ServiceToken: x}}
`;

  it('have ids, types, properties, options and places', () => {
    const loaded = load(TEXT);
    expect(loaded.files).toEqual(['stacks/a.yaml']);
    expect(loaded.diagnostics).toEqual([]);
    expect(
      loaded.resources.map(({ id, type, root, format, isData }) => [id, type, root, format, isData]),
    ).toEqual([
      ['Bucket', 'AWS::S3::Bucket', 'stacks/a.yaml', 'cloudformation', false],
      ['Perhaps', 'AWS::S3::Bucket', 'stacks/a.yaml', 'cloudformation', false],
      ['Custom', 'Custom::Thing', 'stacks/a.yaml', 'cloudformation', false],
    ]);
    const bucket = byId(loaded, 'Bucket');
    expect(plain(bucket.body)).toEqual({ BucketName: 'a', Tags: [{ Key: 'k', Value: 'v' }] });
    expect(plain(bucket.options)).toEqual({ DeletionPolicy: 'Retain', Metadata: { Why: 'x' } });
    const { source, start, end } = bucket.origin;
    expect([source.position(start), source.position(end).line]).toEqual([{ line: 7, column: 3 }, 15]);
    expect(lineOf(bucket.body.entries.get('BucketName'))).toBe(12);
  });

  it('are read from JSON, with tabs too', () => {
    const loaded = load(
      '{\n\t"Resources": {\n\t\t"A": {\n\t\t\t"Type": "AWS::SQS::Queue",\n\t\t\t"Properties": {"QueueName": {"Fn::Sub": "q-${!x}"}}\n\t\t}\n\t}\n}\n',
    );
    expect(plain(byId(loaded, 'A').body)).toEqual({ QueueName: 'q-${x}' });
    expect(loaded.resources[0]?.origin.source.position(loaded.resources[0].origin.start).line).toBe(3);
  });

  it('of a file that is no template are none', () => {
    expect(load('Resources: none\nType: AWS::S3::Bucket\n')).toEqual({
      resources: [],
      diagnostics: [],
      files: [],
    });
    expect(load('a: 1\n').files).toEqual([]);
  });

  it('of a broken template are reported as not scanned', () => {
    const loaded = load('AWSTemplateFormatVersion: 2010-09-09\nResources: [\n');
    expect(loaded.files).toEqual(['stacks/a.yaml']);
    expect(loaded.diagnostics).toEqual([expect.objectContaining({ level: 'error', code: 'yaml-invalid' })]);
  });

  it('of a template of another tool are a notice', () => {
    const loaded = load(
      'AWSTemplateFormatVersion: 2010-09-09\nResources:\n{% for a in b %}\n  A: {{ a }}\n{% endfor %}\n',
    );
    expect(loaded.diagnostics).toEqual([
      expect.objectContaining({ level: 'notice', code: 'template-not-rendered' }),
    ]);
  });

  it('without a type are said', () => {
    const loaded = load('AWSTemplateFormatVersion: 2010-09-09\nResources:\n  A: {Properties: {}}\n  B: x\n');
    expect(loaded.diagnostics.map(({ code, line }) => [code, line])).toEqual([
      ['cloudformation-resource', 3],
      ['cloudformation-resource', 4],
    ]);
  });

  it('of a macro are a notice', () => {
    const loaded = load(
      'Transform: [AWS::Serverless-2016-10-31, Company]\nResources:\n  Fn::Transform: {Name: AWS::Include}\n  A: {Type: AWS::S3::Bucket, Properties: {Fn::Transform: {Name: B}, BucketName: c}}\n',
    );
    expect(loaded.diagnostics.map(({ level, code, line }) => [level, code, line])).toEqual([
      ['notice', 'cloudformation-macro', 1],
      ['notice', 'cloudformation-macro', 3],
      ['notice', 'cloudformation-macro', 4],
    ]);
    expect(plain(byId(loaded, 'A').body)).toEqual({ BucketName: 'c' });
  });
});

describe('Fn::ForEach', () => {
  it('makes resources and properties, one for each element', () => {
    const loaded = load(`
Parameters: {Names: {Type: CommaDelimitedList, Default: "a,b"}}
Resources:
  Fn::ForEach::Outer:
    - Name
    - !Ref Names
    - Bucket\${Name}:
        Type: AWS::S3::Bucket
        Properties: {BucketName: !Sub "x-\${Name}", Own: !Ref Name}
      Fn::ForEach::Inner:
        - Kind
        - [q, r]
        - "\${Kind}\${Name}": {Type: AWS::SQS::Queue, Properties: {QueueName: "\${Kind}-\${Name}"}}
  Plain:
    Type: AWS::S3::Bucket
    Properties:
      Fn::ForEach::Tags: [T, [u, v], {"Tag\${T}": !Ref T}]
      Other: 1
`);
    expect(loaded.diagnostics).toEqual([]);
    expect(loaded.resources.map(({ id, body }) => [id, plain(body)])).toEqual([
      ['Bucketa', { BucketName: 'x-a', Own: 'a' }],
      ['qa', { QueueName: 'q-a' }],
      ['ra', { QueueName: 'r-a' }],
      ['Bucketb', { BucketName: 'x-b', Own: 'b' }],
      ['qb', { QueueName: 'q-b' }],
      ['rb', { QueueName: 'r-b' }],
      ['Plain', { Tagu: 'u', Tagv: 'v', Other: 1 }],
    ]);
  });

  it('stands for all with one, where the collection is not known', () => {
    const loaded = load(`
Parameters: {Names: {Type: CommaDelimitedList}}
Resources:
  Fn::ForEach::Outer: [Name, !Ref Names, {"B\${Name}": {Type: AWS::S3::Bucket, Properties: {BucketName: !Ref Name}}}]
`);
    expect(loaded.resources.map(({ id, body }) => [id, plain(body)])).toEqual([
      ['B${Name}', { BucketName: '?' }],
    ]);
  });

  it('that is written wrongly is a notice', () => {
    const loaded = load('AWSTemplateFormatVersion: 2010-09-09\nResources:\n  Fn::ForEach::A: nothing\n');
    expect(loaded.diagnostics).toEqual([expect.objectContaining({ code: 'cloudformation-loop', line: 3 })]);
  });
});

describe('SAM', () => {
  it('gives what Globals say to each resource of the type', () => {
    const loaded = load(`
Transform: AWS::Serverless-2016-10-31
Globals:
  Function:
    Runtime: nodejs22.x
    Tracing: Active
    Environment: {Variables: {A: "1", B: "2"}}
    Layers: [one]
Resources:
  F:
    Type: AWS::Serverless::Function
    Properties:
      Runtime: python3.13
      Environment: {Variables: {B: "3", C: "4"}}
      Layers: [two]
  G: {Type: AWS::Serverless::Function}
  H: {Type: AWS::Lambda::Function}
`);
    expect(loaded.resources.map(({ id, body }) => [id, plain(body)])).toEqual([
      [
        'F',
        {
          Runtime: 'python3.13',
          Tracing: 'Active',
          Environment: { Variables: { A: '1', B: '3', C: '4' } },
          Layers: ['one', 'two'],
        },
      ],
      [
        'G',
        {
          Runtime: 'nodejs22.x',
          Tracing: 'Active',
          Environment: { Variables: { A: '1', B: '2' } },
          Layers: ['one'],
        },
      ],
      ['H', {}],
    ]);
  });

  it('makes a role for a function that has policies and none', () => {
    const loaded = load(`
Transform: AWS::Serverless-2016-10-31
Resources:
  F:
    Type: AWS::Serverless::Function
    Properties:
      Policies:
        - AWSLambdaBasicExecutionRole
        - S3ReadPolicy: {BucketName: x}
        - Statement: [{Effect: Allow, Action: "*", Resource: "*"}]
  G: {Type: AWS::Serverless::Function, Properties: {Role: arn, Policies: [A]}}
`);
    expect(loaded.resources.map(({ id }) => id)).toEqual(['F', 'FRole', 'G']);
    expect(plain(byId(loaded, 'FRole').body)).toEqual({
      Policies: [{ PolicyDocument: { Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] } }],
      ManagedPolicyArns: ['AWSLambdaBasicExecutionRole'],
    });
  });

  it('makes a stage for an API, and a domain where it has one; a URL for a function', () => {
    const loaded = load(`
Transform: AWS::Serverless-2016-10-31
Resources:
  A: {Type: AWS::Serverless::Api, Properties: {StageName: my-prod, Domain: {DomainName: a.b, SecurityPolicy: TLS_1_2}}}
  H: {Type: AWS::Serverless::HttpApi, Properties: {AccessLogSettings: {Format: x}}}
  F: {Type: AWS::Serverless::Function, Properties: {FunctionUrlConfig: {AuthType: NONE}, Policies: [P]}}
`);
    expect(loaded.resources.map(({ id, type }) => `${id} ${type}`)).toEqual([
      'A AWS::Serverless::Api',
      'AmyprodStage AWS::ApiGateway::Stage',
      'ADomain AWS::ApiGateway::DomainName',
      'H AWS::Serverless::HttpApi',
      'HApiGatewayDefaultStage AWS::ApiGatewayV2::Stage',
      'F AWS::Serverless::Function',
      'FRole AWS::IAM::Role',
      'FUrl AWS::Lambda::Url',
    ]);
    expect(plain(byId(loaded, 'ADomain').body)).toEqual({ DomainName: 'a.b', SecurityPolicy: 'TLS_1_2' });
    expect(plain(byId(loaded, 'HApiGatewayDefaultStage').body)).toMatchObject({
      AccessLogSettings: { Format: 'x' },
      ApiId: '?',
    });
  });

  it('makes the APIs that events need and name none of, and methods of the events', () => {
    const event = (properties: string): string => `{Type: Api, Properties: {Path: /p, ${properties}}}`;
    const loaded = load(`
Transform: AWS::Serverless-2016-10-31
Globals: {Api: {TracingEnabled: true, Auth: {ApiKeyRequired: true}}}
Resources:
  F:
    Type: AWS::Serverless::Function
    Properties:
      Events:
        A: ${event('Method: get')}
        B: ${event('Method: any, RestApiId: !Ref Own')}
        C: ${event('Method: get, RestApiId: !Ref Defined')}
        D: {Type: HttpApi}
        E: {Type: S3}
  Own: {Type: AWS::Serverless::Api, Properties: {StageName: s, Auth: {DefaultAuthorizer: AWS_IAM, ApiKeyRequired: false}}}
  Defined: {Type: AWS::Serverless::Api, Properties: {StageName: s, DefinitionUri: api.yaml}}
`);
    expect(loaded.resources.map(({ id, type }) => `${id} ${type}`)).toEqual([
      'F AWS::Serverless::Function',
      'Own AWS::Serverless::Api',
      'OwnsStage AWS::ApiGateway::Stage',
      'Defined AWS::Serverless::Api',
      'DefinedsStage AWS::ApiGateway::Stage',
      'ServerlessRestApi AWS::Serverless::Api',
      'ServerlessRestApiProdStage AWS::ApiGateway::Stage',
      'ServerlessHttpApi AWS::Serverless::HttpApi',
      'ServerlessHttpApiApiGatewayDefaultStage AWS::ApiGatewayV2::Stage',
      'FA AWS::ApiGateway::Method',
      'FB AWS::ApiGateway::Method',
      'FD AWS::ApiGatewayV2::Route',
    ]);
    const body = (id: string): unknown => plain(byId(loaded, id).body);
    expect(body('ServerlessRestApiProdStage')).toMatchObject({ StageName: 'Prod', TracingEnabled: true });
    expect(body('FA')).toMatchObject({
      HttpMethod: 'GET',
      AuthorizationType: 'NONE',
      ApiKeyRequired: true,
    });
    expect(body('FB')).toMatchObject({
      HttpMethod: 'ANY',
      AuthorizationType: 'AWS_IAM',
      ApiKeyRequired: false,
    });
    expect(body('FD')).toEqual({ RouteKey: '$default', ApiId: '?', AuthorizationType: 'NONE' });
  });
});
