import fc from 'fast-check';
import { adapt } from '../../../src/engine/adapt/adapt.js';
import type { NativeResource } from '../../../src/engine/model/resource.js';
import { plain, terraform, unknown, value } from './values.js';

function statements(policy: unknown, ...others: readonly NativeResource[]): unknown {
  const found = adapt([terraform('aws_iam_policy.p', { policy }), ...others]).find(
    ({ type }) => type === 'AWS::IAM::ManagedPolicy',
  );
  return (plain(found?.attributes) as Record<string, unknown>)['statements'];
}

const DATA = 'data.aws_iam_policy_document.d';

it('one shape for a text in JSON, whatever is single in it', () => {
  expect(
    statements(
      JSON.stringify({
        Statement: {
          Sid: 'S',
          Effect: 'Allow',
          Action: 's3:*',
          NotResource: ['a', 'b'],
          Principal: { AWS: '*', Service: ['ec2.amazonaws.com'] },
          Condition: { StringEquals: { 'aws:SourceVpce': 'v', 'aws:UserId': ['u'] } },
        },
      }),
    ),
  ).toEqual([
    {
      sid: 'S',
      effect: 'Allow',
      actions: ['s3:*'],
      notResources: ['a', 'b'],
      principals: [
        { type: 'AWS', identifiers: ['*'] },
        { type: 'Service', identifiers: ['ec2.amazonaws.com'] },
      ],
      conditions: [
        { test: 'StringEquals', variable: 'aws:SourceVpce', values: ['v'] },
        { test: 'StringEquals', variable: 'aws:UserId', values: ['u'] },
      ],
    },
  ]);
});

it('everyone is a principal of the type *', () => {
  expect(statements('{"Statement":[{"Effect":"Deny","NotPrincipal":"*"}]}')).toEqual([
    { effect: 'Deny', notPrincipals: [{ type: '*', identifiers: ['*'] }] },
  ]);
});

it('of a text with commas too many, what was meant', () => {
  expect(statements('{"Statement":[{"Effect":"Allow","Action":["a:,]",],},\n],}')).toEqual([
    { effect: 'Allow', actions: ['a:,]'] },
  ]);
  expect(statements('{"Statement":[,]')).toBe('?');
  expect(statements(`{${'"\\"'.repeat(50_000)}`)).toBe('?');
});

it('of a text that is known in part, what is known', () => {
  const document = { Statement: [{ Effect: 'Allow', Action: '*', Resource: [unknown(), 'x'] }] };
  expect(statements({ kind: 'unknown', document: value(document) })).toEqual([
    { effect: 'Allow', actions: ['*'], resources: ['?', 'x'] },
  ]);
});

describe('a data source', () => {
  const document = (name: string, body: Record<string, unknown>): NativeResource =>
    terraform(`data.aws_iam_policy_document.${name}`, body);

  it('allows unless it says otherwise', () => {
    const data = document('d', {
      statement: [
        { actions: ['a'], resources: ['r'], principals: [{ type: 'AWS', identifiers: ['*'] }] },
        {
          effect: 'Deny',
          not_actions: ['b'],
          condition: [{ test: 'Bool', variable: 'aws:SecureTransport', values: ['false'] }],
        },
      ],
    });
    expect(statements(unknown(DATA), data)).toEqual([
      {
        effect: 'Allow',
        actions: ['a'],
        resources: ['r'],
        principals: [{ type: 'AWS', identifiers: ['*'] }],
      },
      {
        effect: 'Deny',
        notActions: ['b'],
        conditions: [{ test: 'Bool', variable: 'aws:SecureTransport', values: ['false'] }],
      },
    ]);
  });

  it('has the statements of its sources too', () => {
    const base = document('base', { statement: [{ actions: ['a'] }] });
    const data = document('d', {
      source_policy_documents: [
        unknown('data.aws_iam_policy_document.base'),
        '{"Statement":[{"Effect":"Deny"}]}',
      ],
    });
    expect(statements(unknown(DATA), base, data)).toEqual([
      { effect: 'Allow', actions: ['a'] },
      { effect: 'Deny' },
    ]);
  });

  it('that is its own source ends', () => {
    const data = document('d', { source_policy_documents: [unknown(DATA)], statement: [{ actions: ['a'] }] });
    expect(statements(unknown(DATA), data)).toEqual(
      expect.arrayContaining([{ effect: 'Allow', actions: ['a'] }]),
    );
  });
});

it.each([
  ['no JSON', '{"Statement": ['],
  ['something unknown', unknown()],
  ['another resource', unknown('aws_iam_policy.other')],
])('%s is unknown', (_what, policy) => {
  expect(statements(policy)).toBe('?');
});

it('never throws, whatever the JSON', () => {
  fc.assert(
    fc.property(fc.json(), fc.json(), (a, b) => {
      const found = statements(
        `{"Statement": [${a}, {"Principal": ${b}, "Condition": ${a}, "Action": ${b}}]}`,
      );
      expect(found).toBeDefined();
    }),
    { numRuns: 500 },
  );
});
