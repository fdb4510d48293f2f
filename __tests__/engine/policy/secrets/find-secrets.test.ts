import fc from 'fast-check';
import { isLiteral } from '../../../../src/engine/policy/secrets/literal.js';
import { kindOfName } from '../../../../src/engine/policy/secrets/secret-names.js';
import { findCredential } from '../../../../src/engine/policy/secrets/credential-patterns.js';
import { findSecrets } from '../../../../src/engine/policy/secrets/find-secrets.js';
import { Source } from '../../../../src/engine/model/source.js';
import type { Value } from '../../../../src/engine/model/value.js';
import { fuzzRuns } from '../../../fuzz-runs.js';
import { withoutHang } from '../../../without-hang.js';
import { sample, toMap } from '../sample-values.js';

/** Put together here, so that no scanner takes this file for what it tests. */
const letters = (count: number): string => 'aB3dE6gH9jK2mN5pQ8rS1tU4vW7xY0z'.repeat(4).slice(0, count);
const AWS_KEY = `AK${'IA'}${letters(16).toUpperCase()}`;

function found(value: Value): string[] {
  const list = findSecrets(value, () => undefined);
  return list.items.map((item) =>
    item.kind === 'map'
      ? [...item.entries.values()]
          .map((entry) => (entry.kind === 'scalar' ? String(entry.value) : ''))
          .join('|')
      : '',
  );
}

it.each([
  ['AWS', AWS_KEY, 'an AWS access key'],
  ['AWS in a text', `export KEY=${AWS_KEY};`, 'an AWS access key'],
  ['AWS as part of a longer word', `x${AWS_KEY}`, undefined],
  ['AWS that shows where a key goes', `AK${'IA'}${'X'.repeat(16)}`, undefined],
  ['GitHub', `ghp_${letters(36)}`, 'a GitHub token'],
  ['Slack', `xoxb-123456789012-${letters(24)}`, 'a Slack token'],
  ['Stripe', `sk_live_${letters(24)}`, 'a Stripe key'],
  ['Google', `AIza${letters(35)}`, 'a Google API key'],
  ['a private key', `-----BEGIN RSA PRIVATE KEY-----\n${letters(64)}\n`, 'a private key'],
  ['a private key on one line', `-----BEGIN PRIVATE KEY-----\\n${letters(64)}\\n`, 'a private key'],
  ['a private key that is none', '-----BEGIN PRIVATE KEY-----\n<your key>\n', undefined],
  ['a certificate', `-----BEGIN CERTIFICATE-----\n${letters(64)}\n`, undefined],
  ['a URL', 'postgres://app:hunter22@db:5432/shop', 'a password in a URL'],
  ['a URL with a variable', 'postgres://app:$DB_PASSWORD@db:5432/shop', undefined],
  ['a URL of a server of its own', 'postgres://postgres:postgres@localhost/shop', undefined],
  ['a URL of such a server with a password', 'postgres://app:hunter22@localhost', 'a password in a URL'],
  ['a URL of a server elsewhere', 'postgres://postgres:postgres@db:5432/shop', 'a password in a URL'],
  ['a URL without a password', 'https://example.com:8443/a@b', undefined],
  ['a connection string', 'Server=db;User=sa;Password=hunter22;', 'a password in a connection string'],
  ['an image', 'registry.example.com/app@sha256:' + 'a'.repeat(64), undefined],
])('%s', (_name, text, kind) => {
  expect(findCredential(text)?.kind).toBe(kind);
});

it.each([
  ['password', 'password'],
  ['MasterUserPassword', 'password'],
  ['DB_PASSWORD', 'password'],
  ['dbpassword', 'password'],
  ['password_wo', 'password'],
  ['administrator_login_password', 'password'],
  ['client_secret', 'key'],
  ['secret_access_key', 'key'],
  ['SecretString', 'content'],
  ['GITHUB_TOKEN', 'key'],
  ['token', 'reference'],
  ['auth-secret', 'reference'],
  ['password_policy', undefined],
  ['secret_name', undefined],
  ['token_url', undefined],
  ['access_key_id', undefined],
  ['access_key', 'reference'],
  ['passwordSecretRef', undefined],
  ['DB_PASSWORD_FILE', undefined],
  ['kms_key', undefined],
  ['restrict_create_api_key', undefined],
])('the name %s', (name, kind) => {
  expect(kindOfName(name)).toBe(kind);
});

it.each([
  ['hunter22', 'password', true],
  ['changeme', 'password', true],
  ['password', 'password', true],
  ['', 'password', false],
  ['<password>', 'password', false],
  ['${PASSWORD}', 'password', false],
  ['$(PASSWORD)', 'password', false],
  ['*****', 'password', false],
  ['xxxxxxxx', 'password', false],
  ['REPLACE_ME', 'password', false],
  ['your-password-here', 'password', false],
  ['arn:aws:secretsmanager:eu-west-1:1:secret:a', 'password', false],
  ['/run/secrets/db', 'password', false],
  ['https://vault.example.com/v1/a', 'password', false],
  ['required', 'password', false],
  ['project-api-key', 'key', false],
  ['password', 'key', false],
  ['AWS_SECRET_ACCESS_KEY', 'key', false],
  ['DB_PASSWORD', 'password', false],
  ['hunter22', 'key', true],
  ['basic-auth', 'reference', false],
  ['my-secret-v2', 'reference', false],
  ['Xk29dlPq83mz', 'reference', true],
] as const)('%s under a name of kind %s', (text, kind, expected) => {
  expect(isLiteral(text, kind)).toBe(expected);
});

describe('the secrets in a value', () => {
  const TEXT = `resource "x" "y" {\n  password = "hunter22"\n}\nlocals {\n  p = "swordfish"\n}\n`;
  const { at, placed } = sample(TEXT);
  const block = at('resource "x" "y" {\n  password = "hunter22"\n}');

  it('are found by their names, without saying what they are', () => {
    const value = toMap({
      password: placed('"hunter22"', 'hunter22'),
      settings: {
        list: [
          { name: 'DB_PASSWORD', value: 'swordfish' },
          { name: 'MODE', value: 'fast' },
        ],
      },
      password_length: 12,
      manage_password: true,
      tags: { secret: 'Xk29dlPq83mz' },
    });
    expect(found(value)).toEqual([
      'a password|password|false',
      'a password|settings.list.0.DB_PASSWORD|false',
    ]);
  });

  it('stand where they were written', () => {
    const list = findSecrets(
      { ...toMap({ password: placed('"hunter22"', 'hunter22') }), origin: block },
      () => undefined,
    );
    expect(list.items.map(({ origin }) => origin?.source.position(origin.start).line)).toEqual([2]);
  });

  it('are not those that were written elsewhere, nor references', () => {
    const taken = { ...placed('"swordfish"', 'swordfish'), via: at('"hunter22"') };
    expect(found({ ...toMap({ password: taken }), origin: block })).toEqual([]);
    expect(found({ ...toMap({ password: placed('"swordfish"', 'swordfish') }), origin: block })).toEqual([]);
    expect(found(toMap({ password: { kind: 'unknown' } }))).toEqual([]);
    // What only a plan knows stands not in the code.
    expect(found(toMap({ password: placed('"hunter22"', 'other-than-written') }))).toEqual([]);
  });

  it('are found in JSON, in scripts and in Base64', () => {
    expect(found(toMap({ secret_string: '{"username": "a", "password": "hunter22"}' }))).toHaveLength(1);
    expect(found(toMap({ secret_string: '{"username": "a"}' }))).toEqual([]);
    expect(found(toMap({ user_data: '#!/bin/sh\nexport DB_PASSWORD=hunter22\n' }))).toEqual([
      'a credential in a script|user_data|true',
    ]);
    expect(found(toMap({ user_data: '#!/bin/sh\nexport DB_PASSWORD=$(fetch)\nTOKEN=`curl x`\n' }))).toEqual(
      [],
    );
    expect(found(toMap({ data: btoa(`key ${AWS_KEY}`) }))).toEqual(['an AWS access key|data|true']);
  });

  it('are never in what is found', () => {
    const word = fc.stringMatching(/^[A-Za-z0-9]{12,20}$/);
    fc.assert(
      fc.property(
        word,
        fc.constantFrom('password', 'client_secret', 'token', 'user_data'),
        (secret, name) => {
          const source = new Source('a', secret);
          const value: Value = {
            kind: 'scalar',
            value: secret,
            origin: { source, start: 0, end: secret.length },
          };
          expect(JSON.stringify(found(toMap({ [name]: value })))).not.toContain(secret);
        },
      ),
      { numRuns: fuzzRuns(300) },
    );
  });

  it('of any text are found without a crash or a hang, inside of it', () => {
    const piece = fc.constantFrom(
      ...['password', 'SECRET_KEY', ' = ', ':', '"', "'", '\n', '://', 'a:b@c', 'eyJ', '.', '${var.x}', '$X'],
      ...[
        'AKIA',
        'ghp_',
        'xoxb-',
        'SG.',
        'sk_live_',
        '-----BEGIN PRIVATE KEY-----',
        '--token ',
        ';pwd=',
        'é',
      ],
      ...[AWS_KEY, letters(40), btoa(AWS_KEY), '{"a": ', '}', '==', '\0'],
    );
    const text = fc.array(fc.oneof(piece, fc.string({ maxLength: 8 })), { maxLength: 40 });
    fc.assert(
      fc.property(text, fc.string({ maxLength: 12 }), (pieces, name) => {
        const source = new Source('a', pieces.join(''));
        const origin = { source, start: 0, end: source.text.length };
        const value: Value = { kind: 'scalar', value: source.text, origin };
        const { items } = withoutHang(() =>
          findSecrets(toMap({ [name]: value, password: value }), () => undefined),
        );
        for (const item of items) {
          expect(item.origin?.start).toBeGreaterThanOrEqual(0);
          expect(item.origin?.end).toBeLessThanOrEqual(source.text.length);
        }
      }),
      { numRuns: fuzzRuns(500) },
    );
  });

  it('take time that grows with the text', () => {
    for (const part of [
      'a://',
      'eyJ',
      'password=',
      'SG.',
      ';pwd=',
      'A_',
      ' --a-',
      '-----BEGIN ',
      'xox',
      'aaaa:',
    ]) {
      const start = performance.now();
      found(toMap({ text: part.repeat(Math.ceil(200_000 / part.length)) }));
      expect(performance.now() - start).toBeLessThan(7_500);
    }
  });
});

it.each([
  ['secret_string', 'CHANGE_ME', false],
  ['secret_string', 'placeholder', false],
  ['secret_string', 'initial-value', false],
  ['secret_string', 'to be replaced manually', false],
  ['secret_string', 'changeling-42', true],
  ['secret_string', '{"password": "changeme"}', false],
  ['secret_string', '{"password": "hunter22"}', true],
  ['password', 'changeme', true],
  ['password', 'placeholder', false],
])('%s = %s, which a secret manager may be filled with later', (name, text, isFound) => {
  expect(found(toMap({ [name]: text }))).toHaveLength(isFound ? 1 : 0);
});

it('names the attribute of a secure parameter, whatever the parameter is called', () => {
  expect(found(toMap({ name: '/app/key', type: 'SecureString', value: 'hunter22' }))).toEqual([
    'a secret|value|false',
  ]);
});

it('takes the name of a secret that is kept elsewhere for none', () => {
  const variable = { name: 'API_KEY', value: 'CiApiKey2024' };
  expect(found(toMap({ ...variable, type: 'PARAMETER_STORE' }))).toEqual([]);
  expect(found(toMap({ ...variable, type: 'PLAINTEXT' }))).toHaveLength(1);
});

test('what has no place of its own is where that is which holds it', () => {
  const source = new Source('Dockerfile', `FROM a\nRUN b \\\n  ${AWS_KEY}`);
  const run: Value = {
    kind: 'map',
    entries: new Map([['text', { kind: 'scalar', value: `b ${AWS_KEY}` }]]),
    origin: { source, start: 7, end: source.text.length },
  };
  const stage: Value = {
    kind: 'map',
    entries: new Map([['runs', { kind: 'list', items: [run] }]]),
    origin: { source, start: 0, end: source.text.length },
  };
  const [secret] = findSecrets(stage, () => undefined).items;
  expect(source.position(secret?.origin?.start ?? 0).line).toBe(3);
});

test('names in a text in JSON say as much as others do', () => {
  const body = JSON.stringify({
    properties: { adminPassword: 'hunter22', mode: 'fast' },
    settings: [{ name: 'DB_PASSWORD', value: 'swordfish' }],
  });
  expect(
    found(toMap({ body, note: '{ password: hunter22', tags: { json: '{"password":"hunter22"}' } })),
  ).toEqual([
    'a password|body.properties.adminPassword|false',
    'a password|body.settings.0.DB_PASSWORD|false',
  ]);
});
