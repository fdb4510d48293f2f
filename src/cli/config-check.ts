/** What `config validate` says of a config beyond its form: whether all that it names is there, and does what was meant. */
import { statSync } from 'node:fs';
import path from 'node:path';
import type { GateConfig } from '../config/schema.js';
import { readWaiver } from '../config/waivers.js';
import { ConfigError } from '../contract/errors.js';
import type { Tuning } from '../contract/tuning.js';
import type { YamlFile } from '../contract/yaml-file.js';
import type { PolicyLibrary } from '../engine/policy/library.js';
import { tunePolicies } from '../engine/policy/tuning.js';
import { waiverState } from '../gate/waivers.js';
import { checkStages } from './config-stages-check.js';
import { readBaseline } from './stored-baseline.js';
import type { Terminal } from './terminal.js';
import { readUserPolicies } from './user-policies.js';

/** An error keeps the gate from doing what the config says; a warning is about what it says and probably does not mean. */
export interface Finding {
  readonly level: 'error' | 'warning';
  /** `file:line:column: …`. Holds text from the config. */
  readonly message: string;
}

export type ConfigFile = YamlFile<GateConfig>;
type Place = readonly PropertyKey[];

/** Checks a config that has the right form, against the policies that the CLI comes with, and the directory that the terminal is in. */
export async function checkConfig(
  file: ConfigFile,
  embedded: PolicyLibrary,
  terminal: Terminal,
  /** In UTC, YYYY-MM-DD. */
  today: string,
): Promise<readonly Finding[]> {
  const directories = checkDirectories(file, embedded, terminal);
  const { library } = directories;
  return [
    ...checkPaths(file, terminal),
    ...checkFrameworks(file, library),
    ...checkStages(file),
    ...directories.findings,
    ...checkTuning(file, library),
    ...checkWaivers(file, library, today),
    ...(await checkBaseline(file, terminal)),
  ];
}

function checkPaths({ data, error }: ConfigFile, { cwd }: Terminal): readonly Finding[] {
  const paths: readonly (readonly [string, Place])[] =
    typeof data.path === 'string'
      ? [[data.path, ['path']]]
      : (data.path ?? []).map((name, index) => [name, ['path', index]]);
  return paths
    .filter(([name]) => statSync(path.resolve(cwd, name), { throwIfNoEntry: false }) === undefined)
    .map(([name, place]) =>
      asError(
        error(`there is no ${name} here: name what is to be scanned, from the root of the repository`, place),
      ),
    );
}

function checkFrameworks(file: ConfigFile, library: PolicyLibrary): readonly Finding[] {
  const { data } = file;
  const named: (readonly [string, Place])[] = [];
  const add = (names: readonly string[] | undefined, place: Place): void => {
    for (const [index, name] of (names ?? []).entries()) named.push([name, [...place, index]]);
  };
  add(data.frameworks, ['frameworks']);
  for (const [index, { frameworks }] of (data.stages ?? []).entries())
    add(frameworks, ['stages', index, 'frameworks']);
  for (const [name, { before_deploy: checkpoints }] of Object.entries(data.deployment ?? {})) {
    for (const [index, { compliance_check: check }] of checkpoints.entries()) {
      add(check?.frameworks, ['deployment', name, 'before_deploy', index, 'compliance_check', 'frameworks']);
    }
  }
  const scored = Object.keys(data.thresholds?.min_score ?? {});
  return [
    ...named.flatMap(([name, place]) => attempt(file, place, undefined, () => library.framework(name))),
    ...scored.flatMap((name) =>
      attempt(file, ['thresholds', 'min_score', name], 'key', () => library.framework(name)),
    ),
  ];
}

/** The policies of the directories that can be read are known to all checks that follow. */
function checkDirectories(
  file: ConfigFile,
  embedded: PolicyLibrary,
  terminal: Terminal,
): { readonly library: PolicyLibrary; readonly findings: readonly Finding[] } {
  let library = embedded;
  const findings: Finding[] = [];
  for (const [index, name] of (file.data.policies?.directories ?? []).entries()) {
    const place = ['policies', 'directories', index];
    if (statSync(path.resolve(terminal.cwd, name), { throwIfNoEntry: false })?.isDirectory() !== true) {
      findings.push(asError(file.error(`there is no directory ${name} here`, place)));
      continue;
    }
    try {
      library = library.with(readUserPolicies(name, embedded, terminal));
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      findings.push(asError(file.error(`the policies in ${name} cannot be used: ${error.message}`, place)));
    }
  }
  return { library, findings };
}

function checkTuning(file: ConfigFile, library: PolicyLibrary): readonly Finding[] {
  const { disable = [], severity = {}, parameters = {} } = file.data.policies ?? {};
  const tune = (tuning: Partial<Tuning>, place: Place, at?: 'key'): readonly Finding[] =>
    attempt(file, ['policies', ...place], at, () =>
      tunePolicies(library, { disable: [], severity: {}, parameters: {}, ...tuning }),
    );
  return [
    ...disable.flatMap((name, index) => tune({ disable: [name] }, ['disable', index])),
    ...Object.entries(severity).flatMap(([name, level]) =>
      tune({ severity: { [name]: level } }, ['severity', name], 'key'),
    ),
    ...Object.entries(parameters).flatMap(([policy, values]) =>
      library.named(policy).length === 0
        ? attempt(file, ['policies', 'parameters', policy], 'key', () => library.find(policy))
        : Object.entries(values).flatMap(([name, value]) =>
            tune({ parameters: { [policy]: { [name]: value } } }, ['parameters', policy, name], 'key'),
          ),
    ),
  ];
}

function checkWaivers(file: ConfigFile, library: PolicyLibrary, today: string): readonly Finding[] {
  const { waivers = [], waiver_max_days: limit } = file.data;
  const resolve = (name: string): readonly string[] => library.named(name).map((policy) => policy.name);
  return waivers.flatMap((entry, index) => {
    const place = ['waivers', index];
    const read = readWaiver(entry, limit, today, resolve);
    if ('problems' in read) {
      return read.problems.map(({ path: inner, message }) => {
        const isMissing = inner.length > 0 && entry[String(inner[0])] === undefined;
        return asError(
          file.error(`the waiver does not count: ${message}`, isMissing ? place : [...place, ...inner]),
        );
      });
    }
    const { waiver } = read;
    switch (waiverState(waiver, today)) {
      case 'names-no-policy':
        return attempt(file, [...place, 'policy'], undefined, () => library.find(waiver.policy));
      case 'ended':
        return [
          asWarning(
            file.error(
              `the waiver ended on ${waiver.expires} and does not count: remove it, or decide anew`,
              [...place, 'expires'],
            ),
          ),
        ];
      case 'ends-soon':
        return [asWarning(file.error(`the waiver ends soon, on ${waiver.expires}`, [...place, 'expires']))];
      case 'counts':
        return [];
    }
  });
}

async function checkBaseline(file: ConfigFile, terminal: Terminal): Promise<readonly Finding[]> {
  const { baseline } = file.data;
  if (baseline === undefined || baseline === 'base' || baseline === 'none') return [];
  try {
    await readBaseline(baseline, terminal);
    return [];
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return [asError(file.error(error.message, ['baseline']))];
  }
}

/** What somebody else refuses, said of a place in the config. */
function attempt(
  { error }: ConfigFile,
  place: Place,
  at: 'key' | undefined,
  act: () => unknown,
): readonly Finding[] {
  try {
    act();
    return [];
  } catch (cause) {
    if (!(cause instanceof ConfigError)) throw cause;
    return [asError(error(cause.message, place, at))];
  }
}

export function asError({ message }: Error): Finding {
  return { level: 'error', message };
}

function asWarning({ message }: Error): Finding {
  return { level: 'warning', message };
}
