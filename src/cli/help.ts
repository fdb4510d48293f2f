import { VERSION } from '../contract/version.js';
import type { Command, Example } from './command.js';

/** What `policycortex --help` prints. */
export function renderHelp(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  const examples = commands.flatMap((command) => command.examples.slice(0, 1));
  return [
    `policycortex ${VERSION}: scans infrastructure code and decides whether it may go on.`,
    '',
    'Usage: policycortex COMMAND [OPTION]…',
    '',
    'Commands:',
    ...commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`),
    '',
    'Options:',
    '  --help     this text, or that of a command: policycortex scan --help',
    '  --version  the version',
    '',
    ...renderExamples(examples),
    'Exit codes: 0 passed, or the command did its work; 1 the gate failed; 2 wrong usage or input, or no verdict.',
    '',
  ].join('\n');
}

/** What `policycortex COMMAND --help` prints. */
export function renderCommandHelp(command: Command): string {
  const rows = Object.entries(command.options).map(([name, option]) => ({
    left: `--${name}${option.value === undefined ? '' : ` ${option.value}`}`,
    right: option.description + (option.default === undefined ? '' : ` (default: ${option.default})`),
  }));
  const width = Math.max(...rows.map(({ left }) => left.length));
  return [
    command.summary,
    '',
    `Usage: policycortex ${[command.name, command.operands].filter((part) => part !== '').join(' ')} [OPTION]…`,
    '',
    'Options:',
    ...rows.map(({ left, right }) => `  ${left.padEnd(width)}  ${right}`),
    '',
    ...renderExamples(command.examples),
  ].join('\n');
}

function renderExamples(examples: readonly Example[]): string[] {
  if (examples.length === 0) return [];
  return ['Examples:', ...examples.flatMap(({ command, purpose }) => [`  # ${purpose}`, `  ${command}`]), ''];
}
