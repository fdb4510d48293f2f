import { readChoice } from '../config/settings.js';
import type { Framework } from '../engine/policy/policy.js';
import type { PolicyLibrary } from '../engine/policy/library.js';
import { usage } from './arguments.js';
import { columns } from './columns.js';
import type { Command } from './command.js';
import { loadLibrary } from './embedded.js';
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
    const assessed = library.controlsOf(framework).filter(([, policies]) => policies.length > 0).length;
    return [
      framework.id,
      `${assessed} of ${framework.controls.length}`,
      `${framework.title} ${framework.version}`.trim(),
    ];
  });
  terminal.print(columns([['FRAMEWORK', 'CONTROLS ASSESSED', 'TITLE'], ...rows]));
  return 0;
}

function show(
  library: PolicyLibrary,
  framework: Framework,
  output: (typeof OUTPUTS)[number],
  terminal: Terminal,
): number {
  const controls = library.controlsOf(framework).map(([control, policies]) => ({
    ...control,
    policies: policies.map(({ name }) => name),
  }));
  if (output === 'json') {
    terminal.print(`${JSON.stringify({ ...framework, controls }, null, 2)}\n`);
    return 0;
  }
  terminal.print(`${framework.id}: ${framework.title}\n`);
  for (const { id, title, assessable, note, policies } of controls) {
    terminal.print(`\n${id}  ${title}\n`);
    if (policies.length > 0) for (const name of policies) terminal.print(`  ${name}\n`);
    else
      terminal.print(
        assessable ? '  no policy yet\n' : `  not assessable from code${note === '' ? '' : `: ${note}`}\n`,
      );
  }
  return 0;
}
