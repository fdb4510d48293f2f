import { ConfigError, ScanError, messageOf } from '../contract/errors.js';
import { nearest } from '../contract/nearest.js';
import { VERSION } from '../contract/version.js';
import { parseArguments } from './arguments.js';
import type { Command } from './command.js';
import { baseline } from './baseline.js';
import { config } from './config.js';
import { frameworks } from './frameworks.js';
import { gate } from './gate.js';
import { renderCommandHelp, renderHelp } from './help.js';
import { inventory } from './inventory.js';
import { merge } from './merge.js';
import { policies } from './policies.js';
import { resources } from './resources.js';
import { scan } from './scan.js';
import type { Terminal } from './terminal.js';

const COMMANDS: readonly Command[] = [
  scan,
  merge,
  gate,
  config,
  baseline,
  inventory,
  policies,
  frameworks,
  resources,
];

/** Exit code for wrong usage, wrong input, and for whatever kept the gate from a verdict. */
const NO_VERDICT = 2;

/** Runs one command line and gives its exit code. Whatever goes wrong is said on standard error. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await dispatch(argv, terminal);
  } catch (error) {
    const isExpected = error instanceof ConfigError || error instanceof ScanError;
    terminal.say(`policycortex: ${isExpected ? error.message : `unexpected error: ${messageOf(error)}`}\n`);
    if (!isExpected && error instanceof Error) terminal.say(`${error.stack ?? ''}\n`);
    return NO_VERDICT;
  }
}

async function dispatch(argv: readonly string[], terminal: Terminal): Promise<number> {
  const [name, ...rest] = argv;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    terminal.print(renderHelp(COMMANDS));
    return name === undefined ? NO_VERDICT : 0;
  }
  if (name === '--version' || name === '-V') {
    terminal.print(`${VERSION}\n`);
    return 0;
  }
  const command = COMMANDS.find((candidate) => candidate.name === name);
  if (command === undefined) throw unknownCommand(name);
  if (rest.includes('--help') || rest.includes('-h')) {
    terminal.print(renderCommandHelp(command));
    return 0;
  }
  return command.run(parseArguments(command, rest), terminal);
}

function unknownCommand(name: string): ConfigError {
  const names = COMMANDS.map((command) => command.name);
  const suggestion = nearest(name, names);
  return new ConfigError(
    'name-unknown',
    `there is no command ${JSON.stringify(name)}${suggestion === undefined ? '' : `; did you mean "${suggestion}"`}. ` +
      `The commands are ${names.join(', ')}. See: policycortex --help`,
  );
}
