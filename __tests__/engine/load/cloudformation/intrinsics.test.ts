import { plain } from '../../adapt/values.js';
import { evaluate, lineOf } from './template-text.js';

const SECTIONS = `
Parameters:
  Env: {Type: String, Default: dev}
  Key: {Type: String}
  Zones: {Type: CommaDelimitedList, Default: "a, b ,c"}
  Image: {Type: "AWS::SSM::Parameter::Value<String>", Default: /aws/ami}
  Port: {Type: Number, Default: 22}
Mappings:
  M: {dev: {Enc: true, List: [x, z]}, prod: {Enc: false}}
Conditions:
  IsDev: !Equals [!Ref Env, dev]
  IsNotDev: !Not [{Condition: IsDev}]
  Perhaps: !Equals [!Ref Key, a]
  Loop: !And [!Condition Pool, !Equals [a, a]]
  Pool: !Or [!Condition Loop, !Equals [a, b]]`;

test.each([
  ['!GetAtt Bucket.Arn', { start: 'arn:' }],
  ['!Sub "${Bucket.Arn}/*"', { start: 'arn:', end: '/*' }],
  ['!Sub "arn:${AWS::Partition}:s3:::${Bucket}/${Env}"', { start: 'arn:aws:s3:::', end: '/dev' }],
  ['!Join [":", [arn, aws, !Ref AWS::Region, !Ref Key, x]]', { start: 'arn:aws:', end: ':x' }],
  ['!GetAtt Bucket.Name', {}],
])('of %s it is known how it starts and ends', (yaml, ends) => {
  const { start, end } = { start: undefined, end: undefined, ...evaluate(yaml, SECTIONS) };
  expect({ start, end }).toEqual({ start: undefined, end: undefined, ...ends });
});

describe('what an intrinsic function gives', () => {
  test.each<[string, unknown]>([
    ['!Ref Env', 'dev'],
    ['{Ref: Port}', 22],
    ['!Ref Key', '?'],
    ['!Ref Zones', ['a', 'b', 'c']],
    ['!Ref Image', '?'],
    ['!Ref AWS::Region', '?'],
    ['!Ref AWS::NoValue', undefined],
    ['[a, !Ref AWS::NoValue, b]', ['a', 'b']],
    ['{a: !Ref AWS::NoValue, b: 1}', { b: 1 }],
    ['!GetAtt Bucket.Arn', '?'],
    ['{"Fn::GetAtt": [Bucket, Arn]}', '?'],
    ['!Sub "${Env}-${!Env}-x"', 'dev-${Env}-x'],
    ['!Sub ["${A}-${Env}", {A: !Ref Port}]', '22-dev'],
    ['!Sub "${Bucket.Arn}/*"', '?'],
    ['!Sub "arn:${AWS::Partition}:iam::aws:policy/A"', 'arn:aws:iam::aws:policy/A'],
    ['!Sub "${AWS::Region}-${Env}"', '?'],
    ['!Sub "$ {Env} $Env ${"', '$ {Env} $Env ${'],
    ['!Join ["-", [a, !Ref Env, 1]]', 'a-dev-1'],
    ['!Join ["", [arn, ":", !Ref AWS::Partition]]', 'arn:aws'],
    ['!Join [",", !Ref Zones]', 'a,b,c'],
    ['!Join [",", [a, !Ref Key]]', '?'],
    ['!Select [1, [a, b]]', 'b'],
    ['!Select ["0", !Ref Zones]', 'a'],
    ['!Select [7, [a, b]]', '?'],
    ['!Select [0, !GetAZs ""]', '?'],
    ['!Split ["|", "a|b"]', ['a', 'b']],
    ['!Split ["|", !Ref Key]', '?'],
    ['!FindInMap [M, !Ref Env, Enc]', true],
    ['!FindInMap [M, dev, List]', ['x', 'z']],
    ['!FindInMap [M, !Ref Key, Enc]', '?'],
    ['!FindInMap [M, test, Enc]', '?'],
    ['!FindInMap [M, test, Enc, {DefaultValue: 7}]', 7],
    ['!If [IsDev, a, b]', 'a'],
    ['!If [IsNotDev, a, !Ref AWS::NoValue]', undefined],
    ['!If [Perhaps, a, b]', '?'],
    ['!If [Perhaps, a, a]', 'a'],
    ['!If [Perhaps, {a: 1, b: 2}, {a: 1, b: 3, c: 4}]', { a: 1, b: '?', c: '?' }],
    ['!If [Perhaps, [a, b], [a, c]]', ['a', '?']],
    ['!If [Perhaps, [a], []]', '?'],
    ['!If [Perhaps, a, !Ref AWS::NoValue]', '?'],
    ['!If [Loop, a, b]', '?'],
    ['!If [Missing, a, b]', '?'],
    ['!Equals [1, "1"]', true],
    ['!Equals [{a: [1]}, {a: ["1"]}]', true],
    ['!Equals [a, !Ref Key]', '?'],
    ['!And [!Condition IsDev, !Condition Perhaps]', '?'],
    ['!And [!Condition IsNotDev, !Condition Perhaps]', false],
    ['!Or [!Condition IsDev, !Condition Perhaps]', true],
    ['!Or [!Condition IsNotDev, !Condition Perhaps]', '?'],
    ['!Not [!Condition Perhaps]', '?'],
    ['!Not [!Condition IsNotDev]', true],
    ['!Base64 hello', 'aGVsbG8='],
    ['{Fn::Base64: !Sub "${Env}"}', 'ZGV2'],
    ['!Base64 {Ref: Key}', '?'],
    ['!Cidr [10.0.0.0/16, 3, 8]', ['10.0.0.0/24', '10.0.1.0/24', '10.0.2.0/24']],
    ['!Cidr [10.0.0.0/16, 3, 20]', '?'],
    ['!Cidr ["::/0", 3, 8]', '?'],
    ['!ImportValue other', '?'],
    ['{"Fn::Transform": {Name: AWS::Include}}', '?'],
    ['{"Fn::ToJsonString": {a: [1, !Ref Env]}}', '{"a":[1,"dev"]}'],
    ['{"Fn::ToJsonString": {a: !Ref Key}}', '?'],
    ['{"Fn::Length": !Ref Zones}', 3],
    ['{"Fn::Length": [a, b]}', 2],
    ['{"Fn::NoSuch": [a]}', '?'],
    ['"{{resolve:ssm:/a:1}}"', '?'],
    // A policy statement has something else by that name, and an object may have a key like a function's.
    [
      '{Condition: {Bool: {"aws:SecureTransport": true}}}',
      { Condition: { Bool: { 'aws:SecureTransport': true } } },
    ],
    ['{Ref: a, Other: b}', { Ref: 'a', Other: 'b' }],
    ['!Ref Yes', '?'],
    ['yes', true],
    ['!Sub yes', 'yes'],
  ])('%s', (yaml, expected) => {
    expect(plain(evaluate(yaml, SECTIONS))).toEqual(expected);
  });

  test.each([
    ['!Ref', '?'],
    ['!Sub []', '?'],
    ['!Join x', '?'],
    ['!Select {a: 1}', '?'],
    ['!Split []', '?'],
    ['!FindInMap [M]', '?'],
    ['!If [IsDev]', '?'],
    ['!Equals [a]', '?'],
    ['!And []', '?'],
    ['!Not []', '?'],
    ['!Cidr []', '?'],
    ['!GetAtt a', '?'],
    ['!Base64 []', '?'],
  ])('%s is written wrongly, and unknown', (yaml, expected) => {
    expect(plain(evaluate(yaml, SECTIONS))).toEqual(expected);
  });
});

describe('what is kept of a value', () => {
  it.each([
    ['!Ref Bucket', [{ address: 'Bucket', attribute: '' }]],
    ['!GetAtt Db.Endpoint.Port', [{ address: 'Db', attribute: 'Endpoint.Port' }]],
    ['!Sub "${Bucket.Arn}/*"', [{ address: 'Bucket', attribute: 'Arn' }]],
    ['!Join ["", [!GetAtt Bucket.Arn, /*]]', [{ address: 'Bucket', attribute: 'Arn' }]],
    ['!Select [0, !Split [":", !Ref Bucket]]', [{ address: 'Bucket', attribute: '' }]],
    [
      '!If [Perhaps, !Ref A, !Ref B]',
      [
        { address: 'A', attribute: '' },
        { address: 'B', attribute: '' },
      ],
    ],
  ])('the resources that it was taken from: %s', (yaml, references) => {
    expect(evaluate(yaml, SECTIONS)?.references).toEqual(references);
  });

  it('where a default stands, and where it is taken in', () => {
    const value = evaluate('!Ref Env', SECTIONS);
    expect([lineOf(value), lineOf(value, 'via')]).toEqual([3, 20]);
  });

  it('where a text is put together', () => {
    expect(lineOf(evaluate('!Sub "${Env}"', SECTIONS))).toBe(20);
  });

  it.each([
    ['!Ref Key', true],
    ['!GetAtt A.B', true],
    ['!If [Perhaps, !Ref A, b]', true],
    ['!If [Perhaps, !Ref A, !Ref AWS::NoValue]', undefined],
    ['{"Fn::Transform": {Name: Macro}}', undefined],
  ])('whether it is there for sure: %s', (yaml, isNotNull) => {
    expect(evaluate(yaml, SECTIONS)).toMatchObject({ kind: 'unknown' });
    const value = evaluate(yaml, SECTIONS);
    expect(value?.kind === 'unknown' ? value.isNotNull : null).toBe(isNotNull);
  });

  it('what is known of JSON that is not known whole', () => {
    const value = evaluate(
      '{"Fn::ToJsonString": {Statement: [{Effect: Allow, Resource: !Ref Key}]}}',
      SECTIONS,
    );
    const document = value?.kind === 'unknown' ? value.document : undefined;
    expect(plain(document)).toEqual({ Statement: [{ Effect: 'Allow', Resource: '?' }] });
  });
});
