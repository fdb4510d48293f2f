import { ConfigError } from '../../../../src/contract/errors.js';
import { readParameterFile } from '../../../../src/engine/load/cloudformation/parameter-file.js';
import { Source } from '../../../../src/engine/model/source.js';
import { plain } from '../../adapt/values.js';
import { evaluate, load } from './template-text.js';

describe('the value of a parameter', () => {
  test.each<[string, Readonly<Record<string, string>>, unknown]>([
    ['{Type: String, Default: a}', {}, 'a'],
    ['{Type: String, Default: a}', { P: 'b' }, 'b'],
    ['{Type: String, Default: ""}', {}, ''],
    ['{Type: String}', {}, '?'],
    ['{Type: String}', { P: '' }, ''],
    ['{Type: CommaDelimitedList}', { P: 'a, b' }, ['a', 'b']],
    ['{Type: "List<AWS::EC2::Subnet::Id>", Default: "s-1,s-2"}', {}, ['s-1', 's-2']],
    ['{Type: AWS::EC2::VPC::Id, Default: vpc-1}', {}, 'vpc-1'],
    // Its value is what the parameter store holds under that name.
    ['{Type: AWS::SSM::Parameter::Value<String>, Default: /a}', { P: '/b' }, '?'],
    // The default stands in the code for everyone to read; what was given does not.
    ['{Type: String, NoEcho: true, Default: secret}', {}, 'secret'],
    ['{Type: String, NoEcho: "true"}', { P: 'secret' }, '?'],
    ['{Type: String, Default: "{{resolve:ssm:a}}"}', {}, '?'],
    ['{Type: String, Default: {Ref: Q}}', {}, '?'],
    ['nothing', {}, '?'],
  ])('%s given %j', (declaration, given, expected) => {
    expect(plain(evaluate('!Ref P', `Parameters:\n  P: ${declaration}`, given))).toEqual(expected);
  });

  it('decides conditions', () => {
    const text =
      'Parameters: {Env: {Type: String}}\nConditions: {Prod: !Equals [!Ref Env, prod]}\nResources: {A: {Type: AWS::S3::Bucket, Condition: Prod}}\n';
    expect(load(text, { Env: 'dev' }).resources).toEqual([]);
    expect(load(text, { Env: 'prod' }).resources).toHaveLength(1);
  });

  it('may say where a stack is', () => {
    expect(plain(evaluate('!Sub "${AWS::Region}"', '', { 'AWS::Region': 'eu-west-1' }))).toBe('eu-west-1');
  });

  it('that the template does not allow is a warning', () => {
    const text =
      'Parameters:\n  Env: {Type: String, AllowedValues: [a, b]}\nResources: {A: {Type: AWS::S3::Bucket}}\n';
    expect(load(text, { Env: 'b' }).diagnostics).toEqual([]);
    expect(load(text, { Env: 'c' }).diagnostics).toEqual([
      expect.objectContaining({ level: 'warning', code: 'cloudformation-parameter', line: 2 }),
    ]);
  });
});

describe('a parameter file', () => {
  const read = (text: string): unknown => Object.fromEntries(readParameterFile(new Source('p.json', text)));

  test.each<[string, unknown]>([
    [
      '[{"ParameterKey": "A", "ParameterValue": "1"}, {"ParameterKey": "B", "ParameterValue": 2}]',
      { A: '1', B: '2' },
    ],
    ['[{"ParameterKey": "A", "UsePreviousValue": true}]', {}],
    ['["A=1", "B=x=y"]', { A: '1', B: 'x=y' }],
    ['{"Parameters": {"A": "1", "L": ["a", "b"]}}', { A: '1', L: 'a,b' }],
    ['parameters:\n  A: "1"\ntags: {}\n', { A: '1' }],
    ['{"A": true}', { A: 'true' }],
    ['{}', {}],
    ['[]', {}],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    ['', 'p.json:1: It takes'],
    ['"text"', 'p.json:1: It takes'],
    ['[\n1]', 'p.json:2: It takes'],
    ['[{"Key": "a"}]', 'p.json:1: It takes'],
    ['{"A":\n {"B": 1}}', 'p.json:2: The value of A is no text'],
    ['[{"ParameterKey": "A"}]', 'The value of A is no text'],
    ['{"A": ', 'not valid YAML'],
    ['a: 1\n---\nb: 1\n', 'It takes'],
  ])('%j is refused', (text, message) => {
    expect(() => read(text)).toThrow(message);
    expect(() => read(text)).toThrow(ConfigError);
  });
});
