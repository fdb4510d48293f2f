import type { JudgedResource } from '../../src/engine/policy/evaluate.js';
import type { Policy } from '../../src/engine/policy/policy.js';
import { Outcomes, scoreFrameworks } from '../../src/engine/score.js';
import { framework, policy } from './policy/sample-policy.js';

const soc2 = framework('SOC2', ['C1', 'C2', 'C3', 'C4']);
const hipaa = framework('HIPAA', ['H1']);

function maps(name: string, ...controls: string[]): Policy {
  const compliance_mapping = controls.map((control) => ({
    framework: control.startsWith('H') ? 'HIPAA' : 'SOC2',
    control,
  }));
  return policy({ name, compliance_mapping });
}

const resources = ['a', 'b', 'c'].map((id): JudgedResource => ({ format: 'terraform', id, root: '.' }));

/** `p:a+ p:b- p:c! q:a?`: policy, resource, and passed, failed, failed with nothing that counts, or unknown. */
function outcomesOf(text: string): Outcomes {
  const outcomes = new Outcomes();
  for (const part of text.split(' ')) {
    const [policy = '', id = '', sign = ''] = /^(\w+):(\w)(.)$/.exec(part)?.slice(1) ?? [];
    const resource = resources.find((candidate) => candidate.id === id);
    if (resource === undefined) throw new RangeError(part);
    const outcome = sign === '+' ? 'passed' : sign === '?' ? 'unknown' : 'failed';
    const unknownRules = sign === '?' ? ['r'] : [];
    outcomes.add({ policy, resource, outcome, isCounted: sign === '-', unknownRules });
  }
  return outcomes;
}

test('a score is the share of controls passed among those assessed, rounded down', () => {
  const policies = [maps('p', 'C1', 'C2'), maps('q', 'C2', 'C3', 'H1'), maps('u', 'C4')];
  const { frameworks, score } = scoreFrameworks(
    [soc2, hipaa],
    policies,
    outcomesOf('p:a+ p:b+ q:a- q:c+ u:a?'),
  );
  expect(frameworks).toEqual([
    {
      framework: 'SOC2',
      status: 'NON_COMPLIANT',
      score: 33,
      controls: [
        { control: 'C1', title: 'Title of C1', status: 'COMPLIANT', policies: ['p'], passed: 2, failed: 0 },
        {
          control: 'C2',
          title: 'Title of C2',
          status: 'NON_COMPLIANT',
          policies: ['p', 'q'],
          passed: 2,
          failed: 1,
        },
        {
          control: 'C3',
          title: 'Title of C3',
          status: 'NON_COMPLIANT',
          policies: ['q'],
          passed: 1,
          failed: 1,
        },
        {
          control: 'C4',
          title: 'Title of C4',
          status: 'NOT_ASSESSED',
          policies: ['u'],
          passed: 0,
          failed: 0,
        },
      ],
    },
    {
      framework: 'HIPAA',
      status: 'NON_COMPLIANT',
      score: 0,
      controls: [expect.objectContaining({ control: 'H1', status: 'NON_COMPLIANT' })],
    },
  ]);
  expect(score).toBe(25);
});

test('all passed is 100, and only that', () => {
  const many = framework(
    'M',
    Array.from({ length: 400 }, (_, index) => `M${index}`),
  );
  const policies = many.controls.map(({ id }) =>
    policy({ name: id, compliance_mapping: [{ framework: 'M', control: id }] }),
  );
  const outcomes = (failing: number): string =>
    policies.map(({ name }, index) => `${name}:a${index < failing ? '-' : '+'}`).join(' ');
  expect(scoreFrameworks([many], policies, outcomesOf(outcomes(0)))).toMatchObject({
    score: 100,
    frameworks: [{ status: 'COMPLIANT' }],
  });
  expect(scoreFrameworks([many], policies, outcomesOf(outcomes(1))).score).toBe(99);
});

test('what failed with nothing that counts is not counted', () => {
  const scoreWith = (text: string): unknown =>
    scoreFrameworks([soc2], [maps('p', 'C1')], outcomesOf(text)).frameworks[0]?.controls[0];
  expect(scoreWith('p:a! p:b+')).toMatchObject({ status: 'COMPLIANT', passed: 1, failed: 0 });
  expect(scoreWith('p:a- p:b+')).toMatchObject({ status: 'NON_COMPLIANT', passed: 1, failed: 1 });
  expect(scoreWith('p:a!')).toMatchObject({ status: 'NOT_ASSESSED', passed: 0, failed: 0 });
});

test('nothing assessed gives no score', () => {
  const unknown = scoreFrameworks([soc2, hipaa], [maps('p', 'C1')], outcomesOf('p:a?'));
  expect(unknown.score).toBeNull();
  expect(unknown.frameworks).toEqual([
    expect.objectContaining({ status: 'NOT_ASSESSED', score: null }),
    { framework: 'HIPAA', status: 'NOT_ASSESSED', score: null, controls: [] },
  ]);
});

test('of the policies of a control those are named that had something to judge', () => {
  const policies = [maps('p', 'C1', 'C2'), maps('q', 'C1'), maps('u', 'C1', 'C3')];
  const [{ controls } = { controls: [] }] = scoreFrameworks(
    [soc2],
    policies,
    outcomesOf('u:a? p:a+'),
  ).frameworks;
  expect(controls.map(({ control, status, policies: named }) => [control, status, named])).toEqual([
    ['C1', 'COMPLIANT', ['p', 'u']],
    ['C2', 'COMPLIANT', ['p']],
    ['C3', 'NOT_ASSESSED', ['u']],
  ]);
});
