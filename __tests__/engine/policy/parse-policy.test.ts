import { ConfigError } from '../../../src/contract/errors.js';
import type { TypeDescription } from '../../../src/engine/model/type-description.js';
import { parseFramework } from '../../../src/engine/policy/parse-framework.js';
import { parsePolicy } from '../../../src/engine/policy/parse-policy.js';

const MINIMAL = `policy:
  name: s3-bucket-encryption
  description: Buckets are encrypted.
  version: "1.0"
  category: Data Protection
  resource_types: ["AWS::S3::Bucket"]
  rules:
    - id: encryption-required
      condition: resource.encryption == null
      effect: DENY
      severity: HIGH
      message: Bucket is not encrypted
`;

const FRAMEWORK = parseFramework(
  `id: SOC2
title: SOC 2
version: "2017"
aliases: [tsc]
controls:
  - {id: CC6.1, title: Access}
  - {id: CC1.1, title: Ethics, assessable: false, note: Conduct}
`,
  'frameworks/SOC2.yaml',
);

const BUCKET: TypeDescription = {
  type: 'AWS::S3::Bucket',
  provider: 'aws',
  description: '',
  nativeTypes: [],
  isOpen: false,
  attributes: { encryption: { type: 'map', description: '' } },
};

const CONTEXT = {
  type: (name: string) => (name === BUCKET.type ? BUCKET : undefined),
  frameworks: [FRAMEWORK],
};

function failure(text: string): string {
  try {
    parsePolicy(text, 'p.yaml', CONTEXT);
  } catch (error) {
    if (error instanceof ConfigError) return `${error.code} ${error.message}`;
    throw error;
  }
  throw new Error('was read');
}

test('a policy of the published format is read as it stands, with defaults', () => {
  expect(parsePolicy(MINIMAL, 'p.yaml', CONTEXT)).toEqual({
    name: 's3-bucket-encryption',
    description: 'Buckets are encrypted.',
    version: '1.0',
    author: '',
    category: 'Data Protection',
    resource_types: ['AWS::S3::Bucket'],
    tags: [],
    aliases: [],
    yields_to: [],
    parameters: {},
    rules: [
      {
        id: 'encryption-required',
        condition: 'resource.encryption == null',
        effect: 'DENY',
        severity: 'HIGH',
        message: 'Bucket is not encrypted',
      },
    ],
    compliance_mapping: [],
    remediation: {
      auto_fix: false,
      actions: [],
      summary: '',
      terraform: '',
      cloudformation: '',
      kubernetes: '',
      dockerfile: '',
    },
    references: [],
  });
});

test('a policy with everything', () => {
  const policy = parsePolicy(
    `${MINIMAL.replace('== null', '== params.kind')}  author: Security Team
  tags: [s3]
  aliases: [CKV_AWS_19]
  parameters:
    kind: {type: string, default: kms, description: The kind of encryption.}
    ports: {type: list, default: [22, "80"], description: Ports.}
  compliance_mapping: [{framework: tsc, control: CC6.1}]
  remediation: {auto_fix: true, actions: [enable_encryption], summary: Encrypt it., terraform: Set it.}
  references: ["https://docs.aws.amazon.com/s3"]
`,
    'p.yaml',
    CONTEXT,
  );
  expect(policy.compliance_mapping).toEqual([{ framework: 'SOC2', control: 'CC6.1' }]);
  expect(policy.parameters['ports']).toEqual({ type: 'list', default: [22, '80'], description: 'Ports.' });
  expect(policy.remediation).toMatchObject({ auto_fix: true, terraform: 'Set it.' });
});

test('what it says of types that are not described is not checked', () => {
  const text = MINIMAL.replace('"AWS::S3::Bucket"', 'aws_sqs_queue').replace(
    '.encryption',
    '.kms_master_key_id',
  );
  expect(parsePolicy(text, 'p.yaml', CONTEXT).resource_types).toEqual(['aws_sqs_queue']);
});

test.each<[string, string, string, string]>([
  [
    'an unknown member',
    '  category:',
    '  categorie:',
    "p.yaml:5:3: unknown member 'categorie' of policy. Did you mean 'category'?",
  ],
  ['a missing member', '      severity: HIGH\n', '', 'p.yaml:8:7: policy.rules[0].severity is missing'],
  ['a wrong value', 'DENY', 'BLOCK', 'p.yaml:10:15: policy.rules[0].effect: Invalid option'],
  ['a number as version', '"1.0"', '1.0', 'p.yaml:4:12: policy.version: must be in quotes: "1.0"'],
  [
    'no rules',
    MINIMAL.slice(MINIMAL.indexOf('    - id')),
    '    []\n',
    'p.yaml:8:5: policy.rules: must hold one rule at least',
  ],
  ['a condition', '== null', '= null', "p.yaml:9:38: '=' is not an operator: write '=='"],
  ['a quoted condition', 'resource.encryption == null', '"resource.encryption = null"', 'p.yaml:9:39: '],
  [
    'a condition over lines',
    'resource.encryption == null',
    '|\n        resource.encryption == null or\n        resource.encryption = 1',
    'p.yaml:11:29: ',
  ],
  [
    'a folded condition',
    'resource.encryption == null',
    '>\n        resource.encryption = null',
    'p.yaml:9:18: ',
  ],
  [
    'an attribute',
    'resource.encryption',
    'resource.encription',
    "p.yaml:9:18: AWS::S3::Bucket: 'encription' is unknown. Did you mean 'encryption'?",
  ],
  [
    'a message',
    'is not encrypted',
    '{{ resource.encryptio }}',
    "p.yaml:12:26: AWS::S3::Bucket: 'encryptio' is unknown.",
  ],
  ['a parameter', '== null', '== params.x', "p.yaml:9:41: the policy declares no parameter 'x'."],
  ['YAML', 'rules:', 'rules: [', 'p.yaml:'],
  [
    'a duplicate member',
    '  category: Data Protection\n',
    '  category: A\n  category: B\n',
    'p.yaml:6:3: Map keys must be unique',
  ],
  ['an alias', 'Buckets are encrypted.', '&a x\n  tags: [*a]', 'p.yaml:3:19: anchors and aliases'],
  ['a name', 's3-bucket-encryption', '"a b"', 'p.yaml:2:9: policy.name: must be letters and digits'],
  ['not a mapping', MINIMAL, 'x', 'p.yaml:1:1: the file: Invalid input'],
  ['an empty file', MINIMAL, '', 'p.yaml:1:1: the file'],
])('%s in error is pointed at', (_what, from, to, message) => {
  const text = MINIMAL.replace(from, () => to);
  expect(text).not.toBe(MINIMAL);
  expect(failure(text)).toContain(`policy-invalid ${message}`);
});

test.each<[string, string]>([
  [
    '  compliance_mapping: [{framework: SOC3, control: CC6.1}]',
    "p.yaml:13:36: unknown framework 'SOC3'. Did you mean 'SOC2'?",
  ],
  [
    '  compliance_mapping: [{framework: SOC2, control: CC6.11}]',
    "p.yaml:13:51: SOC2 has no control 'CC6.11'. Did you mean 'CC6.1'?",
  ],
  [
    '  compliance_mapping: [{framework: SOC2, control: CC1.1}]',
    'p.yaml:13:51: SOC2 CC1.1 cannot be assessed from code (Conduct)',
  ],
  [
    '  compliance_mapping: [{framework: SOC2, control: CC6.1}, {framework: soc2, control: CC6.1}]',
    'p.yaml:13:59: this control is named twice',
  ],
  [
    '  parameters: {n: {type: number, default: "x", description: d}}',
    'p.yaml:13:43: policy.parameters.n.default: must be a number',
  ],
  ['  parameters: {__proto__: {type: number, default: 1, description: d}}', 'p.yaml:13:'],
  ['  references: ["javascript:alert(1)"]', 'p.yaml:13:16: policy.references[0]: must be a URL'],
  [
    '  remediation: {sumary: x}',
    "p.yaml:13:17: unknown member 'sumary' of policy.remediation. Did you mean 'summary'?",
  ],
])('%s: %s', (line, message) => {
  expect(failure(`${MINIMAL}${line}\n`)).toContain(`policy-invalid ${message}`);
});

test('two rules of one id are refused', () => {
  const rule = MINIMAL.slice(MINIMAL.indexOf('    - id'));
  expect(failure(MINIMAL + rule)).toContain("p.yaml:13:11: two rules have the id 'encryption-required'");
});

test.each([
  ['brackets', `policy: ${'['.repeat(50_000)}`],
  ['dashes', `policy:\n${'- '.repeat(50_000)}x`],
  ['braces', `policy: ${'{a: '.repeat(20_000)}`],
  ['size', 'x'.repeat(300_000)],
])('hostile %s are refused, and fast', (_what, text) => {
  const start = performance.now();
  expect(failure(text)).toContain('policy-invalid p.yaml:');
  expect(performance.now() - start).toBeLessThan(10_000);
});

test('two controls of one id are refused', () => {
  const text = 'id: A\ntitle: a\nversion: "1"\ncontrols:\n  - {id: "1", title: x}\n  - {id: "1", title: y}\n';
  expect(() => parseFramework(text, 'f.yaml')).toThrow("f.yaml:6:10: two controls have the id '1'");
  expect(() => parseFramework(text.replace('"1", title: y', '12.1, title: y'), 'f.yaml')).toThrow(
    'must be in quotes: "12.1"',
  );
});
