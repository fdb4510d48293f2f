import type { GatePolicy } from '../../src/contract/decision.js';
import type { Violation } from '../../src/contract/report.js';
import { decide } from '../gate/deciding.js';
import { selectAnnotations } from '../../src/present/annotations.js';
import { diagnostic, HOLES, report, violation } from './sample-report.js';

const POLICY: GatePolicy = {
  maximum: { CRITICAL: 0, HIGH: 3 },
  minimumScore: {},
  allowEmpty: false,
  allowParseErrors: false,
};

function annotationsOf(
  violations: readonly Violation[],
  diagnostics = [] as ReturnType<typeof diagnostic>[],
) {
  const given = report({ violations, diagnostics });
  return selectAnnotations(given, decide(given, POLICY));
}

test('what blocks is an error, what only warns a notice, most severe first', () => {
  expect(
    annotationsOf(HOLES).map(({ level, title, file, line }) => [level, title, `${file}:${line}`]),
  ).toEqual([
    ['error', 's3-bucket-public-access (critical)', 'infrastructure/storage.tf:31'],
    ['error', 'security-group-open-ingress (critical)', 'infrastructure/network.tf:8'],
    ['error', 'iam-policy-wildcard (high)', 'infrastructure/iam.tf:44'],
    ['error', 'rds-storage-encryption (high)', 'infrastructure/database.tf:4'],
    ['error', 's3-bucket-encryption (high)', 'infrastructure/storage.tf:12'],
    ['error', 's3-bucket-encryption (high)', 'infrastructure/storage.tf:31'],
    ['warning', 's3-bucket-versioning (medium)', 'infrastructure/storage.tf:12'],
    ['notice', 'k8s-container-resource-limits (low)', 'infrastructure/k8s/api.yaml:27'],
  ]);
});

test('a run that passes has no errors', () => {
  const levels = annotationsOf([violation(), violation({ line: 40, severity: 'LOW' })]).map(
    ({ level }) => level,
  );
  expect(levels).toEqual(['warning', 'notice']);
});

test('at most ten of a level', () => {
  const many = (part: Partial<Violation>) =>
    Array.from({ length: 25 }, (_, index) => violation({ line: index + 1, ...part }));
  const chosen = annotationsOf([
    ...many({ severity: 'LOW' }),
    ...many({ severity: 'MEDIUM' }),
    ...many({ severity: 'HIGH' }),
    violation({ severity: 'CRITICAL', policy_name: 'z-last' }),
  ]);
  expect(chosen[0]?.title).toBe('z-last (critical)');
  for (const level of ['error', 'warning', 'notice']) {
    expect(chosen.filter((annotation) => annotation.level === level)).toHaveLength(10);
  }
});

test.each(['/etc/passwd', '../x.tf', 'a/../../x.tf', 'C:\\x.tf', '', 'new\nline.tf', 'x\u202e.tf'])(
  '%j gets none',
  (file) => {
    expect(annotationsOf([violation({ file })], [diagnostic({ file })])).toEqual([]);
  },
);

test('lines that are not known are left out, an end before its beginning is put right', () => {
  expect(annotationsOf([violation({ line: 0, end_line: 0 })])[0]).toMatchObject({
    line: null,
    endLine: null,
  });
  expect(annotationsOf([violation({ line: 9, end_line: 3 })])[0]).toMatchObject({ line: 9, endLine: 9 });
  expect(annotationsOf([violation({ line: 9, end_line: 12 })])[0]).toMatchObject({ line: 9, endLine: 12 });
});

test('messages and titles are visible and no longer than GitHub shows', () => {
  const [annotation] = annotationsOf([
    violation({ message: `\u001b[2J${'m'.repeat(10_000)}`, policy_name: `p\n${'q'.repeat(1_000)}` }),
  ]);
  expect(annotation?.message.startsWith('aws_s3_bucket.logs: \\u{1b}[2Jmmm')).toBe(true);
  expect(annotation?.message).toHaveLength(4_096);
  expect(annotation?.title.startsWith('p qqq')).toBe(true);
  expect(annotation?.title).toHaveLength(255);
});

test('a file that keeps the gate from a verdict is an error, one that was allowed a warning', () => {
  const given = report({ diagnostics: [diagnostic(), diagnostic({ level: 'notice', line: null })] });
  const levels = (policy: GatePolicy) =>
    selectAnnotations(given, decide(given, policy)).map(({ level, line }) => [level, line]);
  expect(levels(POLICY)).toEqual([
    ['error', 3],
    ['notice', null],
  ]);
  expect(levels({ ...POLICY, allowParseErrors: true })).toEqual([
    ['warning', 3],
    ['notice', null],
  ]);
});
