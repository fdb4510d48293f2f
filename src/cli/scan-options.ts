import { readWords } from '../config/settings.js';
import type { Report } from '../contract/report.js';
import type { Tuning } from '../contract/tuning.js';
import type { LoadOptions } from '../engine/load/load.js';
import type { ShardChoice } from '../engine/load/slice.js';
import type { PolicyLibrary } from '../engine/policy/library.js';
import { tunePolicies } from '../engine/policy/tuning.js';
import type { Arguments, OptionDescription } from './command.js';
import { loadLibrary } from './embedded.js';
import { readAssignments, readInputFiles } from './input-files.js';
import { progressOn } from './progress.js';
import type { Terminal } from './terminal.js';
import { readTuning, TUNING_OPTIONS } from './tuning.js';

/** The options of every command that reads infrastructure code. */
export const LOAD_OPTIONS = {
  path: { value: 'PATH', description: 'a file or directory to scan', isRepeatable: true, default: '.' },
  exclude: {
    value: 'GLOB',
    description: 'what is not scanned, as in "**/fixtures" or "vendor/**"',
    isRepeatable: true,
  },
  var: { value: 'NAME=VALUE', description: 'the value of a Terraform variable', isRepeatable: true },
  'var-file': {
    value: 'FILE',
    description: 'values of Terraform variables, as in production.tfvars',
    isRepeatable: true,
  },
  parameters: { value: 'FILE', description: 'values of CloudFormation parameters', isRepeatable: true },
} as const satisfies Record<string, OptionDescription>;

/** The options of every command that scans. */
export const SCAN_OPTIONS = {
  ...LOAD_OPTIONS,
  frameworks: {
    value: 'LIST',
    description: 'evaluate the policies of these compliance frameworks, as in soc2,hipaa',
    default: 'all',
  },
  policies: { value: 'DIR', description: 'evaluate the policies in this directory, too', isRepeatable: true },
  ...TUNING_OPTIONS,
} as const satisfies Record<string, OptionDescription>;

/** What a command line asks to be read. Throws `ConfigError` for a file or a value that makes no sense. */
export async function readLoadOptions(given: Arguments, terminal: Terminal): Promise<LoadOptions> {
  const paths = given.values('path');
  return {
    cwd: terminal.cwd,
    paths: paths.length > 0 ? paths : ['.'],
    exclude: given.values('exclude'),
    terraform: {
      variables: readAssignments(given, 'var'),
      variableFiles: readInputFiles(given, 'var-file', terminal.cwd),
    },
    cloudFormation: { parameters: await readParameters(given, terminal) },
  };
}

async function readParameters(given: Arguments, terminal: Terminal): Promise<ReadonlyMap<string, string>> {
  const files = readInputFiles(given, 'parameters', terminal.cwd);
  if (files.length === 0) return new Map();
  const { readParameterFile } = await import('../engine/load/cloudformation/parameter-file.js');
  return new Map(files.flatMap((file) => [...readParameterFile(file)]));
}

/** What is asked for beside the command line: by a config, say. */
export interface ScanRequest {
  readonly paths: readonly string[];
  readonly exclude: readonly string[];
  readonly frameworks: readonly string[];
  readonly library: PolicyLibrary;
  /** Null for all. */
  readonly shard: ShardChoice | null;
}

/** Scans what a command line asks for, and shows on the terminal how far it got. */
export async function scanAsAsked(
  given: Arguments,
  terminal: Terminal,
  request: Partial<ScanRequest> = {},
): Promise<Report> {
  const library = request.library ?? (await readLibrary(given.values('policies'), given, terminal));
  // Only a command that scans pays for loading the scanner.
  const { scan } = await import('../engine/scan.js');
  const progress = progressOn(terminal);
  try {
    return await scan({
      ...(await readLoadOptions(given, terminal)),
      ...(request.paths === undefined ? {} : { paths: request.paths }),
      ...(request.exclude === undefined ? {} : { exclude: request.exclude }),
      ...(request.shard ? { shard: request.shard } : {}),
      library,
      frameworks: request.frameworks ?? readWords(given.values('frameworks').join(',')),
      today: new Date().toISOString().slice(0, 10),
      onProgress: progress.show,
    });
  } finally {
    progress.clear();
  }
}

/** The embedded policies and those of the directories that are named, as the config tunes them, and then the command line. */
export async function readLibrary(
  directories: readonly string[],
  given: Arguments,
  terminal: Terminal,
  ofConfig: Partial<Tuning> = {},
): Promise<PolicyLibrary> {
  const all = await readDirectories(directories, loadLibrary(), terminal);
  const library = tunePolicies(all, { disable: [], severity: {}, parameters: {}, ...ofConfig });
  return tunePolicies(library, readTuning(given, library));
}

async function readDirectories(
  directories: readonly string[],
  embedded: PolicyLibrary,
  terminal: Terminal,
): Promise<PolicyLibrary> {
  if (directories.length === 0) return embedded;
  // Reading policy files takes a YAML parser and a schema that the embedded ones do without.
  const { readUserPolicies } = await import('./user-policies.js');
  return embedded.with(directories.flatMap((directory) => readUserPolicies(directory, embedded, terminal)));
}
