import { readChoice } from '../config/settings.js';
import type { Framework } from '../engine/policy/policy.js';
import type { PolicyLibrary } from '../engine/policy/library.js';
import { usage } from './arguments.js';
import { columns } from './columns.js';
import type { Command } from './command.js';
import { loadLibrary } from './embedded.js';
import { controlsOf, describeFramework, policyNames } from './framework-controls.js';
import type { Terminal } from './terminal.js';

const OUTPUTS = ['table', 'json'] as const;

export const frameworks: Command = {
  name: 'frameworks',
  summary: 'Lists compliance frameworks and shows their controls.',
  operands: 'list|show ID',
  options: { output: { value: 'FORMAT', description: 'table, for people, or json', default: 'table' } },
  examples: [
    {
      purpose: 'the controls of SOC 2, and which policies assess them',
      command: 'policycortex frameworks show soc2',
    },
    {
      purpose: 'the same for a script: the controls that no policy assesses yet',
      command:
        'policycortex frameworks show soc2 --output json | jq \'.controls[] | select(.status == "NO_POLICY").id\'',
    },
  ],
  run: async (given, terminal) => {
    const [action, id, stray] = given.operands;
    const output = readChoice('--output', given.value('output') ?? 'table', OUTPUTS);
    if (stray !== undefined) throw usage(frameworks, `${JSON.stringify(stray)} is not expected.`);
    const library = loadLibrary();
    if (action === 'list' && id === undefined) return list(library, output, terminal);
    if (action === 'show' && id !== undefined) return show(library, library.framework(id), output, terminal);
    throw usage(
      frameworks,
      action === undefined
        ? 'What about frameworks?'
        : `"frameworks ${given.operands.join(' ')}" is not complete.`,
    );
  },
};

function list(library: PolicyLibrary, output: (typeof OUTPUTS)[number], terminal: Terminal): number {
  if (output === 'json') {
    terminal.print(`${JSON.stringify(library.frameworks, null, 2)}\n`);
    return 0;
  }
  const rows = library.frameworks.map((framework) => {
    const controls = controlsOf(library, framework);
    const numbers = [
      controls.length,
      controls.filter(({ status }) => status !== 'NOT_ASSESSABLE').length,
      controls.filter(({ status }) => status === 'ASSESSED').length,
      policyNames(controls).size,
    ];
    return [framework.id, ...numbers.map(String), `${framework.title} ${framework.version}`];
  });
  const head = ['FRAMEWORK', 'CONTROLS', 'ASSESSABLE', 'ASSESSED', 'POLICIES', 'TITLE'];
  terminal.print(columns([head, ...rows]));
  return 0;
}

function show(
  library: PolicyLibrary,
  framework: Framework,
  output: (typeof OUTPUTS)[number],
  terminal: Terminal,
): number {
  const controls = controlsOf(library, framework);
  terminal.print(
    output === 'json'
      ? `${JSON.stringify({ ...framework, controls }, null, 2)}\n`
      : describeFramework(framework, controls, terminal),
  );
  return 0;
}
