import path from 'node:path';
import type { PolicyFolder } from '../engine/policy-directory.js';
import { runSample, sampleKind, type SampleResult } from '../engine/samples.js';
import { loadLibrary } from './embedded.js';
import type { Terminal } from './terminal.js';
import { readUserFolders } from './user-policies.js';

/** Says that the policies below a directory are right; throws `ConfigError` for the first that is not. */
export function validate(directory: string, terminal: Terminal): number {
  const folders = read(directory, terminal);
  terminal.print(`${folders.length} ${folders.length === 1 ? 'policy is' : 'policies are'} valid
`);
  return 0;
}

/** Runs the samples of the policies below a directory; 1 when one does not show what it is there for. */
export async function test(directory: string, terminal: Terminal): Promise<number> {
  const folders = read(directory, terminal);
  let samples = 0;
  let failed = 0;
  for (const folder of folders) {
    const results = await runSamples(folder, terminal.cwd);
    samples += results.length;
    failed += results.filter(({ problems }) => problems.length > 0).length;
    for (const { file, problems } of results) {
      for (const problem of problems) terminal.print(`${file}: ${problem}\n`);
    }
    if (results.length === 0) terminal.print(`${folder.file}: no sample (fail.tf, pass.tf, unknown.tf, …)\n`);
  }
  terminal.print(
    `${folders.length} policies, ${samples} samples: ${samples - failed} passed, ${failed} failed\n`,
  );
  return failed === 0 ? 0 : 1;
}

function read(directory: string, terminal: Terminal): readonly PolicyFolder[] {
  return readUserFolders(directory, loadLibrary(), terminal);
}

async function runSamples(
  { directory, policy, neighbours }: PolicyFolder,
  cwd: string,
): Promise<readonly SampleResult[]> {
  const results: SampleResult[] = [];
  for (const name of neighbours) {
    const kind = sampleKind(name);
    if (kind !== null) results.push(await runSample(policy, kind, path.posix.join(directory, name), cwd));
  }
  return results;
}
