import { readChoice, readShard } from '../config/settings.js';
import { ConfigError } from '../contract/errors.js';
import type { Report } from '../contract/report.js';
import { compare, type Comparison } from '../gate/novelty.js';
import { renderTable, type TableOptions } from '../present/table.js';
import { usage } from './arguments.js';
import type { Arguments, Command } from './command.js';
import { comparedReport } from './comparison.js';
import { reportText } from './report-text.js';
import { readLibrary, SCAN_OPTIONS, scanAsAsked } from './scan-options.js';
import { readBaseline } from './stored-baseline.js';

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
    baseline: {
      value: 'FILE',
      description: 'say what is new since this report, what is not, and what is gone',
    },
    'exit-code': {
      value: 'N',
      description: 'the exit code when there are violations; with --baseline, new ones',
      default: '0',
    },
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
    {
      purpose: 'fail a script when there are violations that a kept report does not have',
      command: 'policycortex scan --path . --baseline .github/policy-gate-baseline.json --exit-code 1',
    },
  ],
  run: async (given, terminal) => {
    checkTarget(given);
    const output = readChoice('--output', given.value('output') ?? 'table', OUTPUTS);
    const exitCode = readExitCode(given.value('exit-code') ?? '0');
    const kept = given.value('baseline');
    if (kept !== undefined && given.has('shard')) {
      throw usage(
        scan,
        'Of a shard nobody can tell what is gone: compare the merged report, or scan without --shard.',
      );
    }
    // Before the scan, which takes its time: a file that cannot be read is said at once.
    const baseline = kept === undefined ? null : await readBaseline(kept, terminal);
    const library = await readLibrary(given.values('policies'), given, terminal);
    const shard = readShard('--shard', given.value('shard') ?? '');
    const report = await scanAsAsked(given, terminal, { library, shard });
    const comparison = baseline === null ? null : compare(report, baseline);
    const options = { ...terminal, disabledPolicies: library.disabled.size };
    if (output === 'table') terminal.print(asTable(report, comparison, options));
    else if (comparison === null) for (const piece of reportText(report)) terminal.print(piece);
    else terminal.print(`${JSON.stringify(comparedReport(comparison), null, 2)}\n`);
    const found = comparison === null ? report.summary.total_violations : comparison.novelty.new;
    return found > 0 ? exitCode : 0;
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

function asTable(report: Report, comparison: Comparison | null, options: TableOptions): string {
  if (comparison === null) return renderTable(report, null, options);
  return renderTable(comparison.report, null, { ...options, novelty: comparison.novelty });
}
