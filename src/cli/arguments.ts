import { parseArgs } from 'node:util';
import { ConfigError } from '../contract/errors.js';
import { nearest } from '../contract/nearest.js';
import type { Arguments, Command } from './command.js';

/**
 * Takes a command line apart, after the POSIX and GNU conventions that `util.parseArgs` follows.
 * Throws `ConfigError` for an option that the command does not have and for a value that is missing or too much.
 */
export function parseArguments(command: Command, argv: readonly string[]): Arguments {
  const { tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(
      Object.entries(command.options).map(([name, { value }]) => [
        name,
        { type: value === undefined ? ('boolean' as const) : ('string' as const), multiple: true },
      ]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const operands: string[] = [];
  const given = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const value = checkOption(command, token.rawName, token.name, token.value);
    const values = given.get(token.name) ?? [];
    if (values.length > 0 && command.options[token.name]?.isRepeatable !== true) {
      throw usage(command, `${token.rawName} was given twice.`);
    }
    given.set(token.name, [...values, value]);
  }
  return {
    operands,
    has: (option) => given.has(option),
    value: (option) => given.get(option)?.at(-1),
    values: (option) => given.get(option) ?? [],
  };
}

function checkOption(command: Command, rawName: string, name: string, value: string | undefined): string {
  const option = Object.hasOwn(command.options, name) ? command.options[name] : undefined;
  if (option === undefined) {
    const suggestion = nearest(name, Object.keys(command.options));
    throw usage(
      command,
      `there is no option ${rawName}${suggestion === undefined ? '' : `; did you mean --${suggestion}`}.`,
    );
  }
  if (option.value === undefined) {
    if (value !== undefined)
      throw usage(command, `${rawName} takes no value, and got ${JSON.stringify(value)}.`);
    return '';
  }
  if (value === undefined || value === '')
    throw usage(command, `${rawName} needs a value: ${rawName} ${option.value}.`);
  return value;
}

/** A command line that cannot be run as it stands. */
export function usage(command: Command, what: string): ConfigError {
  return new ConfigError('input-invalid', `${what} See: policycortex ${command.name} --help`);
}
