import { ScanError } from '../contract/errors.js';
import type { Report } from '../contract/report.js';
import { counted } from '../contract/wording.js';
import { visible } from '../present/visible.js';
import { usage } from './arguments.js';
import type { Arguments, Command } from './command.js';
import { GATE_OPTIONS, readGateRequest, tuningOf } from './gate-settings.js';
import { readLibrary, SCAN_OPTIONS, scanAsAsked } from './scan-options.js';
import { renderBaseline, writeBaseline } from './stored-baseline.js';
import type { Terminal } from './terminal.js';

/** Where a baseline is, unless somebody says otherwise. */
const BASELINE_PATH = '.github/policy-gate-baseline.json';

export const baseline: Command = {
  name: 'baseline',
  summary: 'Keeps what violates a policy today, so that later runs can tell what is new.',
  operands: 'create',
  options: {
    ...SCAN_OPTIONS,
    config: GATE_OPTIONS.config,
    output: { value: 'FILE', description: 'where to write it', default: BASELINE_PATH },
    'allow-parse-errors': { description: 'write it although some files could not be parsed' },
  },
  examples: [
    {
      purpose:
        'keep what there is today; "baseline: .github/policy-gate-baseline.json" in the config compares with it',
      command: 'policycortex baseline create',
    },
  ],
  run: async (given, terminal) => {
    const [action, stray] = given.operands;
    if (action !== 'create') {
      throw usage(
        baseline,
        action === undefined ? 'What about the baseline?' : `there is no "baseline ${action}".`,
      );
    }
    if (stray !== undefined) throw usage(baseline, `${JSON.stringify(stray)} is not expected.`);
    return create(given, terminal);
  },
};

/** Scans what the gate would scan, and all that any stage would judge. */
async function create(given: Arguments, terminal: Terminal): Promise<number> {
  const { config, settings } = await readGateRequest(given, terminal);
  const report = await scanAsAsked(given, terminal, {
    paths: settings.paths,
    exclude: settings.exclude,
    frameworks: settings.scanFrameworks,
    library: await readLibrary(settings.policyDirectories, given, terminal, tuningOf(config)),
  });
  requireWhole(report, given.has('allow-parse-errors'), terminal);
  const file = given.value('output') ?? BASELINE_PATH;
  writeBaseline(file, renderBaseline(report), terminal);
  const suppressed = report.violations.filter((violation) => violation.suppressed).length;
  const found = counted(report.violations.length, 'violation');
  terminal.print(`${file}: ${found}${suppressed > 0 ? `, ${suppressed} of them suppressed` : ''}\n`);
  return 0;
}

/** What was not read would look new as soon as it can be read. */
function requireWhole({ target, diagnostics }: Report, mayBePart: boolean, terminal: Terminal): void {
  if (target.files_scanned === 0) {
    throw new ScanError(
      'nothing-scanned',
      `no baseline was written: nothing that the scanner reads was found in ${target.paths.join(', ')}. Check --path.`,
    );
  }
  const errors = diagnostics.filter(({ level }) => level === 'error');
  for (const { file, line, message } of errors) {
    terminal.say(`${visible([file, line].filter((part) => part !== null).join(':'))}: ${visible(message)}\n`);
  }
  if (errors.length === 0 || mayBePart) return;
  throw new ScanError(
    'files-unreadable',
    'no baseline was written: not everything could be read, and what was not would look new later. ' +
      'Fix what is named above, or pass --allow-parse-errors.',
  );
}
