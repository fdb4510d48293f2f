import path from 'node:path';
import { ConfigError } from '../contract/errors.js';
import { readSource } from '../engine/load/read-source.js';
import type { Source } from '../engine/model/source.js';
import type { Arguments } from './command.js';

/** The files that an option names. Throws `ConfigError` for one that cannot be read. */
export function readInputFiles(given: Arguments, option: string, cwd: string): readonly Source[] {
  return given.values(option).map((file) => {
    const { source, diagnostics } = readSource({ absolute: path.resolve(cwd, file), path: file });
    if (source !== undefined) return source;
    throw new ConfigError(
      'path-invalid',
      `--${option} ${file}: ${diagnostics[0]?.message ?? 'cannot be read'}`,
    );
  });
}

/** `NAME=VALUE`, as often as the option was given; the last value of a name counts. */
export function readAssignments(given: Arguments, option: string): ReadonlyMap<string, string> {
  return new Map(
    given.values(option).map((text) => {
      const equals = text.indexOf('=');
      if (equals > 0) return [text.slice(0, equals).trim(), text.slice(equals + 1)] as const;
      throw new ConfigError('input-invalid', `--${option} is ${JSON.stringify(text)}; it takes NAME=VALUE.`);
    }),
  );
}
