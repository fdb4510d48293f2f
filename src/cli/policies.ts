import { invalid, readChoice, readWords } from '../config/settings.js';
import { type Severity, SEVERITIES } from '../contract/severity.js';
import { providerOfType } from '../engine/adapt/provider.js';
import type { Provider } from '../engine/model/resource.js';
import type { Policy } from '../engine/policy/policy.js';
import { usage } from './arguments.js';
import { columns } from './columns.js';
import type { Arguments, Command } from './command.js';
import { loadLibrary } from './embedded.js';
import type { Terminal } from './terminal.js';

const OUTPUTS = ['table', 'json'] as const;
const PROVIDERS = [
  'aws',
  'azure',
  'gcp',
  'kubernetes',
  'docker',
  'other',
] as const satisfies readonly Provider[];

export const policies: Command = {
  name: 'policies',
  summary: 'Lists, shows, validates and tests policies.',
  operands: 'list|show NAME|validate DIR|test DIR',
  options: {
    framework: {
      value: 'LIST',
      description: 'list: only the policies of these compliance frameworks',
      isRepeatable: true,
    },
    severity: {
      value: 'LIST',
      description: 'list: only the policies with a rule of one of these severities',
      isRepeatable: true,
    },
    provider: {
      value: 'LIST',
      description: `list: only the policies for ${PROVIDERS.join(', ')}`,
      isRepeatable: true,
    },
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
      purpose: 'the worst that can be found in two clouds',
      command: 'policycortex policies list --provider aws,azure --severity critical',
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
        return show(required(operand, 'show NAME'), given, terminal);
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
  const output = readOutput(given);
  const frameworks = readWords(given.values('framework').join(',')).map((name) => library.framework(name).id);
  const severities = readChoices(given, 'severity', SEVERITIES);
  const providers = readChoices(given, 'provider', PROVIDERS);
  const found = library
    .policiesOf(frameworks)
    .filter(
      (policy) => severities.length === 0 || severitiesOf(policy).some((one) => severities.includes(one)),
    )
    .filter((policy) => providers.length === 0 || providersOf(policy).some((one) => providers.includes(one)));
  if (output === 'json') {
    terminal.print(`${JSON.stringify(found, null, 2)}\n`);
  } else {
    const rows = found.map((policy) => [
      policy.name,
      severitiesOf(policy).join(', '),
      policy.resource_types.join(', '),
    ]);
    terminal.print(columns([['POLICY', 'SEVERITY', 'RESOURCES'], ...rows]));
  }
  return 0;
}

/** The words of an option that takes a list, in the spelling of the choices. */
function readChoices<T extends string>(
  given: Arguments,
  option: string,
  choices: readonly T[],
): readonly T[] {
  return readWords(given.values(option).join(',')).map((word) => {
    const choice = choices.find((candidate) => candidate.toLowerCase() === word.toLowerCase());
    if (choice !== undefined) return choice;
    throw invalid(`--${option}`, word, `one of ${choices.join(', ')}`);
  });
}

function readOutput(given: Arguments): (typeof OUTPUTS)[number] {
  return readChoice('--output', given.value('output') ?? 'table', OUTPUTS);
}

/** The severities of a policy's rules, most severe first. */
function severitiesOf({ rules }: Policy): readonly Severity[] {
  return SEVERITIES.filter((severity) => rules.some((rule) => rule.severity === severity));
}

/** A policy for `*` judges whatever there is. */
function providersOf({ resource_types: types }: Policy): readonly Provider[] {
  return types.includes('*') ? PROVIDERS : types.map(providerOfType);
}

async function show(name: string, given: Arguments, terminal: Terminal): Promise<number> {
  const output = readOutput(given);
  const found = loadLibrary().find(name);
  if (output === 'json') {
    terminal.print(`${JSON.stringify(found, null, 2)}\n`);
    return 0;
  }
  // It says what each type is written in, and so brings all descriptions of types.
  const { describePolicy } = await import('./policy-description.js');
  for (const policy of found) terminal.print(describePolicy(policy, terminal));
  return 0;
}
