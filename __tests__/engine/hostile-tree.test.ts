import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { ConfigError, ScanError } from '../../src/contract/errors.js';
import { readReport } from '../../src/contract/report-schema.js';
import type { Report } from '../../src/contract/report.js';
import { scan } from '../../src/engine/scan.js';
import { fuzzRuns } from '../fuzz-runs.js';
import { withoutHangAsync } from '../without-hang.js';
import { ownLibrary } from './own-library.js';
import { policySamples } from './policy-samples.js';

const library = ownLibrary();
const samples = policySamples();
const scratch = mkdtempSync(path.join(tmpdir(), 'policy-gate-hostile-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const PLAN = JSON.stringify({
  format_version: '1.2',
  resource_changes: [
    { address: 'aws_s3_bucket.b', mode: 'managed', type: 'aws_s3_bucket', name: 'b', change: { actions: ['create'], after: { bucket: 'x', tags: [1] }, after_unknown: { id: true } } }, // prettier-ignore
  ],
  configuration: { root_module: { resources: [{ address: 'aws_s3_bucket.b', expressions: { bucket: { references: ['var.x'] } } }] } }, // prettier-ignore
});
const TERRAFORM_JSON = JSON.stringify({
  resource: {
    aws_s3_bucket: { b: { bucket: '${var.x}', dynamic: { rule: { for_each: [1], content: {} } } } },
  },
  module: { m: { source: './m', for_each: '${toset(["a"])}' } },
});
const CALLS = `variable "x" { default = { a = [1, "b"] } }
module "m" {
  source = "./m"
  for_each = var.x
  v = each.value
}
module "self" { source = "." }
resource "aws_s3_bucket" "b" {
  count  = length(var.x)
  bucket = file("Dockerfile")
  tags   = { for path in fileset(path.module, "**/*.{tf,yaml}") : path => timeadd(path, "1h") }
  policy = jsonencode({ a = data.aws_iam_policy_document.d.json })
}
`;

const STACKS = `AWSTemplateFormatVersion: x
Parameters: {P: {Type: String, Default: a}}
Resources:
  Child: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: m/child.yaml, Parameters: {P: !Ref P}}}
  Other: {Type: AWS::Serverless::Application, Properties: {Location: template.yaml}}
  Queue: {Type: AWS::SQS::Queue, Properties: {QueueName: !GetAtt Child.Outputs.O}}
Outputs: {O: {Value: !GetAtt Child.Outputs.O}}
`;
const EVENTS = `Transform: AWS::Serverless-2016-10-31
Globals: {Api: {Auth: {DefaultAuthorizer: a}}}
Resources:
  F:
    Type: AWS::Serverless::Function
    Properties:
      Policies: [!Sub "arn:\${A}:\${F.Arn}:x", !Join [":", [a, !Ref F]]]
      Events:
        A: {Type: Api, Properties: {Path: /, Method: any, RestApiId: !Ref Api, Auth: {Authorizer: NONE}}}
        B: {Type: HttpApi}
        constructor: {Type: Api, Properties: {Method: !Ref F}}
  Api: {Type: AWS::Serverless::Api, Properties: {DefinitionUri: a}}
`;
const MODULES = [
  's3-bucket',
  'rds',
  'eks',
  'alb',
  'lambda',
  'ecs',
  'iam/aws//modules/iam-role',
  'security-group',
]
  .map(
    (name) => `module "${name.replaceAll('/', '_')}" {
  source   = "terraform-aws-modules/${name.includes('//') ? name : `${name}/aws`}"
  for_each = var.x
  create   = each.value
  versioning = { enabled = each.key, mfa_delete = [] }
  policy   = jsonencode({ Statement = each.value })
  attach_policy = var.x
  parameters = [{ name = "a", value = var.x }]
  listeners = { a = { port = 80, protocol = "HTTP" }, b = var.x, constructor = null }
  rules    = ["constructor"]
}
resource "aws_s3_bucket_policy" "${name.replaceAll('/', '_')}" {
  bucket = module.${name.replaceAll('/', '_')}["a"].s3_bucket_id
}
`,
  )
  .join('');
const REGISTRY = `module "g" {
  source                   = "terraform-aws-modules/security-group/aws"
  ingress_rules            = ["ssh-tcp", "constructor", "__proto__"]
  ingress_with_cidr_blocks = [{ rule = "toString", cidr_blocks = "0.0.0.0/0,x" }, { from_port = 1 }]
  ingress_cidr_blocks      = var.x
}
resource "aws_iam_policy" "p" {
  policy = "{\\"Statement\\": [{\\"Effect\\": \\"Allow\\", \\"Action\\": [\\"i*m:*Pa?sRole\\", 1,],}]}"
  token  = "ghp_000000000000000000000000000000000000"
}
`;
const CLUSTER = ['constructor', 'toString', '__proto__', 'NetworkPolicy', 'Namespace', 'Pod']
  .map(
    (kind) => `apiVersion: networking.k8s.io/v1
kind: ${kind}
metadata: {name: a, namespace: n, labels: {app: a, constructor: b}}
spec:
  podSelector: {matchLabels: {app: a, constructor: b}, matchExpressions: [{key: app, operator: constructor, values: [a]}, 1]}
  endpointSelector: {matchExpressions: {key: app}}
  policyTypes: [Ingress, 1]
  containers: [{name: c, image: i, env: [{name: PASSWORD, value: hunter2hunter2}]}]
`,
  )
  .join('---\n');

/** Names that make each loader read a file, also those that one of another kind is meant for. */
const NAMES = [
  'main.tf',
  'other.tf',
  'a_override.tf',
  'x.tf.json',
  'terraform.tfvars',
  'a.auto.tfvars.json',
  'm/main.tf',
  'm/m/main.tf',
  'template.yaml',
  'stack.template',
  'm/child.yaml',
  'pods.yml',
  'data.json',
  'plan.json',
  'Dockerfile',
  'm/app.Dockerfile',
  '.terraform/modules/modules.json',
];
const TEXTS = [
  ...samples.map(({ text }) => text),
  PLAN,
  TERRAFORM_JSON,
  CALLS,
  STACKS,
  EVENTS,
  MODULES,
  REGISTRY,
  CLUSTER,
];
const PIECES = [
  ...['"', "'", '{', '}', '[', ']', '(', ')', '${', '%{', '<<EOT\n', '\n', '\r\n', '\t', '\\', '#', '/*', '---\n', '- ', ': ', '=', ','],
  ...['null', '1e999', '-1', '*a', '&a ', '!Ref ', '!Sub ', '<<: ', 'for_each = ', 'count = 99999\n', 'each.value', 'var.x', '../', '\0', 'é', '😀'],
  ...['constructor', 'toString', 'TemplateURL: template.yaml', 'matchLabels: ', 'kind: NetworkPolicy\n', 'terraform-aws-modules/vpc/aws', 'AKIA', '://a:b@c'],
  ...['FROM ', 'RUN ', 'Resources:\n', 'apiVersion: v1\n', '__proto__', 'policycortex:ignore * why', 'module "x" { source = "./m" }\n', '"format_version":'],
]; // prettier-ignore

const edit = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(40), fc.constantFrom('', ...PIECES));
const mutant = fc
  .tuple(fc.constantFrom(...TEXTS), fc.array(edit, { maxLength: 5 }))
  .map(([text, edits]) =>
    edits.reduce((changed, [where, removed, added]) => {
      const at = Math.floor(where * changed.length);
      return changed.slice(0, at) + added + changed.slice(at + removed);
    }, text),
  )
  .map((text) => Buffer.from(text));
const soup = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 6 })), { maxLength: 60 })
  .map((parts) => Buffer.from(parts.join('')));
const noise = fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes));
const content = fc.oneof({ weight: 6, arbitrary: mutant }, { weight: 2, arbitrary: soup }, noise);
const tree = fc.uniqueArray(fc.tuple(fc.constantFrom(...NAMES), content), {
  minLength: 1,
  maxLength: 6,
  selector: ([name]) => name,
});

test('no files make a scan crash, hang, or give a report that cannot be read or points outside of them', async () => {
  await fc.assert(
    fc.asyncProperty(tree, async (files) => {
      const cwd = path.join(scratch, 'tree');
      rmSync(cwd, { recursive: true, force: true });
      for (const [name, bytes] of files) {
        mkdirSync(path.join(cwd, path.dirname(name)), { recursive: true });
        writeFileSync(path.join(cwd, name), bytes);
      }
      const report = await withoutHangAsync(async () => scanned(cwd));
      if (report !== undefined) check(report, new Map(files));
    }),
    { numRuns: fuzzRuns(150) },
  );
});

/** Undefined for what the user is told to mend; anything else that is thrown is a bug. */
async function scanned(cwd: string): Promise<Report | undefined> {
  try {
    return await scan({ cwd, paths: ['.'], library, frameworks: [], today: '2026-01-01' });
  } catch (error) {
    if (error instanceof ScanError || error instanceof ConfigError) return undefined;
    throw error;
  }
}

function check(report: Report, files: ReadonlyMap<string, Buffer>): void {
  expect(readReport(JSON.stringify(report)).report.violations).toHaveLength(report.violations.length);
  for (const { file, line, end_line } of report.violations) {
    const text = files.get(file)?.toString('utf8');
    if (text === undefined) throw new Error(`a violation points at ${file}, which is no file`);
    expect(line).toBeGreaterThan(0);
    expect(end_line).toBeGreaterThanOrEqual(line);
    expect(end_line).toBeLessThanOrEqual(text.split('\n').length);
  }
  for (const { file, line } of report.diagnostics) {
    if (file === null || line === null) continue;
    expect(line).toBeGreaterThan(0);
    expect(line).toBeLessThanOrEqual(files.get(file)?.toString('utf8').split('\n').length ?? 0);
  }
}

test.each<[string, Readonly<Record<string, string>>]>([
  ['names of JavaScript for rules of a module', { 'main.tf': REGISTRY }],
  ['names of JavaScript for kinds of manifests', { 'a.yaml': CLUSTER }],
  ['stacks that lead to each other', { 'template.yaml': STACKS, 'm/child.yaml': STACKS }],
  [
    'stacks of stacks, each of many',
    Object.fromEntries(
      Array.from({ length: 12 }, (_, level) => [
        `t${String(level)}.yaml`,
        `Resources:\n${Array.from({ length: 30 }, (_, at) => `  S${String(at)}: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: t${String(level + 1)}.yaml}}\n`).join('')}`,
      ]),
    ),
  ],
  [
    'many stacks of a large template',
    {
      'a.yaml': `Resources:\n${Array.from({ length: 499 }, (_, at) => `  S${String(at)}: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: b.yaml}}\n`).join('')}`,
      'b.yaml': `Resources:\n${Array.from({ length: 3_000 }, (_, at) => `  B${String(at)}: {Type: AWS::SNS::Subscription}\n`).join('')}`,
    },
  ],
])('is not kept from an end by %s', async (_, files) => {
  const cwd = path.join(scratch, 'fixed');
  rmSync(cwd, { recursive: true, force: true });
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.join(cwd, path.dirname(name)), { recursive: true });
    writeFileSync(path.join(cwd, name), text);
  }
  const started = performance.now();
  const report = await scanned(cwd);
  expect(report?.summary.resources_scanned).toBeGreaterThan(0);
  expect(report?.summary.resources_scanned).toBeLessThan(60_000);
  expect(performance.now() - started).toBeLessThan(20_000);
});
