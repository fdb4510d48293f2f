import { controlsOf, describeFramework } from '../../src/cli/framework-controls.js';
import { PolicyLibrary } from '../../src/engine/policy/library.js';
import { framework, policy } from '../engine/policy/sample-policy.js';

const catalogue = framework('SOC2', [], {
  title: 'Trust criteria',
  version: '2017',
  controls: [
    { id: 'CC1.1', title: 'Ethics are lived', assessable: false, note: 'Conduct' },
    { id: 'CC6.1', title: 'Access is controlled', assessable: true, note: '' },
    { id: 'A1.2', title: 'Backups exist', assessable: true, note: '' },
  ],
});
const mapped = (name: string) =>
  policy({ name, compliance_mapping: [{ framework: 'SOC2', control: 'CC6.1' }] });

describe('the controls of a framework', () => {
  const library = new PolicyLibrary({
    policies: [mapped('bucket-encryption'), mapped('queue-encryption'), policy({ name: 'unrelated' })],
    frameworks: [catalogue],
  });
  const controls = controlsOf(library, catalogue);

  it('tell what cannot be assessed from what no policy assesses yet', () => {
    expect(controls.map(({ id, status, policies }) => [id, status, policies])).toEqual([
      ['CC1.1', 'NOT_ASSESSABLE', []],
      ['CC6.1', 'ASSESSED', ['bucket-encryption', 'queue-encryption']],
      ['A1.2', 'NO_POLICY', []],
    ]);
  });

  it('are shown with the gap in one place, no wider than the terminal', () => {
    const shown = describeFramework(catalogue, controls, { colour: false, width: 50 });
    expect(shown).toBe(`SOC2: Trust criteria (2017)

3 controls: 1 assessed by 2 policies, 1 without a
policy yet, 1 not assessable from code

Assessed
CC6.1  Access is controlled
       bucket-encryption, queue-encryption

No policy yet
A1.2   Backups exist

Not assessable from code
CC1.1  Ethics are lived (Conduct)
`);
  });

  it('leave out what there is none of', () => {
    const [, assessed] = controls;
    const shown = describeFramework(catalogue, assessed === undefined ? [] : [assessed], {
      colour: false,
      width: 200,
    });
    expect(shown).not.toContain('No policy yet');
    expect(shown).toContain('1 control: 1 assessed by 2 policies, 0 without a policy yet');
  });
});
