import { readChoice, readShard } from '../config/settings.js';
import { ConfigError } from '../contract/errors.js';
import { renderTable } from '../present/table.js';
import { usage } from './arguments.js';
import type { Arguments, Command } from './command.js';
import { readLibrary, SCAN_OPTIONS, scanAsAsked } from './scan-options.js';
import type { Terminal } from './terminal.js';

const OUTPUTS = ['table', 'json'] as const;

export const scan: Command = {
  name: 'scan',
  summary: 'Scans infrastructure code and reports what violates a policy.',
  operands: '[infrastructure]',
  options: {
    ...SCAN_OPTIONS,
    shard: {
      value: 'I/N',
      description: 'only a part of the code, as in 2/8 for the second of eight; "merge" joins the reports',
    },
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
    const report = await scanAsAsked(given, terminal, {
      library,
      shard: readShard('--shard', given.value('shard') ?? ''),
    });
    print(
      output === 'json'
        ? `${JSON.stringify(report, null, 2)}\n`
        : renderTable(report, null, { ...terminal, disabledPolicies: library.disabled.size }),
      terminal,
    );
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

function print(text: string, terminal: Terminal): void {
  terminal.print(text);
}
