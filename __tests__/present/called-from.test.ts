import type { CallSite } from '../../src/contract/report.js';
import { calledFrom } from '../../src/present/called-from.js';
import { renderComment } from '../../src/present/comment.js';
import { selectAnnotations } from '../../src/present/annotations.js';
import { renderTable } from '../../src/present/table.js';
import { decide } from '../gate/deciding.js';
import { rendered } from './rendered.js';
import { CONTEXT, report, violation } from './sample-report.js';

const site = (file: string, line: number, call = 'module.m'): CallSite => ({ call, file, line });

test.each<[string, readonly CallSite[] | undefined, string]>([
  ['none', undefined, ''],
  ['one', [site('main.tf', 3)], 'called from main.tf:3'],
  ['a line that is not known', [site('main.tf', 0)], 'called from main.tf'],
  ['a file that is not known', [site('', 3)], ''],
  ['three', [site('a', 1), site('b', 2), site('c', 3)], 'called from a:1 → b:2 → c:3'],
  ['four', [site('a', 1), site('b', 2), site('c', 3), site('d', 4)], 'called from a:1 → b:2 → d:4'],
])('of %s', (_, calls, expected) => {
  expect(calledFrom(violation(calls === undefined ? {} : { called_from: calls }))).toBe(expected);
});

test('stands in the comment, the table and the annotation', () => {
  const given = report({ violations: [violation({ called_from: [site('infrastructure/main.tf', 3)] })] });
  const decision = decide(given, {
    maximum: { HIGH: 0 },
    minimumScore: {},
    allowEmpty: false,
    allowParseErrors: false,
  });
  const comment = rendered(
    renderComment({ decision, report: given, failure: null, context: CONTEXT, label: null, notices: [] }),
  );
  expect(comment.text).toContain('customer-managed key (called from infrastructure/main.tf:3)');
  expect(comment.links).toContain(
    `https://github.com/octo-org/payments/blob/${CONTEXT.sha}/infrastructure/main.tf#L3`,
  );
  expect(renderTable(given, decision, { colour: false, width: 200 })).toMatch(
    /\(called from\s+infrastructure\/main\.tf:3\)/,
  );
  expect(selectAnnotations(given, decision)[0]?.message).toContain(
    '\n\nCalled from module.m, infrastructure/main.tf:3\n\n',
  );
});
