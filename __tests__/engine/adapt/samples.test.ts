import path from 'node:path';
import { describeType } from '../../../src/engine/adapt/describe.js';
import { readFrameworks, readPolicyFolders } from '../../../src/engine/policy-directory.js';
import { runSample, sampleKind } from '../../../src/engine/samples.js';

const folders = readPolicyFolders('policies', {
  type: describeType,
  frameworks: readFrameworks('frameworks'),
});
const samples = folders.flatMap(({ directory, policy, neighbours }) =>
  neighbours.flatMap((name) => {
    const kind = sampleKind(name);
    return kind === null ? [] : [{ policy, kind, file: path.posix.join(directory, name) }];
  }),
);

describe('the samples beside the policies', () => {
  it.each(samples.map((sample) => [sample.file, sample] as const))(
    '%s shows what it is there for',
    async (_file, sample) => {
      const { problems } = await runSample(sample.policy, sample.kind, sample.file, process.cwd());
      expect(problems).toEqual([]);
    },
  );
});

it('each policy has a violating and a passing sample, in a folder of its name', () => {
  for (const { directory, policy } of folders) {
    expect(path.posix.basename(directory)).toBe(policy.name);
    const kinds = samples.filter((sample) => sample.policy === policy).map(({ kind }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(['fail', 'pass']));
  }
});

// It may lead to several policies: where another scanner checks in one what ours check in two.
it('no id of another scanner stands twice in a policy', () => {
  const twice = folders.flatMap(({ policy }) => {
    const aliases = policy.aliases.map((alias) => alias.toLowerCase());
    return aliases.filter((alias, index) => aliases.indexOf(alias) !== index);
  });
  expect(twice).toEqual([]);
});
