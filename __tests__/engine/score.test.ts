import type { Evaluation, JudgedResource } from '../../src/engine/policy/evaluate.js';
import type { ScoredScan } from '../../src/engine/score.js';
import { scoreFrameworks } from '../../src/engine/score.js';
import { framework, policy } from './policy/sample-policy.js';

const soc2 = framework('SOC2', ['C1', 'C2', 'C3', 'C4']);
const hipaa = framework('HIPAA', ['H1']);

function maps(name: string, ...controls: string[]): ScoredScan['policies'][number] {
  const compliance_mapping = controls.map((control) => ({
    framework: control.startsWith('H') ? 'HIPAA' : 'SOC2',
    control,
  }));
  return policy({ name, compliance_mapping });
}

const resources = ['a', 'b', 'c'].map((id): JudgedResource => ({ format: 'terraform', id, root: '.' }));

/** `p:a+ p:b- q:a?`: policy, resource, and passed, failed or unknown. */
function scan(
  policies: ScoredScan['policies'],
  outcomes: string,
  suppressed: readonly string[] = [],
  warnings: readonly string[] = [],
): ScoredScan {
  const evaluations = outcomes.split(' ').map((text): Evaluation => {
    const [name = '', id = '', sign = ''] = /^(\w+):(\w)(.)$/.exec(text)?.slice(1) ?? [];
    const resource = resources.find((candidate) => candidate.id === id);
    if (resource === undefined) throw new RangeError(text);
    const outcome = sign === '+' ? 'passed' : sign === '-' ? 'failed' : 'unknown';
    const violations = sign === '-' ? [`${name}${id}1`, `${name}${id}2`] : [];
    return { policy: name, resource, outcome, violations, unknownRules: sign === '?' ? ['r'] : [] };
  });
  const violations = evaluations.flatMap((evaluation) => evaluation.violations);
  return {
    policies,
    evaluations,
    violations: violations.map((id) => ({
      id,
      suppressed: suppressed.includes(id),
      effect: warnings.includes(id) ? ('WARN' as const) : ('DENY' as const),
    })),
  };
}

test('a score is the share of controls passed among those assessed, rounded down', () => {
  const policies = [maps('p', 'C1', 'C2'), maps('q', 'C2', 'C3', 'H1'), maps('u', 'C4')];
  const { frameworks, score } = scoreFrameworks([soc2, hipaa], scan(policies, 'p:a+ p:b+ q:a- q:c+ u:a?'));
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
  expect(scoreFrameworks([many], scan(policies, outcomes(0)))).toMatchObject({
    score: 100,
    frameworks: [{ status: 'COMPLIANT' }],
  });
  expect(scoreFrameworks([many], scan(policies, outcomes(1))).score).toBe(99);
});

test('suppressed violations do not fail a control; all of them must be suppressed', () => {
  const policies = [maps('p', 'C1')];
  const scoreWith = (outcomes: string, suppressed: string[]): unknown =>
    scoreFrameworks([soc2], scan(policies, outcomes, suppressed)).frameworks[0]?.controls[0];
  expect(scoreWith('p:a- p:b+', ['pa1', 'pa2'])).toMatchObject({ status: 'COMPLIANT', passed: 1, failed: 0 });
  expect(scoreWith('p:a- p:b+', ['pa1'])).toMatchObject({ status: 'NON_COMPLIANT', passed: 1, failed: 1 });
  expect(scoreWith('p:a-', ['pa1', 'pa2'])).toMatchObject({ status: 'NOT_ASSESSED', passed: 0, failed: 0 });
});

test('violations that only warn do not fail a control', () => {
  const scoreWith = (warnings: string[]): unknown =>
    scoreFrameworks([soc2], scan([maps('p', 'C1')], 'p:a- p:b+', [], warnings)).frameworks[0]?.controls[0];
  expect(scoreWith(['pa1', 'pa2'])).toMatchObject({ status: 'COMPLIANT', passed: 1, failed: 0 });
  expect(scoreWith(['pa1'])).toMatchObject({ status: 'NON_COMPLIANT', passed: 1, failed: 1 });
});

test('nothing assessed gives no score', () => {
  const unknown = scoreFrameworks([soc2, hipaa], scan([maps('p', 'C1')], 'p:a?'));
  expect(unknown.score).toBeNull();
  expect(unknown.frameworks).toEqual([
    expect.objectContaining({ status: 'NOT_ASSESSED', score: null }),
    { framework: 'HIPAA', status: 'NOT_ASSESSED', score: null, controls: [] },
  ]);
});

test('of the policies of a control those are named that had something to judge', () => {
  const policies = [maps('p', 'C1', 'C2'), maps('q', 'C1'), maps('u', 'C1', 'C3')];
  const [{ controls } = { controls: [] }] = scoreFrameworks([soc2], scan(policies, 'u:a? p:a+')).frameworks;
  expect(controls.map(({ control, status, policies: named }) => [control, status, named])).toEqual([
    ['C1', 'COMPLIANT', ['p', 'u']],
    ['C2', 'COMPLIANT', ['p']],
    ['C3', 'NOT_ASSESSED', ['u']],
  ]);
});
