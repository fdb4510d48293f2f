/** What a violation's id survives, for each format: a baseline finds again what has only been moved. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { scan } from '../../src/engine/scan.js';
import { ownLibrary } from './own-library.js';

const library = ownLibrary();
const scratch = mkdtempSync(path.join(tmpdir(), 'policy-gate-fingerprints-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

type Tree = Readonly<Record<string, string>>;

let count = 0;

/** The ids of all violations of a tree, in alphabetical order. */
async function idsOf(tree: Tree): Promise<readonly string[]> {
  const cwd = path.join(scratch, String((count += 1)));
  for (const [file, text] of Object.entries(tree)) {
    mkdirSync(path.dirname(path.join(cwd, file)), { recursive: true });
    writeFileSync(path.join(cwd, file), text);
  }
  const { violations } = await scan({ cwd, paths: ['.'], library, frameworks: [], today: '2026-01-01' });
  return violations.map(({ id }) => id).sort();
}

const VOLUME =
  'resource "aws_ebs_volume" "data" {\n  availability_zone = "eu-central-1a"\n  size              = 10\n}\n';
const RULES = `resource "aws_security_group" "web" {
  name = "web"
  ingress {
    from_port   = 22
    to_port     = 22
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
  }
}
`;
const TEMPLATE = `Resources:
  Data:
    Type: AWS::EC2::Volume
    Properties:
      AvailabilityZone: eu-central-1a
      Size: 10
`;
const POD = `apiVersion: v1
kind: Pod
metadata: {name: debug, namespace: tools}
spec:
  containers:
    - name: shell
      image: registry.example.com/shell:1.0
      securityContext: {privileged: true}
`;
const POD_AS_JSON = JSON.stringify({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name: 'debug', namespace: 'tools' },
  spec: {
    containers: [
      { name: 'shell', image: 'registry.example.com/shell:1.0', securityContext: { privileged: true } },
    ],
  },
});
const CALL = 'module "store" {\n  source = "../modules/store"\n}\n';
const LINES = '# moved\n\n\n';

describe('ids stay the same', () => {
  it.each<[string, Tree, Tree]>([
    ['Terraform: moved lines', { 'main.tf': VOLUME }, { 'main.tf': LINES + VOLUME }],
    [
      'Terraform: another layout',
      { 'main.tf': VOLUME },
      { 'main.tf': VOLUME.replace(/ +=/g, ' =').replaceAll('\n  ', '\n\n\t') },
    ],
    ['Terraform: another order of blocks', { 'main.tf': VOLUME + RULES }, { 'main.tf': RULES + VOLUME }],
    [
      'Terraform: a renamed file of a module',
      { 'main.tf': VOLUME + RULES },
      { 'disks.tf': VOLUME, 'network.tf': RULES },
    ],
    [
      'Terraform: as JSON',
      { 'main.tf': VOLUME },
      {
        'main.tf.json':
          '{"resource": {"aws_ebs_volume": {"data": {"availability_zone": "eu-central-1a", "size": 10}}}}',
      },
    ],
    [
      'Terraform: a renamed file of a module that is called',
      { 'live/main.tf': CALL, 'modules/store/main.tf': VOLUME },
      { 'live/main.tf': LINES + CALL, 'modules/store/disks.tf': VOLUME },
    ],
    [
      'Terraform: a module that moves, and is called as before',
      { 'live/main.tf': CALL, 'modules/store/main.tf': VOLUME },
      { 'live/main.tf': CALL.replace('modules', 'library'), 'library/store/main.tf': VOLUME },
    ],
    ['CloudFormation: moved lines', { 'a.yaml': TEMPLATE }, { 'a.yaml': LINES + TEMPLATE }],
    [
      'CloudFormation: another layout',
      { 'a.yaml': TEMPLATE },
      { 'a.yaml': TEMPLATE.replace('Size: 10', '"Size":   10') },
    ],
    ['Kubernetes: moved lines', { 'a.yaml': POD }, { 'a.yaml': LINES + POD }],
    ['Kubernetes: a renamed file', { 'a.yaml': POD }, { 'pods.yaml': POD }],
    [
      'Kubernetes: another document of a file',
      { 'a.yaml': POD },
      { 'a.yaml': `apiVersion: v1\nkind: Namespace\nmetadata: {name: tools}\n---\n${POD}` },
    ],
    ['Kubernetes: as JSON', { 'a.yaml': POD }, { 'a.json': POD_AS_JSON }],
    [
      'Docker: moved lines',
      { Dockerfile: 'FROM alpine:latest\n' },
      { Dockerfile: `${LINES}FROM alpine:latest\n` },
    ],
  ])('%s', async (_, before, after) => {
    const ids = await idsOf(before);
    expect(ids.length).toBeGreaterThan(0);
    const found = await idsOf(after);
    for (const id of ids) expect(found).toContain(id);
  });
});

describe('ids differ', () => {
  it.each<[string, Tree, Tree]>([
    ['Terraform: another resource', { 'main.tf': VOLUME }, { 'main.tf': VOLUME.replace('"data"', '"more"') }],
    ['Terraform: another root module', { 'a/main.tf': VOLUME }, { 'b/main.tf': VOLUME }],
    // Logical ids are unique in their template only: a renamed one is another.
    ['CloudFormation: another template', { 'a.yaml': TEMPLATE }, { 'b.yaml': TEMPLATE }],
    ['Kubernetes: another directory', { 'a/pod.yaml': POD }, { 'b/pod.yaml': POD }],
    ['Kubernetes: another namespace', { 'a.yaml': POD }, { 'a.yaml': POD.replace('tools', 'shop') }],
  ])('%s', async (_, before, after) => {
    const ids = await idsOf(before);
    const found = await idsOf(after);
    expect(found).toHaveLength(ids.length);
    expect(found.filter((id) => ids.includes(id))).toEqual([]);
  });
});

it('templates of one directory with the same logical ids are told apart, whichever of them is there', async () => {
  const both = await idsOf({ 'a.yaml': TEMPLATE, 'b.yaml': TEMPLATE });
  const one = await idsOf({ 'b.yaml': TEMPLATE });
  expect(new Set(both).size).toBe(both.length);
  for (const id of one) expect(both).toContain(id);
});
