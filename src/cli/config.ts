import { CONFIG_PATH } from '../config/names.js';
import { readChoice } from '../config/settings.js';
import { usage } from './arguments.js';
import type { Command } from './command.js';
import { GATE_OPTIONS } from './gate-settings.js';
import { SCAN_OPTIONS } from './scan-options.js';

const OUTPUTS = ['table', 'json'] as const;
const { path, frameworks, policies, disable, severity, param } = SCAN_OPTIONS;

export const config: Command = {
  name: 'config',
  summary: 'Checks the config of the gate, and shows what it comes to.',
  operands: 'validate [FILE]|show',
  options: {
    output: { value: 'FORMAT', description: 'table, for people, or json', default: 'table' },
    ...{ path, frameworks, policies, disable, severity, param },
    ...GATE_OPTIONS,
  },
  examples: [
    { purpose: `find what is wrong with ${CONFIG_PATH}`, command: 'policycortex config validate' },
    {
      purpose: 'what holds for a pull request to main, and where each setting comes from',
      command: 'policycortex config show --branch main',
    },
  ],
  run: async (given, terminal) => {
    const [action, file, stray] = given.operands;
    const output = readChoice('--output', given.value('output') ?? 'table', OUTPUTS);
    if (stray !== undefined) throw usage(config, `${JSON.stringify(stray)} is not expected.`);
    if (action === 'validate') {
      const { validateConfig } = await import('./config-validate.js');
      return validateConfig(file ?? given.value('config') ?? CONFIG_PATH, output, terminal);
    }
    if (action === 'show' && file === undefined) {
      const { showConfig } = await import('./config-show.js');
      return showConfig(given, output, terminal);
    }
    throw usage(config, 'config takes "validate", a file behind it if you like, or "show".');
  },
};
