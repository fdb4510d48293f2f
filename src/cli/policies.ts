import { readChoice } from '../config/settings.js';
import { ConfigError } from '../contract/errors.js';
import { isSeverity, type Severity, SEVERITIES } from '../contract/severity.js';
import type { Policy } from '../engine/policy/policy.js';
import { usage } from './arguments.js';
import { columns } from './columns.js';
import type { Arguments, Command } from './command.js';
import { loadLibrary } from './embedded.js';
import type { Terminal } from './terminal.js';

const OUTPUTS = ['table', 'json'] as const;

export const policies: Command = {
  name: 'policies',
  summary: 'Lists, shows, validates and tests policies.',
  operands: 'list|show NAME|validate DIR|test DIR',
  options: {
    framework: { value: 'ID', description: 'list: only the policies of this compliance framework' },
    severity: { value: 'SEVERITY', description: 'list: only the policies with a rule of this severity' },
    provider: { value: 'NAME', description: 'list: only the policies for aws, kubernetes, …' },
    output: { value: 'FORMAT', description: 'table, for people, or json', default: 'table' },
  },
  examples: [
    {
      purpose: 'what SOC 2 asks for, as far as code can show it',
      command: 'policycortex policies list --framework soc2',
    },
    {
      purpose: "find the policy for another scanner's check",
      command: 'policycortex policies show CKV_AWS_19',
    },
    {
      purpose: 'check policies of your own, and run their samples',
      command: 'policycortex policies test ./policies',
    },
  ],
  run: async (given, terminal) => {
    const [action, operand, stray] = given.operands;
    if (stray !== undefined) throw usage(policies, `${JSON.stringify(stray)} is not expected.`);
    switch (action) {
      case 'list':
        return list(given, terminal);
      case 'show':
        return show(required(operand, 'show NAME'), terminal);
      case 'validate':
        return (await import('./policies-test.js')).validate(required(operand, 'validate DIR'), terminal);
      case 'test':
        return (await import('./policies-test.js')).test(required(operand, 'test DIR'), terminal);
      default:
        throw usage(
          policies,
          action === undefined ? 'What about policies?' : `there is no "policies ${action}".`,
        );
    }
  },
};

function required(operand: string | undefined, form: string): string {
  if (operand === undefined) throw usage(policies, `policies ${form} needs its operand.`);
  return operand;
}

function list(given: Arguments, terminal: Terminal): number {
  const library = loadLibrary();
  const output = readChoice('--output', given.value('output') ?? 'table', OUTPUTS);
  const framework = given.value('framework');
  const severity = readSeverity(given.value('severity'));
  const provider = given.value('provider')?.toLowerCase();
  const found = library
    .policiesOf(framework === undefined ? [] : [library.framework(framework).id])
    .filter((policy) => severity === undefined || policy.rules.some((rule) => rule.severity === severity))
    .filter((policy) => provider === undefined || providersOf(policy).includes(provider));
  if (output === 'json') {
    terminal.print(`${JSON.stringify(found, null, 2)}\n`);
  } else {
    const rows = found.map((policy) => [policy.name, severitiesOf(policy), policy.resource_types.join(', ')]);
    terminal.print(columns([['POLICY', 'SEVERITY', 'RESOURCES'], ...rows]));
  }
  return 0;
}

function readSeverity(text: string | undefined): Severity | undefined {
  const severity = text?.toUpperCase();
  if (severity === undefined || isSeverity(severity)) return severity;
  throw new ConfigError(
    'input-invalid',
    `--severity is ${JSON.stringify(text)}; it takes one of ${SEVERITIES.join(', ')}.`,
  );
}

/** As the resource types name them: `AWS::S3::Bucket` is of aws. */
function providersOf(policy: Policy): string[] {
  return policy.resource_types.map((type) => {
    if (type.startsWith('Microsoft.')) return 'azure';
    if (type.includes('googleapis.com/')) return 'gcp';
    return (type.split('::')[0] ?? type).toLowerCase();
  });
}

function severitiesOf(policy: Policy): string {
  return SEVERITIES.filter((severity) => policy.rules.some((rule) => rule.severity === severity)).join(', ');
}

function show(name: string, terminal: Terminal): number {
  for (const policy of loadLibrary().find(name)) terminal.print(describe(policy));
  return 0;
}

function describe(policy: Policy): string {
  const { remediation } = policy;
  const texts = [
    remediation.summary,
    remediation.terraform,
    remediation.cloudformation,
    remediation.kubernetes,
  ];
  const sections: readonly (readonly [string, readonly string[]])[] = [
    ['Resources', policy.resource_types],
    [
      'Rules',
      policy.rules.map((rule) => `${rule.id} (${rule.severity}, ${rule.effect}): ${rule.condition.trim()}`),
    ],
    ['Remediation', texts.map((text) => text.trim()).filter((text) => text !== '')],
    ['Controls', policy.compliance_mapping.map(({ framework, control }) => `${framework} ${control}`)],
    ['Aliases', policy.aliases],
    ['References', policy.references],
  ];
  return [
    policy.name,
    '',
    policy.description.trim(),
    ...sections
      .filter(([, entries]) => entries.length > 0)
      .flatMap(([title, entries]) => [
        '',
        `${title}:`,
        ...entries.map((entry) => `  ${entry.replaceAll('\n', '\n  ')}`),
      ]),
    '',
    '',
  ].join('\n');
}
