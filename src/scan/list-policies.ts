import { z } from 'zod';
import { runInPrivate, type ScanOptions } from './scan.js';

const list = z.array(z.object({ name: z.string(), aliases: z.array(z.string()).catch([]) }));

export interface ListedPolicy {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** The policies that the CLI comes with; none where it cannot say. */
export async function listPolicies(options: ScanOptions): Promise<readonly ListedPolicy[]> {
  const { ending, stdout } = await runInPrivate(options, ['policies', 'list', '--output', 'json']);
  if (ending.kind !== 'exit' || ending.code !== 0) return [];
  try {
    return list.parse(JSON.parse(new TextDecoder().decode(stdout)));
  } catch {
    // A CLI of another kind: names that are not those of its violations then mean nothing.
    return [];
  }
}
