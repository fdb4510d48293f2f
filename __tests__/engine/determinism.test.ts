import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Report } from '../../src/contract/report.js';
import { scan } from '../../src/engine/scan.js';
import { ownLibrary } from './own-library.js';
import { policySamples } from './policy-samples.js';

const DIRECTORIES = 9;

const library = ownLibrary();
const scratch = mkdtempSync(path.join(tmpdir(), 'policy-gate-determinism-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** About 250 files of every format, many in one directory, where they share names and refer to each other. */
function mixedTree(): readonly (readonly [file: string, text: string])[] {
  const samples = policySamples().map(({ name, text }, at): readonly [string, string] => {
    const [policy = '', file = ''] = name.split('/');
    const isDockerfile = file.endsWith('.Dockerfile');
    return [`stack-${String(at % DIRECTORIES)}/${isDockerfile ? 'images/' : ''}${policy}-${file}`, text];
  });
  const calls = [0, 1, 2].map((at): readonly [string, string] => [
    `stack-${String(at)}/calls.tf`,
    `module "other" {\n  source   = "../stack-${String(at + 3)}"\n  for_each = toset(["b", "a"])\n}\n`,
  ]);
  return [
    ...samples,
    ...calls,
    ['stacks/main.yaml', parentOf('child.yaml')],
    ['stacks/other.yaml', parentOf('child.yaml')],
    ['stacks/child.yaml', parentOf('deeper/leaf.yaml')],
    [
      'stacks/deeper/leaf.yaml',
      'Resources:\n  B: {Type: AWS::S3::Bucket}\n  R: {Type: AWS::EC2::SecurityGroup, Properties: {GroupDescription: d}}\nOutputs: {O: {Value: !Ref B}}\n',
    ],
    ...['a', 'b', 'c'].map((name): readonly [string, string] => [
      `cluster/${name}/pod.yaml`,
      `apiVersion: v1\nkind: Pod\nmetadata: {name: ${name}, namespace: shop, labels: {app: ${name}}}\nspec: {containers: [{name: x, image: y}, {name: z, image: y}]}\n`,
    ]),
    ...['b', 'a'].map((name): readonly [string, string] => [
      `cluster/policies/${name}.yaml`,
      `apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: {name: ${name}, namespace: shop}\nspec: {podSelector: {matchLabels: {app: ${name}}}, policyTypes: [Ingress, Egress]}\n`,
    ]),
    [
      'places/main.tf',
      `resource "aws_security_group" "g" {\n${'  ingress {\n    from_port   = 22\n    to_port     = 22\n    protocol    = "tcp"\n    cidr_blocks = ["0.0.0.0/0"]\n  }\n'.repeat(5)}}\n`,
    ],
    ['stack-0/broken.tf', 'resource "aws_s3_bucket" "x" {\n  bucket = = 1\n}\nlocals {\n  a = local.a\n}\n'],
    ['stack-1/suppressed.tf', '# policycortex:ignore no-such-policy why\nresource "aws_s3_bucket" "s" {}\n'],
    ['stack-4/terraform.tfvars', 'name = "x"\nother = [1, 2\n'],
    ['broken.yaml', 'apiVersion: v1\nkind: Pod\nmetadata: [\n'],
  ];
}

/** A template with two stacks of another one, and a queue that is named after what the first gives. */
function parentOf(location: string): string {
  const stack = `{Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: ${location}}}`;
  return `Resources:\n  One: ${stack}\n  Two: ${stack}\n  Q: {Type: AWS::SQS::Queue, Properties: {QueueName: !GetAtt One.Outputs.O}}\nOutputs: {O: {Value: !GetAtt Two.Outputs.O}}\n`;
}

function writeTree(directory: string, files: readonly (readonly [string, string])[]): void {
  for (const [file, text] of files) {
    mkdirSync(path.join(directory, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(directory, file), text);
  }
}

async function reportOf(cwd: string): Promise<string> {
  const report = await scan({ cwd, paths: ['.'], library, frameworks: [], today: '2026-01-01' });
  return JSON.stringify(report, null, 2);
}

describe('the same tree of many formats', () => {
  const original = path.join(scratch, 'original');
  writeTree(original, mixedTree());
  let report: string;
  beforeAll(async () => {
    report = await reportOf(original);
  });

  it('has something to say of each of them', () => {
    const { violations, target, diagnostics } = JSON.parse(report) as Report;
    expect(target.files_scanned).toBeGreaterThan(200);
    expect(target.formats).toEqual(
      expect.arrayContaining(['terraform', 'cloudformation', 'kubernetes', 'dockerfile']),
    );
    expect(violations.length).toBeGreaterThan(500);
    expect(diagnostics.length).toBeGreaterThan(3);
    expect(report).not.toContain(scratch);
    const ids = violations.map(({ resource_id: id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['One.Two.B', 'Two.One.B', 'Pod/shop/c']));
    const places = violations.filter(({ file }) => file === 'places/main.tf');
    const ssh = places.filter(({ policy_name: name }) => name === 'security-group-open-ssh');
    expect(ssh.map(({ line }) => line)).toEqual([2, 8, 14, 20, 26].map((line) => line + 4));
  });

  it('gives the same bytes again', async () => {
    expect(await reportOf(original)).toBe(report);
  });

  it('gives the same bytes when it is copied elsewhere', async () => {
    const copy = path.join(scratch, 'elsewhere', 'and deeper');
    cpSync(original, copy, { recursive: true });
    expect(await reportOf(copy)).toBe(report);
  });

  it('gives the same bytes when its files are created in another order', async () => {
    const reversed = path.join(scratch, 'reversed');
    writeTree(reversed, [...mixedTree()].reverse());
    expect(await reportOf(reversed)).toBe(report);
    const shuffled = path.join(scratch, 'shuffled');
    const sorted = [...mixedTree()].sort(([, a], [, b]) => a.length - b.length);
    writeTree(shuffled, sorted);
    expect(await reportOf(shuffled)).toBe(report);
  });

  it('gives the same bytes when its directories are named one by one, in any order', async () => {
    const paths = Array.from({ length: DIRECTORIES }, (_, at) => `stack-${String(at)}`);
    const named = async (order: readonly string[]): Promise<unknown> => {
      const { target, ...rest } = await scan({
        cwd: original,
        paths: order,
        library,
        frameworks: [],
        today: '2026-01-01',
      });
      return { ...rest, files: target.files_scanned };
    };
    expect(await named([...paths].reverse())).toEqual(await named(paths));
  });
});
