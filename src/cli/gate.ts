import { DEFAULT_LIMITS, readLimit, readMinimumScores } from '../config/settings.js';
import type { GatePolicy, Verdict } from '../contract/decision.js';
import { SEVERITIES, type Severity } from '../contract/severity.js';
import { decide } from '../gate/decide.js';
import { renderTable } from '../present/table.js';
import { usage } from './arguments.js';
import type { Arguments, Command, OptionDescription } from './command.js';
import { SCAN_OPTIONS, scanAsAsked } from './scan-options.js';

const EXIT_CODES = { passed: 0, failed: 1, error: 2 } as const satisfies Record<Verdict, number>;

export const gate: Command = {
  name: 'gate',
  summary: 'Scans, and decides as the action does whether the change may go on.',
  operands: '',
  options: {
    ...SCAN_OPTIONS,
    ...limitOptions(),
    'min-score': {
      value: 'LIST',
      description: 'the lowest compliance scores that pass, as in soc2=75,hipaa=90',
      isRepeatable: true,
    },
    'allow-empty': { description: 'pass when nothing was found to scan' },
    'allow-parse-errors': { description: 'let the verdict stand although some files could not be parsed' },
  },
  examples: [
    {
      purpose: 'judge a directory with the default limits',
      command: 'policycortex gate --path infrastructure',
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
    const policy = readPolicy(given);
    const { report, disabledPolicies } = await scanAsAsked(given, terminal);
    const decision = decide(report, policy);
    terminal.print(renderTable(report, decision, { ...terminal, disabledPolicies }));
    return EXIT_CODES[decision.verdict];
  },
};

function limitOptions(): Record<string, OptionDescription> {
  return Object.fromEntries(
    SEVERITIES.map((severity) => [
      optionOf(severity),
      {
        value: 'N',
        description: `how many ${severity} violations still pass`,
        default: DEFAULT_LIMITS[severity],
      },
    ]),
  );
}

function readPolicy(given: Arguments): GatePolicy {
  const maximum: Partial<Record<Severity, number>> = {};
  for (const severity of SEVERITIES) {
    const option = optionOf(severity);
    const limit = readLimit(`--${option}`, given.value(option) ?? DEFAULT_LIMITS[severity]);
    if (limit !== undefined) maximum[severity] = limit;
  }
  return {
    maximum,
    minimumScore: readMinimumScores('--min-score', given.values('min-score').join(',')),
    allowEmpty: given.has('allow-empty'),
    allowParseErrors: given.has('allow-parse-errors'),
  };
}

function optionOf(severity: Severity): string {
  return `max-${severity.toLowerCase()}`;
}
