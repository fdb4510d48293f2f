/** What `config show` prints: what a run would hold the change to, and who says so. */
import type { GateConfig } from '../config/schema.js';
import { assertNever } from '../contract/assert-never.js';
import type { Checkpoint, Waiver } from '../contract/decision.js';
import type { ParameterValue, Tuning } from '../contract/tuning.js';
import { waiverState, type WaiverState } from '../gate/waivers.js';
import { visible } from '../present/visible.js';
import { columns } from './columns.js';
import type { Arguments } from './command.js';
import { readGateRequest, tuningOf, type GateRequest } from './gate-settings.js';
import { readLibrary } from './scan-options.js';
import type { Terminal } from './terminal.js';
import { readTuning } from './tuning.js';

interface ShownWaiver extends Omit<Waiver, 'policies'> {
  readonly state: WaiverState;
}

/** One thing that is changed of a policy. */
interface PolicyChange {
  /** As it was written: a name, an alias, or a rule (`policy/rule`). */
  readonly policy: string;
  /** `disabled`, `severity`, or a parameter. */
  readonly setting: string;
  readonly value: ParameterValue;
  readonly from: 'config' | 'option';
}

/** What is shown, as JSON has it. */
interface ShownConfig {
  readonly config: string | null;
  readonly locked: boolean;
  readonly settings: readonly { readonly name: string; readonly value: string; readonly from: string }[];
  /** Options that a locked config keeps from making the gate laxer. */
  readonly ignored: readonly string[];
  readonly stage: {
    readonly name: string;
    readonly because: string;
    readonly frameworks: readonly string[];
    readonly checkpoints: readonly Checkpoint[];
  } | null;
  readonly other_stages: readonly string[];
  readonly policies: readonly PolicyChange[];
  readonly waivers: readonly ShownWaiver[];
  readonly malformed_waivers: readonly string[];
}

/** Throws `ConfigError` for what makes no sense in the config or the options, and for policies that do not exist. */
export async function showConfig(
  given: Arguments,
  output: 'table' | 'json',
  terminal: Terminal,
): Promise<number> {
  const request = await readGateRequest(given, terminal);
  const ofConfig = tuningOf(request.config);
  const library = await readLibrary(request.settings.policyDirectories, given, terminal, ofConfig);
  const resolve = (name: string): readonly string[] => library.named(name).map((policy) => policy.name);
  const policies = [...changesOf(ofConfig, 'config'), ...changesOf(readTuning(given, library), 'option')];
  const shown = { ...(await describe(request, resolve)), policies };
  terminal.print(output === 'json' ? `${JSON.stringify(shown, null, 2)}\n` : asText(shown));
  return 0;
}

async function describe(
  { config, configFile, settings }: GateRequest,
  resolve: (name: string) => readonly string[],
): Promise<Omit<ShownConfig, 'policies'>> {
  const today = new Date().toISOString().slice(0, 10);
  const { stage } = settings;
  const { waivers, malformed } = await readWaivers(config, today, resolve);
  return {
    config: configFile,
    locked: settings.isLocked,
    settings: settings.shown.map(({ name, value, from }) => ({
      name,
      value,
      from: from.replace('input', 'option'),
    })),
    ignored: settings.ignored,
    stage:
      stage === undefined
        ? null
        : {
            name: stage.stage.name,
            because: stage.because,
            frameworks: stage.stage.frameworks,
            checkpoints: stage.stage.checkpoints,
          },
    other_stages: (settings.policy.otherStages ?? []).map(({ name }) => name),
    waivers: waivers.map(({ policies, ...waiver }) => ({
      ...waiver,
      state: waiverState({ policies, ...waiver }, today),
    })),
    malformed_waivers: malformed,
  };
}

async function readWaivers(
  config: GateConfig,
  today: string,
  resolve: (name: string) => readonly string[],
): Promise<{ readonly waivers: readonly Waiver[]; readonly malformed: readonly string[] }> {
  if (config.waivers === undefined) return { waivers: [], malformed: [] };
  const waivers = await import('../config/waivers.js');
  return waivers.readWaivers(config, today, resolve);
}

function asText(shown: ShownConfig): string {
  const { config, locked, settings, ignored } = shown;
  const blocks = [
    config === null
      ? 'There is no config: the defaults hold.\n'
      : `Config: ${visible(config)}${locked ? ' (locked: options can make the gate stricter only)' : ''}\n`,
    table([
      ['SETTING', 'VALUE', 'FROM'],
      ...settings.map(({ name, value, from }) => [name, value === '' ? '–' : value, from]),
    ]),
    ignored.map((sentence) => `${visible(sentence)}\n`).join(''),
    stageText(shown),
    changeText(shown.policies),
    waiverText(shown),
  ];
  return blocks.filter((block) => block !== '').join('\n');
}

function stageText({ stage, other_stages: others }: ShownConfig): string {
  if (stage === null)
    return others.length === 0
      ? ''
      : visible(`No stage is chosen of ${others.join(', ')}: the limits above hold.`) + '\n';
  const lines = [
    `Stage ${stage.name}: ${stage.because}`,
    ...(stage.frameworks.length > 0 ? [`  only policies of ${stage.frameworks.join(', ')}`] : []),
    ...stage.checkpoints.map(
      (checkpoint) => `  ${checkpoint.action}: ${asks(checkpoint)}; ${checkpoint.name}`,
    ),
    ...(others.length > 0 ? [`Other stages: ${others.join(', ')}`] : []),
  ];
  return lines.map((line) => `${visible(line)}\n`).join('');
}

function asks({ rule }: Checkpoint): string {
  switch (rule.kind) {
    case 'severity':
      return rule.from === null ? 'no violation' : `violations from ${rule.from} on`;
    case 'score':
      return `a score of ${rule.framework} below ${rule.minimum}`;
    case 'approval':
      return `until ${rule.approvers.join(' and ')} approved`;
    default:
      return assertNever(rule);
  }
}

function changesOf(
  { disable, severity, parameters }: Tuning,
  from: PolicyChange['from'],
): readonly PolicyChange[] {
  return [
    ...disable.map((policy) => ({ policy, setting: 'disabled', value: true, from })),
    ...Object.entries(severity).map(([policy, value]) => ({ policy, setting: 'severity', value, from })),
    ...Object.entries(parameters).flatMap(([policy, values]) =>
      Object.entries(values).map(([setting, value]) => ({ policy, setting, value, from })),
    ),
  ];
}

function changeText(changes: readonly PolicyChange[]): string {
  const rows = changes.map(({ policy, setting, value, from }) => [
    policy,
    `${setting}: ${typeof value === 'object' ? value.join(', ') : String(value)}`,
    from,
  ]);
  return rows.length === 0 ? '' : table([['POLICY', 'CHANGED TO', 'FROM'], ...rows]);
}

const STATES: Readonly<Record<WaiverState, string>> = {
  ended: 'ended, does not count',
  'names-no-policy': 'no policy is called so, does not count',
  'ends-soon': 'counts, ends soon',
  counts: 'counts',
};

function waiverText({ waivers, malformed_waivers: malformed }: ShownConfig): string {
  const rows = waivers.map(({ policy, resource, path, owner, expires, state }) => [
    policy,
    [resource, path].filter((part) => part !== null).join(' in ') || 'all resources',
    owner,
    expires,
    STATES[state],
  ]);
  const head = ['WAIVER OF', 'FOR', 'OWNER', 'UNTIL', 'STATE'];
  const sentences = malformed.map((sentence) => `${visible(sentence)}\n`).join('');
  return (rows.length === 0 ? '' : table([head, ...rows])) + sentences;
}

function table(rows: readonly (readonly string[])[]): string {
  return columns(rows.map((row) => row.map(visible)));
}
