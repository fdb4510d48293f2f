import type { Reason } from '../../src/contract/decision.js';
import { shownReasons } from '../../src/present/reasons.js';

const reason = (message: string, part: Partial<Reason> = {}): Reason => ({
  code: 'severity-over-limit',
  message,
  blocks: true,
  ...part,
});

const messages = (...reasons: Reason[]): string[] => shownReasons(reasons).map(({ message }) => message);

test('what two checkpoints say in the same words is said once', () => {
  expect(
    messages(
      reason('2 high violations; none is allowed: stage "a"', { checkpoint: 'stage "a"' }),
      reason('1 critical violation: stage "a"', { checkpoint: 'stage "a"' }),
      reason('2 high violations; none is allowed: deployment "b"', { checkpoint: 'deployment "b"' }),
      reason('2 high violations; none is allowed: $& $1', { checkpoint: '$& $1' }),
    ),
  ).toEqual([
    '2 high violations; none is allowed: stage "a", deployment "b" and $& $1',
    '1 critical violation: stage "a"',
  ]);
});

test.each<[string, Reason, Reason]>([
  [
    'of another kind',
    reason('x: a', { checkpoint: 'a' }),
    reason('x: b', { checkpoint: 'b', code: 'approval-missing' }),
  ],
  [
    'where one blocks',
    reason('x: a', { checkpoint: 'a' }),
    reason('x: b', { checkpoint: 'b', blocks: false }),
  ],
  ['in other words', reason('x: a', { checkpoint: 'a' }), reason('y: b', { checkpoint: 'b' })],
  ['that do not name the checkpoint', reason('x', { checkpoint: 'a' }), reason('y', { checkpoint: 'b' })],
  ['of no checkpoint', reason('x: '), reason('x: a', { checkpoint: 'a' })],
])('reasons %s stay apart', (_, first, second) => {
  expect(messages(first, second)).toEqual([first.message, second.message]);
});

test('says what blocks, and what is good to know', () => {
  expect(
    shownReasons([
      reason('a'),
      reason('b', { code: 'would-block', blocks: false }),
      reason('c', { code: 'within-limits', blocks: false }),
    ]),
  ).toEqual([
    { message: 'a', blocks: true, warns: false },
    { message: 'b', blocks: false, warns: true },
    { message: 'c', blocks: false, warns: false },
  ]);
});
