import { describePolicy } from '../../src/cli/policy-description.js';
import { policy } from '../engine/policy/sample-policy.js';

const retention = policy({
  name: 'log-retention',
  description: 'Logs that are deleted too early cannot be read when somebody looks for what happened.',
  resource_types: ['AWS::S3::Bucket', 'Kubernetes::Pod'],
  aliases: ['CKV_1', 'AVD-1'],
  parameters: {
    days: { type: 'number', default: 7, description: 'How long they are kept.' },
    names: { type: 'list', default: ['a', 'b'], description: 'Whose.' },
  },
  rules: [
    { id: 'short', condition: 'resource.days == null\n  or resource.days < params.days', effect: 'DENY', severity: 'HIGH', message: '' }, // prettier-ignore
    { id: 'unsaid', condition: `resource.name == "${'x'.repeat(40)}" and resource.other != "y"`, effect: 'WARN', severity: 'LOW', message: '' }, // prettier-ignore
  ],
  compliance_mapping: [
    { framework: 'SOC2', control: 'CC6.1' },
    { framework: 'HIPAA', control: '164.312(b)' },
    { framework: 'SOC2', control: 'CC7.2' },
  ],
  references: ['https://example.com/a'],
  remediation: { ...policy().remediation, summary: 'Keep them.', dockerfile: 'Nothing to do.' },
});

test('a policy is shown with all that is to know about it, no wider than the terminal', () => {
  expect(describePolicy(retention, { colour: false, width: 60 })).toBe(`log-retention
Logs that are deleted too early cannot be read when somebody
looks for what happened.

Resources:
  AWS::S3::Bucket, Kubernetes::Pod

Formats:
  Terraform, Terraform plans, CloudFormation, Kubernetes
  manifests

Rules:
  short (HIGH, DENY): violated when
    resource.days == null
      or resource.days < params.days
  unsaid (LOW, WARN): violated when
    resource.name ==
    "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" and
    resource.other != "y"

Parameters:
  days (number): set it with --param log-retention.days=VALUE
    How long they are kept.
    default: 7
  names (list): set it with --param log-retention.names=VALUE
    Whose.
    default: a, b

Remediation:
  Keep them.
  Dockerfile: Nothing to do.

Controls:
  SOC2   CC6.1, CC7.2
  HIPAA  164.312(b)

Aliases:
  CKV_1, AVD-1

References:
  https://example.com/a

`);
});

test('what a policy does not have is not shown', () => {
  const shown = describePolicy(policy({ name: 'bare', resource_types: ['aws_sqs_queue'] }), { colour: false, width: 80 }); // prettier-ignore
  expect(shown).toBe('bare\n\nResources:\n  aws_sqs_queue\n\nFormats:\n  Terraform, Terraform plans\n\n');
});
