import { readChoice } from '../config/settings.js';
import { ConfigError } from '../contract/errors.js';
import { renderTable } from '../present/table.js';
import { usage } from './arguments.js';
import type { Arguments, Command } from './command.js';
import { reportText } from './report-text.js';
import { readLibrary, SCAN_OPTIONS, scanAsAsked } from './scan-options.js';

const OUTPUTS = ['table', 'json'] as const;

export const scan: Command = {
  name: 'scan',
  summary: 'Scans infrastructure code and reports what violates a policy.',
  operands: '[infrastructure]',
  options: {
    ...SCAN_OPTIONS,
    output: { value: 'FORMAT', description: 'table, for people, or json', default: 'table' },
    'exit-code': { value: 'N', description: 'the exit code when there are violations', default: '0' },
  },
  examples: [
    {
      purpose: 'scan a directory and keep the report',
      command: 'policycortex scan infrastructure --path ./infrastructure --output json > scan-results.json',
    },
    {
      purpose: 'fail a script when anything violates a policy of SOC 2',
      command: 'policycortex scan --path . --frameworks soc2 --exit-code 1',
    },
  ],
  run: async (given, terminal) => {
    checkTarget(given);
    const output = readChoice('--output', given.value('output') ?? 'table', OUTPUTS);
    const exitCode = readExitCode(given.value('exit-code') ?? '0');
    const library = await readLibrary(given.values('policies'), given, terminal);
    const report = await scanAsAsked(given, terminal, { library });
    if (output === 'json') for (const piece of reportText(report)) terminal.print(piece);
    else terminal.print(renderTable(report, null, { ...terminal, disabledPolicies: library.disabled.size }));
    return report.summary.total_violations > 0 ? exitCode : 0;
  },
};

function checkTarget(given: Arguments): void {
  const [target, ...more] = given.operands;
  if (target === undefined || (target === 'infrastructure' && more.length === 0)) return;
  const stray = target === 'infrastructure' ? (more[0] ?? '') : target;
  throw usage(scan, `${JSON.stringify(stray)} is nothing that can be scanned; did you mean --path ${stray}?`);
}

function readExitCode(text: string): number {
  if (/^\d{1,3}$/.test(text) && Number(text) <= 255) return Number(text);
  throw new ConfigError(
    'input-invalid',
    `--exit-code is ${JSON.stringify(text)}; it takes a number from 0 to 255.`,
  );
}
