import { examineConfig } from '../config/read-config.js';
import type { GateConfig } from '../config/schema.js';
import { ConfigError } from '../contract/errors.js';
import { counted, listed } from '../contract/wording.js';
import { visible } from '../present/visible.js';
import { asError, checkConfig, type Finding } from './config-check.js';
import { loadLibrary } from './embedded.js';
import { readText } from './gate-settings.js';
import type { Terminal } from './terminal.js';

/** What is found in a config. */
interface Validation {
  readonly findings: readonly Finding[];
  /** What was looked at, for people; empty where the form alone is wrong already. */
  readonly checked: readonly string[];
}

/** Says all that is wrong with a config: 2 where that is an error, else 0. Throws `ConfigError` for a file that cannot be read. */
export async function validateConfig(
  file: string,
  output: 'table' | 'json',
  terminal: Terminal,
): Promise<number> {
  const { findings, checked } = await validate(readText(file, terminal), file, terminal);
  const errors = findings.filter(({ level }) => level === 'error').length;
  if (output === 'json') {
    terminal.print(`${JSON.stringify({ file, valid: errors === 0, findings, checked }, null, 2)}\n`);
    return errors === 0 ? 0 : 2;
  }
  for (const { level, message } of findings) terminal.print(`${level}: ${visible(message)}\n`);
  const warnings = findings.length - errors;
  const counts = [
    ...(errors > 0 ? [counted(errors, 'error')] : []),
    ...(warnings > 0 ? [counted(warnings, 'warning')] : []),
  ];
  const verdict = `${errors > 0 ? 'is not valid' : 'is valid'}${counts.length > 0 ? `: ${listed(counts)}` : ''}`;
  terminal.print(`${visible(file)} ${verdict}\n`);
  terminal.print(checked.length === 0 ? '' : `Checked: ${listed(checked)}\n`);
  return errors === 0 ? 0 : 2;
}

async function validate(text: string, file: string, terminal: Terminal): Promise<Validation> {
  try {
    const { config, errors } = examineConfig(text, file);
    if (config === null) return { findings: errors.map(asError), checked: [] };
    const today = new Date().toISOString().slice(0, 10);
    const findings = await checkConfig(config, loadLibrary(), terminal, today);
    return { findings: [...findings].sort(byPlace), checked: checkedParts(config.data) };
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return { findings: [asError(error)], checked: [] };
  }
}

/** Each message starts with its place: `file:line:column: `. */
function byPlace(a: Finding, b: Finding): number {
  const [x, y] = [a, b].map(({ message }) => /:(\d+):(\d+): /.exec(message));
  return Number(x?.[1]) - Number(y?.[1]) || Number(x?.[2]) - Number(y?.[2]);
}

function checkedParts({
  stages = [],
  deployment = {},
  waivers = [],
  paths = [],
  policies = {},
}: GateConfig): string[] {
  const tuned = [
    policies.disable ?? [],
    Object.keys(policies.severity ?? {}),
    Object.keys(policies.parameters ?? {}),
  ];
  const parts: readonly (readonly [number, string])[] = [
    [stages.length, 'stage'],
    [Object.keys(deployment).length, 'deployment'],
    [paths.length, 'path rule'],
    [waivers.length, 'waiver'],
    [tuned.flat().length, 'change of a policy'],
    [policies.directories?.length ?? 0, 'directory of policies'],
  ];
  const shown = parts.filter(([count]) => count > 0).map(([count, what]) => plural(count, what));
  return ['its form', ...shown];
}

const PLURALS: Readonly<Record<string, string>> = {
  'change of a policy': 'changes of policies',
  'directory of policies': 'directories of policies',
};

function plural(count: number, what: string): string {
  return count > 1 && PLURALS[what] !== undefined ? `${count} ${PLURALS[what]}` : counted(count, what);
}
