import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readPolicyFolders } from '../../src/engine/policy-directory.js';

const directoryWith = (policies: Readonly<Record<string, string>>): string => {
  const directory = mkdtempSync(path.join(tmpdir(), 'policies-'));
  for (const [name, text] of Object.entries(policies)) {
    mkdirSync(path.join(directory, name));
    writeFileSync(path.join(directory, name, 'policy.yaml'), text);
  }
  return directory;
};
const policyNamed = (name: string): string => `policy:
  name: ${name}
  description: d
  version: "1.0"
  category: c
  resource_types: [aws_sqs_queue]
  rules:
    - { id: r, condition: resource.x == null, effect: DENY, severity: LOW, message: m }
`;

test('policies are read in the order of their paths', () => {
  const directory = directoryWith({ b: policyNamed('b'), a: policyNamed('a') });
  expect(readPolicyFolders(directory, {}).map(({ policy }) => policy.name)).toEqual(['a', 'b']);
});

test('all policies that are not right are told at once', () => {
  const directory = directoryWith({ a: 'policy: {nam: x}\n', b: policyNamed('b'), c: 'policy: [\n' });
  expect(() => readPolicyFolders(directory, {})).toThrow(/a\/policy\.yaml:1:.*\n(?:.*\n)*.*c\/policy\.yaml:/);
});

test('a directory without a policy is refused', () => {
  expect(() => readPolicyFolders(directoryWith({}), {})).toThrow('holds no policy');
});

test('a policy may be any YAML file that says so at its top', () => {
  const directory = directoryWith({ a: policyNamed('a') });
  writeFileSync(path.join(directory, 'c.yaml'), `# Ours.\n${policyNamed('c')}`);
  writeFileSync(path.join(directory, 'b.yml'), policyNamed('b'));
  writeFileSync(path.join(directory, 'notes.yaml'), 'notes:\n  policy: none\n');
  writeFileSync(path.join(directory, 'a', 'fail.yaml'), 'kind: Pod\n');
  expect(
    readPolicyFolders(directory, {}).map(({ policy, neighbours }) => [policy.name, neighbours.join()]),
  ).toEqual([
    ['a', 'fail.yaml'],
    ['b', ''],
    ['c', ''],
  ]);
});

test('a link is refused, rather than passed over', () => {
  const directory = directoryWith({ a: policyNamed('a') });
  symlinkSync(path.join(directory, 'a', 'policy.yaml'), path.join(directory, 'b.yaml'));
  expect(() => readPolicyFolders(directory, {})).toThrow(/b\.yaml is a link/);
});
