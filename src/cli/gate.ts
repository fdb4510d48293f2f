import type { Baseline, GateFacts, Verdict } from '../contract/decision.js';
import { renderTable } from '../present/table.js';
import { usage } from './arguments.js';
import type { Command } from './command.js';
import { GATE_OPTIONS, readGateRequest, readText } from './gate-settings.js';
import { readLibrary, SCAN_OPTIONS, scanAsAsked } from './scan-options.js';
import type { Terminal } from './terminal.js';

const EXIT_CODES = { passed: 0, failed: 1, error: 2 } as const satisfies Record<Verdict, number>;

export const gate: Command = {
  name: 'gate',
  summary: 'Scans, and decides as the action does whether the change may go on.',
  operands: '',
  options: { ...SCAN_OPTIONS, ...GATE_OPTIONS },
  examples: [
    {
      purpose: 'judge a directory with the default limits, or by the config if there is one',
      command: 'policycortex gate --path infrastructure',
    },
    {
      purpose: 'judge it as the stage "production" of the config does',
      command: 'policycortex gate --path infrastructure --stage production',
    },
    {
      purpose: 'allow no HIGH violation, and ask for a SOC 2 score of 90',
      command: 'policycortex gate --path infrastructure --max-high 0 --min-score soc2=90',
    },
  ],
  run: async (given, terminal) => {
    if (given.operands[0] !== undefined) {
      throw usage(
        gate,
        `${JSON.stringify(given.operands[0])} is not expected; did you mean --path ${given.operands[0]}?`,
      );
    }
    const { config, settings } = await readGateRequest(given, terminal);
    const { disable = [], severity = {}, parameters = {} } = config.policies ?? {};
    const tuning = { disable, severity, parameters };
    const library = await readLibrary(settings.policyDirectories, given, terminal, tuning);
    const report = await scanAsAsked(given, terminal, {
      paths: settings.paths,
      frameworks: settings.scanFrameworks,
      library,
    });
    const today = new Date().toISOString().slice(0, 10);
    const waivers =
      config.waivers === undefined
        ? { waivers: [], malformed: [] }
        : (await import('../config/waivers.js')).readWaivers(config, today, (name) =>
            library.named(name).map((policy) => policy.name),
          );
    const facts: GateFacts = {
      today,
      baseline: await readBaseline(settings.baseline, terminal),
      approvals: { kind: 'not-assessable', why: 'only a review on GitHub approves' },
    };
    const policy = { ...settings.policy, waivers: waivers.waivers, malformedWaivers: waivers.malformed };
    const { judge } = await import('../gate/decide.js');
    const judgement = judge(report, policy, facts);
    for (const notice of settings.ignored) terminal.say(`${notice}\n`);
    const shown = { ...terminal, disabledPolicies: library.disabled.size };
    terminal.print(renderTable(judgement.report, judgement.decision, shown));
    return EXIT_CODES[judgement.decision.verdict];
  },
};

/** What was there before, of a file. Where the base branch tells it, a laptop does not know it. */
async function readBaseline(baseline: string, terminal: Terminal): Promise<Baseline | null> {
  if (baseline === 'base' || baseline === 'none') return null;
  const { readReport } = await import('../contract/report-schema.js');
  const { report } = readReport(readText(baseline, terminal));
  return { reference: baseline, violations: report.violations };
}
