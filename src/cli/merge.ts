import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ConfigError, messageOf, ScanError } from '../contract/errors.js';
import type { NamedReport } from '../contract/merge-shards.js';
import { usage } from './arguments.js';
import type { Command } from './command.js';
import type { Terminal } from './terminal.js';

export const merge: Command = {
  name: 'merge',
  summary: 'Joins the reports of all shards of a scan into the report that one scan would have given.',
  operands: 'FILE…',
  options: {
    output: { value: 'FILE', description: 'where to write the report', default: 'standard output' },
  },
  examples: [
    {
      purpose: 'scan in two parts, on two machines perhaps, and join what they found',
      command:
        'policycortex scan --shard 1/2 --output json > shard-1.json\n' +
        '    policycortex scan --shard 2/2 --output json > shard-2.json\n' +
        '    policycortex merge shard-*.json --output report.json',
    },
  ],
  run: async (given, terminal) => {
    const files = (await Promise.all(given.operands.map((operand) => expand(operand, terminal)))).flat();
    if (files.length === 0) {
      throw usage(merge, 'no report is named; name those of all shards, as in shard-*.json.');
    }
    const { mergeShards } = await import('../contract/merge-shards.js');
    const { readReportBytes } = await import('../contract/report-schema.js');
    const reports = files.map((file): NamedReport => {
      try {
        return { name: file, report: readReportBytes(readFileSync(path.resolve(terminal.cwd, file))).report };
      } catch (cause) {
        if (cause instanceof ScanError)
          throw new ScanError(cause.code, `${file}: ${cause.message}`, { cause });
        throw new ConfigError('path-invalid', `${file} cannot be read: ${messageOf(cause)}.`, { cause });
      }
    });
    const text = `${JSON.stringify(mergeShards(reports), null, 2)}\n`;
    const output = given.value('output');
    if (output === undefined) terminal.print(text);
    else writeTo(path.resolve(terminal.cwd, output), output, text);
    return 0;
  },
};

/** Most shells have expanded a `*` themselves; that of Windows has not. */
async function expand(operand: string, { cwd }: Terminal): Promise<readonly string[]> {
  const { dir, base } = path.parse(operand);
  const isThere = statSync(path.resolve(cwd, operand), { throwIfNoEntry: false }) !== undefined;
  if (isThere || !base.includes('*')) return [operand];
  const { matchesWildcard } = await import('../contract/glob.js');
  let names: readonly string[] = [];
  try {
    names = readdirSync(path.resolve(cwd, dir));
  } catch {
    // Said below: there is no such file.
  }
  const found = names.filter((name) => matchesWildcard(name, base)).sort();
  if (found.length > 0) return found.map((name) => path.join(dir, name));
  throw new ConfigError('path-invalid', `${operand}: no such file. Name the reports of all shards.`);
}

function writeTo(file: string, name: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (cause) {
    throw new ConfigError('path-invalid', `${name} cannot be written: ${messageOf(cause)}.`, { cause });
  }
}
