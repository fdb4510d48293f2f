import { ConfigError } from '../../../src/contract/errors.js';
import { compilePolicy } from '../../../src/engine/policy/compile-policy.js';
import { normaliseFrameworkId } from '../../../src/engine/policy/framework-id.js';
import { PolicyLibrary } from '../../../src/engine/policy/library.js';
import { framework, policy } from './sample-policy.js';

const pci = framework('PCI_DSS', ['1.2.5', '3.5.1'], { aliases: ['pci'] });
const soc2 = framework('SOC2', ['CC6.1']);
const encryption = policy({ name: 's3-encryption', aliases: ['CKV_AWS_19'], compliance_mapping: [{ framework: 'SOC2', control: 'CC6.1' }] }); // prettier-ignore
const acl = policy({ name: 's3-acl', aliases: ['CKV_AWS_20', 'ckv_aws_19'] });
const library = new PolicyLibrary({ policies: [encryption, acl], frameworks: [pci, soc2] });

test.each<[string, string]>([
  ['soc2', 'SOC2'],
  ['pci-dss', 'PCI_DSS'],
  ['PCI_DSS', 'PCI_DSS'],
  [' Pci Dss ', 'PCI_DSS'],
  ['pci', 'PCI_DSS'],
])('%s is %s', (input, id) => {
  expect(normaliseFrameworkId(input, library.frameworks)).toBe(id);
  expect(library.framework(input).id).toBe(id);
});

test('an unknown framework is refused with a suggestion and all there are', () => {
  const message = "unknown framework 'soc3'. Did you mean 'SOC2'? There are: PCI_DSS, SOC2.";
  expect(() => library.framework('soc3')).toThrow(new ConfigError('name-unknown', message));
});

test('policies are found by name and alias', () => {
  expect(library.find('S3-Encryption')).toEqual([encryption]);
  expect(library.find('CKV_AWS_19')).toEqual([encryption, acl]);
  expect(library.named('nothing')).toEqual([]);
  expect(() => library.find('s3-encription')).toThrow(
    "unknown policy 's3-encription'. Did you mean 's3-encryption'?",
  );
});

test('two policies of one name are refused', () => {
  expect(() => library.with([policy({ name: 'S3-ACL' })])).toThrow("two policies are named 'S3-ACL'");
  expect(library.with([policy({ name: 'mine' })]).find('mine')).toHaveLength(1);
});

test('frameworks choose policies', () => {
  expect(library.policiesOf(['SOC2'])).toEqual([encryption]);
  expect(library.policiesOf(['PCI_DSS'])).toEqual([]);
  expect(library.policiesOf([])).toHaveLength(2);
  // A team's own rule holds whatever is assessed.
  const own = policy({ name: 'mine', compliance_mapping: [] });
  expect(library.with([own]).policiesOf(['SOC2'])).toEqual([encryption, own]);
  expect(library.controlsOf(soc2).map(([{ id }, policies]) => [id, policies])).toEqual([
    ['CC6.1', [encryption]],
  ]);
});

test('a condition is compiled at its first use', () => {
  const broken = policy({
    rules: [{ id: 'r', condition: 'x =', effect: 'DENY', severity: 'LOW', message: '' }],
  });
  const compiled = compilePolicy(broken);
  expect(() => compiled.rules()).toThrow("a-policy, rule r: '=' is not an operator");
});
