import type { Baseline, GateFacts, Verdict } from '../contract/decision.js';
import { renderTable } from '../present/table.js';
import { usage } from './arguments.js';
import type { Command } from './command.js';
import { GATE_OPTIONS, readGateRequest, tuningOf } from './gate-settings.js';
import { readLibrary, SCAN_OPTIONS, scanAsAsked } from './scan-options.js';
import { readBaseline } from './stored-baseline.js';
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
    const library = await readLibrary(settings.policyDirectories, given, terminal, tuningOf(config));
    const report = await scanAsAsked(given, terminal, {
      paths: settings.paths,
      exclude: settings.exclude,
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
      baseline: await baselineOf(settings.baseline, terminal),
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

/** Where the base branch tells what was there before, a laptop does not know it. */
async function baselineOf(baseline: string, terminal: Terminal): Promise<Baseline | null> {
  return baseline === 'base' || baseline === 'none' ? null : readBaseline(baseline, terminal);
}
