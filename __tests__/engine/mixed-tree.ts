import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { policySamples } from './policy-samples.js';

/** `stack-0`, `stack-1` and so on. */
export const DIRECTORIES = 9;

/** About 250 files of every format, many in one directory, where they share names and refer to each other. */
export function mixedTree(): readonly (readonly [file: string, text: string])[] {
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

export function writeTree(directory: string, files: readonly (readonly [string, string])[]): void {
  for (const [file, text] of files) {
    mkdirSync(path.join(directory, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(directory, file), text);
  }
}
