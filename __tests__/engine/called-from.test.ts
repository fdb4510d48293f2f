/** A violation in a module says where it is called, at the argument that made it one. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { scan } from '../../src/engine/scan.js';
import { ownLibrary } from './own-library.js';

const library = ownLibrary();
const scratch = mkdtempSync(path.join(tmpdir(), 'policy-gate-calls-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

let count = 0;

/** Where the first violation of a policy is, and the calls that lead there: `m/main.tf:3 < main.tf:4 (module.m)`. */
async function placeOf(
  files: Readonly<Record<string, string>>,
  policy: string,
  paths = ['.'],
): Promise<string> {
  const cwd = path.join(scratch, String((count += 1)));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(cwd, name)), { recursive: true });
    writeFileSync(path.join(cwd, name), text);
  }
  const { violations } = await scan({ cwd, paths, library, frameworks: [], today: '2026-01-01' });
  const found = violations.find(({ policy_name: name }) => name === policy);
  const calls = (found?.called_from ?? []).map(
    ({ call, file, line }) => ` < ${file}:${String(line)} (${call})`,
  );
  return `${found?.file ?? ''}:${String(found?.line)}${calls.reverse().join('')}`;
}

const RULE = `variable "cidr" {}
resource "aws_security_group_rule" "r" {
  type              = "ingress"
  from_port         = 22
  to_port           = 22
  protocol          = "tcp"
  security_group_id = "sg-1"
  cidr_blocks       = [var.cidr]
}
`;
const CALL = `module "m" {
  source = "./m"
  cidr   = "0.0.0.0/0"
}
`;
const SSH = 'security-group-open-ssh';

it.each<[string, Readonly<Record<string, string>>, string]>([
  ['no call', { 'main.tf': RULE.replace('var.cidr', '"0.0.0.0/0"') }, 'main.tf:8'],
  ['a literal', { 'main.tf': CALL, 'm/main.tf': RULE }, 'm/main.tf:8 < main.tf:3 (module.m)'],
  [
    'a value that the caller was given itself',
    {
      'main.tf': `variable "c" {}\n${CALL.replace('"0.0.0.0/0"', 'var.c')}`,
      'terraform.tfvars': 'c = "0.0.0.0/0"\n',
      'm/main.tf': RULE,
    },
    'm/main.tf:8 < main.tf:4 (module.m)',
  ],
  [
    'each of several keys',
    {
      'main.tf': CALL.replace('source', 'for_each = { a = "10.0.0.0/8", b = "0.0.0.0/0" }\n  source').replace(
        '"0.0.0.0/0"\n}',
        'each.value\n}',
      ),
      'm/main.tf': RULE,
    },
    'm/main.tf:8 < main.tf:4 (module.m["b"])',
  ],
  [
    'a module that a module calls',
    {
      'main.tf': CALL,
      'm/main.tf': `variable "cidr" {}\n${CALL.replace('"m"', '"inner"').replace('"0.0.0.0/0"', 'var.cidr')}`,
      'm/m/main.tf': RULE,
    },
    'm/m/main.tf:8 < m/main.tf:4 (module.m.module.inner) < main.tf:3 (module.m)',
  ],
  [
    'nothing that was handed on: the call as a whole',
    {
      'main.tf': `# A comment.\n${CALL}`,
      'm/main.tf': RULE.replace('var.cidr', '"0.0.0.0/0"'),
    },
    'm/main.tf:8 < main.tf:2 (module.m)',
  ],
  [
    'a variable with a type',
    { 'main.tf': CALL, 'm/main.tf': RULE.replace('{}', '{ type = string }') },
    'm/main.tf:8 < main.tf:3 (module.m)',
  ],
])('with %s', async (_, files, expected) => {
  expect(await placeOf(files, SSH)).toBe(expected);
});

it('knows the stack that a template is nested in', async () => {
  const files = {
    'root.yaml': `AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Net:
    Type: AWS::CloudFormation::Stack
    Properties:
      TemplateURL: child.yaml
      Parameters:
        Cidr: 0.0.0.0/0
`,
    'child.yaml': `AWSTemplateFormatVersion: "2010-09-09"
Parameters: {Cidr: {Type: String}}
Resources:
  Sg:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: x
      SecurityGroupIngress:
        - {IpProtocol: tcp, FromPort: 22, ToPort: 22, CidrIp: !Ref Cidr}
`,
  };
  expect(await placeOf(files, SSH)).toBe('child.yaml:9 < root.yaml:8 (Net)');
});

it('knows it of a plan whose code is there', async () => {
  const plan = {
    format_version: '1.2',
    resource_changes: [
      {
        address: 'module.m.aws_security_group_rule.r',
        module_address: 'module.m',
        mode: 'managed',
        type: 'aws_security_group_rule',
        name: 'r',
        change: {
          actions: ['create'],
          after: {
            type: 'ingress',
            from_port: 22,
            to_port: 22,
            protocol: 'tcp',
            security_group_id: 'sg-1',
            cidr_blocks: ['0.0.0.0/0'],
          },
          after_unknown: { id: true },
        },
      },
    ],
    configuration: {
      root_module: {
        module_calls: {
          m: {
            source: './m',
            module: {
              resources: [
                {
                  address: 'aws_security_group_rule.r',
                  mode: 'managed',
                  type: 'aws_security_group_rule',
                  name: 'r',
                },
              ],
            },
          },
        },
      },
    },
  };
  const files = { 'main.tf': CALL, 'm/main.tf': RULE, 'plan.json': JSON.stringify(plan) };
  expect(await placeOf(files, SSH, ['plan.json'])).toBe('m/main.tf:8 < main.tf:3 (module.m)');
});
